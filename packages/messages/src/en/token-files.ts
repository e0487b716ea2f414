/** English texts: token-files. English is the type of every other language. ICU MessageFormat. */
export const tokenFiles = {
  'error.file-not-found.title': 'The file can’t be read',
  'error.file-not-found.detail':
    'There is no readable file {file}. Check the path and the permissions; relative paths start at the folder you are in.',

  'error.token-file-empty.title': 'The file is empty',
  'error.token-file-empty.detail':
    'Nothing was changed. Download the server token again in {appleBusiness} or {appleSchool}, and use the new file. The former token ends with that download.',
  'error.token-file-too-large.title': 'The file is too large for a server token',
  'error.token-file-too-large.detail':
    'A server token file has a few kilobytes; files above 256 KiB are not read. Use the file that Apple names …_smime.p7m.',
  'error.token-file-not-recognised.title': 'This is not a server token file',
  'error.token-file-not-recognised.detail':
    'The file holds no encrypted message as Apple makes them. Use the file ending in .p7m that {appleBusiness} or {appleSchool} gave for this MDM server.',
  'error.token-file-looks-like-html.title': 'This is a web page, not a server token file',
  'error.token-file-looks-like-html.detail':
    'The browser probably saved a sign-in or error page. Sign in to {appleBusiness} or {appleSchool}, download the token again, and use the file ending in .p7m.',
  'error.token-file-looks-like-json.title': 'This is JSON, not a server token file',
  'error.token-file-looks-like-json.detail':
    'Adept takes the encrypted file as Apple gives it, not what is inside. Use the file ending in .p7m.',
  'error.token-file-looks-like-content-token.title': 'This is a content token of Apps and Books',
  'error.token-file-looks-like-content-token.detail':
    'A content token (.vpptoken) is for apps and books. Device enrollment needs the server token of the MDM server: a file ending in .p7m, from the settings of that server.',
  'error.token-file-looks-like-certificate.title': 'This is a certificate or key, not a server token file',
  'error.token-file-looks-like-certificate.detail':
    'Push certificates, public keys and private keys don’t belong here. Use the file ending in .p7m that Apple gave after the public key was uploaded for this MDM server.',
  'error.token-file-other-key.title': 'This token was made for another public key',
  'error.token-file-other-key.detail':
    'It is addressed to the certificate with the issuer {issuer} and the serial {serial}, and none of the keys kept here is that one. Upload the current public key to this MDM server in Apple’s portal, then download the token again. The token in use ends with that download.',
  'error.token-file-cannot-be-opened.title': 'This key doesn’t open the file',
  'error.token-file-cannot-be-opened.detail':
    'The file is addressed to the certificate with the issuer {issuer} and the serial {serial}. Use the private key of that certificate. If this is that key, the file was changed on its way: take it from where it was downloaded, or download a new token.',
  'error.token-file-damaged.title': 'The token file is damaged',
  'error.token-file-damaged.detail':
    'It begins like a server token, and then part of it is missing or changed. Copy it again from where it was downloaded. If that doesn’t help, download a new token in Apple’s portal; the token in use ends with that download.',
  'error.token-file-incomplete.title': 'The token lacks something Apple always puts in',
  'error.token-file-incomplete.detail':
    'The file was opened, and this is missing or can’t be read: {missing}. Download the token again in {appleBusiness} or {appleSchool}.',
  'error.token-file-expired.title': 'The token in this file has expired',
  'error.token-file-expired.detail':
    'Nothing was changed. Download a new token in {appleBusiness} or {appleSchool}. To keep this one all the same, upload it again and say that an expired token is accepted; it will be shown as expired.',
  'error.token-file-older.title': 'This token is older than the one in use',
  'error.token-file-older.detail':
    'Nothing was changed. Each download ends the token before it, so this one no longer works. Use the newest file, or download a new token.',
  'error.token-file-other-server.title': 'This token belongs to another MDM server',
  'error.token-file-other-server.detail':
    'Nothing was changed. Devices, profiles and the place in Apple’s list of changes don’t carry over between MDM servers. Download the token of the right MDM server. If the token is to belong to the MDM server of this file from now on, upload it again and say that the identity is replaced; a dry run shows first what becomes of everything.',
  'error.token-file-rejected.title': 'Apple doesn’t accept this token',
  'error.token-file-rejected.detail':
    'Nothing was changed: Apple answered “{answer}” to the token in this file and accepts the one in use. Use the file of the newest download. If that is this one, wait a minute and upload it again.',
  'error.token-file-live-unknown.title': 'It isn’t known whether the token in use works',
  'error.token-file-live-unknown.detail':
    'Nothing was changed: Apple answered “{answer}” to the token in this file, and now it can’t be found out whether Apple accepts the one in use. Use the file of the newest download. If that is this one, wait a minute and upload it again.',
  'error.replacement-needs-confirmation.title': 'Not replaced',
  'error.replacement-needs-confirmation.detail':
    'Nobody is there to confirm. To replace the identity of “{name}” all the same, add --yes; --dry-run shows first what becomes of everything.',
  'error.replacement-cancelled.title': 'Not replaced',
  'error.replacement-cancelled.detail': 'The name was not repeated. Nothing was changed.',
  'cli.token.replacing': 'Replacing the identity of “{name}”:',
  'cli.token.type-name-to-replace': 'Type the name to replace it:',
  'cli.token.identity-unknown':
    'Apple hasn’t confirmed yet which MDM server the token in use belongs to. Until Apple does, Adept takes in no devices and writes nothing to Apple.',
  'error.token-file-overtaken.title': 'The token changed while the file was checked',
  'error.token-file-overtaken.detail':
    'Nothing was changed by this upload: another one was first, or Apple named the MDM server of the token meanwhile. Look at the token, then upload the file again if it is still needed.',
  'error.token-file-server-unknown.title': 'Apple hasn’t said which MDM server the file belongs to',
  'error.token-file-server-unknown.detail':
    'Nothing was changed. An identity is replaced only by an MDM server that Apple names, and Apple gave no account for the token in this file. Wait a minute and upload it again.',
  'token-file-check.apple.live-unknown':
    'Apple refuses it with “{answer}”, and it isn’t known now whether the token in use works.',
  'token-file-check.apple.insisted':
    'Apple refuses it with “{answer}”. It is taken in all the same, as you asked.',
  'token-file-check.server.held':
    'It has the same consumer key as the token “{token}”, so it seems to come from that MDM server, and Apple hasn’t said yet. Until Apple does, Adept takes in no devices and writes nothing to Apple.',
  'token-file-check.server.unsure':
    'Apple’s answer doesn’t say whether it comes from the same MDM server as the token in use. Until it does, Adept takes in no devices and writes nothing to Apple.',
  'token-file-check.server.not-named':
    'Apple hasn’t said which MDM server it comes from, so the identity can’t be replaced with it.',

  'error.private-key-not-usable.title': 'The private key can’t be used',
  'error.private-key-not-usable.detail':
    'An RSA private key in PEM is needed (PKCS #8 or PKCS #1) without a passphrase. To remove one: openssl pkey -in KEY -out NEW-KEY.',
  'error.runtime-without-implicit-rejection.title': 'This version of Node can’t open token files safely',
  'error.runtime-without-implicit-rejection.detail':
    'Node {node} tells a wrong padding from a right one, and that can give a private key away. Start Adept with Node 24 or newer; the script ./adept brings it.',

  'token-file-warning.trailing-bytes':
    '{bytes, plural, one {# byte stands} other {# bytes stand}} behind the end of the encrypted message. They were left out.',
  'token-file-warning.unusual-value':
    'The value of {member} doesn’t begin as Apple’s values do. It is used as it is.',
  'token-file-warning.expired': 'The token expired on {at, date, long}.',
} as const;
