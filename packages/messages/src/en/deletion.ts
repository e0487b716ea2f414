/** English texts: deleting a token and having it back. English is the type of every other language. ICU MessageFormat. */
export const deletion = {
  'deletion.no-sync':
    'Adept no longer syncs devices from this token: what is new or changed at Apple isn’t seen.',
  'deletion.no-watch':
    '{problems, plural, =0 {Nobody is told any more when something goes wrong or the token is about to expire.} one {Its # open problem disappears from the lists, and nobody is told any more when something goes wrong or the token is about to expire.} other {Its # open problems disappear from the lists, and nobody is told any more when something goes wrong or the token is about to expire.}}',
  'deletion.enrolled-go-on':
    '{devices, plural, one {# enrolled device stays enrolled and goes on working.} other {# enrolled devices stay enrolled and go on working.}}',
  'deletion.assigned-still-enroll':
    '{devices, plural, one {# device still enrolls with its assigned profile: Apple serves the profile it holds.} other {# devices still enroll with their assigned profiles: Apple serves the profiles it holds.}}',
  'deletion.apple-unchanged':
    'Nothing changes at Apple: the token stays valid there until it expires. To end it there, delete the MDM server (device management service) in Apple’s portal.',
  'deletion.restorable':
    'Everything is kept until {until, date, long} and can be restored until then. After that keys, secrets, devices and history are erased for good.',

  'error.deletion-not-confirmed.title': 'Not deleted',
  'error.deletion-not-confirmed.detail':
    'The confirmation isn’t the name of the token. To delete it, send confirm={name}, letter by letter.',
  'error.token-not-deleted.title': 'Not deleted',
  'error.token-not-deleted.detail': '“{name}” isn’t deleted: there is nothing to restore.',
  'error.restore-name-taken.title': 'Name taken meanwhile',
  'error.restore-name-taken.detail':
    'Another token is called “{name}” now. Restore this one under another name, or rename the other one first.',
  'error.no-such-deleted-token.title': 'No such deleted token',
  'error.no-such-deleted-token.detail':
    'No deleted token is called “{name}”{hasNearest, select, yes {. The nearest is “{nearest}”.} other {.}} Deleted tokens are kept for 30 days; ./adept token list --deleted shows them.',
  'error.several-deleted-tokens.title': 'Several deleted tokens have this name',
  'error.several-deleted-tokens.detail': 'Name the one that is meant by its id: {ids}.',

  'cli.command.token.restore': 'Bring a deleted token back',
  'cli.option.deleted': 'Deleted ones, which can be restored',
  'cli.option.token.restore.name': 'Another name, where the old one is taken',
  'cli.column.deletedAt': 'Deleted',
  'cli.column.restorableUntil': 'Can be restored until',
  'cli.no-deleted-tokens': 'No deleted token can be restored.',
  'cli.token.deletion':
    'Deleting “{name}” ({devices, plural, =0 {no devices} one {# device} other {# devices}}):',
  'cli.token.type-name': 'Type the name to delete it:',
  'cli.token.deleted':
    '“{name}” was deleted. Until {until, date, long} it can be restored: ./adept token restore "{name}"',
  'cli.token.restored': '“{name}” is back.',
} as const;
