/** English texts: the console’s list of tokens. English is the type of every other language. ICU MessageFormat. */
export const consoleTokens = {
  'console.tokens.title': 'Enrollment program tokens',
  'console.tokens.trouble': 'The tokens could not be read',
  'console.tokens.banner.label': 'Tokens in an error state',
  'console.tokens.banner.sentence':
    'One or more {adeDep} tokens are in an error state; until each is resolved, {adeShort} will not work as expected.',
  'console.tokens.banner.no-cause': 'Cause not known yet',
  'console.tokens.banner.more': '{count, plural, one {and # more} other {and # more}}',
  'console.tokens.banner.tasks': 'Show what to do',
  'console.tokens.add': 'Add token',
  'console.tokens.check-all': 'Check all with Apple',
  'console.tokens.sync-all': 'Sync all',
  'console.tokens.search': 'Search tokens',
  'console.tokens.filter': 'Show by state',
  'console.tokens.filter.all': 'All',
  'console.tokens.verify.running': 'Asking Apple: {done, number} of {all, number} answered.',
  'console.tokens.verify.done':
    'Apple was asked about {all, plural, one {# token} other {all # tokens}}. The list shows the answers.',
  'console.tokens.verify.partly':
    'Apple was asked about {all, plural, one {# token} other {# tokens}}; {failed, plural, one {# check could not be made} other {# checks could not be made}}. Open the token to see why.',
  'console.tokens.sync.running': 'Starting syncs: {done, number} of {all, number}.',
  'console.tokens.sync.done':
    '{all, plural, one {The sync has started.} other {All # syncs have started.}} The list follows them.',
  'console.tokens.sync.partly':
    '{failed, plural, one {# of {all, number} syncs did not start.} other {# of {all, number} syncs did not start.}} Open the token to see why.',
  'console.tokens.column.state': 'State',
  'console.tokens.column.token': 'Token',
  'console.tokens.column.what': 'What',
  'console.tokens.column.organization': 'Organization',
  'console.tokens.column.devices': 'Devices',
  'console.tokens.column.unassigned': 'Unassigned',
  'console.tokens.column.expires': 'Expires',
  'console.tokens.column.synced': 'Last good sync',
  'console.tokens.syncing':
    '{count, plural, one {Syncing: # device so far} other {Syncing: # devices so far}}',
  'console.tokens.never-synced': 'Never synced',
  'console.tokens.what.ok': 'Apple accepts it',
  'console.tokens.what.unknown': 'Not judged yet',
  'console.tokens.what.waiting': 'Waits for its token file',
  'console.tokens.days-left': '{count, plural, =0 {today} one {in # day} other {in # days}}',
  'console.tokens.days-ago': '{count, plural, =0 {today} one {# day ago} other {# days ago}}',
  'console.tokens.nothing-found': 'No token fits this search and filter.',
  'console.tokens.show-all': 'Show all tokens',
  'console.tokens.empty.title': 'No token yet',
  'console.tokens.empty.what':
    'A token is the link between {appleBusiness} or {appleSchool} and your device management: through it Adept learns of new devices and hands them their enrollment profile. Apple makes it as a file, it lasts one year, and when it stops working, automated enrollment stops with it.',
  'console.tokens.empty.how':
    'Adding one takes a name, a public key that you upload at Apple, and the file that Apple gives back.',
  'console.tokens.empty.add': 'Add the first token',
  'console.tokens.empty.demo':
    'To look around first without an Apple account, run “npm run demo”: a simulated Apple with tokens in every state.',

  'console.add-token.title': 'Add a token',
  'console.add-token.intro':
    'Six steps, two of them at Apple. You can leave at any step and go on later, in another browser too.',
  'console.add-token.name': 'Name',
  'console.add-token.name-hint': 'For example the place or the kind of devices: “Berlin stores”.',
  'console.add-token.submit': 'Add token',
  'console.first.simulator': 'Look around with the simulator',
  'console.tokens.columns': 'Columns',
  'console.tokens.export': 'Export as CSV',
  'console.tokens.filter.organization': 'Organization',
  'console.tokens.filter.every-organization': 'All organizations',
  'console.tokens.filter.expires': 'Expiry',
  'console.tokens.filter.expires.any': 'Any expiry',
  'console.tokens.filter.expires.past': 'Expired',
  'console.tokens.filter.expires.days':
    '{count, plural, one {Expires within # day} other {Expires within # days}}',
  'console.tokens.check-shown':
    '{count, plural, one {Check # shown with Apple} other {Check # shown with Apple}}',
  'console.tokens.sync-shown': '{count, plural, one {Sync # shown} other {Sync # shown}}',
} as const;
