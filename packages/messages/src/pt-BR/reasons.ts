import type { PartOf } from '../part.ts';
import type { reasons as source } from '../en/reasons.ts';

/** Brazilian Portuguese texts: reasons. ICU MessageFormat. */
export const reasons: PartOf<typeof source> = {
  'reason.apple-answered':
    '{code, select, none {{count, plural, one {A Apple recusou {endpoint} com o status {status} e sem nenhum código, uma vez.} many {A Apple recusou {endpoint} com o status {status} e sem nenhum código, # de vezes.} other {A Apple recusou {endpoint} com o status {status} e sem nenhum código, # vezes.}}} other {{count, plural, one {A Apple respondeu “{code}” a {endpoint}, uma vez.} many {A Apple respondeu “{code}” # de vezes, a última a {endpoint}.} other {A Apple respondeu “{code}” # vezes, a última a {endpoint}.}}}}',
  'reason.apple-answered-badly':
    '{count, plural, one {O serviço da Apple respondeu uma vez com o status {status} e nada utilizável.} many {O serviço da Apple deu # de respostas seguidas que não eram utilizáveis, a última com o status {status}.} other {O serviço da Apple deu # respostas seguidas que não eram utilizáveis, a última com o status {status}.}}',
  'reason.no-answer':
    '{count, plural, one {Uma chamada à Apple ficou sem resposta.} many {# de chamadas seguidas à Apple ficaram sem resposta.} other {# chamadas seguidas à Apple ficaram sem resposta.}}',
  'reason.ended-before-apple':
    '{reason, select, dns {Não foi possível encontrar o endereço da Apple (DNS).} tls {Não foi possível estabelecer uma conexão segura (TLS).} proxy {O proxy não deixou a chamada passar.} other {Não foi possível estabelecer uma conexão.}}',
  'reason.answer-not-apples':
    '{reason, select, redirect {A resposta encaminha para outro endereço, o que o serviço da Apple não faz.} other {A resposta é uma página web, como a que um proxy ou a página de entrada de uma rede envia.}}',
  'reason.date-passed': 'A data de expiração dele, {expiresAt, date, long}, já passou.',
  'reason.date-not-passed': 'Ele não expirou: a data dele é {expiresAt, date, long}.',
  'reason.date-near':
    '{days, plural, =0 {Falta menos de um dia para a data de expiração dele, {expiresAt, date, long}, ou ela já passou.} one {Falta # dia para a data de expiração dele, {expiresAt, date, long}.} many {Faltam # de dias para a data de expiração dele, {expiresAt, date, long}.} other {Faltam # dias para a data de expiração dele, {expiresAt, date, long}.}}',
  'reason.clock-right': 'O relógio daqui e o da Apple coincidem: diferença de {seconds, number} s.',
  'reason.clock-off':
    'O relógio daqui e o da Apple diferem em {seconds, number} s. A Apple pode estar recusando o horário da chamada, e não o token.',
  'reason.accepted-last': 'A Apple o aceitou até {at, date, long}, {at, time, short}.',
  'reason.never-accepted':
    'A Apple não o aceitou nenhuma vez desde que foi carregado em {at, date, long}, {at, time, short}.',
  'reason.key-pair-made':
    'Um par de chaves foi gerado em {at, date, long}, {at, time, short}, e nenhum token foi carregado desde então: alguém iniciou uma renovação.',
  'reason.account-changed':
    'Em {at, date, long}, {at, time, short}, o mesmo token estava ligado a outra conta.',
  'reason.forbidden-in-new-session':
    'A Apple respondeu “FORBIDDEN” em uma nova sessão em {at, date, long}, {at, time, short}, como faz quando uma conta perdeu os direitos.',
  'reason.same-account': 'Em {at, date, long}, {at, time, short}, o token ainda estava ligado à mesma conta.',
  'reason.file-age':
    '{days, plural, =0 {Pela data de expiração, o arquivo foi gerado no dia do carregamento. Quase não houve tempo para um mais recente.} =1 {Pela data de expiração, o arquivo foi gerado um dia antes do carregamento. Quase não houve tempo para um mais recente.} one {Pela data de expiração, o arquivo foi gerado # dia antes do carregamento. Quanto mais tempo ficou parado, mais provável é que um mais recente tenha sido baixado nesse meio-tempo.} many {Pela data de expiração, o arquivo foi gerado # de dias antes do carregamento. Quanto mais tempo ficou parado, mais provável é que um mais recente tenha sido baixado nesse meio-tempo.} other {Pela data de expiração, o arquivo foi gerado # dias antes do carregamento. Quanto mais tempo ficou parado, mais provável é que um mais recente tenha sido baixado nesse meio-tempo.}}',
  'reason.newer-token-here':
    'Um token mais recente do mesmo servidor MDM foi carregado aqui como “{otherToken}” em {at, date, long}, {at, time, short}.',
  'reason.other-mdm-server':
    'Em {at, date, long}, {at, time, short}, a Apple informou o servidor MDM “{otherServer}” da organização {otherOrganization}.',
  'reason.same-mdm-server':
    'Pela última resposta da Apple, o token “{otherToken}”, carregado em {at, date, long}, {at, time, short}, tem o mesmo servidor MDM.',
  'reason.word-names-server':
    'O código da Apple se refere à chave de consumidor (consumer key), que pertence ao servidor MDM.',
  'reason.word-names-token': 'O código da Apple se refere ao token, e não ao servidor MDM.',
  'reason.word-unproven':
    'O código vem de uma extensão do OAuth. Não está provado que a Apple o use para um servidor MDM excluído.',
  'reason.signature-differs':
    'A Apple calcula outra assinatura: ela conhece outros segredos para este token.',
  'reason.no-word': 'A Apple não informou o motivo.',
  'reason.removal-not-named':
    'Não se conhece um código próprio da Apple para um servidor MDM removido: esta resposta pode ser esse código.',
  'reason.cursor-refused': 'A Apple respondeu “{code}” à sua própria posição. Vezes: {count, number}.',
  'reason.cursor-age':
    '{days, plural, =0 {A posição tinha menos de um dia; a Apple guarda cada uma por 7 dias.} one {A posição tinha # dia; a Apple guarda cada uma por 7 dias.} many {A posição tinha # de dias; a Apple guarda cada uma por 7 dias.} other {A posição tinha # dias; a Apple guarda cada uma por 7 dias.}}',
  'reason.word-cursor-unknown':
    'O código da Apple diz que ela não conhece esta posição: é assim com a posição de outro servidor MDM, por exemplo depois de restaurar um banco de dados.',
  'reason.word-cursor-missing':
    'O código da Apple diz que nenhuma posição veio com a chamada. O Adept enviou uma; algo no caminho pode tê-la descartado.',
  'reason.cursor-repeated':
    'Sincronizações interrompidas porque a Apple deu de novo a mesma posição: {count, number}.',
  'reason.changes-left-out':
    'Dispositivos da lista completa que as alterações nunca anunciaram: {count, number}.',
  'reason.list-left-out':
    'Dispositivos que faltam na lista completa e que a Apple ainda mostra quando perguntada: {count, number}.',
  'reason.list-lost':
    'Dispositivos conhecidos: {known, number}; ausentes da lista completa: {count, number}.',
  'reason.apple-says-gone':
    'Perguntada sobre cada dispositivo, a Apple diz que não estão mais lá: {count, number}.',
  'reason.apple-still-shows': 'Perguntada sobre cada dispositivo, a Apple ainda mostra: {count, number}.',
  'reason.last-good-sync': 'A última sincronização bem-sucedida foi em {at, date, long}, {at, time, short}.',
  'reason.no-good-sync':
    'Nenhuma sincronização foi bem-sucedida desde a primeira tentativa, em {at, date, long}, {at, time, short}.',
  'reason.sync-failed': 'Desde então, as sincronizações pararam antes do fim, a última com “{code}”.',
  'reason.no-run-since': 'Desde então, nenhuma sincronização sequer começou.',
  'reason.asked-to-slow-down':
    '{count, plural, one {A Apple pediu para reduzir o ritmo uma vez.} many {A Apple pediu para reduzir o ritmo # de vezes seguidas.} other {A Apple pediu para reduzir o ritmo # vezes seguidas.}}',
  'reason.certificate-issuer': 'O certificado apresentado foi emitido por “{issuer}”.',
  'reason.certificate-refused':
    '{fault, select, other_name {O certificado foi feito para outro nome que não o da Apple.} expired {Pelo relógio deste servidor, o certificado expirou.} not_yet_valid {Pelo relógio deste servidor, o certificado ainda não é válido.} other {O certificado foi emitido por alguém em quem este servidor não confia.}}',
  'reason.clock-ages-certificates': 'Com um relógio errado, certificados bons também parecem assim.',
  'reason.clocks-apart': 'O relógio daqui e o da Apple diferem em {seconds, number} s.',
  'reason.others-may-count':
    'A Apple não diz quem ela conta em conjunto. Outros programas com o mesmo token ou atrás do mesmo endereço podem estar incluídos.',
  'reason.time-corrected':
    'A chamada foi assinada com o horário da própria Apple: o relógio daqui não é o motivo.',
};
