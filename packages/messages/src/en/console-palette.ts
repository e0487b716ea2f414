/** English texts: the palette that finds tokens, devices, causes, codes of Apple and pages. English is the type of every other language. ICU MessageFormat. */
export const consolePalette = {
  'console.palette.open': 'Search',
  'console.palette.title': 'Go to',
  'console.palette.label': 'Token, serial number, cause, Apple code or page',
  'console.palette.group.pages': 'Pages',
  'console.palette.group.actions': 'Actions',
  'console.palette.group.tokens': 'Tokens',
  'console.palette.group.devices': 'Devices',
  'console.palette.group.causes': 'Causes',
  'console.palette.group.codes': 'Codes of Apple',
  'console.palette.none': 'Nothing fits “{text}”.',
  'console.palette.found': '{count, plural, one {# result} other {# results}}',
  'console.palette.renew': 'Renew “{token}”',
  'console.palette.check': 'Check “{token}” with Apple',
} as const;
