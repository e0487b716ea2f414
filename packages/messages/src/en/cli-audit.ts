/** English texts: the commands about who did what. English is the type of every other language. ICU MessageFormat. */
export const cliAudit = {
  'cli.command.audit': 'Who did what',
  'cli.command.audit.list': 'List what was done, newest first',
  'cli.command.audit.export': 'Write everything that was done as JSON lines, newest first',
  'cli.option.actor': 'Only by this one: an e-mail address, an API token’s name, or an id',
  'cli.option.action': 'Only this action',
  'cli.option.since': 'From this moment on: a day such as 2026-11-21 (UTC), or RFC 3339',
  'cli.option.until': 'Before this moment: a day such as 2026-11-21 (UTC), or RFC 3339',
  'cli.audit.none': 'Nothing was done that fits.',
  'cli.column.at': 'When',
  'cli.column.actor': 'Who',
  'cli.column.action': 'What',
  'cli.column.target': 'To what',
  'cli.column.address': 'From where',

  'error.moment-not-understood.title': 'Not a moment',
  'error.moment-not-understood.detail':
    'The option {option} takes a day such as 2026-11-21 (midnight UTC) or a moment such as 2026-11-21T08:30:00Z.',
} as const;
