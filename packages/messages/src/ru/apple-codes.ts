import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Russian texts: what each of Apple’s words means. ICU MessageFormat. */
export const appleCodes: PartOf<typeof source> = {
  'apple-code.title': 'Ответ Apple «{code}»',
  'apple-code.UNAUTHORIZED.meaning':
    'Сеанс с Apple завершился. Adept получает новый и спрашивает ещё раз. О токене это ничего не говорит, если только не отклонён и новый сеанс.',
  'apple-code.EXPIRED_TOKEN.meaning':
    'Закончился срок сеанса или токена; чего именно, Apple не сообщает. Adept получает новый сеанс и спрашивает ещё раз. Если отклонён и он, проверяется токен.',
  'apple-code.APPLE_SEED_FOR_IT_TURNED_OFF.meaning':
    'Доступ к бета-версиям ПО для организации отключён. На регистрацию это не влияет.',
  'apple-code.EXHAUSTED_CURSOR.meaning':
    'Все устройства уже перечислены. Это не ошибка: Adept продолжает с изменений, появившихся с тех пор.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_REQUIRED.meaning':
    'Не указан адрес для регистрации через аккаунт пользователя. На функцию «{ade}» это не влияет.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_NOT_VALID.meaning':
    'Apple не принимает адрес для регистрации через аккаунт пользователя: он должен начинаться с https. На функцию «{ade}» это не влияет.',
  'apple-code.ORG_NOT_SUPPORTED.meaning': 'Apple не предоставляет организации эту функцию.',
  'apple-code.DEVICE_NOT_FOUND.meaning':
    'У Apple нет сведений о замене этого устройства. Это не ошибка токена.',
  'apple-code.token_expired.meaning': 'Год действия токена прошёл.',
  'apple-code.token_rejected.meaning':
    'Apple не принимает этот токен и не сообщает почему. Чаще всего на портале скачан более новый.',
  'apple-code.consumer_key_unknown.meaning':
    'Apple не знает ключа потребителя (consumer key), который относится к серверу MDM. Не доказано, что Apple отвечает так об удалённом сервере MDM.',
  'apple-code.consumer_key_rejected.meaning':
    'Apple знает ключ потребителя (consumer key), но отклоняет его. Он относится к серверу MDM. Не доказано, что Apple отвечает так об удалённом сервере MDM.',
  'apple-code.signature_invalid.meaning':
    'Apple вычисляет для вызова другую подпись, чем Adept: ей известны другие секреты этого токена. Такое наблюдали и после того, как более новый токен скачали, но не загрузили сюда.',
  'apple-code.nonce_used.meaning':
    'Apple уже видела одноразовое число этого вызова. Adept берёт новое и вызывает ещё раз; если и это отклонено, сравниваются часы.',
  'apple-code.timestamp_refused.meaning':
    'Вызов подписан временем, которое Apple не принимает: одни из двух часов неверны.',
  'apple-code.FORBIDDEN.meaning':
    'Сеанс с Apple завершился. Если тот же ответ приходит и в новом сеансе, Apple запрещает то, что запрашивает этот токен.',
  'apple-code.ACCESS_DENIED.meaning':
    'Apple знает токен, но серверу MDM, к которому он относится, это не разрешено.',
  'apple-code.T_C_NOT_SIGNED.meaning':
    'Организация этого токена не приняла новые условия соглашения Apple. Каждая организация принимает их за себя.',
  'apple-code.MALFORMED_REQUEST_BODY.meaning':
    'Apple не может прочитать тело запроса: это не JSON, или значение в нём неверного типа.',
  'apple-code.USER_AGENT_MISSING.meaning':
    'Запрос пришёл к Apple без заголовка с названием программы (User-Agent). Adept всегда его отправляет; что-то на пути могло его убрать.',
  'apple-code.USER_AGENT_INVALID.meaning':
    'Apple не принимает заголовок с названием программы (User-Agent). Что-то на пути могло его изменить.',
  'apple-code.CURSOR_REQUIRED.meaning': 'У Apple запросили изменения без позиции синхронизации.',
  'apple-code.INVALID_CURSOR.meaning':
    'Apple не знает эту позицию синхронизации. Возможно, она относится к другому серверу MDM.',
  'apple-code.EXPIRED_CURSOR.meaning':
    'Позиция синхронизации старше 7 дней, в течение которых Apple её хранит.',
  'apple-code.DEVICE_ID_REQUIRED.meaning': 'Запрос касается устройств, но не называет ни одного.',
  'apple-code.PROFILE_UUID_REQUIRED.meaning': 'Запрос касается профиля регистрации, но не называет его.',
  'apple-code.NOT_FOUND.meaning': 'У Apple запросили профиль регистрации, которого она не знает.',
  'apple-code.PROFILE_NOT_FOUND.meaning':
    'Запрос называет профиль регистрации, которого у Apple нет. Возможно, он создан для другого сервера MDM.',
  'apple-code.CONFIG_NAME_REQUIRED.meaning': 'У профиля регистрации нет имени.',
  'apple-code.CONFIG_NAME_INVALID.meaning': 'Имя профиля регистрации пусто или длиннее 125 символов.',
  'apple-code.CONFIG_URL_REQUIRED.meaning':
    'В профиле регистрации нет адреса, по которому регистрируются устройства.',
  'apple-code.CONFIG_URL_INVALID.meaning':
    'Адрес в профиле регистрации не является адресом или длиннее 2000 символов.',
  'apple-code.DEPARTMENT_INVALID.meaning': 'Отдел в профиле регистрации пуст или длиннее 125 символов.',
  'apple-code.DEPARTMENT_REQUIRED.meaning':
    'В профиле регистрации не указан отдел. Нынешние документы Apple называют его необязательным; более старая служба его требует.',
  'apple-code.SUPPORT_PHONE_INVALID.meaning':
    'Номер телефона поддержки в профиле регистрации пуст или длиннее 50 символов.',
  'apple-code.SUPPORT_PHONE_REQUIRED.meaning':
    'В профиле регистрации нет номера телефона поддержки. Нынешние документы Apple называют его необязательным; более старая служба его требует.',
  'apple-code.SUPPORT_EMAIL_INVALID.meaning':
    'Адрес электронной почты поддержки в профиле регистрации пуст или длиннее 250 символов.',
  'apple-code.MAGIC_INVALID.meaning':
    'Идентификатор (magic) в профиле регистрации пуст или длиннее 256 символов.',
  'apple-code.FLAGS_INVALID.meaning':
    'Параметры профиля регистрации противоречат друг другу: запретить удаление управления можно только на контролируемых устройствах.',
  'apple-code.LOCALE_INVALID.meaning':
    'Язык или регион в профиле регистрации указан кодом, которого Apple не знает: для языка нужны две или три буквы, для региона две прописные.',
  'apple-code.DESCRIPTION_INVALID.meaning':
    'Apple не принимает описание профиля регистрации. Этот код есть только в старом списке Apple.',
  'apple-code.TOO_MANY_REQUESTS.meaning':
    'Apple спрашивают слишком часто, и она просит подождать. Adept ждёт столько, сколько указывает Apple.',
};
