import type { PartOf } from '../part.ts';
import type { errors as source } from '../en/errors.ts';

/** Russian texts: errors. ICU MessageFormat. */
export const errors: PartOf<typeof source> = {
  // Doors (server/src/http)
  'error.unexpected.title': 'Сбой Adept',
  'error.unexpected.detail':
    'Внутри Adept произошла ошибка; намеренно ничего не изменено. Повторите попытку; если ошибка повторится, найдите в журнале {id}.',
  'error.not-found.title': 'Здесь ничего нет',
  'error.not-found.detail':
    'В API нет такого адреса с этим методом. Все адреса перечислены в описании /openapi.json.',
  'error.token-not-found.title': 'Такого токена нет',
  'error.token-not-found.detail':
    'Токена с таким идентификатором нет. Возможно, он удалён; имеющиеся токены показаны в списке.',
  'error.key-pair-not-found.title': 'Такой пары ключей нет',
  'error.key-pair-not-found.detail':
    'У этого токена нет пары ключей с таким идентификатором. Создайте новую и используйте её сертификат.',
  'error.work-item-not-found.title': 'Такой задачи нет',
  'error.work-item-not-found.detail':
    'Задачи с таким идентификатором нет. Задача завершается, когда закрыта её последняя проблема; в обзоре видно, что ещё нужно сделать.',
  'error.problem-not-found.title': 'Такой проблемы нет',
  'error.problem-not-found.detail':
    'Проблемы с таким идентификатором нет. Открытые и закрытые проблемы показаны в списке.',
  'error.cause-not-found.title': 'Такой причины нет',
  'error.cause-not-found.detail': 'В каталоге нет причины с таким именем. Ближайшее имя: {nearest}.',
  'error.device-not-found.title': 'Такого устройства нет',
  'error.device-not-found.detail':
    'Ни у одного токена нет и не было устройства с таким серийным номером. Если оно новое, оно появится после следующей синхронизации.',
  'error.api-token-not-found.title': 'Такого токена API нет',
  'error.api-token-not-found.detail': 'Токена API с таким идентификатором нет, или он уже отозван.',
  'error.not-signed-in.title': 'Вход не выполнен',
  'error.not-signed-in.detail':
    'Для этого нужен сеанс после входа или токен API. Войдите или отправьте заголовок «Authorization: Bearer adp_…».',
  'error.api-token-invalid.title': 'Токен API не принят',
  'error.api-token-invalid.detail':
    'Токен API неизвестен или отозван. Создайте новый в настройках или командой «adept api-token create».',
  'error.sign-in-refused.title': 'Вход не выполнен',
  'error.sign-in-refused.detail':
    'Адрес электронной почты и пароль не подходят друг к другу. Проверьте их и повторите попытку.',
  'error.csrf-token-invalid.title': 'Отправлено не консолью',
  'error.csrf-token-invalid.detail':
    'Для изменения в сеансе нужен его токен CSRF в заголовке x-csrf-token. Откройте страницу заново; программы вместо этого используют токен API.',
  'error.host-not-allowed.title': 'Это не адрес этого сервера',
  'error.host-not-allowed.detail':
    'В запросе указан хост, за который этот сервер не отвечает. Откройте сервер по его собственному адресу или укажите в ADEPT_PUBLIC_URL адрес, которым пользуются люди.',
  'error.origin-not-allowed.title': 'Отправлено с другого сайта',
  'error.origin-not-allowed.detail':
    'Запрос пришёл со страницы другого сайта и не выполнен. Откройте консоль по её собственному адресу или укажите в ADEPT_PUBLIC_URL адрес, которым пользуются люди.',
  'error.unknown-parameter.title': 'Неизвестный параметр',
  'error.unknown-parameter.detail':
    'В адресе есть параметр «{name}», который здесь ничего не означает{known, select, none {.} other {. Известные параметры: {known}.}}',
  'error.invalid-request.title': 'Не удаётся прочитать запрос',
  'error.invalid-request.detail':
    '{problem, select, required {Поле «{member}» отсутствует.} additionalProperties {Поле «{member}» здесь неизвестно.} type {Поле «{member}» имеет неверный тип.} minLength {Поле «{member}» слишком короткое.} maxLength {Поле «{member}» слишком длинное.} minimum {Значение поля «{member}» должно быть не меньше {limit}.} maximum {Значение поля «{member}» должно быть не больше {limit}.} other {Поле «{member}» заполнено не так, как нужно.}} Допустимые данные описаны в /openapi.json.',
  'error.invalid-json.title': 'Запрос — не JSON',
  'error.invalid-json.detail':
    'Тело запроса должно быть одним документом JSON и отправляться с Content-Type: application/json.',
  'error.unsupported-media-type.title': 'Неизвестный тип содержимого',
  'error.unsupported-media-type.detail':
    'Этот Content-Type здесь не принимается. Отправляйте JSON как application/json, а файл токена — как application/pkcs7-mime, application/octet-stream или в поле формы «file».',
  'error.body-too-large.title': 'Запрос слишком велик',
  'error.body-too-large.detail':
    'Размер тела запроса больше допустимого (предел в байтах: {limit}). Ничего из него не использовано.',
  'error.token-file-missing.title': 'В форме нет файла',
  'error.token-file-missing.detail':
    'В форме нет поля «file». Выберите файл .p7m, полученный на портале Apple.',
  'error.idempotency-key-invalid.title': 'Idempotency-Key не подходит',
  'error.idempotency-key-invalid.detail':
    'Заголовок Idempotency-Key содержит от 1 до 200 видимых знаков, новых для каждого создаваемого объекта.',
  'error.idempotency-key-reused.title': 'Idempotency-Key уже использован',
  'error.idempotency-key-reused.detail':
    'За последние 24 часа тот же Idempotency-Key пришёл с другим запросом. Ничего не сделано; используйте новый ключ.',
  'error.idempotency-key-in-use.title': 'Уже выполняется',
  'error.idempotency-key-in-use.detail':
    'Первый запрос с этим Idempotency-Key ещё обрабатывается. Запросите его ответ ещё раз через несколько секунд.',
  'error.too-many-requests.title': 'Слишком много попыток',
  'error.too-many-requests.detail':
    '{seconds, plural, one {Повторите попытку через # секунду.} few {Повторите попытку через # секунды.} many {Повторите попытку через # секунд.} other {Повторите попытку через # секунды.}} До этого попытки не выполняются.',
  'error.too-many-event-streams.title': 'Слишком много открытых потоков событий',
  'error.too-many-event-streams.detail':
    '{limit, plural, one {Открыт # поток: больше Adept не держит.} few {Открыто # потока: больше Adept не держит.} many {Открыто # потоков: больше Adept не держит.} other {Открыто # потока: больше Adept не держит.}} Закройте один из них или вместо этого время от времени читайте списки API заново.',
  'error.set-up-code-invalid.title': 'Ссылка для настройки недействительна',
  'error.set-up-code-invalid.detail':
    'Эта ссылка для настройки создана не этим сервером или дошла не целиком. Используйте полную ссылку, выведенную при последнем запуске.',
  'error.set-up-code-used.title': 'Ссылка для настройки уже использована',
  'error.set-up-code-used.detail': 'Ссылка действует один раз, и владелец по ней уже создан. Выполните вход.',
  'error.owner-exists.title': 'Уже настроено',
  'error.owner-exists.detail': 'У этого сервера есть владелец. Выполните вход.',
  'error.password-too-short.title': 'Пароль слишком короткий',
  'error.password-too-short.detail':
    'Минимальное число знаков в пароле: {minimum}. Хороший пароль — несколько не связанных между собой слов.',
  'error.token-name-taken.title': 'Имя занято',
  'error.token-name-taken.detail':
    'Это имя уже носит другой токен. Выберите имя, по которому их можно различить.',
  'error.invalid-after.title': 'Такого места в списке нет',
  'error.invalid-after.detail':
    'Параметр «after» принимает значение «next» со страницы того же списка. Чтобы начать сначала, не указывайте его.',
  // Store (server/src/store)
  'error.data-directory-in-use.title': 'Каталог данных занят',
  'error.data-directory-in-use.detail':
    'С каталогом {directory} работает другой Adept (процесс {pid}), и два экземпляра испортили бы данные друг друга. Остановите его или укажите в ADEPT_DATA_DIR другой каталог.',
  'error.data-directory-not-writable.title': 'Каталог данных недоступен для записи',
  'error.data-directory-not-writable.detail':
    'Adept не может записывать в {directory} ({reason}). Дайте пользователю, от имени которого он работает, право записи или укажите в ADEPT_DATA_DIR другой каталог.',
  'error.master-key-missing.title': 'Нет главного ключа',
  'error.master-key-missing.detail':
    'Нет ключа, которым зашифрованы все секреты. Укажите его файл в ADEPT_MASTER_KEY_FILE или восстановите файл из копии. Новый ключ не откроет то, что зашифровано прежним.',
  'error.master-key-unreadable.title': 'Не удаётся прочитать главный ключ',
  'error.master-key-unreadable.detail':
    'Не удаётся прочитать файл {path} ({reason}). Дайте право чтения пользователю, от имени которого работает Adept, и никому другому.',
  'error.master-key-permissions.title': 'Главный ключ доступен другим',
  'error.master-key-permissions.detail':
    'У файла {path} режим доступа {mode}, поэтому ключ могут прочитать другие. Выполните для него chmod 600 и запустите Adept снова.',
  'error.master-key-invalid.title': 'Это не главный ключ',
  'error.master-key-invalid.detail': 'В файле {path} нет 32 байт в base64. Восстановите файл из копии.',
  'error.master-key-wrong.title': 'Другой главный ключ',
  'error.master-key-wrong.detail':
    'Сохранённые секреты зашифрованы ключом {stored}, а в ADEPT_MASTER_KEY_FILE указан ключ {given}. Ничего не изменено; используйте файл, который относится к этим данным.',
  'error.secret-cannot-be-opened.title': 'Не удаётся открыть сохранённый секрет',
  'error.secret-cannot-be-opened.detail':
    'Секрет в таблице {table} изменён или зашифрован другим ключом. Восстановите данные и файл ключа из одной резервной копии или загрузите сюда файл токена ещё раз.',
  'error.store-busy.title': 'Занято',
  'error.store-busy.detail':
    'Хранилище было занято {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}. Ничего не изменено; повторите попытку.',
  'error.store-full.title': 'Диск заполнен',
  'error.store-full.detail':
    'Диск хранилища заполнен. Из этой операции ничего не сохранено. Освободите место; Adept продолжит работу сам.',
  'error.store-unavailable.title': 'Хранилище не отвечает',
  'error.store-unavailable.detail':
    'База данных сейчас не отвечает. Сохранённые данные не потеряны, и Adept продолжит работу сам, как только она ответит. Повторите попытку позже.',
  'error.store-too-old.title': 'PostgreSQL слишком старый',
  'error.store-too-old.detail':
    'База данных — PostgreSQL {version}, а для Adept нужна версия {needed} или новее. Ничего не изменено.',
  'error.database-not-opened.title': 'Не удаётся открыть базу данных',
  'error.database-not-opened.detail':
    'PostgreSQL, указанный в DATABASE_URL, не впустил Adept ({reason}). Ничего не изменено. Проверьте, что сервер работает, база данных существует, а адрес, пользователь и пароль указаны верно.',
  'error.store-stopped.title': 'Хранилище остановлено',
  'error.store-stopped.detail':
    'Хранилище перестало работать, и Adept нужно запустить снова. Сохранённые данные не потеряны; подробности — в журнале.',
  'error.store-not-opened.title': 'Не удаётся открыть хранилище',
  'error.store-not-opened.detail':
    'Не удаётся открыть хранилище в {directory}. Ничего не изменено. Подробности — в журнале; если данные повреждены, восстановите резервную копию.',
  'error.store-not-migrated.title': 'Хранилище старше этой программы',
  'error.store-not-migrated.detail':
    'Хранилищу ещё нужны шаги: {pending}. Выполните «adept db migrate» или задайте для ADEPT_MIGRATE значение auto.',
  'error.store-newer-than-program.title': 'Хранилище новее этой программы',
  'error.store-newer-than-program.detail':
    'Версия хранилища — {store}, а эта программа знает версии до {program}. Ничего не изменено; запустите более новую программу или восстановите резервную копию, созданную этой.',
  'error.store-migration-failed.title': 'Не удалось обновить структуру хранилища',
  'error.store-migration-failed.detail':
    'Шаг {migration} завершился ошибкой и отменён. Ничего не потеряно; причина указана в журнале.',
  'error.query-outside-transaction.title': 'Сбой Adept',
  'error.query-outside-transaction.detail':
    'Ошибка в Adept остановлена, прежде чем она могла навредить; ничего не изменено. Место ошибки указано в журнале.',
  // The API as seen by its client (contract/src/client.ts)
  'error.server-unreachable.title': 'Adept не отвечает',
  'error.server-unreachable.detail':
    'По адресу {server} не ответил ни один сервер. Проверьте, что он запущен и что адрес верен.',
  'error.console-not-writable.title': 'Консоль нельзя собрать здесь',
  'error.console-not-writable.detail':
    'Этот пользователь не может записывать в {path}, а консоль ещё не собрана или старше своего исходного кода. Запустите ./adept serve один раз от имени владельца папки, затем снова от имени этого пользователя.',
  'error.unexpected-answer.title': 'Это ответ не от Adept',
  'error.unexpected-answer.detail':
    'По адресу {server} ответило что-то другое. Проверьте адрес, а также прокси-сервер, который может стоять на пути.',
  // Configuration (contract/src/config.ts)
  'error.configuration-invalid.title': 'Конфигурация не подходит',
  'error.configuration-invalid.detail': 'Ничего не запущено. Исправьте указанное ниже и запустите снова.',
  'error.unknown-variable.title': 'Неизвестная переменная',
  'error.unknown-variable.detail':
    'Ничего не запущено, иначе параметр, который ничего не означает, остался бы незамеченным. Исправьте или удалите указанное ниже.',
  'configuration.unknown-variable': '{variable} не является параметром Adept. Ближайший параметр: {nearest}.',
  'configuration.not-a-port': 'Значение {variable} должно быть портом от 0 до 65535; 0 выбирает свободный.',
  'configuration.not-a-host': 'Значение {variable} должно быть адресом или именем хоста без порта.',
  'configuration.host-needs-tls':
    'Значение {variable} открыло бы Adept для сети без TLS. Поставьте перед ним прокси-сервер с TLS и укажите его адрес в ADEPT_TRUSTED_PROXIES или используйте 127.0.0.1.',
  'configuration.not-an-origin':
    'Значение {variable} должно быть адресом вида https://adept.example без пути.',
  'configuration.not-a-url':
    'Значение {variable} должно быть адресом, который начинается с https:// или http://, без имени пользователя и параметров запроса.',
  'configuration.plain-http-beyond-loopback':
    'Значение {variable} должно начинаться с https://. Обычный http допускается только для этого компьютера (127.0.0.1, localhost, [::1]).',
  'configuration.not-a-database-url':
    'Значение {variable} должно быть адресом, который начинается с postgres://.',
  'configuration.not-a-duration':
    'Значение {variable} должно быть длительностью в формате ISO 8601, например PT5M или P1D.',
  'configuration.not-a-time-zone':
    'Значение {variable} должно быть названием часового пояса, например Europe/Berlin.',
  'configuration.not-a-language':
    'Значение {variable} должно быть языком, например en, zh-TW, vi, ru, pl или pt-BR.',
  'configuration.not-a-log-level':
    'Значение {variable} должно быть одним из следующих: trace, debug, info, warn, error, fatal, silent.',
  'configuration.not-a-migrate-mode': 'Значение {variable} должно быть auto или off.',
  'configuration.not-a-flag': 'Значение {variable} должно быть 1 или 0.',
  'configuration.not-an-api-token':
    'Значение {variable} должно состоять из adp_ и ещё от 20 до 200 знаков: A-Z, a-z, 0-9, _ и -.',
  'configuration.not-an-address-list':
    'Значение {variable} должно быть списком адресов или сетей через запятую, например 10.0.0.0/8.',
  'configuration.not-an-smtp-url':
    'Значение {variable} должно быть адресом вида smtp://user:password@mail.example:587 или smtps://, если TLS нужен с самого начала.',
  'configuration.not-a-sender': 'Значение {variable} должно быть адресом почты, например adept@example.org.',
  'configuration.smtp-needs-sender':
    'Не задано {variable}: вместе с ADEPT_SMTP_URL оно указывает, с какого адреса отправляется почта.',
  'configuration.not-a-target-list':
    'Значение {variable} должно быть списком имён, адресов или сетей через запятую, например hooks.internal, 10.0.0.0/8.',
  'configuration.set-twice': 'Заданы и {variable}, и {other}. Оставьте что-то одно.',
  'configuration.file-unreadable': 'Не удаётся прочитать файл, указанный в {variable}_FILE ({file}).',
  // intake, sync, start (server/src/intake, sync, main.ts)
  'error.token-name-empty.title': 'Имя не указано',
  'error.token-name-empty.detail': 'Токену нужно имя хотя бы с одним видимым знаком.',
  'error.token-without-file.title': 'Файла токена ещё нет',
  'error.token-without-file.detail':
    'Проверить этот токен в Apple нельзя, пока не загружен его первый файл. Создайте пару ключей, передайте её сертификат порталу и загрузите сюда файл, который выдаст портал.',
  'error.port-taken.title': 'Порт {port} занят',
  'error.port-taken.detail':
    'Порт {port} прослушивает другая программа. Остановите её или укажите в {variable} другой порт; 0 выбирает свободный.',
  'error.address-not-usable.title': 'Адрес {host} использовать нельзя',
  'error.address-not-usable.detail':
    'Adept не может прослушивать {host}: у этого компьютера нет такого адреса, или для порта нужно больше прав. Укажите в {variable} другой адрес.',
  'error.file-unreadable.title': 'Не удаётся прочитать файл',
  'error.file-unreadable.detail':
    'Не удаётся прочитать файл, указанный в {variable} ({file}). Исправьте путь или права и запустите снова.',
  'error.apple-url-not-a-url.title': 'Адрес Apple не подходит',
  'error.apple-url-not-a-url.detail':
    'Значение {variable} должно быть адресом, который начинается с https:// и содержит имя хоста.',
  'error.apple-url-not-https.title': 'Адрес Apple не подходит',
  'error.apple-url-not-https.detail':
    'Значение {variable} должно начинаться с https://. Обычный http допускается только для этого компьютера (127.0.0.1, localhost, [::1]).',
  'error.apple-url-has-extras.title': 'Адрес Apple не подходит',
  'error.apple-url-has-extras.detail':
    'Значение {variable} не должно содержать имени пользователя, пароля, параметров запроса или фрагмента.',
  'start.key-made':
    'Создан новый главный ключ: {path}. Им зашифрованы все секреты: храните копию отдельно от данных; без него секреты не открыть.',
  'start.embedded-store':
    'Встроенное хранилище переживает сбой Adept, но не каждое отключение питания. Делайте резервные копии или задайте DATABASE_URL, чтобы использовать PostgreSQL.',
  'token-file-check.file.ok': 'Файл читается.',
  'token-file-check.key.ok': 'Он создан для ключа этого токена.',
  'token-file-check.key.other-token':
    'Он создан для ключа токена «{token}». Проверьте, что он относится сюда.',
  'token-file-check.content.ok': 'В нём есть всё необходимое.',
  'token-file-check.content.unusual':
    'Он полон, но {count, plural, one {# значение выглядит} few {# значения выглядят} many {# значений выглядит} other {# значения выглядит}} не так, как обычно у Apple.',
  'token-file-check.expiry.ok': 'Срок его действия не истёк (дата окончания — {expiresAt, date, long}).',
  'token-file-check.expiry.accepted':
    'Срок его действия истёк (дата окончания — {expiresAt, date, long}), но файл всё равно принимается.',
  'token-file-check.expiry.refused': 'Срок его действия истёк (дата окончания — {expiresAt, date, long}).',
  'token-file-check.age.ok': 'Он не старше текущего токена.',
  'token-file-check.age.refused': 'Он старше текущего токена, а Apple принимает только самый новый.',
  'token-file-check.server.ok': 'Он получен от того же сервера MDM, что и текущий токен.',
  'token-file-check.server.first': 'Он относится к серверу MDM «{server}» организации {organization}.',
  'token-file-check.server.other':
    'Он относится к серверу MDM «{server}» организации {organization}; токен здесь относится к серверу «{formerServer}» организации {formerOrganization}.',
  'token-file-check.server.replaced':
    'С этим файлом токен относится к серверу MDM «{server}» организации {organization}, а не к прежнему «{formerServer}» организации {formerOrganization}.',
  'token-file-check.server.unknown':
    'Apple ещё не сообщила, от какого он сервера MDM. До тех пор Adept не принимает устройства и ничего не записывает в Apple.',
  'token-file-check.server.unknown-key':
    'По-видимому, он получен от другого сервера MDM, чем текущий токен, но Apple этого ещё не сообщила. До тех пор Adept не принимает устройства и ничего не записывает в Apple.',
  'token-file-check.apple.ok': 'Apple его принимает.',
  'token-file-check.apple.terms':
    'Apple его узнаёт, но, чтобы он работал, сначала нужно принять новые условия.',
  'token-file-check.apple.unsure':
    '{answer, select, none {Apple не ответила вовремя, поэтому пока неизвестно, принимает ли она его.} other {Ответ Apple «{answer}» пока не говорит, принимает ли она его.}}',
  'token-file-check.apple.rejected':
    'Apple отклоняет его с ответом «{answer}». Он всё равно принят, так как среди используемых нет токена, который принимает Apple.',
  'token-file-check.apple.refused': 'Apple отклоняет его с ответом «{answer}», а текущий токен принимает.',
  'token-file-check.devices.ok':
    '{more, select, yes {Apple отдаёт список устройств: {count, plural, =0 {первая страница пуста, дальше есть ещё.} one {# устройство на первой странице, дальше есть ещё.} few {# устройства на первой странице, дальше есть ещё.} many {# устройств на первой странице, дальше есть ещё.} other {# устройства на первой странице, дальше есть ещё.}}} other {Apple отдаёт список устройств: {count, plural, =0 {их нет.} one {# устройство.} few {# устройства.} many {# устройств.} other {# устройства.}}}}',
  'token-file-check.devices.unsure':
    '{answer, select, none {Список устройств не пришёл вовремя. Adept прочитает его, как только Apple его отдаст.} other {На запрос списка устройств Apple ответила «{answer}». Adept прочитает его, как только Apple его отдаст.}}',
  'token-file.difference':
    'Здесь используется: сервер MDM «{formerServer}» организации {formerOrganization}. В файле: сервер MDM «{server}» организации {organization}.',
  'token-file.replacement.devices':
    '{count, plural, =0 {Устройства прежнего сервера MDM неизвестны.} one {# устройство прежнего сервера MDM уйдёт из списка. На устройстве и у Apple ничего не меняется.} few {# устройства прежнего сервера MDM уйдут из списка. На устройствах и у Apple ничего не меняется.} many {# устройств прежнего сервера MDM уйдут из списка. На устройствах и у Apple ничего не меняется.} other {# устройства прежнего сервера MDM уйдут из списка. На устройствах и у Apple ничего не меняется.}}',
  'token-file.replacement.profiles':
    '{count, plural, =0 {Под этим токеном нет профилей регистрации.} one {# профиль регистрации определяется заново на новом сервере MDM.} few {# профиля регистрации определяются заново на новом сервере MDM.} many {# профилей регистрации определяются заново на новом сервере MDM.} other {# профиля регистрации определяются заново на новом сервере MDM.}}',
  'token-file.replacement.cursor':
    'Позиция в списке изменений Apple отбрасывается, и список нового сервера MDM читается с начала.',
};
