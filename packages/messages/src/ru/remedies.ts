import type { PartOf } from '../part.ts';
import type { remedies as source } from '../en/remedies.ts';

/** Russian texts: remedies. ICU MessageFormat. */
export const remedies: PartOf<typeof source> = {
  'actor.portal': 'На портале Apple',
  'actor.console': 'Здесь',
  'actor.adept': 'Выполняет Adept',

  'portal.apple-business.name': '{appleBusiness}',
  'portal.apple-business.long': '{appleBusinessLong}',
  'portal.apple-school.name': '{appleSchool}',
  'portal.apple-school.long': '{appleSchoolLong}',
  'portal.either.name': '{appleBusiness} или {appleSchool}',

  'portal.place.sign-in': 'Войдите в {portal} по адресу {address}.',
  'portal-gloss.devices': 'Устройства',
  'portal-gloss.management-services': 'Службы управления',
  'portal-gloss.preferences': 'Настройки',
  'portal-gloss.your-mdm-servers': 'Ваши серверы MDM',
  'portal-gloss.download-token': 'скачать токен',
  'portal.path': '{gloss, select, none {«{path}»} other {«{path}» ({gloss})}}',
  'portal.place.high': 'В {portal} выберите {path}.',
  'portal.place.medium': 'В {portal} это обычно находится в разделе {path}.',
  'portal.unnamed-server': 'ваш сервер MDM (служба управления устройствами)',

  'portal.role.organization-administrator': '«Organization Administrator» (администратор организации)',
  'portal.role.administrator': '«Administrator» (администратор)',
  'portal.role.either-administrator':
    '«Organization Administrator» (администратор организации в {appleBusiness}) или «Administrator» (администратор в {appleSchool})',
  'portal.right.organization-administrator':
    'Это может сделать только сотрудник с ролью «Organization Administrator» (администратор организации).',
  'portal.right.administrator':
    'Это может сделать только сотрудник с ролью «Administrator» (администратор); роли «Site Manager» недостаточно.',
  'portal.right.may-download-tokens':
    'Для этого нужен сотрудник, чья роль позволяет скачивать токены службы.',
  'portal.right.may-manage-services':
    'Для этого нужен сотрудник, чья роль позволяет видеть серверы MDM (службы управления устройствами).',
  'portal.written-on': 'Описание составлено {at, date, long}; меню с тех пор могло измениться.',

  'remedy.accept-terms.text':
    '{organization, select, unknown {Прочитайте и примите новые условия соглашения; они появляются сразу после входа. Если их нет, выйдите и войдите снова. После этого Apple может понадобиться время; Adept продолжает проверять. Каждая организация принимает условия сама за себя.} other {Прочитайте и примите новые условия соглашения для организации «{organization}»; они появляются сразу после входа. Если их нет, выйдите и войдите снова. После этого Apple может понадобиться время; Adept продолжает проверять. Каждая организация принимает условия сама за себя.}}',
  'remedy.check-mdm-server.text':
    '{server, select, unknown {Проверьте, есть ли ещё в списке сервер MDM (служба управления устройствами) этого токена. Если его нет, подключите новый и загрузите его токен сюда.} other {Проверьте, есть ли ещё в списке «{server}». Если его нет, подключите новый сервер MDM (службу управления устройствами) и загрузите его токен сюда.}}',
  'remedy.download-token.text':
    '{by, select, other_account {{account, select, unknown {Войдите под другим аккаунтом, не под тем, который создал действующий токен: токену того же аккаунта Apple может запретить то же самое.} other {Войдите под другим аккаунтом, не {account}: токену того же аккаунта Apple может запретить то же самое.}} Подтвердите действие, если появится запрос, и сохраните файл (.p7m). Скачайте его только один раз: действует последний файл.} other {Подтвердите действие, если появится запрос, и сохраните файл (.p7m). Скачайте его только один раз: действует последний файл.}}',
  'remedy.download-token.warning':
    'Как только новый токен будет скачан, текущий сразу перестанет действовать. Сначала откройте здесь страницу загрузки, а затем загрузите файл без задержки.',
  'remedy.upload-token.text':
    'Загрузите скачанный файл на странице этого токена. До любых изменений файл проверяется.',
  'remedy.upload-token.terminal': 'Передайте файл Adept: {command}',
  'remedy.check-with-apple.text': 'Проверьте токен в Apple сейчас: один вызов покажет, принимается ли он.',
  'remedy.check-with-apple.terminal':
    'Сервер Adept сам проверяет токен в Apple; здесь запустите эту проверку ещё раз.',
  'remedy.check-connection.text':
    'Проверьте, пропускают ли брандмауэр и прокси-сервер соединение этого сервера с {host} по порту {port}.',
  'remedy.choose-mdm-server.text':
    'Решите, к какому серверу MDM должен относиться этот токен. {otherServer, select, unknown {Если к тому, который сейчас называет Apple} other {Если к «{otherServer}»}}, загрузите его файл ещё раз и замените принадлежность: предварительный просмотр покажет, что станет с устройствами и профилями. Если к прежнему, переходите к следующим шагам.',
  'remedy.keep-one-token.text':
    'Решите, какой из токенов остаётся, и удалите здесь другой. У Apple от этого ничего не меняется. Если нужны оба, подключите один из них к отдельному серверу MDM.',
  'remedy.adept-compares-tokens.text':
    'Adept сам сравнивает серверы MDM своих токенов и закрывает проблему, когда для этого сервера остаётся один токен.',
  'remedy.report-answer.text':
    'Установите самую новую версию Adept. Если проблема остаётся, сообщите о ней туда, где вы получили Adept, приложив показанные здесь данные; секреты из них удалены.',
  'remedy.adept-verifies.text':
    'Adept сам проверяет токен в Apple и закрывает проблему при первом успешном ответе.',
  'remedy.adept-verifies.terminal':
    'Сервер Adept сам проверяет токен в Apple; здесь запустите эту проверку ещё раз.',
  'remedy.adept-retries.text': 'Adept сам повторяет попытки и закрывает проблему при первом ответе Apple.',
  'remedy.adept-retries.terminal':
    'Сервер Adept сам повторяет попытки; здесь запустите эту проверку ещё раз позже.',
  'remedy.adept-reads-list.text':
    'Adept сам читает полный список и закрывает проблему, когда к его концу всё в порядке.',
  'remedy.adept-syncs.text': 'Adept сам продолжает синхронизацию и закрывает проблему при первой успешной.',
  'remedy.check-runs.text':
    'Запустите синхронизацию на странице этого токена и посмотрите последние синхронизации: они показывают, что помешало.',
  'remedy.compare-devices.text':
    'Сравните с порталом: не перемещены ли устройства на другой сервер MDM и не исключены ли они из организации. Здесь ничего подтверждать не нужно.',
  'remedy.check-clock.text':
    'Настройте в системе этого сервера получение времени с сервера времени (NTP) и сверьте её часы с точным временем.',
  'remedy.check-name.text':
    'Проверьте, находит ли этот сервер адрес {host}: какой DNS-сервер опрашивает его система и отвечает ли тот на имена за пределами сети.',
  'remedy.check-proxy.text':
    'Проверьте, верный ли прокси-сервер указан в HTTPS_PROXY, верны ли имя и пароль и пропускает ли он {host} по порту {port}. Если прокси-сервер не нужен, укажите {host} в NO_PROXY.',
  'remedy.trust-proxy.text':
    '{issuer, select, unknown {Спросите у тех, кто обслуживает сеть, какой прокси-сервер вскрывает защищённые соединения.} other {Спросите у тех, кто обслуживает сеть, что такое «{issuer}».}} Лучше всего пропускать {host} без вскрытия. Иначе сохраните сертификат этого центра сертификации (PEM) в файл, укажите файл в ADEPT_EXTRA_CA_FILE и перезапустите Adept. Не доверяйте центру сертификации, которого никто не знает.',
};
