import type { PartOf } from '../part.ts';
import type { consoleTimeline as source } from '../en/console-timeline.ts';

/** Russian texts: a token’s state over time, and what stands below it. ICU MessageFormat. */
export const consoleTimeline: PartOf<typeof source> = {
  'console.timeline.title': 'Состояние по дням',
  'console.timeline.summary':
    'Последние дни: {days, number}. С ошибкой: {error, number}. С предупреждением: {warning, number}. В порядке: {ok, number}. Неизвестно: {unknown, number}. До первой проверки: {none, number}.',
  'console.timeline.hint':
    'Каждый столбец — день и худшее состояние за него. Выберите день, чтобы увидеть, что изменилось.',
  'console.timeline.nothing': 'До первой проверки',
  'console.timeline.opened': 'Открыто:',
  'console.timeline.closed': 'Закрыто:',
  'console.timeline.changed': 'Изменилась важность:',
  'console.timeline.gone': 'Что было видно тогда, уже не хранится.',
  'console.timeline.more': 'Показать более ранние',
  'console.timeline.all': 'Показать последние',
  'console.timeline.day': '{day, date, long}',
  'console.timeline.quiet-day': 'В этот день ничего не изменилось: состояние осталось прежним.',
  'console.timeline.none': 'Пока ничего не менялось.',
  'console.timeline.trouble': 'Не удалось прочитать историю состояний',
  'console.steps.done': 'Сделано',
  'console.steps.all-done': 'Сделано и подтверждено ответами Apple',
  'console.tabs.label': 'Подробнее об этом токене',
  'console.tabs.devices.all':
    '{count, plural, one {Всё: # устройство} few {Все # устройства} many {Все # устройств} other {Все # устройства}}',
  'console.tabs.devices.none': 'Для этого токена Apple пока не перечислила ни одного устройства.',
  'console.tabs.profiles.none': 'Для этого токена не нужен ни один профиль регистрации.',
  'console.tabs.profiles.all': 'Все профили',
  'console.tabs.notices.intro':
    'Кому сообщается, если с этим токеном что-то не так или заканчивается его срок.',
  'console.tabs.notices.nobody':
    'Никому не сообщается. Назначьте ответственного или создайте правило в настройках.',
  'console.tabs.notices.rules': 'Правила в настройках',
  'console.tabs.keys.none': 'Пары ключей пока нет.',
  'console.tabs.activity.none': 'С этим токеном пока ничего не делали.',
};
