import type { PartOf } from '../part.ts';
import type { consoleOverview as source } from '../en/console-overview.ts';

/** Russian texts: the console’s first page. ICU MessageFormat. */
export const consoleOverview: PartOf<typeof source> = {
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
  'console.overview.expiries': 'Токены с ближайшим окончанием срока действия',
  'console.task.open': 'Показать шаги',
  'console.task.check':
    '{scope, select, organization {{count, plural, =1 {Проверить в Apple единственный токен организации} one {Проверить в Apple все токены организации (#)} few {Проверить в Apple все токены организации (#)} many {Проверить в Apple все токены организации (#)} other {Проверить в Apple все токены организации (#)}}} other {{count, plural, =1 {Проверить в Apple сейчас} one {Проверить в Apple все (#)} few {Проверить в Apple все (#)} many {Проверить в Apple все (#)} other {Проверить в Apple все (#)}}}}',
  'console.task.acknowledge': 'Отключить напоминания',
  'console.task.acknowledge-hint': 'Задача останется открытой, пока ответы Apple не покажут, что она решена.',
  'console.task.acknowledged':
    'Напоминания отключены: {by}. Задача открыта, пока ответы Apple не покажут, что она решена.',

  'console.healed.title': 'Устранено автоматически',
  'console.task.checking': 'Запрашиваем Apple…',
  'console.task.checked':
    'Устранено: {resolved, plural, one {# токен} few {# токена} many {# токенов} other {# токена}}; осталось: {open, plural, one {# токен} few {# токена} many {# токенов} other {# токена}}.',
  'console.overview.syncs': 'Чем закончились синхронизации',
  'console.overview.syncs.window': 'Показанный период',
  'console.overview.syncs.day': '24 часа',
  'console.overview.syncs.week': '7 дней',
  'console.overview.syncs.none': 'За это время не закончилась ни одна синхронизация.',
  'console.overview.syncs.bar': '{from} – {until}: успешно {succeeded, number}, с ошибкой {failed, number}',
  'console.overview.syncs.more':
    '{count, plural, one {и ещё #} few {и ещё #} many {и ещё #} other {и ещё #}}',
  'console.overview.devices': 'Устройства по профилям регистрации',
  'console.overview.devices.other': 'Другое состояние',
  'console.overview.devices.total':
    '{count, plural, one {# устройство} few {# устройства} many {# устройств} other {# устройства}}',
  'console.overview.devices.rest':
    '{count, plural, one {и ещё # токен} few {и ещё # токена} many {и ещё # токенов} other {и ещё # токена}}',
  'console.overview.expiries.month':
    '{month}: {count, plural, =0 {нет токенов} one {# токен} few {# токена} many {# токенов} other {# токена}}',
  'console.overview.expiries.rest':
    '{count, plural, one {Показать ещё #} few {Показать ещё #} many {Показать ещё #} other {Показать ещё #}}',
};
