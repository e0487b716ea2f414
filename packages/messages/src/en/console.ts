/** English texts: the console’s frame and doors. English is the type of every other language. ICU MessageFormat. */
export const console = {
  'console.product': 'Adept',
  'console.page-title': '{page} · Adept',
  'console.breadcrumb': 'Where this page is',
  'console.loading': 'Loading',
  'console.cancel': 'Cancel',
  'console.close': 'Close',
  'console.clear-search': 'Clear the search',
  'console.page-broken': 'This page could not be shown',

  'console.shell.skip': 'Skip to the content',
  'console.shell.nav': 'Pages',
  'console.shell.simulated': 'Simulated Apple',
  'console.shell.language': 'Language',
  'console.shell.sign-out': 'Sign out',
  'console.shell.theme': 'Theme',
  'console.shell.theme.system': 'System theme',
  'console.shell.theme.light': 'Light theme',
  'console.shell.theme.dark': 'Dark theme',
  'console.nav.overview': 'Overview',
  'console.nav.tokens': 'Enrollment program tokens',
  'console.nav.devices': 'Devices',
  'console.nav.problems': 'Problems',
  'console.path.devices': 'Devices',
  'console.path.enroll-devices': 'Enroll devices',
  'console.path.apple-enrollment': 'Apple enrollment',

  'console.state.ok': 'Healthy',
  'console.state.warning': 'Warning',
  'console.state.error': 'Error',
  'console.state.unknown': 'Unknown',
  'console.organization.ab': '{name} (AB)',
  'console.organization.asm': '{name} (ASM)',

  'console.trouble.unreachable.title': 'Adept did not answer.',
  'console.trouble.unreachable.detail':
    'The server may have stopped, or the network between it and this browser is down.',
  'console.trouble.unexpected.title': 'The answer was not one of Adept’s.',
  'console.trouble.unexpected.detail':
    'Something between this browser and Adept may have answered instead, for example a proxy. The details name the request.',
  'console.trouble.nothing-lost': 'Nothing was lost: tokens, devices and problems are as they were.',
  'console.trouble.retry': 'Try again',
  'console.trouble.copy': 'Copy details',
  'console.trouble.copied': 'Details copied',

  'console.sign-in.title': 'Sign in',
  'console.sign-in.intro':
    'Adept watches over the tokens that bring Apple devices to your device management.',
  'console.sign-in.email': 'E-mail address',
  'console.sign-in.password': 'Password',
  'console.sign-in.submit': 'Sign in',
  'console.set-up.title': 'Set up Adept',
  'console.set-up.intro':
    'Make the owner’s account. The link that brought you here works once; afterwards you sign in with this address and password.',
  'console.set-up.password-hint':
    'At least {count, number} characters. Several words are easier to remember than signs.',
  'console.set-up.password-too-short': 'The password needs at least {count, number} characters.',
  'console.set-up.password-fine': 'Long enough.',
  'console.set-up.submit': 'Make the account and sign in',
  'console.set-up.no-code':
    'This address lacks its code. Open the link that Adept printed when it first started: the line begins with “set-up”.',

  'console.not-found.title': 'No such page',
  'console.not-found.text': 'Nothing is at this address. It may have been shortened on its way.',
  'console.not-found.to-tokens': 'Open the enrollment program tokens',
} as const;
