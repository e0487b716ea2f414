import type { PartOf } from '../part.ts';
import type { consoleDevices as source } from '../en/console-devices.ts';

/** Brazilian Portuguese texts: the console’s syncs and devices. ICU MessageFormat. */
export const consoleDevices: PartOf<typeof source> = {
  'console.runs.title': 'Últimas sincronizações',
  'console.runs.none': 'Nenhuma execução ainda.',
  'console.runs.queued': 'Pendente',
  'console.runs.running': 'Em andamento',
  'console.runs.succeeded': 'Concluído com êxito',
  'console.runs.failed': 'Falha',
  'console.runs.mode.changes': 'alterações',
  'console.runs.mode.full': 'lista completa',
  'console.runs.devices':
    '{count, plural, =0 {Nenhum dispositivo} one {# dispositivo} many {# de dispositivos} other {# dispositivos}}',

  'console.progress.title': 'Sincronização em andamento',
  'console.progress.bar': 'Progresso da sincronização',
  'console.progress.queued': 'A sincronização aguarda a vez dela.',
  'console.progress.devices-of':
    '{devices, number} de {expected, plural, one {cerca de # dispositivo} many {cerca de # de dispositivos} other {cerca de # dispositivos}}',
  'console.progress.pages':
    '{count, plural, =0 {Nenhuma página} one {# página} many {# de páginas} other {# páginas}}',
  'console.progress.rate':
    '{rate, plural, =0 {nenhum dispositivo por segundo} one {# dispositivo por segundo} many {# de dispositivos por segundo} other {# dispositivos por segundo}}',
  'console.progress.left':
    '{unit, select, hours {{count, plural, one {resta cerca de # hora} many {restam cerca de # de horas} other {restam cerca de # horas}}} minutes {{count, plural, one {resta cerca de # minuto} many {restam cerca de # de minutos} other {restam cerca de # minutos}}} other {{count, plural, one {resta cerca de # segundo} many {restam cerca de # de segundos} other {restam cerca de # segundos}}}}',

  'console.devices.title': 'Dispositivos',
  'console.devices.trouble': 'Não foi possível ler os dispositivos',
  'console.devices.search': 'Pesquisar por número de série',
  'console.devices.all-tokens': 'Mostrar os dispositivos de todos os tokens',
  'console.devices.count':
    '{count, plural, =0 {Nenhum dispositivo} one {# dispositivo} many {# de dispositivos} other {# dispositivos}}',
  'console.devices.count-more':
    '{count, plural, one {# dispositivo carregado, há mais abaixo} many {# de dispositivos carregados, há mais abaixo} other {# dispositivos carregados, há mais abaixo}}',
  'console.devices.nothing-found': 'Nenhum dispositivo corresponde a esta pesquisa.',
  'console.devices.show-all': 'Mostrar todos os dispositivos',
  'console.devices.none':
    'Nenhum dispositivo ainda. Os dispositivos aparecem aqui assim que um token é sincronizado pela primeira vez.',
  'console.devices.column.serial': 'Número de série',
  'console.devices.column.model': 'Modelo',
  'console.devices.column.profile': 'Perfil de registro',
  'console.devices.column.token': 'Nome do token',
  'console.devices.profile.empty': 'Sem perfil',
  'console.devices.profile.assigned': 'Perfil atribuído',
  'console.devices.profile.pushed': 'Perfil entregue',
  'console.devices.profile.removed': 'Perfil removido',
  'console.devices.gone': 'Removido no portal da Apple',
  'console.device.trouble': 'Não foi possível ler este dispositivo',
  'console.device.token-error': 'O token ligado a este dispositivo está com erro.',
  'console.device.serial': 'Número de série',
  'console.device.model': 'Modelo',
  'console.device.description': 'Descrição',
  'console.device.family': 'Família',
  'console.device.os': 'Sistema',
  'console.device.color': 'Cor',
  'console.device.asset-tag': 'Etiqueta de patrimônio',
  'console.device.profile': 'Perfil de registro',
  'console.device.assigned': 'Perfil atribuído',
  'console.device.pushed': 'Perfil entregue',
  'console.device.token': 'Nome do token',
  'console.device.organization': 'Organização',
  'console.device.added': 'Visto pela primeira vez',
  'console.device.removed': 'Removido no portal da Apple',
};
