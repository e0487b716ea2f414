/** English texts: renewal links and key pairs. English is the type of every other language. ICU MessageFormat. */
export const renewalLinks = {
  'renewal-link.unnamed-server': 'the organization’s MDM server',
  'error.token-file-not-of-this-server.title': 'This token belongs to another MDM server',
  'error.token-file-not-of-this-server.detail':
    'Nothing was changed, and the link can still be used. Download the token of the MDM server that this page names, and upload that file.',
  'error.renewal-link-not-usable.title': 'This link can’t be used',
  'error.renewal-link-not-usable.detail':
    'It was used already, was revoked, has expired or is incomplete. Nothing was changed. Ask whoever sent it for a new one.',
  'error.renewal-link-file-expired.title': 'The token in this file has expired',
  'error.renewal-link-file-expired.detail':
    'Nothing was changed. Download a new token in {appleBusiness} or {appleSchool} and upload that file here; this link can still be used.',
  'error.renewal-link-not-found.title': 'No such renewal link',
  'error.renewal-link-not-found.detail':
    'This token has no link with this id that could be revoked. The list of its links shows what became of each.',
  'deletion.links-void':
    '{links, plural, one {# renewal link that is still open stops working for good.} other {# renewal links that are still open stop working for good.}}',
  'cli.command.token.link': 'Renewal links: renew one token once, without an account',
  'cli.command.token.link.create': 'Make a renewal link; it is shown this once',
  'cli.command.token.link.list': 'List the renewal links of a token',
  'cli.command.token.link.revoke': 'Revoke a renewal link',
  'cli.command.token.keys': 'List the key pairs of a token',
  'cli.option.days': 'For how many days it is valid, 1 to 90',
  'cli.option.pageLanguage': 'Language of its page; the visitor’s where none is named',
  'cli.option.newKey': 'Make a new key pair and write its certificate',
  'cli.argument.link': 'Id of the link',
  'cli.link.made':
    'Renewal link for “{name}”, valid until {until, date, long}. Keep it now: it is not shown again.',
  'cli.link.none': 'This token has no renewal link.',
  'cli.link.revoked': 'The link is revoked. Whoever opens it sees that it can’t be used.',
  'cli.link.state.open': 'open',
  'cli.link.state.used': 'used',
  'cli.link.state.expired': 'expired',
  'cli.link.state.revoked': 'revoked',
  'cli.column.validUntil': 'Valid until',
  'cli.column.usedAt': 'Used',
  'cli.column.createdBy': 'Made by',
  'cli.column.age': 'Age',
  'cli.column.downloadedAt': 'Public key downloaded',
  'cli.key.none': 'This token has no key pair.',
  'cli.key.age': '{days, plural, =0 {made today} one {# day} other {# days}}',
  'cli.key.state.staged': 'no file yet',
  'cli.key.state.current': 'in use',
  'cli.key.state.former': 'earlier',
  'cli.key.staged':
    '{days, plural, =0 {A key pair was made today, and no file for it was uploaded yet.} one {A key pair was made # day ago, and no file for it was uploaded yet.} other {A key pair was made # days ago, and no file for it was uploaded yet.}}',
  'key-pair.file-probably-made':
    'Apple no longer accepts the token in use: a newer file was probably made there and never uploaded here. Look for it in the downloads of whoever did it; it can be uploaded as it is.',
  'cli.token.keeps-key':
    'A renewal needs no new key: “{name}” keeps the one it has. Download a new token in Apple’s portal, then: ./adept token renew "{name}" --token-file FILE. With --new-key a new key pair is made, for a key that was lost or is to be replaced.',
} as const;
