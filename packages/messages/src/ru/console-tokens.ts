import type { PartOf } from '../part.ts';
import type { consoleTokens as source } from '../en/console-tokens.ts';

/** Russian texts: the console’s list of tokens. ICU MessageFormat. */
export const consoleTokens: PartOf<typeof source> = {
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
    'Шесть шагов, два из них — на портале Apple. Можно остановиться на любом и продолжить позже, в том числе в другом браузере.',
  'console.add-token.name': 'Имя',
  'console.add-token.name-hint': 'Например, место или вид устройств: «Магазины Берлина».',
  'console.add-token.submit': 'Добавить токен',
  'console.first.simulator': 'Осмотреться с имитатором',
  'console.tokens.columns': 'Столбцы',
  'console.tokens.export': 'Экспорт в CSV',
  'console.tokens.filter.organization': 'Организация',
  'console.tokens.filter.every-organization': 'Все организации',
  'console.tokens.filter.expires': 'Срок действия',
  'console.tokens.filter.expires.any': 'Любой срок действия',
  'console.tokens.filter.expires.past': 'Срок действия истёк',
  'console.tokens.filter.expires.days':
    '{count, plural, one {Истекает в течение # дня} few {Истекает в течение # дней} many {Истекает в течение # дней} other {Истекает в течение # дня}}',
  'console.tokens.check-shown':
    '{count, plural, one {Проверить показанные (#) в Apple} few {Проверить показанные (#) в Apple} many {Проверить показанные (#) в Apple} other {Проверить показанные (#) в Apple}}',
  'console.tokens.sync-shown':
    '{count, plural, one {Синхронизировать показанные (#)} few {Синхронизировать показанные (#)} many {Синхронизировать показанные (#)} other {Синхронизировать показанные (#)}}',
};
