/** English texts: what Adept heals by itself, and its checks. English is the type of every other language. ICU MessageFormat. */
export const repairs = {
  'repair.define-profile':
    '{result, select, healed {Adept defined the profile again, and Apple has it.} came_back {Adept defined the profile again each time, and Apple had it then.} failed {Adept defined the profile again, and Apple still does not know it.} other {Adept defines the profile again.}}',
  'repair.read-list':
    '{result, select, healed {Adept read the full list from its start, and all is in order again.} came_back {Adept read the full list from its start each time, and that healed it.} failed {Adept read the full list from its start, and that did not help so far.} other {Adept reads the full list from its start.}}',
  'repair.second-list':
    '{result, select, healed {Adept read the full list a second time and compared; nothing is in doubt any more.} came_back {Adept read the full list a second time each time, and that settled it.} failed {Adept read the full list a second time, and it did not settle anything so far.} other {Adept reads the full list a second time before it removes anything.}}',
  'problem.came-back':
    'It came {times, plural, one {# time} other {# times}} since {since, date, medium} {since, time, short}, and Adept healed it each time. The problem stays open until 36 hours pass without it.',
  'next.came-back': 'Adept heals it each time it comes back. Find out what brings it back.',
  'reason.came-back':
    'It came back: {count, plural, one {# time} other {# times}} since {at, date, medium} {at, time, short}.',
  'remedy.find-recurrence.text':
    'Look at the times at which it began, on the page of this token. Another program that uses the same token, a restored copy of this server and faults at Apple come back like this.',
  'remedy.adept-watches.text': 'Adept goes on healing it and closes the problem after 36 hours without it.',
  'verification.works': 'Apple accepts this token.',
  'verification.warning': 'Apple accepts this token; a warning remains.',
  'verification.still': 'Not resolved: the token is still in an error state.',
  'verification.unclear': 'Apple’s answer does not settle it yet.',
  'verification.unanswered': 'Apple gave no usable answer.',
  'cli.column.lastCheck': 'Last check',
  'cli.last-check': '{text} ({at, date, medium} {at, time, short})',
  'cli.option.healed': 'Only those that Adept healed by itself',
  'cli.option.organization': 'All tokens of this organization',
  'error.no-such-organization.title': 'No such organization',
  'error.no-such-organization.detail':
    '{hasNearest, select, yes {No token belongs to “{name}”. The nearest is “{nearest}”.} other {No token belongs to “{name}”, and no organization is known yet.}}',
} as const;
