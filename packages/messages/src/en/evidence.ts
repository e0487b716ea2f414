/** English texts: evidence. English is the type of every other language. ICU MessageFormat. */
export const evidence = {
  'evidence.apple-answer.success':
    '{corrected, select, yes {{endpoint}: a good answer ({status}), signed with Apple’s time.} other {{endpoint}: a good answer ({status}).}}',
  'evidence.apple-answer.refused':
    '{code, select, none {{endpoint}: refused with the status {status}, without a known word.} other {{endpoint}: refused with the status {status}, “{code}”.}}',
  'evidence.apple-answer.rate-limited':
    '{named, select, yes {{endpoint}: Apple asks to slow down ({status}), for {seconds, number} s.} other {{endpoint}: Apple asks to slow down ({status}).}}',
  'evidence.apple-answer.unavailable': '{endpoint}: a server error at Apple ({status}).',
  'evidence.apple-answer.unreachable':
    '{reason, select, dns {{endpoint}: Apple’s address could not be found (DNS).} connect {{endpoint}: no connection could be made.} connect_timeout {{endpoint}: no connection came about in time.} tls {{issuer, select, unknown {{endpoint}: no secure connection could be made (TLS).} other {{endpoint}: no secure connection could be made (TLS); the certificate was issued by “{issuer}”.}}} reset {{endpoint}: the connection was cut.} proxy {{endpoint}: the proxy did not let the call through.} other {{endpoint}: no answer in time.}}',
  'evidence.apple-answer.unreadable':
    '{reason, select, html {{endpoint}: a web page instead of an answer ({status}).} empty {{endpoint}: an empty answer ({status}).} truncated {{endpoint}: an answer that ends in the middle ({status}).} redirect {{endpoint}: sent to another address ({status}).} too_large {{endpoint}: an answer too large to be right ({status}).} other {{endpoint}: an answer in an unknown form ({status}).}}',
  'evidence.account-seen':
    '{organization, select, unknown {Apple named the account behind the token.} other {Apple named the account behind the token: “{organization}”.}}',
  'evidence.token-uploaded': 'A token was uploaded here; its date is {expiresAt, date, long}.',
  'evidence.key-pair-staged': 'A key pair was made here.',
  'evidence.cursor-lost':
    'Apple no longer took the sync position of {storedAt, date, long}, {storedAt, time, short} (“{code}”). Adept reads the full list.',
  'evidence.sync-finished.success':
    '{list, select, full {A sync ended well: the full list was read to its end.} other {A sync ended well: all changes were read.}}',
  'evidence.sync-finished.failed': 'A sync stopped before its end (“{code}”). It continues from there.',
  'evidence.device-count':
    'Full list compared: {known, plural, one {# device known} other {# devices known}}, {missing, number} missing, {shown, number} of them still shown by Apple one by one, {removed, number} removed here, {unannounced, number} never announced by the changes.',
} as const;
