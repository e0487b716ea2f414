import type { PartOf } from '../part.ts';
import type { console as source } from '../en/console.ts';

/** Brazilian Portuguese texts: console. ICU MessageFormat. */
export const console: PartOf<typeof source> = {
  'console.product': 'Adept',
  'console.page-title': '{page} · Adept',
  'console.breadcrumb': 'Localização desta página',
  'console.loading': 'Carregando',
  'console.cancel': 'Cancelar',
  'console.close': 'Fechar',
  'console.clear-search': 'Limpar a pesquisa',
  'console.page-broken': 'Não foi possível mostrar esta página',

  'console.shell.skip': 'Ir para o conteúdo',
  'console.shell.nav': 'Páginas',
  'console.shell.simulated': 'Apple simulada',
  'console.shell.language': 'Idioma',
  'console.shell.sign-out': 'Sair',
  'console.shell.theme': 'Tema',
  'console.shell.theme.system': 'Tema do sistema',
  'console.shell.theme.light': 'Tema claro',
  'console.shell.theme.dark': 'Tema escuro',
  'console.nav.overview': 'Visão geral',
  'console.nav.tokens': 'Tokens do programa de registro',
  'console.nav.devices': 'Dispositivos',
  'console.nav.problems': 'Problemas',
  'console.path.devices': 'Dispositivos',
  'console.path.enroll-devices': 'Registrar dispositivos',
  'console.path.apple-enrollment': 'Registro da Apple',

  'console.state.ok': 'Íntegro',
  'console.state.warning': 'Aviso',
  'console.state.error': 'Erro',
  'console.state.unknown': 'Desconhecido',
  'console.organization.ab': '{name} (AB)',
  'console.organization.asm': '{name} (ASM)',

  'console.trouble.unreachable.title': 'O Adept não respondeu.',
  'console.trouble.unreachable.detail':
    'O servidor pode ter parado, ou a rede entre ele e este navegador pode estar fora do ar.',
  'console.trouble.unexpected.title': 'A resposta não era do Adept.',
  'console.trouble.unexpected.detail':
    'Algo entre este navegador e o Adept pode ter respondido no lugar dele, por exemplo um proxy. Os detalhes identificam a solicitação.',
  'console.trouble.nothing-lost': 'Nada se perdeu: tokens, dispositivos e problemas estão como estavam.',
  'console.trouble.retry': 'Tentar novamente',
  'console.trouble.copy': 'Copiar detalhes',
  'console.trouble.copied': 'Detalhes copiados',

  'console.sign-in.title': 'Entrar',
  'console.sign-in.intro':
    'O Adept acompanha os tokens que trazem os dispositivos Apple para o seu gerenciamento de dispositivos.',
  'console.sign-in.email': 'Endereço de e-mail',
  'console.sign-in.password': 'Senha',
  'console.sign-in.submit': 'Entrar',
  'console.set-up.title': 'Configurar o Adept',
  'console.set-up.intro':
    'Crie a conta do proprietário. O link que trouxe você até aqui funciona uma única vez; depois, use este endereço e esta senha para entrar.',
  'console.set-up.password-hint':
    '{count, plural, one {Pelo menos # caractere.} many {Pelo menos # de caracteres.} other {Pelo menos # caracteres.}} Várias palavras são mais fáceis de lembrar do que símbolos.',
  'console.set-up.password-too-short':
    '{count, plural, one {A senha precisa ter pelo menos # caractere.} many {A senha precisa ter pelo menos # de caracteres.} other {A senha precisa ter pelo menos # caracteres.}}',
  'console.set-up.password-fine': 'Comprimento suficiente.',
  'console.set-up.submit': 'Criar a conta e entrar',
  'console.set-up.no-code':
    'Falta o código neste endereço. Abra o link que o Adept mostrou na primeira inicialização: a linha começa com “set-up”.',

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
  'console.overview.to-tokens': 'Adicionar o primeiro token',
  'console.overview.expiries': 'Próximos tokens a expirar',
  'console.task.open': 'Mostrar as etapas',
  'console.task.check':
    '{count, plural, one {Verificar com a Apple agora} many {Verificar todos os # com a Apple} other {Verificar todos os # com a Apple}}',

  'console.tokens.title': 'Tokens do programa de registro',
  'console.tokens.trouble': 'Não foi possível ler os tokens',
  'console.tokens.banner.label': 'Tokens com erro',
  'console.tokens.banner.sentence':
    'Um ou mais tokens de {adeDep} estão com erro; até que cada um seja corrigido, o {adeShort} não funcionará como esperado.',
  'console.tokens.banner.no-cause': 'Causa ainda desconhecida',
  'console.tokens.banner.more': '{count, plural, one {e mais #} many {e mais #} other {e mais #}}',
  'console.tokens.banner.tasks': 'Mostrar o que fazer',
  'console.tokens.add': 'Adicionar token',
  'console.tokens.check-all': 'Verificar todos com a Apple',
  'console.tokens.sync-all': 'Sincronizar todos',
  'console.tokens.search': 'Pesquisar tokens',
  'console.tokens.filter': 'Mostrar por estado',
  'console.tokens.filter.all': 'Todos',
  'console.tokens.verify.running': 'Consultando a Apple: {done, number} de {all, number} com resposta.',
  'console.tokens.verify.done':
    'A Apple foi consultada sobre {all, plural, one {# token} many {todos os # de tokens} other {todos os # tokens}}. A lista mostra as respostas.',
  'console.tokens.verify.partly':
    'A Apple foi consultada sobre {all, plural, one {# token} many {# de tokens} other {# tokens}}; {failed, plural, one {# verificação não pôde ser feita} many {# de verificações não puderam ser feitas} other {# verificações não puderam ser feitas}}. Abra o token para ver o motivo.',
  'console.tokens.sync.running': 'Iniciando sincronizações: {done, number} de {all, number}.',
  'console.tokens.sync.done':
    '{all, plural, one {A sincronização começou.} many {Todas as # de sincronizações começaram.} other {Todas as # sincronizações começaram.}} A lista acompanha o andamento.',
  'console.tokens.sync.partly':
    '{failed, plural, one {# de {all, number} sincronizações não começou.} many {# de {all, number} sincronizações não começaram.} other {# de {all, number} sincronizações não começaram.}} Abra o token para ver o motivo.',
  'console.tokens.column.state': 'Estado',
  'console.tokens.column.token': 'Nome do token',
  'console.tokens.column.what': 'Situação',
  'console.tokens.column.organization': 'Organização',
  'console.tokens.column.devices': 'Dispositivos',
  'console.tokens.column.unassigned': 'Sem perfil',
  'console.tokens.column.expires': 'Expira',
  'console.tokens.column.synced': 'Última sincronização bem-sucedida',
  'console.tokens.syncing':
    '{count, plural, =0 {Sincronizando: nenhum dispositivo até agora} one {Sincronizando: # dispositivo até agora} many {Sincronizando: # de dispositivos até agora} other {Sincronizando: # dispositivos até agora}}',
  'console.tokens.never-synced': 'Nunca sincronizado',
  'console.tokens.what.ok': 'Aceito pela Apple',
  'console.tokens.what.unknown': 'Ainda não avaliado',
  'console.tokens.what.waiting': 'Aguarda o arquivo de token',
  'console.tokens.days-left':
    '{count, plural, =0 {hoje} one {em # dia} many {em # de dias} other {em # dias}}',
  'console.tokens.days-ago':
    '{count, plural, =0 {hoje} one {há # dia} many {há # de dias} other {há # dias}}',
  'console.tokens.nothing-found': 'Nenhum token corresponde a esta pesquisa e a este filtro.',
  'console.tokens.show-all': 'Mostrar todos os tokens',
  'console.tokens.empty.title': 'Nenhum token ainda',
  'console.tokens.empty.what':
    'Um token é a ligação entre o {appleBusiness} ou o {appleSchool} e o seu gerenciamento de dispositivos: por meio dele, o Adept fica sabendo de novos dispositivos e lhes atribui o perfil de registro. A Apple o gera como um arquivo, ele vale por um ano e, quando deixa de funcionar, o registro automatizado para junto.',
  'console.tokens.empty.how':
    'Para adicionar um, são necessários um nome, uma chave pública que você carrega na Apple e o arquivo que a Apple devolve.',
  'console.tokens.empty.add': 'Adicionar o primeiro token',
  'console.tokens.empty.demo':
    'Para conhecer o Adept antes, sem uma conta da Apple, execute “npm run demo”: uma Apple simulada com tokens em todos os estados.',

  'console.add-token.title': 'Adicionar um token',
  'console.add-token.intro':
    'O nome é para você e seus colegas. A chave, o portal e o arquivo vêm depois, na página do próprio token.',
  'console.add-token.name': 'Nome',
  'console.add-token.name-hint': 'Por exemplo, o local ou o tipo de dispositivos: “Lojas de São Paulo”.',
  'console.add-token.submit': 'Adicionar token',

  'console.token.title': 'Token de registro',
  'console.token.missing': 'Token não encontrado',
  'console.token.trouble': 'Não foi possível ler este token',
  'console.token.check': 'Verificar com a Apple agora',
  'console.token.sync': 'Sincronizar agora',
  'console.token.sync-started': 'A sincronização começou. A execução dela está em “Últimas sincronizações”.',
  'console.token.upload': 'Carregar o novo token',
  'console.token.expires': 'Expira em',
  'console.token.expired': 'Expirou em',

  'console.diagnosis.trouble': 'Não foi possível ler o diagnóstico',
  'console.diagnosis.ok.title': 'A Apple aceita este token',
  'console.diagnosis.ok.text':
    'Os dispositivos são sincronizados, os perfis são atribuídos, os dispositivos se registram. Nada a fazer.',
  'console.diagnosis.unknown.title': 'Ainda não avaliado',
  'console.diagnosis.unknown.text':
    'Não há resposta da Apple para fazer uma avaliação. Verifique com a Apple agora ou aguarde a próxima sincronização.',
  'console.diagnosis.since': 'Aberto',
  'console.diagnosis.seen-once': 'visto uma única vez até agora; uma segunda verificação confirmará ou não',
  'console.diagnosis.symptoms': 'O que deixa de funcionar',
  'console.diagnosis.affected': 'Afetados',
  'console.diagnosis.candidates': 'Por quê, até onde se sabe',
  'console.diagnosis.steps': 'O que fazer',
  'console.diagnosis.evidence': 'Como sabemos',
  'console.diagnosis.read-more': 'Saiba mais sobre esta causa',
  'console.symptom.devices-not-syncing': 'Novos dispositivos não são sincronizados a partir da Apple.',
  'console.symptom.assignments-failing': 'Não é possível atribuir perfis de registro aos dispositivos.',
  'console.symptom.enrollments-failing': 'Alguns dispositivos não concluem o registro automatizado.',
  'console.affected.none': 'Nenhum dispositivo foi afetado até agora.',
  'console.affected.enrolled':
    '{count, plural, one {dispositivo registrado continua funcionando} many {de dispositivos registrados continuam funcionando} other {dispositivos registrados continuam funcionando}}',
  'console.affected.assigned':
    '{count, plural, one {dispositivo com perfil atribuído ainda se registra com o perfil que a Apple mantém} many {de dispositivos com perfil atribuído ainda se registram com o perfil que a Apple mantém} other {dispositivos com perfil atribuído ainda se registram com o perfil que a Apple mantém}}',
  'console.affected.newOrUnassigned':
    '{count, plural, one {dispositivo novo ou sem perfil ficaria sem gerenciamento} many {de dispositivos novos ou sem perfil ficariam sem gerenciamento} other {dispositivos novos ou sem perfil ficariam sem gerenciamento}}',
  'console.affected.assignmentsPending':
    '{count, plural, one {atribuição aguarda até que a Apple aceite o token} many {de atribuições aguardam até que a Apple aceite o token} other {atribuições aguardam até que a Apple aceite o token}}',
  'console.affected.devicesFailing':
    '{count, plural, one {dispositivo não conseguiu se registrar} many {de dispositivos não conseguiram se registrar} other {dispositivos não conseguiram se registrar}}',
  'console.candidates.probably': 'Provavelmente:',
  'console.candidates.possibly': 'Possivelmente:',
  'console.candidates.for': 'A favor:',
  'console.candidates.against': 'Contra:',
  'console.evidence.all': '{count, plural, one {mais # fato} many {mais # de fatos} other {mais # fatos}}',
  'console.evidence.raw': 'Resposta da Apple',
  'console.actor.ab': 'Uma pessoa no {appleBusiness}',
  'console.actor.asm': 'Uma pessoa no {appleSchool}',
  'console.actor.portal': 'Uma pessoa no portal da Apple',
  'console.actor.console': 'Uma pessoa aqui',
  'console.actor.adept': 'O Adept faz isso',
  'console.verify.running': 'Consultando a Apple…',
  'console.verify.works': 'A Apple aceita este token. Verificado em',
  'console.verify.expiring': 'A Apple aceita este token; resta um aviso. Verificado em',
  'console.verify.still': 'Não resolvido: o token ainda está com erro. Verificado em',
  'console.verify.unclear': 'A resposta da Apple ainda não esclarece a situação. Verificado em',
  'console.verify.unanswered':
    'A Apple não deu agora uma resposta utilizável; antes disso, aceitava este token. Verificado em',
  'console.verify.waiting':
    'A Apple ainda não respondeu. A verificação continua, e esta página mostrará o resultado.',

  'console.portal.ab': '{appleBusiness}',
  'console.portal.asm': '{appleSchool}',
  'console.portal.open': 'Abrir o {portal}',
  'console.portal.ab.create':
    '{labelAbServices} > {labelConnect} > {labelContinue}. Dê o nome “{server}”, carregue a chave pública, escolha {labelNext}, baixe o token e escolha {labelDone}.',
  'console.portal.asm.create':
    '{labelAsmServers} > {labelAdd}. Dê o nome “{server}”, carregue a chave pública, escolha {labelSave} e, em seguida, {labelDownload}.',
  'console.portal.ab.renew': '{labelAbServices} > “{server}” > “…” > {labelDownload}.',
  'console.portal.asm.renew': '{labelAsmServers} > “{server}” > {labelDownload}.',

  'console.first-file.title': 'Do nome ao token ativo',
  'console.first-file.intro': 'Três etapas. Você pode sair desta página e retomar depois.',
  'console.first-file.key': 'Baixe a chave pública',
  'console.first-file.key-text':
    'A Apple criptografa o token para esta chave. A parte privada dela permanece no Adept, criptografada.',
  'console.first-file.key-download': 'Baixar a chave pública',
  'console.first-file.key-done':
    '“{file}” está nos seus downloads. A Apple recebe esse arquivo na próxima etapa.',
  'console.first-file.portal': 'Crie o servidor na Apple e baixe o token dele',
  'console.first-file.upload': 'Carregue o arquivo de token',

  'console.renew.title': 'Carregar o novo token',
  'console.renew.warning':
    'A partir do momento do download, o token antigo deixa de funcionar. Mantenha esta página aberta.',
  'console.renew.once': 'Baixe uma única vez: cada download encerra o anterior, e só vale o último arquivo.',
  'console.renew.download': 'Baixe um novo token na Apple',
  'console.renew.have-it': 'Um arquivo já baixado e ainda não carregado pode ser usado como está.',
  'console.renew.upload': 'Carregue-o aqui',
  'console.upload.drop': 'Solte o arquivo de token aqui',
  'console.upload.choose': 'Escolher o arquivo de token',
  'console.upload.hint': 'O arquivo que a Apple forneceu; o nome dele termina em .p7m.',
  'console.upload.sending': 'Lendo “{file}”',
  'console.upload.accepted': 'O arquivo de token foi aceito.',
  'console.upload.anyway-text':
    'Um arquivo expirado pode ser aceito para manter visíveis o servidor e os dispositivos dele; o token continua com erro até que um mais recente seja carregado.',
  'console.upload.anyway': 'Carregar mesmo assim',
  'console.check.ok': 'Em ordem:',
  'console.check.warning': 'Observação:',
  'console.check.refused': 'Recusado:',

  'console.facts.title': 'Dados',
  'console.facts.organization': 'Organização',
  'console.facts.portal': 'Portal da Apple',
  'console.facts.server': 'Servidor na Apple',
  'console.facts.account': 'Gerado por',
  'console.facts.expires': 'Expira',
  'console.facts.devices': 'Dispositivos',
  'console.facts.unassigned': 'Sem perfil',
  'console.facts.last-good-sync': 'Última sincronização bem-sucedida',
  'console.facts.next-sync': 'Próxima sincronização',
  'console.facts.added': 'Adicionado',
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

  'console.problems.title': 'Problemas',
  'console.problems.trouble': 'Não foi possível ler os problemas',
  'console.problems.filter': 'Mostrar problemas abertos ou resolvidos',
  'console.problems.open': 'Abertos',
  'console.problems.closed': 'Resolvidos',
  'console.problems.none-open':
    'Nenhum problema aberto. O Adept abre um quando as respostas da Apple ou uma data dão motivo para isso.',
  'console.problems.none-closed': 'Nenhum problema foi resolvido ainda.',
  'console.problems.more': 'Mostrar mais',
  'console.problem.title': 'Problema',
  'console.problem.trouble': 'Não foi possível ler este problema',
  'console.problem.resolved': 'Resolvido',
  'console.problem.token': 'Abrir o token',
  'console.problem.open-token': 'Abrir o token “{token}”',
  'console.problem.opened': 'Aberto em',
  'console.problem.closed': 'Resolvido',
  'console.problem.still-open': 'Ainda aberto',
  'console.cause.title': 'Causa',
  'console.cause.trouble': 'Não foi possível ler esta página',

  'console.not-found.title': 'Página não encontrada',
  'console.not-found.text': 'Não há nada neste endereço. Ele pode ter sido encurtado no caminho.',
  'console.not-found.to-tokens': 'Abrir os tokens do programa de registro',

  'console.healed.title': 'Resolvido sozinho',
  'console.checks.title': 'Verificações com a Apple',
  'console.checks.none': 'Nenhuma verificação ainda.',
  'console.checks.trigger.person': 'a pedido',
  'console.checks.trigger.remedy-opened': 'automática, pois os passos foram abertos',
  'console.checks.trigger.pace': 'automática',
  'console.checks.by-itself':
    'Com estes passos abertos, o Adept verifica sozinho a cada minuto por meia hora.',
  'console.task.checking': 'Perguntando à Apple…',
  'console.task.checked':
    '{resolved, plural, one {# token resolvido} many {# de tokens resolvidos} other {# tokens resolvidos}}, {open, plural, one {# token ainda aberto} many {# de tokens ainda abertos} other {# tokens ainda abertos}}.',
};
