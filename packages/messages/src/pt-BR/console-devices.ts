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
  'console.device.added': 'Atribuído no portal da Apple',
  'console.device.removed': 'Removido no portal da Apple',
  'console.devices.count-of':
    '{shown, number} de {count, plural, one {# dispositivo} many {# de dispositivos} other {# dispositivos}}',
  'console.devices.any': 'Todos',
  'console.devices.filter': 'Filtros',
  'console.devices.filter.asset-tag': 'Etiqueta de patrimônio começa com',
  'console.devices.clear': 'Limpar os filtros',
  'console.devices.too-short': 'Com menos de três caracteres, só o início dos números de série é pesquisado.',
  'console.devices.none-how':
    'No portal da Apple, os dispositivos são atribuídos ao servidor MDM que o token representa. Cada sincronização traz o que mudou lá.',
  'console.device.record': 'Registro da Apple',
  'console.device.history': 'Histórico',
  'console.device.history-trouble': 'Não foi possível ler o histórico deste dispositivo',
  'console.device.no-history': 'A Apple não informou nenhuma data deste dispositivo.',
  'console.device.found-by-run': 'descoberto por uma sincronização completa',
  'console.device.synced': 'Última comparação com a Apple',
  'console.device.profile-name': 'Perfil',
  'console.device.assigned-by': 'Atribuído por',
  'console.device.wifi': 'Endereço Wi-Fi',
  'console.device.bluetooth': 'Endereço Bluetooth',
  'console.device.ethernet': 'Endereço Ethernet',
  'console.device.migration-deadline': 'Prazo para mudar de servidor MDM',
  'console.device.replacement': 'Dispositivo de substituição',
  'console.device.yes': 'Sim',
  'console.device.no': 'Não',
};
