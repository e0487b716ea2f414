import type { PartOf } from '../part.ts';
import type { impact as source } from '../en/impact.ts';

/** Brazilian Portuguese texts: what a problem does to devices, and how it is announced. ICU MessageFormat. */
export const impact: PartOf<typeof source> = {
  'symptom.devices-not-syncing': 'Novos dispositivos não são sincronizados a partir do {portal}.',
  'symptom.assignments-failing': 'Não é possível atribuir perfis de registro.',
  'symptom.enrollments-failing': 'Os dispositivos podem não concluir o registro automatizado.',

  'impact.enrolled':
    '{n, plural, =0 {Nenhum dispositivo registrado} one {# dispositivo registrado continua funcionando} many {# de dispositivos registrados continuam funcionando} other {# dispositivos registrados continuam funcionando}}',
  'impact.assigned':
    '{n, plural, =0 {Nenhum dispositivo com perfil atribuído} one {# dispositivo com perfil atribuído ainda se registra com o perfil que a Apple mantém} many {# de dispositivos com perfil atribuído ainda se registram com o perfil que a Apple mantém} other {# dispositivos com perfil atribuído ainda se registram com o perfil que a Apple mantém}}',
  'impact.newOrUnassigned':
    '{n, plural, =0 {Nenhum dispositivo ficaria sem gerenciamento} one {# dispositivo novo ou sem perfil ficaria sem gerenciamento} many {# de dispositivos novos ou sem perfil ficariam sem gerenciamento} other {# dispositivos novos ou sem perfil ficariam sem gerenciamento}}',
  'impact.assignmentsPending':
    '{n, plural, =0 {Nenhuma atribuição pendente} one {# atribuição está pendente} many {# de atribuições estão pendentes} other {# atribuições estão pendentes}}',
  'impact.devicesFailing':
    '{n, plural, =0 {Nenhum dispositivo falhou ao se registrar} one {# dispositivo não conseguiu se registrar} many {# de dispositivos não conseguiram se registrar} other {# dispositivos não conseguiram se registrar}}',

  'banner.title':
    '{n, plural, one {# token de {adeDep} está com erro.} many {# de tokens de {adeDep} estão com erro.} other {# tokens de {adeDep} estão com erro.}}',
  'banner.body': 'Até que cada um seja corrigido, o {adeLong} não funcionará como esperado.',

  'sentence.join': '{first} {second}',
};
