import type { PartOf } from '../part.ts';
import type { evidence as source } from '../en/evidence.ts';

/** Russian texts: evidence. ICU MessageFormat. */
export const evidence: PartOf<typeof source> = {
  'evidence.apple-answer.success':
    '{corrected, select, yes {{endpoint}: успешный ответ ({status}), вызов подписан временем Apple.} other {{endpoint}: успешный ответ ({status}).}}',
  'evidence.apple-answer.refused':
    '{code, select, none {{endpoint}: отказ со статусом {status} без известного кода ошибки.} other {{endpoint}: отказ со статусом {status}, «{code}».}}',
  'evidence.apple-answer.rate-limited':
    '{named, select, yes {{endpoint}: Apple просит снизить частоту запросов ({status}), подождать {seconds, number} с.} other {{endpoint}: Apple просит снизить частоту запросов ({status}).}}',
  'evidence.apple-answer.unavailable': '{endpoint}: ошибка сервера на стороне Apple ({status}).',
  'evidence.apple-answer.unreachable':
    '{reason, select, dns {{endpoint}: не удалось определить адрес Apple (DNS).} connect {{endpoint}: не удалось установить соединение.} connect_timeout {{endpoint}: соединение не установлено вовремя.} tls {{issuer, select, unknown {{endpoint}: не удалось установить защищённое соединение (TLS).} other {{endpoint}: не удалось установить защищённое соединение (TLS); сертификат выдал «{issuer}».}}} reset {{endpoint}: соединение прервано.} proxy {{endpoint}: прокси-сервер не пропустил вызов.} other {{endpoint}: ответ не получен вовремя.}}',
  'evidence.apple-answer.unreadable':
    '{reason, select, html {{endpoint}: веб-страница вместо ответа ({status}).} empty {{endpoint}: пустой ответ ({status}).} truncated {{endpoint}: ответ обрывается на середине ({status}).} redirect {{endpoint}: перенаправление на другой адрес ({status}).} too_large {{endpoint}: ответ слишком велик, чтобы быть верным ({status}).} other {{endpoint}: ответ в неизвестном виде ({status}).}}',
  'evidence.account-seen':
    '{organization, select, unknown {Apple назвала аккаунт, которому принадлежит токен.} other {Apple назвала аккаунт, которому принадлежит токен: «{organization}».}}',
  'evidence.token-uploaded': 'Сюда загружен токен (действует до {expiresAt, date, long}).',
  'evidence.key-pair-staged': 'Здесь создана пара ключей.',
  'evidence.cursor-lost':
    'Apple больше не принимает позицию синхронизации от {storedAt, date, long}, {storedAt, time, short} («{code}»). Adept читает полный список.',
  'evidence.sync-finished.success':
    '{list, select, full {Синхронизация прошла успешно: полный список прочитан до конца.} other {Синхронизация прошла успешно: все изменения прочитаны.}}',
  'evidence.sync-finished.failed':
    'Синхронизация остановилась, не дойдя до конца («{code}»). Она продолжится с этого места.',
  'evidence.device-count':
    'Полный список сверен: известно устройств — {known, number}, отсутствует — {missing, number}, из них Apple по отдельности всё ещё показывает — {shown, number}, удалено здесь — {removed, number}, не сообщалось в изменениях — {unannounced, number}.',
};
