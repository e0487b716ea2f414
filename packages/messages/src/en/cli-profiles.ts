/** English texts: the commands about enrollment profiles. English is the type of every other language. ICU MessageFormat. */
export const cliProfiles = {
  'cli.command.profile': 'Enrollment profiles: what Apple gives devices to enroll with',
  'cli.command.profile.list': 'List all enrollment profiles',
  'cli.command.profile.apply': 'Make an enrollment profile what a JSON file says, new or changed',
  'cli.command.profile.show': 'Show one enrollment profile and what Apple holds of it',
  'cli.command.profile.delete': 'Delete an enrollment profile here; Apple keeps what it holds',
  'cli.argument.profile': 'Name or id of the enrollment profile',
  'cli.option.profile.apply.file':
    'JSON file: Apple’s profile alone, or with name and tokens around it as “content”',
  'cli.option.profile.apply.token': 'Token to define it under (name or id); may be given several times',
  'cli.profile.none': 'There is no enrollment profile yet. Make one: ./adept profile apply -f FILE',
  'cli.profile.applied': '“{name}” is saved, revision {revision, number}. Adept offers it to Apple.',
  'cli.profile.deleted': '“{name}” was deleted here. What Apple holds of it stays there.',
  'cli.profile.confirm-delete':
    '“{name}” will be deleted here; Apple keeps what it holds. Type the name to delete it:',
  'cli.column.profile': 'Enrollment profile',
  'cli.column.revision': 'Revision',
  'cli.column.atApple': 'At Apple',
  'cli.profile.state.wanted': 'not offered yet',
  'cli.profile.state.defined': 'held',
  'cli.profile.state.refused': 'refused',
  'cli.profile.state.missing': 'lost',
  'cli.profile.state.unused': 'wanted under no token',
  'error.no-such-profile.title': 'No such enrollment profile',
  'error.no-such-profile.detail':
    '{hasNearest, select, yes {There is no enrollment profile “{name}”. The nearest is “{nearest}”.} other {There is no enrollment profile “{name}”, and no other one yet.}}',
  'error.profile-file-not-read.title': 'Not a file with an enrollment profile',
  'error.profile-file-not-read.detail':
    '{problem, select, json {“{file}” is not JSON.} member {“{member}” is not known beside “content”; name, tokens and content are.} other {“{file}” holds no JSON object.}} The file holds Apple’s profile, or an object with name, tokens and content. Nothing was changed.',
} as const;
