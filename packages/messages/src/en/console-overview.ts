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
  'console.task.check': '{count, plural, one {Check with Apple now} other {Check all # with Apple}}',

  'console.healed.title': 'Healed by itself',
  'console.task.checking': 'Asking Apple…',
  'console.task.checked':
    '{resolved, plural, one {# token} other {# tokens}} resolved, {open, plural, one {# token} other {# tokens}} still open.',
} as const;
