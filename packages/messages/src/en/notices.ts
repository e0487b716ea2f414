/** English texts: messages to people (mail, webhook, calendar). English is the type of every other language. ICU MessageFormat. */
export const notices = {
  'notice.what.one': '“{token}”',
  'notice.what.many': '{n, plural, one {# token of “{organization}”} other {# tokens of “{organization}”}}',
  'notice.subject.opened': '{what}: {title}',
  'notice.subject.still-open': 'Still open: {what}: {title}',
  'notice.subject.closed': 'Resolved: {what}: {title}',
  'notice.subject.expiry': '{what}: {title}',
  'notice.subject.simulated': 'Simulated: {subject}',
  'notice.label.error': 'Error',
  'notice.label.warning': 'Warning',
  'notice.label.closed': 'Resolved',
  'notice.label.test': 'Test',
  'notice.simulated': 'This is about a simulated Apple, not about real devices.',
  'notice.section.affected': 'What it means for devices',
  'notice.section.how': 'How Adept knows',
  'notice.section.not-ruled-out': 'Not ruled out',
  'notice.section.do': 'What to do',
  'notice.section.tokens': 'Tokens',
  'notice.section.proof': 'The proof',
  'notice.since': 'Open since {at, date, long}, {at, time, short}',
  'notice.from-to':
    'Open from {from, date, long}, {from, time, short} to {to, date, long}, {to, time, short}',
  'notice.expires': 'Expiration date: {at, date, long}',
  'notice.still-open.meaning':
    '{days, plural, one {This has been open for # day, and nobody has acknowledged it.} other {This has been open for # days, and nobody has acknowledged it.}}',
  'notice.closed.meaning':
    'What Apple answers now shows that the cause is gone. Nobody closes a problem by hand.',
  'notice.closed.proof': '“{token}”: {fact} ({at, date, long}, {at, time, short})',
  'notice.expiry.ahead':
    '{days, plural, =0 {expiration today} one {expiration in # day} other {expiration in # days}}',
  'notice.expiry.past': '{days, plural, one {expired # day ago} other {expired # days ago}}',
  'notice.expiry.meaning.ahead':
    'After that day Apple refuses the token: no new devices arrive and nothing can be assigned. Enrolled devices keep working.',
  'notice.expiry.meaning.past':
    'Apple refuses the token: no new devices arrive and nothing can be assigned. Enrolled devices keep working. Adept says so once a week until Apple has accepted a new token.',
  'notice.action.open': 'Open the steps in Adept',
  'notice.action.look': 'See it in Adept',
  'notice.why.rule': 'You get this because of the rule “{rule}”.',
  'notice.why.person': 'You get this as owner or deputy of a token.',
  'notice.acknowledge':
    'Acknowledge it in Adept and the reminder stays away. It stays open until evidence shows that the cause is gone.',
  'notice.test.subject': 'A test message from Adept',
  'notice.test.headline': 'This message has arrived',
  'notice.test.meaning':
    'It was sent by hand to try the rule “{rule}”. Real messages come the same way and look like this one.',
  'notice.calendar.name': 'Tokens that expire',
  'notice.calendar.event': '“{token}” expires',
} as const;
