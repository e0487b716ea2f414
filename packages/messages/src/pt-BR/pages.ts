import type { PartOf } from '../part.ts';
import type { pages as source } from '../en/pages.ts';

/** Brazilian Portuguese texts: pages of the documentation. ICU MessageFormat. */
export const pages: PartOf<typeof source> = {
  'page.section.meaning': 'Significado',
  'page.section.stops': 'O que deixa de funcionar',
  'page.section.how': 'Como o Adept sabe',
  'page.section.steps': 'O que fazer',
  'page.section.verify': 'Como é verificado',
  'page.section.codes': 'Códigos da Apple',
  'page.section.intune': 'Nome da linha no Intune',
  'page.section.symptoms': 'Sintomas',
  'page.section.candidates': 'O que mais pode ser e o que decide',
  'page.section.actors': 'Quem precisa agir',
  'page.section.simulator': 'No simulador',
  'page.one-candidate': 'Os fatos não deixam outra explicação.',
  'page.actor.portal': '{portal}: {right}',
  'page.actor.console': 'Quem administra o Adept e este servidor.',
  'page.actor.adept': 'O Adept, por conta própria.',
  'page.simulated-by': 'Estas falhas e cenários o provocam:',
  'page.no-symptoms': 'Nenhum por enquanto: tudo funciona.',
  'page.code': '{code}: {meaning}',
  'page.opens': 'Abertura: {rule}',
  'page.closes': 'Fechamento: {rule}',
  'page.before': 'Antes disso:',
  'page.calls': 'Chamadas à Apple: {calls}.',
  'page.pace':
    'Sozinho: {minutes, plural, =0 {com as sincronizações, no ritmo delas} one {a cada # minuto} many {a cada # de minutos} other {a cada # minutos}}. Depois que alguém abre os passos: {seconds, plural, one {a cada # segundo} many {a cada # de segundos} other {a cada # segundos}} durante {window, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
  'page.repair':
    '{repair} Se acontecer {times, plural, one {# vez} many {# de vezes} other {# vezes}}, cada uma menos de {hours, plural, one {# hora} many {# de horas} other {# horas}} depois da anterior, o problema fica aberto até que não volte pelo mesmo tempo.',
  'page.no-codes': 'Nenhum: nenhum código da Apple leva até aqui.',
  'page.no-row': 'Nenhum.',
  'page.no-word': 'sem código',
  'page.row-of-codes': '{row}: {codes}',
  'page.severity.error': 'erro',
  'page.severity.warning': 'aviso',
  'page.errors.title': 'Erros',
  'page.errors.intro':
    'Todos os códigos com que a API, a linha de comando e a inicialização do servidor respondem. Os códigos nunca mudam de nome; os textos vêm no idioma de quem lê.',

  'page.index.title': 'Causas',
  'page.index.intro':
    'Por que um token está com erro, ou logo estará. Cada página diz o que isso significa, o que deixa de funcionar, como o Adept sabe, o que fazer e como é verificado. Os problemas são abertos e fechados somente por fatos: respostas da Apple, datas, arquivos carregados.',
  'page.index.good-answer':
    'Uma resposta bem-sucedida é o êxito de qualquer chamada que exija uma sessão. Uma única recusa nunca basta: a mesma coisa precisa ser dita duas vezes.',
  'page.index.codes': 'Códigos da Apple',
  'page.index.codes-intro':
    'Todos os códigos com que o serviço de atribuição de dispositivos da Apple responde e a causa a que levam. Um traço significa que o código nada diz sobre o token. Um asterisco significa que o código consta em documentos, mas nenhuma resposta com ele foi vista.',
  'page.index.intune': 'As onze linhas do Intune',
  'page.index.intune-intro':
    'O que o portal do Intune mostra como erro de sincronização de um token, o que a documentação da Microsoft manda fazer e o que o Adept responde.',
  'page.column.cause': 'Causa',
  'page.column.what': 'O que é',
  'page.column.severity': 'Gravidade',
  'page.column.opens': 'Quando abre',
  'page.column.closes': 'Quando fecha',
  'page.column.code': 'Código da Apple',
  'page.column.status': 'Status HTTP',
  'page.column.row': 'Linha do Intune',
  'page.column.intune-says': 'O que o Intune diz',
  'page.column.adept-says': 'Resposta do Adept',
  'intune.says.renew-or-make': 'Renovar o token expirado; criar um novo no lugar de um inválido.',
  'intune.says.check-token-and-server':
    'Ver se o token expirou ou se um novo foi criado, e se o Intune está na lista de servidores MDM.',
  'intune.says.accept-terms': 'Pedir a um Administrador que aceite os novos Termos e Condições.',
  'intune.says.contact-support': 'Entrar em contato com o suporte da Microsoft.',
  'intune.says.edit-phone': 'Corrigir o telefone de suporte dos perfis.',
  'intune.says.edit-name': 'Corrigir o nome do perfil.',
  'intune.says.edit-department': 'Corrigir o departamento dos perfis.',
  'intune.says.support-syncs': 'Entrar em contato com o suporte da Microsoft, que reinicia a sincronização.',
  'intune.says.make-profile': 'Criar um novo perfil e atribuí-lo aos dispositivos.',
};
