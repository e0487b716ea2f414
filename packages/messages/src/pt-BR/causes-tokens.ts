import type { PartOf } from '../part.ts';
import type { causesTokens as source } from '../en/causes-tokens.ts';

/** Brazilian Portuguese texts: causes that lie with a token, its MDM server or its organization. ICU MessageFormat. */
export const causesTokens: PartOf<typeof source> = {
  'cause.access-denied.title': 'A Apple recusa o acesso',
  'cause.access-denied.meaning':
    '{server, select, unknown {A Apple reconhece o token, mas recusa o acesso a ele. O servidor MDM ao qual ele pertence pode ter sido removido ou ter perdido esse direito.} other {A Apple reconhece o token, mas recusa o acesso a ele. O servidor MDM “{server}” pode ter sido removido ou ter perdido esse direito.}}',
  'cause.access-denied.stops':
    'O Adept não consegue ler nada da Apple nem alterar nada lá: não chegam novos dispositivos e não há atribuições. Os dispositivos já registrados continuam funcionando.',
  'cause.access-denied.how':
    'A Apple respondeu “ACCESS_DENIED” duas vezes, sem nenhuma resposta bem-sucedida entre elas. Uma única resposta dessas não basta.',
  'cause.access-denied.verify':
    'Uma nova sessão e a conta são lidas da Apple. A primeira resposta bem-sucedida encerra o problema; até lá, ele permanece aberto. Se foi em uma lista de dispositivos, só conta uma resposta bem-sucedida dessa lista.',
  'cause.access-denied.next': 'Verifique no {portal} se o servidor MDM deste token ainda existe.',
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

  'cause.token-identity-changed.title': 'O token agora pertence a outro servidor MDM',
  'cause.token-identity-changed.meaning':
    '{otherServer, select, unknown {Para as credenciais em uso, a Apple informa um servidor MDM diferente daquele ao qual se sabe que este token pertence.} other {Para as credenciais em uso, a Apple informa o servidor MDM “{otherServer}” da organização {otherOrganization}; sabe-se que este token pertence a {server, select, unknown {outro} other {“{server}”}}.}}',
  'cause.token-identity-changed.stops':
    'Com este token, o Adept não recebe dispositivos nem grava nada na Apple, para que os dispositivos de dois servidores MDM não se misturem. Os dispositivos registrados continuam funcionando.',
  'cause.token-identity-changed.how':
    'A última resposta bem-sucedida sobre a conta informou um servidor MDM ou uma organização diferente do que está guardado com este token.',
  'cause.token-identity-changed.verify':
    'Uma nova sessão e a conta são lidas da Apple. O problema é encerrado quando a Apple informa o servidor MDM conhecido, ou quando a identidade foi substituída pelo servidor MDM que a Apple informa.',
  'cause.token-identity-changed.next':
    'Decida a qual servidor MDM o token deve pertencer: carregue o arquivo do servidor correto ou substitua a identidade.',

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

  'next.untried': 'Um novo token foi carregado, e a Apple ainda não o aceitou. Verifique com a Apple agora.',
};
