/** English texts: reasons. English is the type of every other language. ICU MessageFormat. */
export const reasons = {
  'reason.apple-answered':
    '{code, select, none {{count, plural, one {Apple refused {endpoint} with the status {status} and no further word, once.} other {Apple refused {endpoint} with the status {status} and no further word, # times.}}} other {{count, plural, one {Apple answered “{code}” to {endpoint}, once.} other {Apple answered “{code}” # times, last to {endpoint}.}}}}',
  'reason.apple-answered-badly':
    '{count, plural, one {Apple’s service answered once with the status {status} and nothing usable.} other {Apple’s service gave # answers in a row that were not usable, the last with the status {status}.}}',
  'reason.no-answer':
    '{count, plural, one {One call to Apple got no answer.} other {# calls to Apple in a row got no answer.}}',
  'reason.ended-before-apple':
    '{reason, select, dns {Apple’s address could not be found (DNS).} tls {No secure connection could be made (TLS).} proxy {The proxy did not let the call through.} other {No connection could be made.}}',
  'reason.answer-not-apples':
    '{reason, select, redirect {The answer sends callers to another address, which Apple’s service does not do.} other {The answer is a web page, as a proxy or a sign-in page of a network gives it.}}',
  'reason.date-passed': 'Its expiration date, {expiresAt, date, long}, has passed.',
  'reason.date-not-passed': 'It has not expired: its date is {expiresAt, date, long}.',
  'reason.date-near':
    '{days, plural, =0 {Its expiration date, {expiresAt, date, long}, is less than a day away or has passed.} one {Its expiration date, {expiresAt, date, long}, is # day away.} other {Its expiration date, {expiresAt, date, long}, is # days away.}}',
  'reason.clock-right': 'The clock here and Apple’s agree: {seconds, number} s apart.',
  'reason.clock-off':
    'The clock here and Apple’s are {seconds, number} s apart. Apple may be refusing the time of the call, not the token.',
  'reason.accepted-last': 'Apple accepted it until {at, date, long}, {at, time, short}.',
  'reason.never-accepted':
    'Apple has not accepted it once since it was uploaded on {at, date, long}, {at, time, short}.',
  'reason.key-pair-made':
    'A key pair was made on {at, date, long}, {at, time, short}, and no token has been uploaded since: somebody began a renewal.',
  'reason.account-changed':
    'Another account stood behind the same token on {at, date, long}, {at, time, short}.',
  'reason.forbidden-in-new-session':
    'Apple answered “FORBIDDEN” in a new session on {at, date, long}, {at, time, short}, as it does when an account has lost its rights.',
  'reason.same-account':
    'The same account still stood behind the token on {at, date, long}, {at, time, short}.',
  'reason.file-age':
    '{days, plural, =0 {By its date, the file was made on the day of its upload. That leaves little time for a newer one.} =1 {By its date, the file was made the day before its upload. That leaves little time for a newer one.} one {By its date, the file was made # day before its upload. The longer it lay, the likelier a newer one was downloaded meanwhile.} other {By its date, the file was made # days before its upload. The longer it lay, the likelier a newer one was downloaded meanwhile.}}',
  'reason.newer-token-here':
    'A newer token of the same MDM server was uploaded here as “{otherToken}” on {at, date, long}, {at, time, short}.',
  'reason.other-mdm-server':
    'On {at, date, long}, {at, time, short}, Apple named the MDM server “{otherServer}” of {otherOrganization}.',
  'reason.same-mdm-server':
    'By Apple’s last answer, the token “{otherToken}”, uploaded on {at, date, long}, {at, time, short}, has the same MDM server.',
  'reason.word-names-server': 'Apple’s word speaks of the consumer key, which belongs to the MDM server.',
  'reason.word-names-token': 'Apple’s word speaks of the token, not of the MDM server.',
  'reason.word-unproven':
    'The word comes from an extension of OAuth. Whether Apple uses it for a deleted MDM server is not proven.',
  'reason.signature-differs': 'Apple computes another signature: it knows other secrets for this token.',
  'reason.no-word': 'Apple named no reason.',
  'reason.removal-not-named':
    'Apple is not known to have a word of its own for a removed MDM server: this answer may be it.',
  'reason.cursor-refused':
    '{count, plural, one {Apple answered “{code}” to its own position.} other {Apple answered “{code}” to its own position, # times.}}',
  'reason.cursor-age':
    '{days, plural, =0 {The position was less than a day old; Apple keeps one for 7 days.} one {The position was # day old; Apple keeps one for 7 days.} other {The position was # days old; Apple keeps one for 7 days.}}',
  'reason.word-cursor-unknown':
    'Apple’s word says that it does not know this position: that is so for a position of another MDM server, for instance after a restored database.',
  'reason.word-cursor-missing':
    'Apple’s word says that no position came with the call. Adept had sent one; something on the way may have dropped it.',
  'reason.cursor-repeated':
    '{count, plural, one {A sync ended because Apple gave the same position again.} other {# syncs ended because Apple gave the same position again.}}',
  'reason.changes-left-out':
    '{count, plural, one {The full list brought # device that the changes never announced.} other {The full list brought # devices that the changes never announced.}}',
  'reason.list-left-out':
    '{count, plural, one {The full list lacks # device that Apple still shows when asked for it.} other {The full list lacks # devices that Apple still shows when asked for them.}}',
  'reason.list-lost': 'Of {known, number} known devices, {count, number} are missing from the full list.',
  'reason.apple-says-gone':
    '{count, plural, one {Asked for each device, Apple says of # that it is gone.} other {Asked for each device, Apple says of # that they are gone.}}',
  'reason.apple-still-shows':
    '{count, plural, one {Asked for each device, Apple still shows #.} other {Asked for each device, Apple still shows # of them.}}',
  'reason.last-good-sync': 'The last good sync was on {at, date, long}, {at, time, short}.',
  'reason.no-good-sync':
    'No sync has ended well since the first attempt on {at, date, long}, {at, time, short}.',
  'reason.sync-failed': 'Syncs since then stopped before their end, the last with “{code}”.',
  'reason.no-run-since': 'No sync was even begun since then.',
  'reason.asked-to-slow-down':
    '{count, plural, one {Apple asked to slow down, once.} other {Apple asked to slow down, # times in a row.}}',
  'reason.certificate-issuer': 'The certificate that was shown was issued by “{issuer}”.',
  'reason.certificate-refused':
    '{fault, select, other_name {The certificate was made for another name than Apple’s.} expired {The certificate has expired, by this server’s clock.} not_yet_valid {The certificate is not valid yet, by this server’s clock.} other {The certificate was issued by nobody this server trusts.}}',
  'reason.clock-ages-certificates': 'A wrong clock makes good certificates look like that.',
  'reason.clocks-apart': 'The clock here and Apple’s are {seconds, number} s apart.',
  'reason.others-may-count':
    'Apple does not say whom it counts together. Other programs with the same token or behind the same address may be among them.',
  'reason.time-corrected': 'The call was signed with Apple’s own time: the clock here is not the reason.',
} as const;
