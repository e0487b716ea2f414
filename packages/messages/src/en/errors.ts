/** English texts: errors. English is the type of every other language. ICU MessageFormat. */
export const errors = {
  // Doors (server/src/http)
  'error.unexpected.title': 'Adept failed',
  'error.unexpected.detail':
    'Something went wrong inside Adept and nothing was changed on purpose. Try again; if it happens again, look for {id} in the log.',
  'error.not-found.title': 'Nothing there',
  'error.not-found.detail':
    'The API has no such address with this method. The description at /openapi.json lists them all.',
  'error.token-not-found.title': 'No such token',
  'error.token-not-found.detail':
    'There is no token with this id. It may have been deleted; the list of tokens shows what there is.',
  'error.key-pair-not-found.title': 'No such key pair',
  'error.key-pair-not-found.detail':
    'This token has no key pair with this id. Make a new one and use the certificate that comes with it.',
  'error.work-item-not-found.title': 'No such task',
  'error.work-item-not-found.detail':
    'There is no task with this id. A task ends when its last problem closes; the overview shows what is left to do.',
  'error.problem-not-found.title': 'No such problem',
  'error.problem-not-found.detail':
    'There is no problem with this id. The list of problems shows open and closed ones.',
  'error.cause-not-found.title': 'No such cause',
  'error.cause-not-found.detail': 'The catalogue has no cause with this name. Its nearest is {nearest}.',
  'error.device-not-found.title': 'No such device',
  'error.device-not-found.detail':
    'No token has or had a device with this serial number. If it is new, it appears after the next sync.',
  'error.api-token-not-found.title': 'No such API token',
  'error.api-token-not-found.detail': 'There is no API token with this id, or it was revoked before.',
  'error.not-signed-in.title': 'Not signed in',
  'error.not-signed-in.detail':
    'This needs a signed-in session or an API token. Sign in, or send the header “Authorization: Bearer adp_…”.',
  'error.api-token-invalid.title': 'API token not accepted',
  'error.api-token-invalid.detail':
    'The API token is unknown or was revoked. Make a new one in the settings or with “adept api-token create”.',
  'error.sign-in-refused.title': 'Not signed in',
  'error.sign-in-refused.detail':
    'The email address and the password don’t belong together. Check both and try again.',
  'error.csrf-token-invalid.title': 'Not sent by the console',
  'error.csrf-token-invalid.detail':
    'A change made with a session needs its CSRF token in the header x-csrf-token. Load the page again; programs use an API token instead.',
  'error.host-not-allowed.title': 'Not an address of this server',
  'error.host-not-allowed.detail':
    'The request names a host that this server doesn’t answer for. Open it by its own address, or set ADEPT_PUBLIC_URL to the address people use.',
  'error.origin-not-allowed.title': 'Sent from another site',
  'error.origin-not-allowed.detail':
    'The request comes from a page of another site and was not carried out. Open the console by its own address, or set ADEPT_PUBLIC_URL to the address people use.',
  'error.unknown-parameter.title': 'Unknown parameter',
  'error.unknown-parameter.detail':
    'The address has a parameter “{name}” that means nothing here{known, select, none {.} other {. Known: {known}.}}',
  'error.invalid-request.title': 'The request can’t be read',
  'error.invalid-request.detail':
    '{problem, select, required {“{member}” is missing.} additionalProperties {“{member}” is not known here.} type {“{member}” is of the wrong kind.} minLength {“{member}” is too short.} maxLength {“{member}” is too long.} minimum {“{member}” has to be at least {limit}.} maximum {“{member}” has to be at most {limit}.} other {“{member}” is not as it has to be.}} The description at /openapi.json shows what is taken.',
  'error.invalid-json.title': 'The request is not JSON',
  'error.invalid-json.detail':
    'The body has to be one JSON document, sent with Content-Type: application/json.',
  'error.unsupported-media-type.title': 'Unknown kind of content',
  'error.unsupported-media-type.detail':
    'This Content-Type is not taken here. Send JSON as application/json, and a token file as application/pkcs7-mime, application/octet-stream or as the field “file” of a form.',
  'error.body-too-large.title': 'The request is too large',
  'error.body-too-large.detail': 'The body is larger than {limit} bytes. Nothing of it was used.',
  'error.token-file-missing.title': 'No file in the form',
  'error.token-file-missing.detail':
    'The form has no field “file”. Choose the .p7m file that Apple’s portal gave you.',
  'error.idempotency-key-invalid.title': 'Idempotency-Key can’t be used',
  'error.idempotency-key-invalid.detail':
    'The header Idempotency-Key takes 1 to 200 visible characters, new for each thing that is made.',
  'error.idempotency-key-reused.title': 'Idempotency-Key used before',
  'error.idempotency-key-reused.detail':
    'The same Idempotency-Key came with another request in the last 24 hours. Nothing was done; use a new key.',
  'error.idempotency-key-in-use.title': 'Already under way',
  'error.idempotency-key-in-use.detail':
    'The first request with this Idempotency-Key is still being worked on. Ask again in a few seconds for its answer.',
  'error.too-many-requests.title': 'Too many attempts',
  'error.too-many-requests.detail':
    '{seconds, plural, one {Try again in # second.} other {Try again in # seconds.}} Until then nothing is tried.',
  'error.too-many-event-streams.title': 'Too many open event streams',
  'error.too-many-event-streams.detail':
    '{limit, plural, one {# stream is open, as many as Adept holds.} other {# streams are open, as many as Adept holds.}} Close one, or read the lists of the API again from time to time instead.',
  'error.set-up-code-invalid.title': 'Set-up link not valid',
  'error.set-up-code-invalid.detail':
    'This set-up link was not made by this server, or not all of it arrived. Use the whole link that the newest start printed.',
  'error.set-up-code-used.title': 'Set-up link used before',
  'error.set-up-code-used.detail': 'The link works once, and it made the owner already. Sign in instead.',
  'error.owner-exists.title': 'Set up already',
  'error.owner-exists.detail': 'This server has an owner. Sign in instead.',
  'error.password-too-short.title': 'Password too short',
  'error.password-too-short.detail':
    'The password needs at least {minimum} characters. A few unrelated words make a good one.',
  'error.token-name-taken.title': 'Name taken',
  'error.token-name-taken.detail': 'Another token has this name. Choose one that tells them apart.',
  'error.invalid-after.title': 'Not a place in this list',
  'error.invalid-after.detail':
    'The parameter “after” takes the “next” of a page of the same list. Leave it out to begin at the start.',
  // Store (server/src/store)
  'error.data-directory-in-use.title': 'Data directory in use',
  'error.data-directory-in-use.detail':
    'Another Adept (process {pid}) works on {directory}, and two would destroy each other’s data. Stop that one, or set ADEPT_DATA_DIR to another directory.',
  'error.data-directory-not-writable.title': 'Data directory not writable',
  'error.data-directory-not-writable.detail':
    'Adept can’t write to {directory} ({reason}). Give the user it runs as the right to write there, or set ADEPT_DATA_DIR to another directory.',
  'error.master-key-missing.title': 'No master key',
  'error.master-key-missing.detail':
    'The key that seals all secrets isn’t there. Set ADEPT_MASTER_KEY_FILE to its file, or put the file back from its copy. A new key can’t open what the former one sealed.',
  'error.master-key-unreadable.title': 'Master key can’t be read',
  'error.master-key-unreadable.detail':
    'The file {path} can’t be read ({reason}). Give the user that Adept runs as the right to read it, and nobody else.',
  'error.master-key-permissions.title': 'Master key open to others',
  'error.master-key-permissions.detail':
    'The file {path} has the mode {mode}, so others could read the key. Run chmod 600 on it and start again.',
  'error.master-key-invalid.title': 'Not a master key',
  'error.master-key-invalid.detail':
    'The file {path} doesn’t hold 32 bytes in base64. Put the file back from its copy.',
  'error.master-key-wrong.title': 'Another master key',
  'error.master-key-wrong.detail':
    'The stored secrets were sealed with the key {stored}, and ADEPT_MASTER_KEY_FILE holds the key {given}. Nothing was changed; use the file that belongs to this data.',
  'error.secret-cannot-be-opened.title': 'A stored secret can’t be opened',
  'error.secret-cannot-be-opened.detail':
    'A secret in {table} was changed or sealed with another key. Restore the data and its key file from the same backup, or upload the token file again.',
  'error.store-busy.title': 'Busy',
  'error.store-busy.detail':
    'The store was busy for {seconds, plural, one {# second} other {# seconds}}. Nothing was changed; try again.',
  'error.store-full.title': 'Disk full',
  'error.store-full.detail':
    'The disk of the store is full. Nothing of this was stored. Free some space; Adept goes on by itself.',
  'error.store-unavailable.title': 'Store doesn’t answer',
  'error.store-unavailable.detail':
    'The database doesn’t answer at the moment. Nothing that was stored is lost, and Adept goes on by itself once it answers. Try again later.',
  'error.store-too-old.title': 'PostgreSQL too old',
  'error.store-too-old.detail':
    'The database is PostgreSQL {version}, and Adept needs {needed} or later. Nothing was changed.',
  'error.database-not-opened.title': 'Database can’t be opened',
  'error.database-not-opened.detail':
    'The PostgreSQL that DATABASE_URL names did not let Adept in ({reason}). Nothing was changed. Check that it runs, that the database exists, and that address, user, and password are right.',
  'error.store-stopped.title': 'Store stopped',
  'error.store-stopped.detail':
    'The store has stopped working and Adept has to be started again. Nothing that was stored is lost; the log says more.',
  'error.store-not-opened.title': 'Store can’t be opened',
  'error.store-not-opened.detail':
    'The store at {directory} can’t be opened. Nothing was changed. The log says more; if the data is damaged, restore a backup.',
  'error.store-not-migrated.title': 'Store older than this program',
  'error.store-not-migrated.detail':
    'The store still needs: {pending}. Run “adept db migrate”, or set ADEPT_MIGRATE to auto.',
  'error.store-newer-than-program.title': 'Store newer than this program',
  'error.store-newer-than-program.detail':
    'The store is at {store}, and this program knows it up to {program}. Nothing was changed; start the newer program, or restore a backup made with this one.',
  'error.store-migration-failed.title': 'Store could not be brought up to date',
  'error.store-migration-failed.detail':
    'The step {migration} failed and was taken back. Nothing was lost; the log says why.',
  'error.query-outside-transaction.title': 'Adept failed',
  'error.query-outside-transaction.detail':
    'A fault in Adept was stopped before it could do harm; nothing was changed. The log says where.',
  // The API as seen by its client (contract/src/client.ts)
  'error.server-unreachable.title': 'Adept doesn’t answer',
  'error.server-unreachable.detail':
    'No server answered at {server}. Check that it runs and that the address is right.',
  'error.console-not-writable.title': 'The console can’t be built here',
  'error.console-not-writable.detail':
    'This user may not write to {path}, and the console is not built yet or older than its sources. Run ./adept serve once as the owner of the folder, then start it as this user again.',
  'error.unexpected-answer.title': 'Not an answer of Adept',
  'error.unexpected-answer.detail':
    'Something else answered at {server}. Check the address, and a proxy that may stand between.',
  // Configuration (contract/src/config.ts)
  'error.configuration-invalid.title': 'The configuration can’t be used',
  'error.configuration-invalid.detail': 'Nothing was started. Correct what is named below and start again.',
  'error.unknown-variable.title': 'Unknown variable',
  'error.unknown-variable.detail':
    'Nothing was started, because a setting that means nothing would be ignored in silence. Correct or remove what is named below.',
  'configuration.unknown-variable': '{variable} is not a setting of Adept. The nearest is {nearest}.',
  'configuration.not-a-port': '{variable} has to be a port from 0 to 65535; 0 picks a free one.',
  'configuration.not-a-host': '{variable} has to be an address or a host name, without a port.',
  'configuration.host-needs-tls':
    '{variable} would open Adept to the network without TLS. Put a proxy with TLS in front and name its address in ADEPT_TRUSTED_PROXIES, or use 127.0.0.1.',
  'configuration.not-an-origin':
    '{variable} has to be an address like https://adept.example, without a path.',
  'configuration.not-a-url':
    '{variable} has to be an address that begins with https:// or http://, without user name and query.',
  'configuration.plain-http-beyond-loopback':
    '{variable} has to begin with https://. Plain http is taken for this machine alone (127.0.0.1, localhost, [::1]).',
  'configuration.not-a-database-url': '{variable} has to be an address that begins with postgres://.',
  'configuration.not-a-duration': '{variable} has to be a duration in ISO 8601 form, such as PT5M or P1D.',
  'configuration.not-a-time-zone': '{variable} has to be the name of a time zone, such as Europe/Berlin.',
  'configuration.not-a-language': '{variable} has to be a language, such as en, zh-TW, vi, ru, pl or pt-BR.',
  'configuration.not-a-log-level':
    '{variable} has to be one of trace, debug, info, warn, error, fatal, silent.',
  'configuration.not-a-migrate-mode': '{variable} has to be auto or off.',
  'configuration.not-a-flag': '{variable} has to be 1 or 0.',
  'configuration.not-an-api-token':
    '{variable} has to be adp_ and 20 to 200 of the characters A-Z, a-z, 0-9, _ and -.',
  'configuration.not-an-address-list':
    '{variable} has to be a list of addresses or networks, separated by commas, such as 10.0.0.0/8.',
  'configuration.not-an-smtp-url':
    '{variable} has to be an address like smtp://user:password@mail.example:587, or smtps:// for TLS from the start.',
  'configuration.not-a-sender': '{variable} has to be an email address, such as adept@example.org.',
  'configuration.smtp-needs-sender':
    '{variable} is missing: with ADEPT_SMTP_URL it names the address that mail comes from.',
  'configuration.not-a-target-list':
    '{variable} has to be a list of host names, addresses or networks, separated by commas, such as hooks.internal, 10.0.0.0/8.',
  'configuration.set-twice': '{variable} and {other} are both set. Keep one.',
  'configuration.file-unreadable': 'The file that {variable}_FILE names ({file}) can’t be read.',
  // intake, sync, start (server/src/intake, sync, main.ts)
  'error.token-name-empty.title': 'The name is empty',
  'error.token-name-empty.detail': 'A token needs a name with at least one visible character.',
  'error.token-without-file.title': 'No token file yet',
  'error.token-without-file.detail':
    'Apple can’t be asked for this token before its first token file is uploaded. Make a key pair, give its certificate to the portal, and upload the file that the portal gives back.',
  'error.port-taken.title': 'Port {port} is taken',
  'error.port-taken.detail':
    'Another program listens on port {port}. Stop it, or set {variable} to another port; 0 picks a free one.',
  'error.address-not-usable.title': 'Address {host} can’t be used',
  'error.address-not-usable.detail':
    'Adept can’t listen on {host}: this machine has no such address, or the port needs more rights. Set {variable} to another one.',
  'error.file-unreadable.title': 'A file can’t be read',
  'error.file-unreadable.detail':
    'The file that {variable} names ({file}) can’t be read. Correct the path or the rights and start again.',
  'error.apple-url-not-a-url.title': 'Apple’s address can’t be used',
  'error.apple-url-not-a-url.detail':
    '{variable} has to be an address that begins with https:// and names a host.',
  'error.apple-url-not-https.title': 'Apple’s address can’t be used',
  'error.apple-url-not-https.detail':
    '{variable} has to begin with https://. Plain http is taken for this machine alone (127.0.0.1, localhost, [::1]).',
  'error.apple-url-has-extras.title': 'Apple’s address can’t be used',
  'error.apple-url-has-extras.detail':
    '{variable} must not carry a user name, a password, a query or a fragment.',
  'start.key-made':
    'A new master key was made at {path}. All secrets are sealed with it: keep a copy apart from the data; without it they can’t be opened.',
  'start.embedded-store':
    'The embedded store survives a crash of Adept, but not every loss of power. Keep backups, or set DATABASE_URL to use PostgreSQL.',
  'token-file-check.file.ok': 'The file can be read.',
  'token-file-check.key.ok': 'It was made for a key of this token.',
  'token-file-check.key.other-token':
    'It was made for a key of the token “{token}”. Check that it belongs here.',
  'token-file-check.content.ok': 'Nothing is missing in it.',
  'token-file-check.content.unusual':
    'It is complete, but {count, plural, one {# value looks} other {# values look}} different from what Apple usually writes.',
  'token-file-check.expiry.ok': 'It is valid until {expiresAt, date, long}.',
  'token-file-check.expiry.accepted': 'It ended on {expiresAt, date, long} and is taken in all the same.',
  'token-file-check.expiry.refused': 'It ended on {expiresAt, date, long}.',
  'token-file-check.age.ok': 'It is not older than the token in use.',
  'token-file-check.age.refused': 'It is older than the token in use, and Apple accepts the newest one only.',
  'token-file-check.server.ok': 'It comes from the same MDM server as the token in use.',
  'token-file-check.server.first': 'It belongs to the MDM server “{server}” of {organization}.',
  'token-file-check.server.other':
    'It belongs to the MDM server “{server}” of {organization}; the token here belongs to “{formerServer}” of {formerOrganization}.',
  'token-file-check.server.replaced':
    'With this file, the token belongs to the MDM server “{server}” of {organization}, no longer to “{formerServer}” of {formerOrganization}.',
  'token-file-check.server.unknown':
    'Apple hasn’t said yet which MDM server it comes from. Until Apple does, Adept takes in no devices and writes nothing to Apple.',
  'token-file-check.server.unknown-key':
    'It seems to come from another MDM server than the token in use, and Apple hasn’t said yet. Until Apple does, Adept takes in no devices and writes nothing to Apple.',
  'token-file-check.apple.ok': 'Apple accepts it.',
  'token-file-check.apple.terms': 'Apple recognizes it, but new terms have to be accepted before it works.',
  'token-file-check.apple.unsure':
    '{answer, select, none {Apple didn’t answer in time, so it isn’t known yet whether Apple accepts it.} other {Apple’s answer “{answer}” doesn’t say yet whether Apple accepts it.}}',
  'token-file-check.apple.rejected':
    'Apple refuses it with “{answer}”. It is taken in all the same, because no token that Apple accepts is in use.',
  'token-file-check.apple.refused': 'Apple refuses it with “{answer}” and accepts the token in use.',
  'token-file-check.devices.ok':
    '{more, select, yes {Apple gives the list of devices: {count, plural, =0 {an empty first page, and more follows.} one {# device on the first page, and more follow.} other {# devices on the first page, and more follow.}}} other {Apple gives the list of devices: {count, plural, =0 {there are none.} one {# device.} other {# devices.}}}}',
  'token-file-check.devices.unsure':
    '{answer, select, none {The list of devices didn’t come in time. Adept reads it as soon as Apple gives it.} other {Apple answered “{answer}” when asked for the list of devices. Adept reads it as soon as Apple gives it.}}',
  'token-file.difference':
    'In use here: the MDM server “{formerServer}” of {formerOrganization}. In the file: the MDM server “{server}” of {organization}.',
  'token-file.replacement.devices':
    '{count, plural, =0 {No devices are known of the former MDM server.} one {# device of the former MDM server leaves the list here. Nothing changes on the device or at Apple.} other {# devices of the former MDM server leave the list here. Nothing changes on the devices or at Apple.}}',
  'token-file.replacement.profiles':
    '{count, plural, =0 {No enrollment profile is kept under this token.} one {# enrollment profile is defined anew at the new MDM server.} other {# enrollment profiles are defined anew at the new MDM server.}}',
  'token-file.replacement.cursor':
    'The place in Apple’s list of changes is given up, and the list of the new MDM server is read from its start.',
} as const;
