import type { PartOf } from '../part.ts';
import type { causesCalls as source } from '../en/causes-calls.ts';

/** Brazilian Portuguese texts: causes that lie with the calls to Apple and the way there. ICU MessageFormat. */
export const causesCalls: PartOf<typeof source> = {
  'cause.apple-unavailable.title': 'O serviço da Apple não dá uma resposta utilizável',
  'cause.apple-unavailable.meaning':
    'As chamadas ao serviço de atribuição de dispositivos da Apple terminam sem uma resposta utilizável. Isso não diz nada sobre o token: ele pode estar em ordem.',
  'cause.apple-unavailable.stops':
    'Até que a Apple volte a responder, nenhum dispositivo é sincronizado e nada pode ser atribuído. Nada se perde: o Adept continua de onde parou. Os dispositivos já registrados continuam funcionando.',
  'cause.apple-unavailable.how':
    'Pelo menos 3 chamadas seguidas, ao longo de pelo menos 15 minutos, falharam, e a maioria das três mais recentes terminou em um erro do servidor ou em uma resposta que não é da Apple. Pedidos para reduzir o ritmo não contam.',
  'cause.apple-unavailable.verify':
    'O Adept continua fazendo chamadas. A primeira resposta que for da própria Apple encerra o problema; apenas uma nova sessão não basta. Se foi em uma lista de dispositivos, só conta uma resposta bem-sucedida dessa lista.',
  'cause.apple-unavailable.next':
    'A princípio, não há nada a fazer: o Adept continua tentando. Se uma página web responde no lugar da Apple, verifique a rede e o proxy.',
  'cause.apple-unreachable.title':
    '{reason, select, dns {O endereço da Apple não é encontrado} proxy {O proxy não dá passagem até a Apple} other {Não é possível acessar a Apple a partir deste servidor}}',
  'cause.apple-unreachable.meaning':
    '{reason, select, dns {A resolução de nomes (DNS) deste servidor não fornece um endereço para o serviço da Apple.} proxy {O proxy que este servidor usa não deixa as chamadas passarem até a Apple.} connect {Não é possível estabelecer uma conexão com o serviço da Apple: ela é recusada ou não há caminho até lá.} connect_timeout {As conexões com o serviço da Apple não se estabelecem a tempo: muitas vezes um firewall as descarta em silêncio.} tls {Não se estabelece uma conexão segura (TLS) com o serviço da Apple.} reset {As conexões com o serviço da Apple são interrompidas antes de chegar uma resposta.} headers_timeout {As conexões com o serviço da Apple se estabelecem, mas nenhuma resposta chega a tempo.} body_timeout {As respostas do serviço da Apple começam e não chegam ao fim.} other {As chamadas ao serviço da Apple ficam sem nenhuma resposta.}} Isso não diz nada sobre o token: ele pode estar em ordem.',
  'cause.apple-unreachable.stops':
    'Até que seja possível acessar a Apple, nenhum dispositivo é sincronizado e nada pode ser atribuído. Nada se perde: o Adept continua de onde parou. Os dispositivos já registrados continuam funcionando.',
  'cause.apple-unreachable.how':
    'Pelo menos 3 chamadas seguidas, ao longo de pelo menos 15 minutos, falharam, e a maioria das três mais recentes ficou sem nenhuma resposta. Pedidos para reduzir o ritmo não contam.',
  'cause.apple-unreachable.verify':
    'O Adept continua fazendo chamadas. A primeira resposta que for da própria Apple encerra o problema; apenas uma nova sessão não basta. Se foi em uma lista de dispositivos, só conta uma resposta bem-sucedida dessa lista.',
  'cause.apple-unreachable.next':
    '{reason, select, dns {Descubra por que o DNS deste servidor não encontra o endereço da Apple.} proxy {Verifique se o proxy está correto e deixa as chamadas passarem até a Apple.} other {Verifique se o firewall e a rede permitem que este servidor acesse a Apple.}}',
  'cause.clock-skew.title':
    '{direction, select, behind {{minutes, plural, one {O relógio deste servidor está # minuto atrasado em relação ao da Apple} many {O relógio deste servidor está # de minutos atrasado em relação ao da Apple} other {O relógio deste servidor está # minutos atrasado em relação ao da Apple}}} ahead {{minutes, plural, one {O relógio deste servidor está # minuto adiantado em relação ao da Apple} many {O relógio deste servidor está # de minutos adiantado em relação ao da Apple} other {O relógio deste servidor está # minutos adiantado em relação ao da Apple}}} other {O relógio deste servidor e o da Apple não coincidem}}',
  'cause.clock-skew.meaning':
    'As chamadas à Apple são assinadas com o horário. {time, select, refused {A Apple as recusa por causa dele, e por isso o token parece inválido, embora possa estar em ordem.} corrected {A Apple recusou o horário deste servidor, por isso o Adept assina com o horário da Apple, e o token funciona.} taken {A Apple ainda aceita o horário deste servidor e pode deixar de aceitar a qualquer momento.} other {Quando a Apple recusa o horário deste servidor, o Adept assina com o horário da Apple.}}',
  'cause.clock-skew.stops':
    'Nada enquanto a Apple aceita as chamadas. Quando ela as recusa, nenhum dispositivo novo chega e nada pode ser atribuído. As datas mostradas aqui podem estar erradas. Os dispositivos já registrados continuam funcionando.',
  'cause.clock-skew.how':
    'As datas das duas respostas mais recentes da Apple diferem do relógio deste servidor em mais de 300 segundos; ou a Apple respondeu “timestamp_refused” ou “nonce_used” duas vezes, sem nova sessão entre elas.',
  'cause.clock-skew.verify':
    'Uma nova sessão e a conta são lidas da Apple. A primeira resposta cuja data difere em no máximo 300 segundos encerra o problema.',
  'cause.clock-skew.next': 'Faça com que este servidor obtenha o horário de um servidor de horário (NTP).',
  'cause.rate-limited.title': 'A Apple continua pedindo para reduzir o ritmo',
  'cause.rate-limited.meaning':
    'Há algum tempo a Apple responde que é consultada com frequência demais. {named, select, yes {{seconds, plural, one {A última resposta pede uma espera de # segundo.} many {A última resposta pede uma espera de # de segundos.} other {A última resposta pede uma espera de # segundos.}}} no {A última resposta não informa um tempo de espera.} other {Em geral, ela informa um tempo de espera.}} O Adept espera o tempo que a Apple indicar. Isso não diz nada sobre o token.',
  'cause.rate-limited.stops':
    'Novos dispositivos e alterações chegam com atraso, ou só quando a Apple voltar a responder, e nesse tempo nada pode ser atribuído. Nada se perde. Os dispositivos já registrados continuam funcionando.',
  'cause.rate-limited.how':
    'Pelo menos 5 respostas, ao longo de pelo menos 30 minutos, pediram para reduzir o ritmo, sem uma resposta bem-sucedida entre elas: um aviso. A partir de 24 horas, é um erro.',
  'cause.rate-limited.verify':
    'O Adept pergunta novamente depois do tempo que a Apple indicar. A primeira resposta bem-sucedida encerra o problema. Se foi em uma lista de dispositivos, só conta uma resposta bem-sucedida dessa lista.',
  'cause.rate-limited.next':
    'Aqui não há nada a fazer: o Adept espera e tenta novamente. Outros programas com o mesmo token ou endereço também podem ser contados.',

  'cause.request-refused.title': 'A Apple considera errada uma solicitação do Adept',
  'cause.request-refused.meaning':
    '{code, select, unknown {A Apple recusa uma solicitação por estar errada em si, seja qual for o token. Ou esta versão do Adept comete um erro, ou algo entre este servidor e a Apple altera as solicitações.} none {A Apple recusou {endpoint} com o status {status} e sem código: ela considera errada a própria solicitação, seja qual for o token. Ou esta versão do Adept comete um erro, ou algo entre este servidor e a Apple altera as solicitações.} other {A Apple respondeu “{code}” a {endpoint}: ela considera errada a própria solicitação, seja qual for o token. Ou esta versão do Adept comete um erro, ou algo entre este servidor e a Apple altera as solicitações.}}',
  'cause.request-refused.stops':
    'O que depende dessa solicitação não acontece: a conta, os dispositivos ou as alterações não são lidos, ou um perfil não pode ser atribuído. Os dispositivos já registrados continuam funcionando.',
  'cause.request-refused.how':
    'Um tipo de solicitação recebeu duas vezes a mesma resposta desse gênero, sem nenhuma resposta bem-sucedida a ele no meio. Respostas bem-sucedidas a outras solicitações não contam.',
  'cause.request-refused.verify':
    'Uma nova sessão, a conta e as alterações são lidas da Apple. A primeira resposta bem-sucedida à mesma solicitação encerra o problema.',
  'cause.request-refused.next':
    'Instale a versão mais recente do Adept. Se o problema continuar, verifique o proxy no caminho e relate o problema com as evidências.',
  'cause.tls-intercepted.title':
    '{fault, select, expired {O certificado apresentado no lugar da Apple parece expirado} not_yet_valid {O certificado apresentado no lugar da Apple parece ainda não ser válido} other {Outro certificado é apresentado no lugar do da Apple}}',
  'cause.tls-intercepted.meaning':
    '{fault, select, other_name {O certificado apresentado no lugar do da Apple foi feito para outro nome.} expired {Pelo relógio deste servidor, o certificado apresentado no lugar do da Apple expirou.} not_yet_valid {Pelo relógio deste servidor, o certificado apresentado no lugar do da Apple ainda não é válido.} other {O certificado apresentado no lugar do da Apple foi emitido por alguém em quem este servidor não confia. Em geral, um proxy abre as conexões seguras para ver o conteúdo.}} {issuer, select, unknown {O Adept encerra essas conexões antes de enviar qualquer coisa. Isso não diz nada sobre o token.} other {Ele foi emitido por “{issuer}”. O Adept encerra essas conexões antes de enviar qualquer coisa. Isso não diz nada sobre o token.}}',
  'cause.tls-intercepted.stops':
    'Até que o certificado da própria Apple seja apresentado, ou que o outro seja confiável, nenhum dispositivo é sincronizado e nada pode ser atribuído. Nada se perde. Os dispositivos já registrados continuam funcionando.',
  'cause.tls-intercepted.how':
    'Pelo menos 2 das três chamadas mais recentes sem resposta utilizável terminaram por causa do certificado apresentado.',
  'cause.tls-intercepted.verify':
    'O Adept continua fazendo chamadas. A primeira resposta que for da própria Apple encerra o problema; apenas uma nova sessão não basta.',
  'cause.tls-intercepted.next':
    '{issuer, select, unknown {Descubra o que abre as conexões seguras no caminho até a Apple. Exclua o host da Apple dessa inspeção ou confie nessa autoridade.} other {Descubra quem administra “{issuer}”. Exclua o host da Apple dessa inspeção ou confie nessa autoridade.}}',

  'cause.unknown-apple-error.title': 'A Apple recusa com uma resposta que ninguém conhece aqui',
  'cause.unknown-apple-error.meaning':
    '{answer, select, unknown {A Apple recusa uma solicitação, e nenhuma causa conhecida aqui explica a resposta. A resposta original é mostrada.} none {A Apple recusou {endpoint} com o status {status} e uma resposta vazia. Nenhuma causa conhecida aqui explica isso.} other {A Apple recusou {endpoint} com o status {status} e esta resposta: “{answer}”. Nenhuma causa conhecida aqui explica isso.}}',
  'cause.unknown-apple-error.stops':
    'O que depende dessa solicitação não acontece: a conta, os dispositivos ou as alterações não são lidos, ou um perfil não pode ser atribuído. Os dispositivos já registrados continuam funcionando.',
  'cause.unknown-apple-error.how':
    'Um tipo de solicitação recebeu a mesma recusa duas vezes, sem nenhuma resposta bem-sucedida a ele no meio, e nenhuma outra causa explica isso.',
  'cause.unknown-apple-error.verify':
    'Uma nova sessão, a conta e as alterações são lidas da Apple. A primeira resposta bem-sucedida à mesma solicitação encerra o problema.',
  'cause.unknown-apple-error.next':
    'Instale a versão mais recente do Adept: ela pode conhecer a resposta. Se o problema continuar, relate-o com as evidências.',
};
