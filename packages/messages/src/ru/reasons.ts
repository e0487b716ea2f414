import type { PartOf } from '../part.ts';
import type { reasons as source } from '../en/reasons.ts';

/** Russian texts: reasons. ICU MessageFormat. */
export const reasons: PartOf<typeof source> = {
  'reason.apple-answered':
    '{code, select, none {{count, plural, one {Apple # раз отклонила {endpoint} со статусом {status} без пояснений.} few {Apple # раза отклонила {endpoint} со статусом {status} без пояснений.} many {Apple # раз отклонила {endpoint} со статусом {status} без пояснений.} other {Apple # раза отклонила {endpoint} со статусом {status} без пояснений.}}} other {{count, plural, one {Apple # раз ответила «{code}», последний запрос — {endpoint}.} few {Apple # раза ответила «{code}», последний запрос — {endpoint}.} many {Apple # раз ответила «{code}», последний запрос — {endpoint}.} other {Apple # раза ответила «{code}», последний запрос — {endpoint}.}}}}',
  'reason.apple-answered-badly':
    '{count, plural, one {Служба Apple дала подряд # непригодный ответ, последний со статусом {status}.} few {Служба Apple дала подряд # непригодных ответа, последний со статусом {status}.} many {Служба Apple дала подряд # непригодных ответов, последний со статусом {status}.} other {Служба Apple дала подряд # непригодного ответа, последний со статусом {status}.}}',
  'reason.no-answer':
    '{count, plural, one {# вызов Apple подряд остался без ответа.} few {# вызова Apple подряд остались без ответа.} many {# вызовов Apple подряд осталось без ответа.} other {# вызова Apple подряд осталось без ответа.}}',
  'reason.ended-before-apple':
    '{reason, select, dns {Не удалось определить адрес Apple (DNS).} tls {Не удалось установить защищённое соединение (TLS).} proxy {Прокси-сервер не пропустил вызов.} other {Не удалось установить соединение.}}',
  'reason.answer-not-apples':
    '{reason, select, redirect {Ответ перенаправляет на другой адрес, а служба Apple так не делает.} other {Ответ — веб-страница: такие отдают прокси-сервер или страница входа в сеть.}}',
  'reason.date-passed': 'Дата окончания срока действия ({expiresAt, date, long}) прошла.',
  'reason.date-not-passed': 'Срок действия не истёк (дата окончания — {expiresAt, date, long}).',
  'reason.date-near':
    '{days, plural, =0 {До даты окончания срока действия ({expiresAt, date, long}) меньше суток, или она уже прошла.} one {До даты окончания срока действия ({expiresAt, date, long}) остался # день.} few {До даты окончания срока действия ({expiresAt, date, long}) осталось # дня.} many {До даты окончания срока действия ({expiresAt, date, long}) осталось # дней.} other {До даты окончания срока действия ({expiresAt, date, long}) осталось # дня.}}',
  'reason.clock-right': 'Часы здесь и у Apple совпадают: расхождение {seconds, number} с.',
  'reason.clock-off':
    'Часы здесь и у Apple расходятся на {seconds, number} с. Возможно, Apple отклоняет время вызова, а не токен.',
  'reason.accepted-last': 'Последний раз Apple приняла его {at, date, long}, {at, time, short}.',
  'reason.never-accepted':
    'Apple ни разу не приняла его с момента загрузки ({at, date, long}, {at, time, short}).',
  'reason.key-pair-made':
    'Пара ключей создана {at, date, long}, {at, time, short}, а токен с тех пор не загружали: кто-то начал продление.',
  'reason.account-changed': 'За тем же токеном стоял другой аккаунт ({at, date, long}, {at, time, short}).',
  'reason.forbidden-in-new-session':
    'Apple ответила «FORBIDDEN» в новом сеансе ({at, date, long}, {at, time, short}). Так она отвечает, когда аккаунт лишился прав.',
  'reason.same-account': 'За токеном по-прежнему стоял тот же аккаунт ({at, date, long}, {at, time, short}).',
  'reason.file-age':
    '{days, plural, =0 {Судя по сроку действия, файл создан в день загрузки. На появление более нового времени почти не было.} =1 {Судя по сроку действия, файл создан за день до загрузки. На появление более нового времени почти не было.} one {Судя по сроку действия, файл создан за # день до загрузки. Чем дольше он лежал, тем вероятнее, что за это время скачали более новый.} few {Судя по сроку действия, файл создан за # дня до загрузки. Чем дольше он лежал, тем вероятнее, что за это время скачали более новый.} many {Судя по сроку действия, файл создан за # дней до загрузки. Чем дольше он лежал, тем вероятнее, что за это время скачали более новый.} other {Судя по сроку действия, файл создан за # дня до загрузки. Чем дольше он лежал, тем вероятнее, что за это время скачали более новый.}}',
  'reason.newer-token-here':
    'Более новый токен того же сервера MDM загружен сюда под именем «{otherToken}» ({at, date, long}, {at, time, short}).',
  'reason.other-mdm-server':
    'Apple назвала сервер MDM «{otherServer}» организации {otherOrganization} ({at, date, long}, {at, time, short}).',
  'reason.same-mdm-server':
    'По последнему ответу Apple, токен «{otherToken}» (загружен {at, date, long}, {at, time, short}) относится к тому же серверу MDM.',
  'reason.word-names-server':
    'Код ошибки Apple относится к ключу потребителя (consumer key), который принадлежит серверу MDM.',
  'reason.word-names-token': 'Код ошибки Apple относится к токену, а не к серверу MDM.',
  'reason.word-unproven':
    'Этот код взят из расширения OAuth. Не доказано, что Apple использует его для удалённого сервера MDM.',
  'reason.signature-differs': 'Apple вычисляет другую подпись: для этого токена ей известны другие секреты.',
  'reason.no-word': 'Apple не назвала причину.',
  'reason.removal-not-named':
    'У Apple, насколько известно, нет отдельного кода для удалённого сервера MDM: возможно, это и есть такой ответ.',
  'reason.cursor-refused': 'На собственную позицию Apple ответила «{code}», раз: {count, number}.',
  'reason.cursor-age':
    '{days, plural, =0 {Позиции меньше суток; Apple хранит её 7 дней.} one {Возраст позиции — # день; Apple хранит её 7 дней.} few {Возраст позиции — # дня; Apple хранит её 7 дней.} many {Возраст позиции — # дней; Apple хранит её 7 дней.} other {Возраст позиции — # дня; Apple хранит её 7 дней.}}',
  'reason.word-cursor-unknown':
    'Код Apple говорит, что эта позиция ей не известна: так бывает с позицией другого сервера MDM, например после восстановления базы данных.',
  'reason.word-cursor-missing':
    'Код Apple говорит, что с вызовом позиция не пришла. Adept её отправил; возможно, она потерялась по пути.',
  'reason.cursor-repeated':
    'Синхронизации остановились, потому что Apple снова дала ту же позицию. Таких: {count, number}.',
  'reason.changes-left-out':
    'В полном списке есть устройства, о которых изменения не сообщали: {count, number}.',
  'reason.list-left-out':
    'В полном списке нет устройств, которые Apple по запросу всё ещё показывает: {count, number}.',
  'reason.list-lost': 'Известно устройств: {known, number}; в полном списке не хватает: {count, number}.',
  'reason.apple-says-gone': 'На вопрос о каждом устройстве Apple отвечает, что больше нет: {count, number}.',
  'reason.apple-still-shows': 'На вопрос о каждом устройстве Apple всё ещё показывает: {count, number}.',
  'reason.last-good-sync': 'Последняя успешная синхронизация: {at, date, long}, {at, time, short}.',
  'reason.no-good-sync':
    'С первой попытки ({at, date, long}, {at, time, short}) ни одна синхронизация не прошла успешно.',
  'reason.sync-failed': 'Синхронизации с тех пор не доходили до конца, последняя — с «{code}».',
  'reason.no-run-since': 'С тех пор ни одна синхронизация даже не начиналась.',
  'reason.asked-to-slow-down':
    '{count, plural, one {Apple # раз подряд попросила снизить частоту запросов.} few {Apple # раза подряд попросила снизить частоту запросов.} many {Apple # раз подряд попросила снизить частоту запросов.} other {Apple # раза подряд попросила снизить частоту запросов.}}',
  'reason.certificate-issuer': 'Предъявленный сертификат выдал «{issuer}».',
  'reason.certificate-refused':
    '{fault, select, other_name {Сертификат выдан на другое имя, не на имя Apple.} expired {По часам этого сервера срок действия сертификата истёк.} not_yet_valid {По часам этого сервера сертификат ещё не действует.} other {Сертификат выдан тем, кому этот сервер не доверяет.}}',
  'reason.clock-ages-certificates': 'При неверных часах так выглядят и исправные сертификаты.',
  'reason.clocks-apart': 'Часы здесь и у Apple расходятся на {seconds, number} с.',
  'reason.others-may-count':
    'Apple не сообщает, кого считает вместе. Среди них могут быть другие программы с тем же токеном или за тем же адресом.',
  'reason.time-corrected': 'Вызов подписан временем самой Apple: дело не в часах этого сервера.',
};
