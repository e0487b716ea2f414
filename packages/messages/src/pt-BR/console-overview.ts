import type { PartOf } from '../part.ts';
import type { consoleOverview as source } from '../en/console-overview.ts';

/** Brazilian Portuguese texts: the console’s first page. ICU MessageFormat. */
export const consoleOverview: PartOf<typeof source> = {
  'console.overview.title': 'Visão geral',
  'console.overview.trouble': 'Não foi possível ler a visão geral',
  'console.overview.counts': 'Tokens por estado',
  'console.overview.verdict.empty': 'Nenhum token foi adicionado ainda.',
  'console.overview.verdict.ok':
    '{count, plural, one {A Apple aceita o token. Os dispositivos são sincronizados e se registram.} many {A Apple aceita todos os # de tokens. Os dispositivos são sincronizados e se registram.} other {A Apple aceita todos os # tokens. Os dispositivos são sincronizados e se registram.}}',
  'console.overview.verdict.unknown':
    '{count, plural, one {# token ainda não foi avaliado.} many {# de tokens ainda não foram avaliados.} other {# tokens ainda não foram avaliados.}}',
  'console.overview.verdict.warning':
    '{count, plural, one {Tudo funciona. # token precisa de atenção em breve.} many {Tudo funciona. # de tokens precisam de atenção em breve.} other {Tudo funciona. # tokens precisam de atenção em breve.}}',
  'console.overview.verdict.error':
    '{count, plural, one {# token está com erro.} many {# de tokens estão com erro.} other {# tokens estão com erro.}}',
  'console.overview.tasks':
    '{count, plural, =0 {O que fazer} one {O que fazer: # tarefa} many {O que fazer: # de tarefas} other {O que fazer: # tarefas}}',
  'console.overview.no-tasks':
    'Nada a fazer. O Adept continua consultando a Apple e avisa aqui quando isso mudar.',
  'console.overview.expiries': 'Próximos tokens a expirar',
  'console.task.open': 'Mostrar as etapas',
  'console.task.check':
    '{scope, select, organization {{count, plural, one {Verificar com a Apple o único token da organização} many {Verificar com a Apple todos os # tokens da organização} other {Verificar com a Apple todos os # tokens da organização}}} other {{count, plural, one {Verificar com a Apple agora} many {Verificar todos os # com a Apple} other {Verificar todos os # com a Apple}}}}',
  'console.task.acknowledge': 'Silenciar lembretes',
  'console.task.acknowledge-hint':
    'A tarefa fica aberta até que as respostas da Apple mostrem que foi resolvida.',
  'console.task.acknowledged':
    'Lembretes silenciados por {by}. Continua aberta até que as respostas da Apple mostrem que foi resolvida.',

  'console.healed.title': 'Resolvido sozinho',
  'console.task.checking': 'Perguntando à Apple…',
  'console.task.checked':
    '{resolved, plural, one {# token resolvido} many {# de tokens resolvidos} other {# tokens resolvidos}}, {open, plural, one {# token ainda aberto} many {# de tokens ainda abertos} other {# tokens ainda abertos}}.',
  'console.overview.syncs': 'Resultado das sincronizações',
  'console.overview.syncs.window': 'Período exibido',
  'console.overview.syncs.day': '24 horas',
  'console.overview.syncs.week': '7 dias',
  'console.overview.syncs.none': 'Nenhuma sincronização terminou neste período.',
  'console.overview.syncs.bar':
    '{from} a {until}: {succeeded, number} bem-sucedidas, {failed, number} com falha',
  'console.overview.syncs.more': '{count, plural, one {e mais #} many {e mais #} other {e mais #}}',
  'console.overview.devices': 'Dispositivos por perfil de registro',
  'console.overview.devices.other': 'Outro status',
  'console.overview.devices.total':
    '{count, plural, one {# dispositivo} many {# dispositivos} other {# dispositivos}}',
  'console.overview.devices.rest':
    '{count, plural, one {e mais # token} many {e mais # tokens} other {e mais # tokens}}',
  'console.overview.expiries.month':
    '{month}: {count, plural, =0 {nenhum token} one {# token} many {# tokens} other {# tokens}}',
  'console.overview.expiries.rest':
    '{count, plural, one {Mostrar mais #} many {Mostrar mais #} other {Mostrar mais #}}',
};
