import type { PartOf } from '../part.ts';
import type { causes as source } from '../en/causes.ts';

/** Brazilian Portuguese texts: causes. ICU MessageFormat. */
export const causes: PartOf<typeof source> = {
  'cause.access-denied.title': 'A Apple recusa o acesso',
  'cause.access-denied.meaning':
    '{server, select, unknown {A Apple reconhece o token, mas recusa o acesso a ele. O servidor MDM ao qual ele pertence pode ter sido removido ou ter perdido esse direito.} other {A Apple reconhece o token, mas recusa o acesso a ele. O servidor MDM “{server}” pode ter sido removido ou ter perdido esse direito.}}',
  'cause.access-denied.stops':
    'O Adept não consegue ler nada da Apple nem alterar nada lá: não chegam novos dispositivos e não há atribuições. Os dispositivos já registrados continuam funcionando.',
  'cause.access-denied.how':
    'A Apple respondeu “ACCESS_DENIED” duas vezes, sem nenhuma resposta bem-sucedida entre elas. Uma única resposta dessas não basta.',
  'cause.access-denied.verify':
    'Uma nova sessão e a conta são lidas da Apple. A primeira resposta bem-sucedida encerra o problema; até lá, ele permanece aberto.',
  'cause.access-denied.next': 'Verifique no {portal} se o servidor MDM deste token ainda existe.',

  'cause.apple-unavailable.title': 'O serviço da Apple não dá uma resposta utilizável',
  'cause.apple-unavailable.meaning':
    'As chamadas ao serviço de atribuição de dispositivos da Apple terminam sem uma resposta utilizável. Isso não diz nada sobre o token: ele pode estar em ordem.',
  'cause.apple-unavailable.stops':
    'Até que a Apple volte a responder, nenhum dispositivo é sincronizado e nada pode ser atribuído. Nada se perde: o Adept continua de onde parou. Os dispositivos já registrados continuam funcionando.',
  'cause.apple-unavailable.how':
    'Pelo menos 3 chamadas seguidas, ao longo de pelo menos 15 minutos, falharam, e a maioria das três mais recentes terminou em um erro do servidor ou em uma resposta que não é da Apple. Pedidos para reduzir o ritmo não contam.',
  'cause.apple-unavailable.verify':
    'O Adept continua fazendo chamadas. A primeira resposta que for da própria Apple encerra o problema; apenas uma nova sessão não basta.',
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
    'O Adept continua fazendo chamadas. A primeira resposta que for da própria Apple encerra o problema; apenas uma nova sessão não basta.',
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
  'cause.cursor-lost.title': 'A Apple não aceita mais a posição de sincronização',
  'cause.cursor-lost.meaning':
    'Uma sincronização continua a partir da posição que a Apple deu na vez anterior. A Apple recusa esta posição, então o Adept lê a lista completa desde o início. O token está em ordem.',
  'cause.cursor-lost.stops':
    'Nada se perde. Novos dispositivos e alterações chegam um pouco mais tarde, com a lista completa.',
  'cause.cursor-lost.how':
    'A Apple respondeu “EXPIRED_CURSOR”, “INVALID_CURSOR” ou “CURSOR_REQUIRED” a uma posição que ela mesma tinha dado. Cada código tem sua própria história; os candidatos as distinguem.',
  'cause.cursor-lost.verify':
    'O Adept lê a lista completa até o fim e as alterações que vêm depois. Isso encerra o problema, em regra na mesma sincronização.',
  'cause.cursor-lost.next': 'Não há nada a fazer: o Adept lê a lista completa por conta própria.',
  'cause.cursor-stuck.title': 'A lista da Apple se repete',
  'cause.cursor-stuck.meaning':
    'A Apple diz que há mais dispositivos e dá de novo a mesma posição. Continuar não teria fim, então o Adept para ali e recomeça mais tarde. O token está em ordem.',
  'cause.cursor-stuck.stops':
    'Novos dispositivos e alterações que a Apple ainda não mostrou não chegam. O que já se conhece permanece, e os dispositivos já registrados continuam funcionando.',
  'cause.cursor-stuck.how':
    'Em uma mesma sincronização, a Apple deu uma posição pela segunda vez, dizendo que havia mais.',
  'cause.cursor-stuck.verify':
    'A primeira sincronização bem-sucedida encerra o problema. O Adept tenta por conta própria: depois de cinco minutos e então em intervalos maiores, de até quatro horas.',
  'cause.cursor-stuck.next': 'Não há nada a fazer: o Adept lê a lista de novo desde o início.',
  'cause.device-count-collapsed.title': 'Faltam muitos dispositivos na lista da Apple',
  'cause.device-count-collapsed.meaning':
    'A última lista completa deixa de fora tantos dispositivos que pode estar errada. O Adept não remove nenhum deles até que uma segunda lista completa diga o mesmo e a Apple confirme, para cada dispositivo, que ele não está mais lá.',
  'cause.device-count-collapsed.stops':
    'Nada. Os dispositivos que realmente saíram continuam visíveis até a confirmação.',
  'cause.device-count-collapsed.how':
    'Pela primeira vez, uma lista completa deixa de fora mais de 20 por cento dos dispositivos conhecidos, e mais de 20 deles.',
  'cause.device-count-collapsed.verify':
    'Depois de uma hora, o Adept lê de novo a lista completa. Os dispositivos que voltaram permanecem. Os que faltam de novo são removidos se a Apple disser, para cada um, que ele não está mais lá. Nos dois casos o problema se encerra; não há botão para confirmar.',
  'cause.device-count-collapsed.next':
    'Veja no {portal} se alguém moveu ou liberou dispositivos. O Adept lê a lista de novo em uma hora.',
  'cause.rate-limited.title': 'A Apple continua pedindo para reduzir o ritmo',
  'cause.rate-limited.meaning':
    'Há algum tempo a Apple responde que é consultada com frequência demais. {named, select, yes {{seconds, plural, one {A última resposta pede uma espera de # segundo.} many {A última resposta pede uma espera de # de segundos.} other {A última resposta pede uma espera de # segundos.}}} no {A última resposta não informa um tempo de espera.} other {Em geral, ela informa um tempo de espera.}} O Adept espera o tempo que a Apple indicar. Isso não diz nada sobre o token.',
  'cause.rate-limited.stops':
    'Novos dispositivos e alterações chegam com atraso, ou só quando a Apple voltar a responder. Nada se perde. Os dispositivos já registrados continuam funcionando.',
  'cause.rate-limited.how':
    'Pelo menos 5 respostas, ao longo de pelo menos 30 minutos, pediram para reduzir o ritmo, sem uma resposta bem-sucedida entre elas: um aviso. A partir de 24 horas, é um erro.',
  'cause.rate-limited.verify':
    'O Adept pergunta novamente depois do tempo que a Apple indicar. A primeira resposta bem-sucedida encerra o problema.',
  'cause.rate-limited.next':
    'Aqui não há nada a fazer: o Adept espera e tenta novamente. Outros programas com o mesmo token ou endereço também podem ser contados.',
  'cause.mdm-server-removed.title': 'A Apple não conhece o servidor MDM deste token',
  'cause.mdm-server-removed.meaning':
    '{server, select, unknown {A Apple não reconhece a chave de consumidor (consumer key), que pertence ao servidor MDM. O mais provável é que o servidor MDM tenha sido excluído no portal. Não está provado que a Apple use esse código para isso.} other {A Apple não reconhece a chave de consumidor (consumer key), que pertence ao servidor MDM “{server}”. O mais provável é que ele tenha sido excluído no portal. Não está provado que a Apple use esse código para isso.}}',
  'cause.mdm-server-removed.stops':
    'Não chegam novos dispositivos e nada pode ser atribuído. Os dispositivos que têm um perfil ainda se registram, e os já registrados continuam funcionando.',
  'cause.mdm-server-removed.how':
    'A Apple respondeu “consumer_key_unknown” ou “consumer_key_rejected” duas vezes, sem nenhuma resposta bem-sucedida entre elas, e a data do token não passou. Com qualquer outra resposta, um servidor MDM excluído é só uma das explicações de outro problema.',
  'cause.mdm-server-removed.verify':
    'Depois do carregamento, uma nova sessão e a conta são lidas da Apple com o novo token. A primeira resposta bem-sucedida encerra o problema; o carregamento por si só, não.',
  'cause.mdm-server-removed.next':
    'Veja no {portal} se o servidor MDM ainda existe. Se existir, baixe lá um novo token e carregue-o aqui; se não, conecte um novo servidor MDM.',

  'cause.request-refused.title': 'A Apple considera errada uma solicitação do Adept',
  'cause.request-refused.meaning':
    '{code, select, unknown {A Apple recusa uma solicitação por estar errada em si, seja qual for o token. Ou esta versão do Adept comete um erro, ou algo entre este servidor e a Apple altera as solicitações.} none {A Apple recusou {endpoint} com o status {status} e sem código: ela considera errada a própria solicitação, seja qual for o token. Ou esta versão do Adept comete um erro, ou algo entre este servidor e a Apple altera as solicitações.} other {A Apple respondeu “{code}” a {endpoint}: ela considera errada a própria solicitação, seja qual for o token. Ou esta versão do Adept comete um erro, ou algo entre este servidor e a Apple altera as solicitações.}}',
  'cause.request-refused.stops':
    'O que depende dessa solicitação não acontece: a conta, os dispositivos ou as alterações não são lidos. Os dispositivos já registrados continuam funcionando.',
  'cause.request-refused.how':
    'Um tipo de solicitação recebeu duas vezes a mesma resposta desse gênero, sem nenhuma resposta bem-sucedida a ele no meio. Respostas bem-sucedidas a outras solicitações não contam.',
  'cause.request-refused.verify':
    'Uma nova sessão, a conta e as alterações são lidas da Apple. A primeira resposta bem-sucedida à mesma solicitação encerra o problema.',
  'cause.request-refused.next':
    'Instale a versão mais recente do Adept. Se o problema continuar, verifique o proxy no caminho e relate o problema com as evidências.',

  'cause.sync-incomplete.title': 'A Apple deixou dispositivos de fora',
  'cause.sync-incomplete.meaning':
    'O que a Apple informa nas alterações e o que a lista completa dela contém não coincidem. O Adept encontrou os dispositivos de outra forma, e nenhum se perdeu. Eles podem ter chegado com atraso.',
  'cause.sync-incomplete.stops':
    'Nada para. Novos dispositivos podem aparecer só com a próxima lista completa: uma vez por dia, ou uma vez por semana acima de 10.000 dispositivos.',
  'cause.sync-incomplete.how':
    'A lista completa trouxe dispositivos que as alterações nunca anunciaram, embora tenham sido atribuídos mais de 25 horas antes da última leitura das alterações; ou faltam nela dispositivos que a Apple ainda mostra quando perguntada.',
  'cause.sync-incomplete.verify': 'A próxima lista completa em que nada disso apareça encerra o problema.',
  'cause.sync-incomplete.next':
    'Não há nada a fazer. Para ver novos dispositivos já, faça uma sincronização completa agora.',
  'cause.sync-stale.title':
    '{days, plural, =0 {Há um dia ou mais nenhuma sincronização é bem-sucedida} one {Há # dia nenhuma sincronização é bem-sucedida} many {Há # de dias nenhuma sincronização é bem-sucedida} other {Há # dias nenhuma sincronização é bem-sucedida}}',
  'cause.sync-stale.meaning':
    '{cursorEnds, select, near {O que se sabe dos dispositivos tem {days, plural, one {# dia} many {# de dias} other {# dias}}. No dia 7 a Apple esquece a posição de sincronização; a partir daí a próxima sincronização será completa e levará mais tempo. Nada se perde com isso.} past {O que se sabe dos dispositivos tem {days, plural, one {# dia} many {# de dias} other {# dias}}. A Apple já esqueceu a posição de sincronização, então a próxima sincronização será completa e levará mais tempo. Nada se perde com isso.} other {O que se sabe dos dispositivos tem mais de um dia. Nenhum outro problema deste token explica isso.}}',
  'cause.sync-stale.stops':
    'Novos dispositivos não chegam, e as alterações no portal não são vistas aqui. Os dispositivos já registrados continuam funcionando.',
  'cause.sync-stale.how':
    'Nenhuma sincronização bem-sucedida por 24 horas: um aviso. A partir de 72 horas é um erro. A partir do dia 5, o texto diz que a Apple esquece a posição no dia 7.',
  'cause.sync-stale.verify': 'A primeira sincronização bem-sucedida encerra o problema.',
  'cause.sync-stale.next': 'Inicie uma sincronização aqui e veja como ela termina.',

  'cause.terms-not-signed.title': 'Os novos Termos e Condições da Apple não foram aceitos',
  'cause.terms-not-signed.meaning':
    '{organization, select, unknown {A Apple tem novos Termos e Condições, e a organização ainda não os aceitou. Até lá, a Apple recusa o que o Adept solicita. O token continua válido: um novo não ajudaria.} other {A Apple tem novos Termos e Condições, e “{organization}” ainda não os aceitou. Até lá, a Apple recusa o que o Adept solicita. O token continua válido: um novo não ajudaria.}}',
  'cause.terms-not-signed.stops':
    'Não chegam novos dispositivos e nada pode ser atribuído, em todos os tokens da organização. Os dispositivos que têm um perfil ainda se registram, e os já registrados continuam funcionando.',
  'cause.terms-not-signed.how':
    'A Apple respondeu “T_C_NOT_SIGNED” duas vezes, sem nenhuma resposta bem-sucedida entre elas. Uma única resposta dessas não basta.',
  'cause.terms-not-signed.verify':
    'Uma nova sessão e a conta são lidas da Apple. A primeira resposta bem-sucedida encerra o problema. Depois que os termos são aceitos, a Apple pode precisar de algum tempo; o Adept continua verificando.',
  'cause.terms-not-signed.next':
    '{organization, select, unknown {Uma pessoa com a função {role} precisa aceitar os novos termos no {portal}.} other {Uma pessoa de “{organization}” com a função {role} precisa aceitar os novos termos no {portal}.}}',
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

  'cause.token-damaged.title': 'A Apple nunca aceitou este token',
  'cause.token-damaged.meaning':
    'Desde que o token foi carregado aqui, a Apple o recusa todas as vezes. Ou já tinha sido baixado um mais recente, pois só vale o último que foi baixado, ou os segredos do arquivo não são os que a Apple conhece. Um novo token resolve os dois casos.',
  'cause.token-damaged.stops':
    'Não chegam novos dispositivos e nada pode ser atribuído. Os dispositivos que têm um perfil ainda se registram, e os já registrados continuam funcionando.',
  'cause.token-damaged.how':
    'A Apple recusou o token duas vezes, com um código que se refere ao token ou sem código, e não o aceitou nenhuma vez desde o carregamento. A data dele não passou. A Apple não diz qual explicação é a certa; por isso, é mostrado o que fala a favor e contra cada uma.',
  'cause.token-damaged.verify':
    'Depois do carregamento, uma nova sessão e a conta são lidas da Apple com o novo token. A primeira resposta bem-sucedida encerra o problema; o carregamento por si só, não.',
  'cause.token-damaged.next':
    'Baixe um novo token no {portal} e carregue-o aqui. Só vale o último arquivo baixado.',

  'cause.token-expired.title': 'O token expirou',
  'cause.token-expired.meaning':
    '{dateSays, select, past {O token era válido até {expiresAt, date, long}. A Apple não o aceita mais.} future {A Apple informa que o token expirou, embora a data dele, {expiresAt, date, long}, ainda não tenha passado.} other {O token era válido por um ano, e o ano terminou. A Apple não o aceita mais.}}',
  'cause.token-expired.stops':
    'Não chegam novos dispositivos e nada pode ser atribuído. Os dispositivos que têm um perfil ainda se registram, e os já registrados continuam funcionando.',
  'cause.token-expired.how':
    'A Apple respondeu “token_expired” duas vezes, sem nenhuma resposta bem-sucedida entre elas, ou a data de expiração passou e, desde então, a Apple não deu nenhuma resposta bem-sucedida.',
  'cause.token-expired.verify':
    'Depois do carregamento, uma nova sessão e a conta são lidas da Apple com o novo token. A primeira resposta bem-sucedida encerra o problema; o carregamento por si só, não.',
  'cause.token-expired.next': 'Renove-o: baixe um novo token no {portal} e carregue-o aqui.',

  'cause.token-expiring.title':
    '{dateSays, select, past {A data de expiração passou; a Apple ainda aceita o token} future {{days, plural, =0 {O token expira em menos de um dia} one {O token expira em # dia} many {O token expira em # de dias} other {O token expira em # dias}}} other {O token expira em breve}}',
  'cause.token-expiring.meaning':
    '{dateSays, select, past {O token era válido até {expiresAt, date, long}. A Apple ainda o aceita, mas pode deixar de aceitá-lo a qualquer momento.} future {O token é válido até {expiresAt, date, long}. Até lá, tudo funciona; a partir de então, a Apple não o aceita mais.} other {Um token é válido por um ano, e este está perto do fim. Até lá, tudo funciona; a partir de então, a Apple não o aceita mais.}}',
  'cause.token-expiring.stops':
    'Nada por enquanto. Depois dessa data: sem novos dispositivos, sem atribuições.',
  'cause.token-expiring.how': 'Faltam no máximo 30 dias para a data de expiração que consta no token.',
  'cause.token-expiring.verify':
    'O problema é encerrado quando um token com data posterior está em uso: a mais de 30 dias.',
  'cause.token-expiring.next': 'Renove-o: baixe um novo token no {portal} e carregue-o aqui.',

  'cause.token-forbidden.title': 'A Apple proíbe o que este token solicita',
  'cause.token-forbidden.meaning':
    '{account, select, unknown {A Apple abre uma sessão e depois proíbe todas as chamadas nela. Isso foi visto depois que a conta que gerou o token perdeu a função ou foi excluída. Um token gerado com outra conta da organização resolve.} other {A Apple abre uma sessão e depois proíbe todas as chamadas nela. Isso foi visto depois que a conta que gerou o token perdeu a função ou foi excluída; a última conta que a Apple informou é {account}. Um token gerado com outra conta da organização resolve.}}',
  'cause.token-forbidden.stops':
    'O Adept não consegue ler nada da Apple nem alterar nada lá: não chegam novos dispositivos e não há atribuições. Os dispositivos já registrados continuam funcionando.',
  'cause.token-forbidden.how':
    'A Apple respondeu “FORBIDDEN” duas vezes em novas sessões, sem nenhuma resposta bem-sucedida entre elas. Em uma sessão que já tinha funcionado, o mesmo código só significa que ela terminou.',
  'cause.token-forbidden.verify':
    'Depois do carregamento, uma nova sessão e a conta são lidas da Apple com o novo token. A primeira resposta bem-sucedida encerra o problema; o carregamento por si só, não.',
  'cause.token-forbidden.next':
    'Uma pessoa com outra conta baixa um novo token no {portal}; carregue-o aqui.',

  'cause.token-held-twice.title': 'Outro token aqui tem o mesmo servidor MDM',
  'cause.token-held-twice.meaning':
    '{otherToken, select, unknown {Dois tokens aqui pertencem ao mesmo servidor MDM na Apple. Os dois lidam com os mesmos dispositivos, e um novo token baixado para um faz o outro deixar de funcionar.} other {{more, plural, =0 {O token “{otherToken}” pertence ao mesmo servidor MDM na Apple.} one {O token “{otherToken}” e mais # pertencem ao mesmo servidor MDM na Apple.} many {O token “{otherToken}” e mais # de tokens pertencem ao mesmo servidor MDM na Apple.} other {O token “{otherToken}” e mais # pertencem ao mesmo servidor MDM na Apple.}} Eles lidam com os mesmos dispositivos, e um novo token baixado para um faz os outros deixarem de funcionar.}}',
  'cause.token-held-twice.stops':
    'Nada por enquanto. Os dispositivos são contados mais de uma vez, e renovar um token invalida o outro.',
  'cause.token-held-twice.how': 'A Apple informou o mesmo servidor MDM para mais de um token em uso aqui.',
  'cause.token-held-twice.verify':
    'O Adept compara sempre que a Apple informa o servidor MDM de um token, e imediatamente quando um token é excluído. O problema é encerrado quando resta um só token para esse servidor.',
  'cause.token-held-twice.next': 'Decida qual dos tokens fica e exclua o outro aqui.',

  'cause.token-replaced.title': 'A Apple não aceita mais este token',
  'cause.token-replaced.meaning':
    'A Apple recusa o token, embora a data dele não tenha passado. Na maioria dos casos, um token mais recente foi baixado e não foi carregado aqui: só vale o último que foi baixado.',
  'cause.token-replaced.stops':
    'Não chegam novos dispositivos e nada pode ser atribuído. Os dispositivos que têm um perfil ainda se registram, e os já registrados continuam funcionando.',
  'cause.token-replaced.how':
    'A Apple recusou o token duas vezes, com um código que se refere ao token e sem nenhuma resposta bem-sucedida entre elas. A data dele não passou. A Apple não diz o motivo; por isso, as outras explicações são mostradas com o que fala a favor e contra cada uma.',
  'cause.token-replaced.verify':
    'Depois do carregamento, uma nova sessão e a conta são lidas da Apple com o novo token. A primeira resposta bem-sucedida encerra o problema; o carregamento por si só, não.',
  'cause.token-replaced.next':
    'Baixe um novo token no {portal} e carregue-o aqui. Só vale o último arquivo baixado.',

  'cause.unknown-apple-error.title': 'A Apple recusa com uma resposta que ninguém conhece aqui',
  'cause.unknown-apple-error.meaning':
    '{answer, select, unknown {A Apple recusa uma solicitação, e nenhuma causa conhecida aqui explica a resposta. A resposta original é mostrada.} none {A Apple recusou {endpoint} com o status {status} e uma resposta vazia. Nenhuma causa conhecida aqui explica isso.} other {A Apple recusou {endpoint} com o status {status} e esta resposta: “{answer}”. Nenhuma causa conhecida aqui explica isso.}}',
  'cause.unknown-apple-error.stops':
    'O que depende dessa solicitação não acontece: a conta, os dispositivos ou as alterações não são lidos. Os dispositivos já registrados continuam funcionando.',
  'cause.unknown-apple-error.how':
    'Um tipo de solicitação recebeu a mesma recusa duas vezes, sem nenhuma resposta bem-sucedida a ele no meio, e nenhuma outra causa explica isso.',
  'cause.unknown-apple-error.verify':
    'Uma nova sessão, a conta e as alterações são lidas da Apple. A primeira resposta bem-sucedida à mesma solicitação encerra o problema.',
  'cause.unknown-apple-error.next':
    'Instale a versão mais recente do Adept: ela pode conhecer a resposta. Se o problema continuar, relate-o com as evidências.',

  'next.untried': 'Um novo token foi carregado, e a Apple ainda não o aceitou. Verifique com a Apple agora.',

  'candidate.access-denied.title': 'O servidor MDM não tem mais permissão para isso',
  'candidate.apple-unavailable.title': 'O serviço da Apple está fora do ar',
  'candidate.apple-unreachable.title': 'O caminho deste servidor até a Apple está bloqueado',
  'candidate.captive-portal.title': 'Uma página de entrada da rede, ou um proxy, responde no lugar da Apple',
  'candidate.clock-skew.title': 'O relógio deste servidor está errado',
  'candidate.cursor-lost.title': 'A posição de sincronização não vale mais',
  'candidate.cursor-missing.title': 'A posição de sincronização não chegou à Apple',
  'candidate.cursor-of-other-server.title': 'A posição de sincronização pertence a outro servidor MDM',
  'candidate.cursor-stuck.title': 'A lista da Apple anda em círculos',
  'candidate.device-count-collapsed.title': 'Muito menos dispositivos do que antes',
  'candidate.devices-moved.title': 'Alguém moveu ou liberou os dispositivos',
  'candidate.list-incomplete.title': 'A lista da Apple estava incompleta',
  'candidate.mdm-server-removed.title': 'O servidor MDM foi removido no portal',
  'candidate.rate-limited.title': 'A Apple limita a frequência das consultas',
  'candidate.request-refused.title': 'Um erro do Adept, ou algo no caminho que altera as solicitações',
  'candidate.server-not-running.title': 'Este servidor não estava em execução',
  'candidate.sync-incomplete.title': 'A Apple deixa dispositivos de fora',
  'candidate.sync-paused.title': 'Não houve sincronização por mais de 7 dias',
  'candidate.sync-stale.title': 'As sincronizações não terminam bem',
  'candidate.terms-not-signed.title': 'Há novos Termos e Condições a aceitar',
  'candidate.tls-intercepted.title': 'Um proxy abre as conexões seguras e apresenta o próprio certificado',
  'candidate.token-account-changed.title':
    'A conta que gerou o token mudou de senha ou não faz mais parte da organização',
  'candidate.token-damaged.title': 'O token está danificado: os segredos dele não são os que a Apple conhece',
  'candidate.token-expired.title': 'O ano de validade do token terminou',
  'candidate.token-expiring.title': 'O ano de validade do token está quase no fim',
  'candidate.token-forbidden.title': 'A conta que gerou o token perdeu o direito ou não existe mais',
  'candidate.token-held-twice.title': 'Dois tokens aqui compartilham um servidor MDM',
  'candidate.token-replaced.title': 'Um token mais recente foi baixado e não foi carregado aqui',
  'candidate.token-used-elsewhere.title': 'Outros programas são contados junto com o Adept',

  'candidate.unknown-apple-error.title': 'Algo que ainda não se conhece',

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
