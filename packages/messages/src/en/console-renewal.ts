/** English texts: renewal in the console: public keys, renewal links and the page behind one. English is the type of every other language. ICU MessageFormat. */
export const consoleRenewal = {
  'console.keys.title': 'Public keys',
  'console.keys.not-needed':
    'A renewal needs no new key: the one that Apple has goes on working. Make one only where it was lost or is to be replaced.',
  'console.keys.lost': 'Apple asks for a public key, or the key was lost',
  'console.keys.state.staged': 'No file for it yet',
  'console.keys.state.current': 'In use',
  'console.keys.state.former': 'Earlier',
  'console.keys.age': '{days, plural, =0 {made today} one {made # day ago} other {made # days ago}}',
  'console.keys.downloaded': 'downloaded {at, date, medium}',
  'console.keys.never-downloaded': 'never downloaded',
  'console.keys.download': 'Download',
  'console.keys.make': 'Make a new key pair',
  'console.keys.probably-made': 'A file was probably made at Apple and never uploaded here.',
  'console.keys.probably-made-text':
    'Apple no longer accepts the token in use, as after every newer download. Look for the file in the downloads of whoever did it; it can be uploaded as it is.',
  'console.link.button': 'Renewal link',
  'console.link.title': 'Renewal link for “{token}”',
  'console.link.what':
    'Whoever has the link can renew this token once, without an account, and sees nothing else of Adept. Opening it uses nothing up.',
  'console.link.valid-for': 'Valid for',
  'console.link.days': '{days, plural, one {# day} other {# days}}',
  'console.link.language': 'Language of its page',
  'console.link.visitor-language': 'The visitor’s',
  'console.link.make': 'Make the link',
  'console.link.made': 'Copy the link now: it is not shown again.',
  'console.link.address': 'Link',
  'console.link.copy': 'Copy',
  'console.link.copied': 'Copied',
  'console.link.loopback': 'This address works on this machine only.',
  'console.link.loopback-text':
    'Set ADEPT_PUBLIC_URL to the address that others reach, and make the link again.',
  'console.link.list': 'Links of this token',
  'console.link.line': 'made {created, date, medium} by {by}, valid until {until, date, medium}',
  'console.link.state.open': 'Open',
  'console.link.state.used': 'Used',
  'console.link.state.expired': 'Expired',
  'console.link.state.revoked': 'Revoked',
  'console.link.revoke': 'Revoke',
  'console.invitation.renew': 'Renew the server token',
  'console.invitation.create': 'Connect the MDM server',
  'console.invitation.renew-intro':
    'Your device management needs a new server token from Apple for “{server}”. Here is what to do; it takes a few minutes.',
  'console.invitation.create-intro':
    'Your device management is to be connected with Apple under the name “{server}”. Here is what to do; it takes a few minutes.',
  'console.invitation.link-until': 'This link',
  'console.invitation.link-until-text': 'until {until, date, long}, for one file that is accepted',
  'console.invitation.key-text':
    'It goes into the settings of the MDM server in Apple’s portal, before the token is downloaded there.',
  'console.invitation.key': 'Apple asks for a public key',
  'console.invitation.key-download': 'Download the public key',
  'console.invitation.done': 'Done: the token file is accepted',
  'console.invitation.terms': 'The file is stored: new terms have to be accepted',
  'console.invitation.rejected': 'The file is stored, but Apple does not accept it',
  'console.invitation.unsure': 'The file is stored, and Apple’s answer is still missing',
  'console.invitation.too-large': 'The file is too large for a server token.',
  'console.invitation.too-large-text':
    'It was not sent. Choose the file that Apple gave you; it has a few kilobytes.',
  'console.link.revoke-named': 'Revoke the link that is valid until {until, date, medium}',
  'console.link.revoke-text':
    'Whoever opens it then sees that it can’t be used. This can’t be taken back; a new link can be made at any time.',
} as const;
