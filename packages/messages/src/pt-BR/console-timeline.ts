import type { PartOf } from '../part.ts';
import type { consoleTimeline as source } from '../en/console-timeline.ts';

/** Brazilian Portuguese texts: a token’s state over time, and what stands below it. ICU MessageFormat. */
export const consoleTimeline: PartOf<typeof source> = {
  'console.timeline.title': 'Estado ao longo do tempo',
  'console.timeline.summary':
    'Últimos {days, number} dias. Com erro: {error, number}. Com aviso: {warning, number}. Íntegro: {ok, number}. Desconhecido: {unknown, number}. Antes da primeira verificação: {none, number}.',
  'console.timeline.hint': 'Cada barra é um dia com o pior estado dele. Escolha um dia para ver o que mudou.',
  'console.timeline.nothing': 'Antes da primeira verificação',
  'console.timeline.opened': 'Aberto:',
  'console.timeline.closed': 'Fechado:',
  'console.timeline.changed': 'A gravidade mudou:',
  'console.timeline.gone': 'O que foi visto naquele momento não é mais mantido.',
  'console.timeline.more': 'Mostrar mudanças anteriores',
  'console.timeline.all': 'Mostrar as mais recentes',
  'console.timeline.day': '{day, date, long}',
  'console.timeline.quiet-day': 'Nada mudou neste dia: o estado permaneceu o mesmo.',
  'console.timeline.none': 'Nada mudou até agora.',
  'console.timeline.trouble': 'Não foi possível ler o histórico de estados',
  'console.steps.done': 'Feito',
  'console.steps.all-done': 'Feito e confirmado pelas respostas da Apple',
  'console.tabs.label': 'Mais sobre este token',
  'console.tabs.devices.all':
    '{count, plural, one {Todos: # dispositivo} many {Todos os # de dispositivos} other {Todos os # dispositivos}}',
  'console.tabs.devices.none': 'A Apple ainda não listou nenhum dispositivo para este token.',
  'console.tabs.profiles.none': 'Nenhum perfil de registro é desejado para este token.',
  'console.tabs.profiles.all': 'Todos os perfis',
  'console.tabs.notices.intro': 'Quem é avisado quando algo está errado com este token ou quando ele expira.',
  'console.tabs.notices.nobody':
    'Ninguém é avisado. Indique um proprietário ou crie uma regra nas configurações.',
  'console.tabs.notices.rules': 'Regras nas configurações',
  'console.tabs.keys.none': 'Nenhum par de chaves foi criado ainda.',
  'console.tabs.activity.none': 'Nada foi feito com este token até agora.',
};
