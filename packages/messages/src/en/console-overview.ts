/** English texts: the console’s first page. English is the type of every other language. ICU MessageFormat. */
export const consoleOverview = {
  'console.overview.title': 'Overview',
  'console.overview.trouble': 'The overview could not be read',
  'console.overview.counts': 'Tokens by state',
  'console.overview.verdict.empty': 'No token has been added yet.',
  'console.overview.verdict.ok':
    '{count, plural, one {Apple accepts the token. Devices sync and enroll.} other {Apple accepts all # tokens. Devices sync and enroll.}}',
  'console.overview.verdict.unknown':
    '{count, plural, one {# token has not been judged yet.} other {# tokens have not been judged yet.}}',
  'console.overview.verdict.warning':
    '{count, plural, one {Everything works. # token needs attention soon.} other {Everything works. # tokens need attention soon.}}',
  'console.overview.verdict.error':
    '{count, plural, one {# token is in an error state.} other {# tokens are in an error state.}}',
  'console.overview.tasks':
    '{count, plural, =0 {What to do} one {What to do: # task} other {What to do: # tasks}}',
  'console.overview.no-tasks': 'Nothing to do. Adept keeps asking Apple and says here when that changes.',
  'console.overview.expiries': 'Tokens that expire next',
  'console.task.open': 'Show the steps',
  'console.task.check':
    '{scope, select, organization {{count, plural, one {Check the organization’s only token with Apple} other {Check all # tokens of the organization with Apple}}} other {{count, plural, one {Check with Apple now} other {Check all # with Apple}}}}',
  'console.task.acknowledge': 'Silence reminders',
  'console.task.acknowledge-hint': 'It stays open until Apple’s answers show that it is resolved.',
  'console.task.acknowledged':
    'Reminders silenced by {by}. Still open until Apple’s answers show that it is resolved.',

  'console.healed.title': 'Healed by itself',
  'console.task.checking': 'Asking Apple…',
  'console.task.checked':
    '{resolved, plural, one {# token} other {# tokens}} resolved, {open, plural, one {# token} other {# tokens}} still open.',
  'console.overview.syncs': 'How syncs ended',
  'console.overview.syncs.window': 'Time shown',
  'console.overview.syncs.day': '24 hours',
  'console.overview.syncs.week': '7 days',
  'console.overview.syncs.none': 'No sync has ended in this time.',
  'console.overview.syncs.bar': '{from} to {until}: {succeeded, number} succeeded, {failed, number} failed',
  'console.overview.syncs.more': '{count, plural, one {and # more} other {and # more}}',
  'console.overview.devices': 'Devices by enrollment profile',
  'console.overview.devices.other': 'Another status',
  'console.overview.devices.total': '{count, plural, one {# device} other {# devices}}',
  'console.overview.devices.rest': '{count, plural, one {and # more token} other {and # more tokens}}',
  'console.overview.expiries.month': '{month}: {count, plural, =0 {no token} one {# token} other {# tokens}}',
  'console.overview.expiries.rest': '{count, plural, one {Show # more} other {Show # more}}',
} as const;
