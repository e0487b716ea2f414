import type { PartOf } from '../part.ts';
import type { repairs as source } from '../en/repairs.ts';

/** Russian texts: what Adept heals by itself, and its checks. ICU MessageFormat. */
export const repairs: PartOf<typeof source> = {
  'repair.define-profile':
    '{result, select, healed {Adept заново определил профиль, и он есть у Apple.} came_back {Каждый раз Adept заново определял профиль, и после этого он был у Apple.} failed {Adept заново определил профиль, но Apple его всё ещё не знает.} other {Adept заново определяет профиль.}}',
  'repair.read-list':
    '{result, select, healed {Adept прочитал полный список с начала, и всё снова в порядке.} came_back {Каждый раз Adept читал полный список с начала, и это помогало.} failed {Adept прочитал полный список с начала, но пока это не помогло.} other {Adept читает полный список с начала.}}',
  'repair.second-list':
    '{result, select, healed {Adept прочитал полный список второй раз и сверил его; сомнений больше нет.} came_back {Каждый раз Adept читал полный список второй раз, и всё прояснялось.} failed {Adept прочитал полный список второй раз, но пока ничего не прояснилось.} other {Adept читает полный список второй раз, прежде чем что-либо удалить.}}',
  'problem.came-back':
    'С {since, date, medium} {since, time, short} это случилось {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, и каждый раз Adept это устранял. Проблема остаётся открытой, пока 36 часов не пройдут без повторения.',
  'next.came-back': 'Adept устраняет это каждый раз. Выясните, почему это повторяется.',
  'reason.came-back':
    'Это повторяется: {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}} с {at, date, medium} {at, time, short}.',
  'remedy.find-recurrence.text':
    'На странице этого токена посмотрите, когда это начиналось. Так повторяются сбои из-за другой программы с тем же токеном, восстановленной копии этого сервера и ошибок на стороне Apple.',
  'remedy.adept-watches.text':
    'Adept продолжает это устранять и закроет проблему после 36 часов без повторения.',
  'verification.works': 'Apple принимает этот токен.',
  'verification.warning': 'Apple принимает этот токен; предупреждение остаётся.',
  'verification.still': 'Не устранено: ошибка токена остаётся.',
  'verification.unclear': 'Ответ Apple пока ничего не решает.',
  'verification.unanswered': 'Apple не дала пригодного ответа.',
  'cli.column.lastCheck': 'Последняя проверка',
  'cli.last-check': '{text} ({at, date, medium}, {at, time, short})',
  'cli.option.healed': 'Только устранённые самим Adept',
  'cli.option.organization': 'Все токены этой организации',
  'error.no-such-organization.title': 'Нет такой организации',
  'error.no-such-organization.detail':
    '{hasNearest, select, yes {Нет токенов организации «{name}». Ближайшее название: «{nearest}».} other {Нет токенов организации «{name}», и ни одна организация пока не известна.}}',
};
