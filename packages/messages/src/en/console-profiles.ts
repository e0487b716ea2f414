/** English texts: the console’s page of enrollment profiles. English is the type of every other language. ICU MessageFormat. */
export const consoleProfiles = {
  'console.nav.profiles': 'Enrollment profiles',
  'console.profiles.title': 'Enrollment profiles',
  'console.profiles.trouble': 'The enrollment profiles could not be read',
  'console.profiles.none':
    'There is no enrollment profile yet. Profiles are made from a file on the command line: ./adept profile apply -f FILE',
  'console.profiles.more': 'Show more',
  'console.profiles.revision': 'Revision {revision, number}',
  'console.profiles.unused': 'Wanted under no token',
  'console.profiles.state.wanted': 'Not offered to Apple yet',
  'console.profiles.state.defined': 'Apple has it since {at, date, medium}',
  'console.profiles.state.refused': 'Apple refused it: {code}',
  'console.profiles.state.missing': 'Apple lost it: {code}',
  'console.activity.member.revision': 'Revision',
} as const;
