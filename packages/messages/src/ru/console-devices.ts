import type { PartOf } from '../part.ts';
import type { consoleDevices as source } from '../en/console-devices.ts';

/** Russian texts: the console’s syncs and devices. ICU MessageFormat. */
export const consoleDevices: PartOf<typeof source> = {
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
  'console.devices.profile.pushed': 'Профиль доставлен',
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
  'console.device.pushed': 'Профиль доставлен',
  'console.device.token': 'Токен',
  'console.device.organization': 'Организация',
  'console.device.added': 'Назначено на стороне Apple',
  'console.device.removed': 'Удалено на стороне Apple',
  'console.devices.count-of':
    '{shown, number} из {count, plural, one {# устройства} few {# устройств} many {# устройств} other {# устройства}}',
  'console.devices.any': 'Все',
  'console.devices.filter': 'Фильтры',
  'console.devices.filter.asset-tag': 'Инвентарный номер начинается с',
  'console.devices.clear': 'Сбросить фильтры',
  'console.devices.too-short': 'Если символов меньше трёх, ищется только начало серийного номера.',
  'console.devices.none-how':
    'На портале Apple устройства назначаются серверу MDM, которому соответствует токен. Каждая синхронизация приносит изменения оттуда.',
  'console.device.record': 'Запись Apple',
  'console.device.history': 'История',
  'console.device.history-trouble': 'Не удалось прочитать историю этого устройства',
  'console.device.no-history': 'Apple не указала ни одной даты для этого устройства.',
  'console.device.found-by-run': 'выяснилось при полной синхронизации',
  'console.device.synced': 'Последняя сверка с Apple',
  'console.device.profile-name': 'Профиль',
  'console.device.assigned-by': 'Кем назначено',
  'console.device.wifi': 'Адрес Wi-Fi',
  'console.device.bluetooth': 'Адрес Bluetooth',
  'console.device.ethernet': 'Адрес Ethernet',
  'console.device.migration-deadline': 'Срок перехода на другой сервер MDM',
  'console.device.replacement': 'Замена другого устройства',
  'console.device.yes': 'Да',
  'console.device.no': 'Нет',
};
