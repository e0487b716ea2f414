import type { PartOf } from '../part.ts';
import type { tokenFiles as source } from '../en/token-files.ts';

/** Russian texts: token-files. ICU MessageFormat. */
export const tokenFiles: PartOf<typeof source> = {
  'error.file-not-found.title': 'Не удаётся прочитать файл',
  'error.file-not-found.detail':
    'Файла {file}, доступного для чтения, нет. Проверьте путь и права; относительные пути отсчитываются от текущей папки.',

  'error.token-file-empty.title': 'Файл пуст',
  'error.token-file-empty.detail':
    'Ничего не изменено. Скачайте токен сервера ещё раз в {appleBusiness} или {appleSchool} и используйте новый файл. После этого скачивания прежний токен перестаёт действовать.',
  'error.token-file-too-large.title': 'Файл слишком велик для токена сервера',
  'error.token-file-too-large.detail':
    'Файл токена сервера занимает несколько килобайт; файлы больше 256 КиБ не читаются. Используйте файл, который Apple называет …_smime.p7m.',
  'error.token-file-not-recognised.title': 'Это не файл токена сервера',
  'error.token-file-not-recognised.detail':
    'В файле нет зашифрованного сообщения в том виде, в каком его создаёт Apple. Используйте файл с расширением .p7m, полученный для этого сервера MDM в {appleBusiness} или {appleSchool}.',
  'error.token-file-looks-like-html.title': 'Это веб-страница, а не файл токена сервера',
  'error.token-file-looks-like-html.detail':
    'Вероятно, браузер сохранил страницу входа или страницу с ошибкой. Войдите в {appleBusiness} или {appleSchool}, скачайте токен ещё раз и используйте файл с расширением .p7m.',
  'error.token-file-looks-like-json.title': 'Это JSON, а не файл токена сервера',
  'error.token-file-looks-like-json.detail':
    'Adept принимает зашифрованный файл в том виде, в каком его выдаёт Apple, а не его содержимое. Используйте файл с расширением .p7m.',
  'error.token-file-looks-like-content-token.title': 'Это токен контента «Приложений и книг»',
  'error.token-file-looks-like-content-token.detail':
    'Токен контента (.vpptoken) предназначен для приложений и книг. Для регистрации устройств нужен токен сервера MDM: файл с расширением .p7m из настроек этого сервера.',
  'error.token-file-looks-like-certificate.title': 'Это сертификат или ключ, а не файл токена сервера',
  'error.token-file-looks-like-certificate.detail':
    'Сертификаты push-уведомлений, открытые и закрытые ключи здесь не подходят. Используйте файл с расширением .p7m, который Apple выдала после загрузки открытого ключа для этого сервера MDM.',
  'error.token-file-other-key.title': 'Этот токен создан для другого открытого ключа',
  'error.token-file-other-key.detail':
    'Он адресован сертификату с издателем {issuer} и серийным номером {serial}, и ни один из хранящихся здесь ключей ему не соответствует. Загрузите текущий открытый ключ для этого сервера MDM на портале Apple, затем скачайте токен ещё раз. После этого скачивания текущий токен перестаёт действовать.',
  'error.token-file-cannot-be-opened.title': 'Этот ключ не открывает файл',
  'error.token-file-cannot-be-opened.detail':
    'Файл адресован сертификату с издателем {issuer} и серийным номером {serial}. Используйте закрытый ключ этого сертификата. Если это он и есть, файл изменился при передаче: возьмите его там, куда он был скачан, или скачайте новый токен.',
  'error.token-file-damaged.title': 'Файл токена повреждён',
  'error.token-file-damaged.detail':
    'Он начинается как токен сервера, но дальше часть данных отсутствует или изменена. Скопируйте его ещё раз оттуда, куда он был скачан. Если это не поможет, скачайте новый токен на портале Apple; после этого скачивания текущий токен перестаёт действовать.',
  'error.token-file-incomplete.title': 'В токене нет того, что Apple указывает всегда',
  'error.token-file-incomplete.detail':
    'Файл открыт, но этих данных нет или их не удаётся прочитать: {missing}. Скачайте токен ещё раз в {appleBusiness} или {appleSchool}.',
  'error.token-file-expired.title': 'Срок действия токена в этом файле истёк',
  'error.token-file-expired.detail':
    'Ничего не изменено. Скачайте новый токен в {appleBusiness} или {appleSchool}. Чтобы всё же сохранить этот, загрузите его сюда ещё раз и укажите, что токен с истёкшим сроком допустим; он будет показан как токен с истёкшим сроком.',
  'error.token-file-older.title': 'Этот токен старше текущего',
  'error.token-file-older.detail':
    'Ничего не изменено. Каждое скачивание прекращает действие предыдущего токена, поэтому этот больше не работает. Используйте самый новый файл или скачайте новый токен.',
  'error.token-file-other-server.title': 'Этот токен относится к другому серверу MDM',
  'error.token-file-other-server.detail':
    'Ничего не изменено. Устройства, профили и позиция в списке изменений Apple не переносятся между серверами MDM. Скачайте токен нужного сервера MDM. Если токен отныне должен относиться к серверу MDM этого файла, загрузите файл ещё раз и укажите замену принадлежности; пробный запуск сначала покажет, что со всем этим станет.',
  'error.token-file-rejected.title': 'Apple не принимает этот токен',
  'error.token-file-rejected.detail':
    'Ничего не изменено: на токен из этого файла Apple ответила «{answer}», а текущий принимает. Используйте файл последнего скачивания. Если он скачан только что, подождите минуту и загрузите его снова.',
  'error.token-file-live-unknown.title': 'Неизвестно, работает ли текущий токен',
  'error.token-file-live-unknown.detail':
    'Ничего не изменено: на токен из этого файла Apple ответила «{answer}», а принимает ли она текущий, сейчас узнать не удалось. Используйте файл последнего скачивания. Если это он и есть, подождите минуту и загрузите его снова.',
  'error.replacement-needs-confirmation.title': 'Не заменено',
  'error.replacement-needs-confirmation.detail':
    'Подтвердить замену некому. Чтобы всё же заменить принадлежность «{name}», добавьте --yes; --dry-run сначала покажет, что со всем этим станет.',
  'error.replacement-cancelled.title': 'Не заменено',
  'error.replacement-cancelled.detail': 'Имя не повторено. Ничего не изменено.',
  'cli.token.replacing': 'Замена принадлежности «{name}»:',
  'cli.token.type-name-to-replace': 'Чтобы заменить её, введите имя:',
  'cli.token.identity-unknown':
    'Apple ещё не подтвердила, к какому серверу MDM относится текущий токен. До тех пор Adept не принимает устройства и ничего не записывает в Apple.',
  'error.token-file-overtaken.title': 'Токен изменился, пока проверялся файл',
  'error.token-file-overtaken.detail':
    'Эта загрузка ничего не изменила: другая была раньше, или Apple тем временем назвала сервер MDM токена. Посмотрите на токен и, если файл ещё нужен, загрузите его снова.',
  'error.token-file-server-unknown.title': 'Apple не назвала сервер MDM этого файла',
  'error.token-file-server-unknown.detail':
    'Ничего не изменено. Принадлежность заменяется только на сервер MDM, который называет Apple, а для токена из этого файла Apple не назвала аккаунт. Подождите минуту и загрузите файл снова.',
  'token-file-check.apple.live-unknown':
    'Apple отклоняет его с ответом «{answer}», а работает ли текущий токен, сейчас неизвестно.',
  'token-file-check.apple.insisted':
    'Apple отклоняет его с ответом «{answer}». Он всё равно принят, как вы и указали.',
  'token-file-check.server.held':
    'У него тот же ключ клиента (consumer key), что у токена «{token}», поэтому он, по-видимому, относится к тому же серверу MDM, но Apple этого ещё не сообщила. До тех пор Adept не принимает устройства и ничего не записывает в Apple.',
  'token-file-check.server.unsure':
    'Из ответа Apple не видно, получен ли он от того же сервера MDM, что и текущий токен. Пока это неясно, Adept не принимает устройства и ничего не записывает в Apple.',
  'token-file-check.server.not-named':
    'Apple не сообщила, от какого он сервера MDM, поэтому заменить им принадлежность нельзя.',

  'error.private-key-not-usable.title': 'Закрытый ключ не подходит',
  'error.private-key-not-usable.detail':
    'Нужен закрытый ключ RSA в формате PEM (PKCS #8 или PKCS #1) без парольной фразы. Чтобы её снять: openssl pkey -in KEY -out NEW-KEY.',
  'error.runtime-without-implicit-rejection.title':
    'Эта версия Node не может безопасно открывать файлы токенов',
  'error.runtime-without-implicit-rejection.detail':
    'Node {node} отличает неверное дополнение (padding) от верного, а это может раскрыть закрытый ключ. Запустите Adept с Node 24 или новее; скрипт ./adept устанавливает его сам.',

  'token-file-warning.trailing-bytes':
    'После конца зашифрованного сообщения {bytes, plural, one {стоит # байт} few {стоят # байта} many {стоит # байт} other {стоит # байта}}. Лишнее отброшено.',
  'token-file-warning.unusual-value':
    'Значение {member} начинается не так, как значения Apple. Оно используется без изменений.',
  'token-file-warning.expired': 'Срок действия токена истёк (дата окончания — {at, date, long}).',
};
