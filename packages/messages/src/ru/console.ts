import type { PartOf } from '../part.ts';
import type { console as source } from '../en/console.ts';

/** Russian texts: console. ICU MessageFormat. */
export const console: PartOf<typeof source> = {
  'console.product': 'Adept',
  'console.page-title': '{page} · Adept',
  'console.breadcrumb': 'Расположение этой страницы',
  'console.loading': 'Загрузка',
  'console.cancel': 'Отмена',
  'console.close': 'Закрыть',
  'console.clear-search': 'Очистить поиск',
  'console.page-broken': 'Не удалось показать эту страницу',

  'console.shell.skip': 'Перейти к содержимому',
  'console.shell.nav': 'Страницы',
  'console.shell.simulated': 'Имитация Apple',
  'console.shell.language': 'Язык',
  'console.shell.sign-out': 'Выйти',
  'console.shell.theme': 'Тема',
  'console.shell.theme.system': 'Системная тема',
  'console.shell.theme.light': 'Светлая тема',
  'console.shell.theme.dark': 'Тёмная тема',
  'console.nav.overview': 'Обзор',
  'console.nav.tokens': 'Токены программы регистрации',
  'console.nav.devices': 'Устройства',
  'console.nav.problems': 'Проблемы',
  'console.path.devices': 'Устройства',
  'console.path.enroll-devices': 'Регистрация устройств',
  'console.path.apple-enrollment': 'Регистрация Apple',

  'console.state.ok': 'Работает',
  'console.state.warning': 'Предупреждение',
  'console.state.error': 'Ошибка',
  'console.state.unknown': 'Неизвестно',
  'console.organization.ab': '{name} (AB)',
  'console.organization.asm': '{name} (ASM)',

  'console.trouble.unreachable.title': 'Adept не ответил.',
  'console.trouble.unreachable.detail':
    'Возможно, сервер остановлен или нет сети между ним и этим браузером.',
  'console.trouble.unexpected.title': 'Ответ получен не от Adept.',
  'console.trouble.unexpected.detail':
    'Возможно, вместо Adept ответило что-то между ним и этим браузером, например прокси-сервер. Запрос назван в подробностях.',
  'console.trouble.nothing-lost': 'Ничего не потеряно: токены, устройства и проблемы остались прежними.',
  'console.trouble.retry': 'Повторить попытку',
  'console.trouble.copy': 'Скопировать подробности',
  'console.trouble.copied': 'Подробности скопированы',

  'console.sign-in.title': 'Вход',
  'console.sign-in.intro':
    'Adept следит за токенами, через которые устройства Apple попадают под управление вашей организации.',
  'console.sign-in.email': 'Адрес электронной почты',
  'console.sign-in.password': 'Пароль',
  'console.sign-in.submit': 'Войти',
  'console.set-up.title': 'Настройка Adept',
  'console.set-up.intro':
    'Создайте учётную запись владельца. Ссылка, по которой вы сюда пришли, действует один раз; затем для входа используются этот адрес и пароль.',
  'console.set-up.password-hint':
    '{count, plural, one {Не менее # знака.} few {Не менее # знаков.} many {Не менее # знаков.} other {Не менее # знака.}} Несколько слов запомнить легче, чем набор знаков.',
  'console.set-up.password-too-short':
    '{count, plural, one {В пароле должно быть не менее # знака.} few {В пароле должно быть не менее # знаков.} many {В пароле должно быть не менее # знаков.} other {В пароле должно быть не менее # знака.}}',
  'console.set-up.password-fine': 'Длина достаточна.',
  'console.set-up.submit': 'Создать учётную запись и войти',
  'console.set-up.no-code':
    'В этом адресе нет кода. Откройте ссылку, которую Adept вывел при первом запуске: строка начинается с «set-up».',

  'console.overview.title': 'Обзор',
  'console.overview.trouble': 'Не удалось получить обзор',
  'console.overview.counts': 'Токены по состоянию',
  'console.overview.verdict.empty': 'Токенов пока нет.',
  'console.overview.verdict.ok':
    '{count, plural, =1 {Apple принимает токен. Устройства синхронизируются и регистрируются.} one {Apple принимает все токены (#). Устройства синхронизируются и регистрируются.} few {Apple принимает все токены (#). Устройства синхронизируются и регистрируются.} many {Apple принимает все токены (#). Устройства синхронизируются и регистрируются.} other {Apple принимает все токены (#). Устройства синхронизируются и регистрируются.}}',
  'console.overview.verdict.unknown':
    '{count, plural, one {# токен ещё не проверен.} few {# токена ещё не проверены.} many {# токенов ещё не проверено.} other {# токена ещё не проверено.}}',
  'console.overview.verdict.warning':
    '{count, plural, one {Всё работает. # токен скоро потребует внимания.} few {Всё работает. # токена скоро потребуют внимания.} many {Всё работает. # токенов скоро потребует внимания.} other {Всё работает. # токена скоро потребует внимания.}}',
  'console.overview.verdict.error':
    '{count, plural, one {# токен с ошибкой.} few {# токена с ошибкой.} many {# токенов с ошибкой.} other {# токена с ошибкой.}}',
  'console.overview.tasks':
    '{count, plural, =0 {Что делать} one {Что делать: # задача} few {Что делать: # задачи} many {Что делать: # задач} other {Что делать: # задачи}}',
  'console.overview.no-tasks':
    'Делать ничего не нужно. Adept продолжает опрашивать Apple и сообщит здесь, если это изменится.',
  'console.overview.to-tokens': 'Добавить первый токен',
  'console.overview.expiries': 'Токены с ближайшим окончанием срока действия',
  'console.task.open': 'Показать шаги',
  'console.task.check':
    '{count, plural, =1 {Проверить в Apple сейчас} one {Проверить в Apple все (#)} few {Проверить в Apple все (#)} many {Проверить в Apple все (#)} other {Проверить в Apple все (#)}}',

  'console.tokens.title': 'Токены программы регистрации',
  'console.tokens.trouble': 'Не удалось получить токены',
  'console.tokens.banner.label': 'Токены с ошибкой',
  'console.tokens.banner.sentence':
    'Один или несколько токенов {adeDep} с ошибкой; пока она не устранена для каждого из них, {adeShort} не будет работать должным образом.',
  'console.tokens.banner.no-cause': 'Причина пока неизвестна',
  'console.tokens.banner.more': '{count, plural, one {и ещё #} few {и ещё #} many {и ещё #} other {и ещё #}}',
  'console.tokens.banner.tasks': 'Показать, что делать',
  'console.tokens.add': 'Добавить токен',
  'console.tokens.check-all': 'Проверить все в Apple',
  'console.tokens.sync-all': 'Синхронизировать все',
  'console.tokens.search': 'Поиск токенов',
  'console.tokens.filter': 'Показать по состоянию',
  'console.tokens.filter.all': 'Все',
  'console.tokens.verify.running': 'Запрос в Apple: получено ответов {done, number} из {all, number}.',
  'console.tokens.verify.done':
    'Проверка в Apple завершена: {all, plural, one {# токен} few {# токена} many {# токенов} other {# токена}}. Ответы показаны в списке.',
  'console.tokens.verify.partly':
    'Проверка в Apple завершена: {all, plural, one {# токен} few {# токена} many {# токенов} other {# токена}}; {failed, plural, one {# проверку не удалось выполнить} few {# проверки не удалось выполнить} many {# проверок не удалось выполнить} other {# проверки не удалось выполнить}}. Чтобы узнать причину, откройте токен.',
  'console.tokens.sync.running': 'Запуск синхронизаций: {done, number} из {all, number}.',
  'console.tokens.sync.done':
    '{all, plural, =1 {Синхронизация запущена.} one {Все синхронизации запущены (#).} few {Все синхронизации запущены (#).} many {Все синхронизации запущены (#).} other {Все синхронизации запущены (#).}} Их ход показан в списке.',
  'console.tokens.sync.partly':
    '{failed, plural, one {# синхронизация из {all, number} не запущена.} few {# синхронизации из {all, number} не запущены.} many {# синхронизаций из {all, number} не запущено.} other {# синхронизации из {all, number} не запущено.}} Чтобы узнать причину, откройте токен.',
  'console.tokens.column.state': 'Состояние',
  'console.tokens.column.token': 'Токен',
  'console.tokens.column.what': 'Что происходит',
  'console.tokens.column.organization': 'Организация',
  'console.tokens.column.devices': 'Устройства',
  'console.tokens.column.unassigned': 'Без профиля',
  'console.tokens.column.expires': 'Действует до',
  'console.tokens.column.synced': 'Последняя успешная синхронизация',
  'console.tokens.syncing':
    '{count, plural, one {Идёт синхронизация: пока # устройство} few {Идёт синхронизация: пока # устройства} many {Идёт синхронизация: пока # устройств} other {Идёт синхронизация: пока # устройства}}',
  'console.tokens.never-synced': 'Ещё не синхронизировался',
  'console.tokens.what.ok': 'Apple принимает его',
  'console.tokens.what.unknown': 'Ещё не проверен',
  'console.tokens.what.waiting': 'Ожидает файла токена',
  'console.tokens.days-left':
    '{count, plural, =0 {сегодня} one {через # день} few {через # дня} many {через # дней} other {через # дня}}',
  'console.tokens.days-ago':
    '{count, plural, =0 {сегодня} one {# день назад} few {# дня назад} many {# дней назад} other {# дня назад}}',
  'console.tokens.nothing-found': 'Этому поиску и фильтру не соответствует ни один токен.',
  'console.tokens.show-all': 'Показать все токены',
  'console.tokens.empty.title': 'Токенов пока нет',
  'console.tokens.empty.what':
    'Токен связывает {appleBusiness} или {appleSchool} с вашей системой управления устройствами: через него Adept узнаёт о новых устройствах и передаёт им профиль регистрации. Apple выдаёт его в виде файла сроком на один год. Когда токен перестаёт действовать, прекращается и автоматическая регистрация.',
  'console.tokens.empty.how':
    'Чтобы его добавить, нужны имя, открытый ключ, который загружается на портал Apple, и файл, который Apple выдаёт в ответ.',
  'console.tokens.empty.add': 'Добавить первый токен',
  'console.tokens.empty.demo':
    'Чтобы сначала осмотреться без аккаунта Apple, выполните «npm run demo»: это имитация Apple с токенами во всех состояниях.',

  'console.add-token.title': 'Добавление токена',
  'console.add-token.intro':
    'Имя нужно вам и вашим коллегам. Ключ, портал и файл указываются затем на странице токена.',
  'console.add-token.name': 'Имя',
  'console.add-token.name-hint': 'Например, место или вид устройств: «Магазины Берлина».',
  'console.add-token.submit': 'Добавить токен',

  'console.token.title': 'Токен',
  'console.token.missing': 'Такого токена нет',
  'console.token.trouble': 'Не удалось получить этот токен',
  'console.token.check': 'Проверить в Apple сейчас',
  'console.token.sync': 'Синхронизировать сейчас',
  'console.token.sync-started': 'Синхронизация запущена. Она показана в разделе «Последние синхронизации».',
  'console.token.upload': 'Загрузить сюда новый токен',
  'console.token.expires': 'Действует до',
  'console.token.expired': 'Срок истёк',

  'console.diagnosis.trouble': 'Не удалось получить диагноз',
  'console.diagnosis.ok.title': 'Apple принимает этот токен',
  'console.diagnosis.ok.text':
    'Устройства синхронизируются и регистрируются, профили назначаются. Делать ничего не нужно.',
  'console.diagnosis.unknown.title': 'Ещё не проверен',
  'console.diagnosis.unknown.text':
    'Ответа Apple, по которому можно судить, пока нет. Проверьте токен в Apple сейчас или дождитесь следующей синхронизации.',
  'console.diagnosis.since': 'Обнаружено',
  'console.diagnosis.seen-once': 'пока замечено один раз; повторная проверка подтвердит это или опровергнет',
  'console.diagnosis.symptoms': 'Что перестаёт работать',
  'console.diagnosis.affected': 'Что затронуто',
  'console.diagnosis.candidates': 'Почему, насколько известно',
  'console.diagnosis.steps': 'Что делать',
  'console.diagnosis.evidence': 'Откуда это известно',
  'console.diagnosis.read-more': 'Подробнее об этой причине',
  'console.symptom.devices-not-syncing': 'Новые устройства не поступают от Apple.',
  'console.symptom.assignments-failing': 'Назначить устройствам профили регистрации невозможно.',
  'console.symptom.enrollments-failing': 'У некоторых устройств автоматическая регистрация не завершается.',
  'console.affected.none': 'Пока не затронуто ни одно устройство.',
  'console.affected.enrolled':
    '{count, plural, one {зарегистрированное устройство продолжает работать} few {зарегистрированных устройства продолжают работать} many {зарегистрированных устройств продолжает работать} other {зарегистрированного устройства продолжает работать}}',
  'console.affected.assigned':
    '{count, plural, one {устройство с назначенным профилем по-прежнему сможет зарегистрироваться: профиль хранится у Apple} few {устройства с назначенным профилем по-прежнему смогут зарегистрироваться: профиль хранится у Apple} many {устройств с назначенным профилем по-прежнему сможет зарегистрироваться: профиль хранится у Apple} other {устройства с назначенным профилем по-прежнему сможет зарегистрироваться: профиль хранится у Apple}}',
  'console.affected.newOrUnassigned':
    '{count, plural, one {устройство (новое или без профиля) останется без управления} few {устройства (новые или без профиля) останутся без управления} many {устройств (новых или без профиля) останется без управления} other {устройства (нового или без профиля) останется без управления}}',
  'console.affected.assignmentsPending':
    '{count, plural, one {назначение ожидает, пока Apple примет токен} few {назначения ожидают, пока Apple примет токен} many {назначений ожидает, пока Apple примет токен} other {назначения ожидает, пока Apple примет токен}}',
  'console.affected.devicesFailing':
    '{count, plural, one {устройство не удалось зарегистрировать} few {устройства не удалось зарегистрировать} many {устройств не удалось зарегистрировать} other {устройства не удалось зарегистрировать}}',
  'console.candidates.probably': 'Вероятно:',
  'console.candidates.possibly': 'Возможно:',
  'console.candidates.for': 'Говорит за:',
  'console.candidates.against': 'Говорит против:',
  'console.evidence.all':
    '{count, plural, one {Ещё # факт} few {Ещё # факта} many {Ещё # фактов} other {Ещё # факта}}',
  'console.evidence.raw': 'Ответ Apple',
  'console.actor.ab': 'Сотрудник в {appleBusiness}',
  'console.actor.asm': 'Сотрудник в {appleSchool}',
  'console.actor.portal': 'Сотрудник на портале Apple',
  'console.actor.console': 'Сотрудник здесь',
  'console.actor.adept': 'Выполняет Adept',
  'console.verify.running': 'Отправлен запрос в Apple…',
  'console.verify.works': 'Apple принимает этот токен. Проверено',
  'console.verify.expiring': 'Apple принимает этот токен; предупреждение остаётся. Проверено',
  'console.verify.still': 'Не устранено: ошибка токена остаётся. Проверено',
  'console.verify.unclear': 'Ответ Apple пока не даёт ясности. Проверено',
  'console.verify.unanswered':
    'Сейчас Apple не дала пригодного ответа; до этого она принимала этот токен. Проверено',
  'console.verify.waiting':
    'Apple ещё не ответила. Проверка продолжается, и её результат появится на этой странице.',

  'console.portal.ab': '{appleBusiness}',
  'console.portal.asm': '{appleSchool}',
  'console.portal.open': 'Открыть {portal}',
  'console.portal.ab.create':
    '{labelAbServices} > {labelConnect} > {labelContinue}. Задайте имя «{server}», загрузите туда открытый ключ, выберите {labelNext}, скачайте токен и выберите {labelDone}.',
  'console.portal.asm.create':
    '{labelAsmServers} > {labelAdd}. Задайте имя «{server}», загрузите туда открытый ключ, выберите {labelSave}, затем {labelDownload}.',
  'console.portal.ab.renew': '{labelAbServices} > «{server}» > «…» > {labelDownload}.',
  'console.portal.asm.renew': '{labelAsmServers} > «{server}» > {labelDownload}.',

  'console.first-file.title': 'От имени до действующего токена',
  'console.first-file.intro': 'Три шага. Эту страницу можно закрыть и продолжить позже.',
  'console.first-file.key': 'Скачайте открытый ключ',
  'console.first-file.key-text':
    'Этим ключом Apple шифрует токен. Его закрытая часть остаётся в Adept в зашифрованном виде.',
  'console.first-file.key-download': 'Скачать открытый ключ',
  'console.first-file.key-done':
    'Файл «{file}» находится в ваших загрузках. На следующем шаге его нужно передать Apple.',
  'console.first-file.portal': 'Создайте сервер на портале Apple и скачайте его токен',
  'console.first-file.upload': 'Загрузите сюда файл токена',

  'console.renew.title': 'Загрузка нового токена сюда',
  'console.renew.warning':
    'С момента скачивания нового токена прежний перестаёт действовать. Не закрывайте эту страницу.',
  'console.renew.once':
    'Скачивайте один раз: каждое скачивание прекращает действие предыдущего файла, и действует только последний.',
  'console.renew.download': 'Скачайте новый токен на портале Apple',
  'console.renew.have-it': 'Если файл уже скачан, но ещё не загружен сюда, можно использовать его.',
  'console.renew.upload': 'Загрузите его сюда',
  'console.upload.drop': 'Перетащите файл токена сюда',
  'console.upload.choose': 'Выбрать файл токена',
  'console.upload.hint': 'Файл, который выдала Apple; его имя заканчивается на .p7m.',
  'console.upload.sending': 'Чтение файла «{file}»',
  'console.upload.accepted': 'Файл токена принят.',
  'console.upload.anyway-text':
    'Файл с истёкшим сроком можно принять, чтобы не терять из виду его сервер и устройства; ошибка токена остаётся, пока сюда не загружен более новый.',
  'console.upload.anyway': 'Всё равно загрузить сюда',
  'console.check.ok': 'В порядке:',
  'console.check.warning': 'Внимание:',
  'console.check.refused': 'Отклонено:',

  'console.facts.title': 'Сведения',
  'console.facts.organization': 'Организация',
  'console.facts.portal': 'Портал',
  'console.facts.server': 'Сервер в Apple',
  'console.facts.account': 'Кем создан',
  'console.facts.expires': 'Действует до',
  'console.facts.devices': 'Устройства',
  'console.facts.unassigned': 'Без профиля',
  'console.facts.last-good-sync': 'Последняя успешная синхронизация',
  'console.facts.next-sync': 'Следующая синхронизация',
  'console.facts.added': 'Добавлен',
  'console.runs.title': 'Последние синхронизации',
  'console.runs.none': 'Синхронизаций пока не было.',
  'console.runs.queued': 'Ожидание',
  'console.runs.running': 'Выполняется',
  'console.runs.succeeded': 'Успешно',
  'console.runs.failed': 'Сбой',
  'console.runs.mode.changes': 'изменения',
  'console.runs.mode.full': 'полный список',
  'console.runs.devices':
    '{count, plural, one {# устройство} few {# устройства} many {# устройств} other {# устройства}}',

  'console.progress.title': 'Идёт синхронизация',
  'console.progress.bar': 'Ход синхронизации',
  'console.progress.queued': 'Синхронизация ждёт своей очереди.',
  'console.progress.devices-of':
    '{devices, number} из {expected, plural, one {примерно # устройства} few {примерно # устройств} many {примерно # устройств} other {примерно # устройства}}',
  'console.progress.pages':
    '{count, plural, one {# страница} few {# страницы} many {# страниц} other {# страницы}}',
  'console.progress.rate':
    '{rate, plural, one {# устройство в секунду} few {# устройства в секунду} many {# устройств в секунду} other {# устройства в секунду}}',
  'console.progress.left':
    '{unit, select, hours {{count, plural, one {осталось около # часа} few {осталось около # часов} many {осталось около # часов} other {осталось около # часа}}} minutes {{count, plural, one {осталось около # минуты} few {осталось около # минут} many {осталось около # минут} other {осталось около # минуты}}} other {{count, plural, one {осталось около # секунды} few {осталось около # секунд} many {осталось около # секунд} other {осталось около # секунды}}}}',

  'console.devices.title': 'Устройства',
  'console.devices.trouble': 'Не удалось получить устройства',
  'console.devices.search': 'Поиск по серийному номеру',
  'console.devices.all-tokens': 'Показать устройства всех токенов',
  'console.devices.count':
    '{count, plural, one {# устройство} few {# устройства} many {# устройств} other {# устройства}}',
  'console.devices.count-more':
    '{count, plural, one {Показано # устройство, ниже есть ещё} few {Показаны # устройства, ниже есть ещё} many {Показано # устройств, ниже есть ещё} other {Показано # устройства, ниже есть ещё}}',
  'console.devices.nothing-found': 'Этому поиску не соответствует ни одно устройство.',
  'console.devices.show-all': 'Показать все устройства',
  'console.devices.none':
    'Устройств пока нет. Они появятся здесь, как только токен впервые синхронизируется.',
  'console.devices.column.serial': 'Серийный номер',
  'console.devices.column.model': 'Модель',
  'console.devices.column.profile': 'Профиль регистрации',
  'console.devices.column.token': 'Токен',
  'console.devices.profile.empty': 'Профиль не назначен',
  'console.devices.profile.assigned': 'Профиль назначен',
  'console.devices.profile.pushed': 'Профиль получен устройством',
  'console.devices.profile.removed': 'Профиль удалён',
  'console.devices.gone': 'Удалено на стороне Apple',
  'console.device.trouble': 'Не удалось получить это устройство',
  'console.device.token-error': 'У токена этого устройства ошибка.',
  'console.device.serial': 'Серийный номер',
  'console.device.model': 'Модель',
  'console.device.description': 'Описание',
  'console.device.family': 'Семейство',
  'console.device.os': 'Система',
  'console.device.color': 'Цвет',
  'console.device.asset-tag': 'Инвентарный номер',
  'console.device.profile': 'Профиль регистрации',
  'console.device.assigned': 'Профиль назначен',
  'console.device.pushed': 'Профиль получен устройством',
  'console.device.token': 'Токен',
  'console.device.organization': 'Организация',
  'console.device.added': 'Впервые обнаружено',
  'console.device.removed': 'Удалено на стороне Apple',

  'console.problems.title': 'Проблемы',
  'console.problems.trouble': 'Не удалось получить проблемы',
  'console.problems.filter': 'Показать открытые или устранённые проблемы',
  'console.problems.open': 'Открытые',
  'console.problems.closed': 'Устранённые',
  'console.problems.none-open':
    'Открытых проблем нет. Adept открывает проблему, когда на неё указывают ответы Apple или дата.',
  'console.problems.none-closed': 'Устранённых проблем пока нет.',
  'console.problems.more': 'Показать ещё',
  'console.problem.title': 'Проблема',
  'console.problem.trouble': 'Не удалось получить эту проблему',
  'console.problem.resolved': 'Устранено',
  'console.problem.token': 'Открыть токен',
  'console.problem.open-token': 'Открыть токен «{token}»',
  'console.problem.opened': 'Обнаружено',
  'console.problem.closed': 'Устранено',
  'console.problem.still-open': 'Ещё не устранено',
  'console.cause.title': 'Причина',
  'console.cause.trouble': 'Не удалось получить эту страницу',

  'console.not-found.title': 'Такой страницы нет',
  'console.not-found.text': 'По этому адресу ничего нет. Возможно, он был сокращён при передаче.',
  'console.not-found.to-tokens': 'Открыть токены программы регистрации',

  'console.healed.title': 'Устранено автоматически',
  'console.checks.title': 'Проверки у Apple',
  'console.checks.none': 'Проверок ещё не было.',
  'console.checks.trigger.person': 'по запросу',
  'console.checks.trigger.remedy-opened': 'автоматически, так как открыты шаги',
  'console.checks.trigger.pace': 'автоматически',
  'console.checks.by-itself': 'Когда эти шаги открыты, Adept в течение получаса сам проверяет каждую минуту.',
  'console.task.checking': 'Запрашиваем Apple…',
  'console.task.checked':
    'Устранено: {resolved, plural, one {# токен} few {# токена} many {# токенов} other {# токена}}; осталось: {open, plural, one {# токен} few {# токена} many {# токенов} other {# токена}}.',
};
