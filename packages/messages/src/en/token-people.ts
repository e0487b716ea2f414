/** English texts: owner, deputy and tags of a token. English is the type of every other language. ICU MessageFormat. */
export const tokenPeople = {
  'error.email-address-invalid.title': 'Not an e-mail address',
  'error.email-address-invalid.detail':
    '“{member}” takes one e-mail address such as ops@example.org: no name beside it, no second one, no line break. Nothing was changed.',
  'error.tag-invalid.title': 'Not a tag',
  'error.tag-invalid.detail':
    'A tag needs at least one visible character and no line break. Nothing was changed.',
  'error.nothing-to-set.title': 'Nothing to set',
  'error.nothing-to-set.detail': 'Say what to change: --name, --owner, --deputy or --tag.',
  'cli.command.token.set': 'Change name, owner, deputy or tags of a token',
  'cli.option.token.set.name': 'Another name',
  'cli.option.token.set.owner': 'E-mail address of the owner; "" takes it away',
  'cli.option.token.set.deputy': 'E-mail address of the deputy; "" takes it away',
  'cli.option.token.set.tag':
    'A tag, once for each; together they replace the former ones, "" takes all away',
  'cli.column.deputy': 'Deputy',
  'cli.column.tags': 'Tags',
  'cli.column.admin': 'Account at Apple',
  'cli.token.changed': '“{name}” is changed.',
  'cli.token.admin-unknown':
    'Apple’s account {admin} belongs neither to the owner nor to the deputy. Who leaves takes it along: then nobody named here can renew the token at Apple.',
} as const;
