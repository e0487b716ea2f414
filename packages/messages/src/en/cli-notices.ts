/** English texts: notices on the command line. English is the type of every other language. ICU MessageFormat. */
export const cliNotices = {
  'cli.command.notice': 'Messages that Adept sends, and who gets them',
  'cli.command.notice.list': 'List what was sent and what became of it',
  'cli.command.notice.rules': 'List the rules of who is told',
  'cli.command.notice.apply': 'Make or change rules from a file',
  'cli.command.notice.test': 'Send a real test message by a rule',
  'cli.command.notice.replay': 'Send a message once more, with the same id',
  'cli.argument.rule': 'Name or id of the rule',
  'cli.option.notice.apply.file': 'JSON file with a rule, or a list of them',
  'cli.notice.none': 'No message yet.',
  'cli.notice.no-rules': 'No rules yet. Owners and deputies of tokens get mail without one.',
  'cli.notice.delivered': 'It arrived: {answer}',
  'cli.notice.not-delivered': 'It did not arrive: {answer}',
  'cli.notice.replayed': 'It is sent again.',
  'cli.notice.state.waiting': 'waiting',
  'cli.notice.state.sent': 'sent',
  'cli.notice.state.failed': 'not delivered',
  'cli.notice.state.dropped': 'no longer needed',
  'cli.notice.secret': 'Secret of “{name}”, shown only now: {secret}',
  'cli.notice.applied':
    '{n, plural, one {# rule is as the file says.} other {# rules are as the file says.}}',
  'cli.column.subject': 'Subject',
  'cli.column.recipient': 'Recipient',
  'cli.column.sentAt': 'Sent',
  'cli.column.answer': 'Answer',
  'cli.column.channel': 'How',
  'cli.column.severity': 'From',
  'cli.column.language': 'Language',
  'cli.column.enabled': 'On',
  'error.no-such-rule.title': 'No such rule',
  'error.no-such-rule.detail':
    'There is no notice rule with the name or id “{name}”.{hasNearest, select, yes { The nearest is “{nearest}”.} other {}}',
  'error.notice-file-not-read.title': 'Not a file with rules',
  'error.notice-file-not-read.detail':
    '“{file}” is not JSON with a rule, or a list of rules, each with a name.',
  'cli.command.problem.acknowledge':
    'Silence the reminders of a problem; it stays open until Apple’s answers close it',
  'cli.problem.acknowledged':
    'Reminders are silenced. The problem stays open until Apple’s answers show that it is resolved.',
  'cli.command.calendar': 'Addresses under which a calendar shows when tokens expire',
  'cli.command.calendar.list': 'List calendars, without their addresses',
  'cli.command.calendar.create': 'Make an address for a calendar',
  'cli.command.calendar.revoke': 'Make an address show nothing any more',
  'cli.calendar.none': 'No calendar yet.',
  'cli.calendar.made':
    'Address of the calendar “{name}”, shown only now. Whoever knows it sees when tokens expire.',
  'cli.calendar.revoked': 'The address shows nothing any more.',
} as const;
