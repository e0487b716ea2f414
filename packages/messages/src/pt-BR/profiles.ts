import type { PartOf } from '../part.ts';
import type { profiles as source } from '../en/profiles.ts';

/** Brazilian Portuguese texts: enrollment profiles. ICU MessageFormat. */
export const profiles: PartOf<typeof source> = {
  'cause.profile-refused.title':
    '{profile, select, unknown {A Apple recusa um perfil de registro} other {A Apple recusa o perfil de registro “{profile}”}}',
  'cause.profile-refused.meaning':
    '{fieldName, select, unknown {A Apple não aceita um campo de um perfil de registro e diz qual. O token está em ordem.} other {A Apple não aceita o campo “{fieldName}” do perfil de registro. O token está em ordem.}}',
  'cause.profile-refused.stops':
    'Os dispositivos que devem receber este perfil não o recebem. Outros perfis, a sincronização e os dispositivos registrados não são afetados.',
  'cause.profile-refused.how':
    'A Apple respondeu à definição do perfil com um código sobre um de seus campos. Uma resposta dessas basta: o mesmo perfil recebe de novo a mesma resposta.',
  'cause.profile-refused.verify':
    'O Adept oferece o perfil à Apple de novo. Quando a Apple o aceita, o problema é encerrado; salvar uma alteração não basta.',
  'cause.profile-refused.next':
    '{fieldName, select, unknown {Corrija o perfil e salve-o.} other {Corrija o campo “{fieldName}” do perfil e salve-o.}}',
  'cause.profile-missing-at-apple.title':
    '{profile, select, unknown {Falta um perfil de registro na Apple} other {O perfil de registro “{profile}” não está mais na Apple}}',
  'cause.profile-missing-at-apple.meaning':
    'A Apple tinha aceitado o perfil e não o conhece mais. O Adept o define de novo por conta própria. O token está em ordem.',
  'cause.profile-missing-at-apple.stops':
    'Até a Apple ter o perfil de novo, ele não pode ser atribuído. Os dispositivos registrados continuam funcionando.',
  'cause.profile-missing-at-apple.how':
    'Ao ser perguntada por um perfil que tinha aceitado, a Apple respondeu “NOT_FOUND” ou “PROFILE_NOT_FOUND”. O Adept pergunta a cada hora nas primeiras 36 horas depois de definir o perfil, depois uma vez por dia, e a cada verificação.',
  'cause.profile-missing-at-apple.verify':
    'O Adept pergunta à Apple pelo perfil. A primeira resposta bem-sucedida encerra o problema. Perdido três vezes, cada uma menos de 36 horas depois da anterior, fica aberto até passarem 36 horas sem outra perda.',
  'cause.profile-missing-at-apple.next':
    'A princípio não há nada a fazer: o Adept define o perfil de novo. Se ele se perder outra vez, veja no {portal} se alguém removeu o servidor MDM e criou outro.',
  'candidate.profile-refused.title': 'Um campo do perfil não está como a Apple quer',
  'candidate.profile-missing-at-apple.title': 'A Apple perdeu o perfil',
  'reason.profile-lost':
    'Ao ser perguntada pelo perfil, a Apple não o conhecia; vezes em 24 horas: {count, number}.',
  'remedy.correct-profile.text':
    '{fieldName, select, unknown {Corrija o perfil de registro onde ele é mantido e salve-o. A causa possível mostra o código com que a Apple respondeu.} other {Corrija o campo “{fieldName}” do perfil de registro “{profile}” onde ele é mantido e salve-o.}}',
  'remedy.correct-profile.terminal':
    'Corrija o perfil em seu arquivo e entregue-o ao Adept: ./adept profile apply -f FILE',
  'remedy.adept-defines-profile.text':
    '{profile, select, unknown {O Adept define o perfil de registro na Apple por conta própria e encerra o problema quando a Apple o tem.} other {O Adept define “{profile}” na Apple por conta própria e encerra o problema quando a Apple o tem.}}',
  'profile-field.profile_name': 'Nome do perfil',
  'profile-field.url': 'Endereço de registro',
  'profile-field.department': 'Departamento',
  'profile-field.support_phone_number': 'Telefone de suporte',
  'profile-field.support_email_address': 'Endereço de e-mail de suporte',
  'profile-field.org_magic': 'Identificador (magic)',
  'profile-field.flags': 'Configurações que se contradizem',
  'profile-field.locale': 'Idioma ou região',
  'profile-field.description': 'Descrição',
  'error.profile-not-found.title': 'Perfil de registro não encontrado',
  'error.profile-not-found.detail':
    'Não há perfil de registro com esse ID. Ele pode ter sido excluído; a lista de perfis mostra os que existem.',
  'error.profile-name-taken.title': 'Nome de perfil já usado',
  'error.profile-name-taken.detail':
    'Outro perfil de registro tem este nome. Escolha um que permita distingui-los ou altere o outro.',
  'error.profile-token-unknown.title': 'O perfil indica um token que não existe',
  'error.profile-token-unknown.detail':
    'Não há token com o ID {id}. Nada foi alterado; a lista de tokens mostra os que existem.',
  'error.profile-invalid.title': 'A Apple recusaria este perfil',
  'error.profile-invalid.detail':
    '{problem, select, missing {Falta “{field}”.} empty {“{field}” está vazio; um campo sem valor deve ser omitido.} too_long {“{field}” é longo demais: no máximo {limit} caracteres.} wrong_type {“{field}” é do tipo errado.} wrong_form {“{field}” não tem a forma necessária.} contradiction {“{field}” só pode ser false quando “is_supervised” é true.} other {“{field}” não é um campo de um perfil.}} {code, select, none {Nada foi alterado.} other {A Apple responderia “{code}”. Nada foi alterado.}}',
};
