import type { PartOf } from '../part.ts';
import type { consoleTokens as source } from '../en/console-tokens.ts';

/** Brazilian Portuguese texts: the console’s list of tokens. ICU MessageFormat. */
export const consoleTokens: PartOf<typeof source> = {
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
    'Seis etapas, duas delas na Apple. Você pode parar em qualquer uma e continuar depois, também em outro navegador.',
  'console.add-token.name': 'Nome',
  'console.add-token.name-hint': 'Por exemplo, o local ou o tipo de dispositivos: “Lojas de São Paulo”.',
  'console.add-token.submit': 'Adicionar token',
  'console.first.simulator': 'Conhecer com o simulador',
  'console.tokens.columns': 'Colunas',
  'console.tokens.export': 'Exportar como CSV',
  'console.tokens.filter.organization': 'Organização',
  'console.tokens.filter.every-organization': 'Todas as organizações',
  'console.tokens.filter.expires': 'Validade',
  'console.tokens.filter.expires.any': 'Qualquer validade',
  'console.tokens.filter.expires.past': 'Expirados',
  'console.tokens.filter.expires.days':
    '{count, plural, one {Expira em até # dia} many {Expira em até # dias} other {Expira em até # dias}}',
  'console.tokens.check-shown':
    '{count, plural, one {Verificar # exibido com a Apple} many {Verificar # exibidos com a Apple} other {Verificar # exibidos com a Apple}}',
  'console.tokens.sync-shown':
    '{count, plural, one {Sincronizar # exibido} many {Sincronizar # exibidos} other {Sincronizar # exibidos}}',
};
