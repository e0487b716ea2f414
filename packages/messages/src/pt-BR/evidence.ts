import type { PartOf } from '../part.ts';
import type { evidence as source } from '../en/evidence.ts';

/** Brazilian Portuguese texts: evidence. ICU MessageFormat. */
export const evidence: PartOf<typeof source> = {
  'evidence.apple-answer.success':
    '{corrected, select, yes {{endpoint}: resposta bem-sucedida ({status}), com a chamada assinada no horário da Apple.} other {{endpoint}: resposta bem-sucedida ({status}).}}',
  'evidence.apple-answer.refused':
    '{code, select, none {{endpoint}: recusado com o status {status}, sem código conhecido.} other {{endpoint}: recusado com o status {status}, “{code}”.}}',
  'evidence.apple-answer.rate-limited':
    '{named, select, yes {{endpoint}: a Apple pede para reduzir o ritmo ({status}), por {seconds, number} s.} other {{endpoint}: a Apple pede para reduzir o ritmo ({status}).}}',
  'evidence.apple-answer.unavailable': '{endpoint}: erro de servidor na Apple ({status}).',
  'evidence.apple-answer.unreachable':
    '{reason, select, dns {{endpoint}: não foi possível encontrar o endereço da Apple (DNS).} connect {{endpoint}: não foi possível estabelecer uma conexão.} connect_timeout {{endpoint}: nenhuma conexão se estabeleceu a tempo.} tls {{issuer, select, unknown {{endpoint}: não foi possível estabelecer uma conexão segura (TLS).} other {{endpoint}: não foi possível estabelecer uma conexão segura (TLS); o certificado foi emitido por “{issuer}”.}}} reset {{endpoint}: a conexão foi interrompida.} proxy {{endpoint}: o proxy não deixou a chamada passar.} other {{endpoint}: nenhuma resposta a tempo.}}',
  'evidence.apple-answer.unreadable':
    '{reason, select, html {{endpoint}: uma página web em vez de uma resposta ({status}).} empty {{endpoint}: uma resposta vazia ({status}).} truncated {{endpoint}: uma resposta que termina no meio ({status}).} redirect {{endpoint}: encaminhado para outro endereço ({status}).} too_large {{endpoint}: uma resposta grande demais para estar correta ({status}).} other {{endpoint}: uma resposta em formato desconhecido ({status}).}}',
  'evidence.account-seen':
    '{organization, select, unknown {A Apple informou a conta ligada ao token.} other {A Apple informou a conta ligada ao token: “{organization}”.}}',
  'evidence.token-uploaded': 'Um token foi carregado aqui; a data dele é {expiresAt, date, long}.',
  'evidence.key-pair-staged': 'Um par de chaves foi gerado aqui.',
  'evidence.cursor-lost':
    'A Apple não aceita mais a posição de sincronização de {storedAt, date, long}, {storedAt, time, short} (“{code}”). O Adept lê a lista completa.',
  'evidence.sync-finished.success':
    '{list, select, full {Uma sincronização terminou bem: a lista completa foi lida até o fim.} other {Uma sincronização terminou bem: todas as alterações foram lidas.}}',
  'evidence.sync-finished.failed':
    'Uma sincronização parou antes do fim (“{code}”). Ela continua a partir desse ponto.',
  'evidence.device-count':
    'Lista completa comparada: dispositivos conhecidos: {known, number}; ausentes: {missing, number}; deles, ainda mostrados pela Apple um a um: {shown, number}; removidos aqui: {removed, number}; nunca anunciados pelas alterações: {unannounced, number}.',
};
