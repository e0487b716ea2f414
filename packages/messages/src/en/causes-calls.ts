/** English texts: causes that lie with the calls to Apple and the way there. English is the type of every other language. ICU MessageFormat. */
export const causesCalls = {
  'cause.apple-unavailable.title': 'Apple’s service gives no usable answer',
  'cause.apple-unavailable.meaning':
    'Calls to Apple’s device assignment service end without a usable answer. This says nothing about the token: it may be in order.',
  'cause.apple-unavailable.stops':
    'Until Apple answers again, no devices are synced and nothing can be assigned. Nothing is lost: Adept continues where it stopped. Enrolled devices keep working.',
  'cause.apple-unavailable.how':
    'At least 3 calls in a row over at least 15 minutes failed, and most of the newest three ended in a server error or in an answer that is not Apple’s. Asking to slow down does not count.',
  'cause.apple-unavailable.verify':
    'Adept keeps calling. The first answer that is Apple’s own closes the problem; a new session alone is not enough. If it was a device list, only a good answer of that list counts.',
  'cause.apple-unavailable.next':
    'Nothing to do at first: Adept keeps trying. If a web page answers in Apple’s place, check network and proxy.',
  'cause.apple-unreachable.title':
    '{reason, select, dns {Apple’s address cannot be found} proxy {The proxy does not let calls through to Apple} other {Apple cannot be reached from this server}}',
  'cause.apple-unreachable.meaning':
    '{reason, select, dns {The name resolution (DNS) of this server gives no address for Apple’s service.} proxy {The proxy that this server uses does not let its calls through to Apple.} connect {No connection to Apple’s service can be made: it is refused, or no way leads there.} connect_timeout {Connections to Apple’s service do not come about in time: often a firewall drops them in silence.} tls {No secure connection (TLS) to Apple’s service comes about.} reset {Connections to Apple’s service are cut before an answer comes.} headers_timeout {Connections to Apple’s service stand, but no answer comes in time.} body_timeout {Answers of Apple’s service begin and do not come to their end.} other {Calls to Apple’s service get no answer at all.}} This says nothing about the token: it may be in order.',
  'cause.apple-unreachable.stops':
    'Until Apple can be reached, no devices are synced and nothing can be assigned. Nothing is lost: Adept continues where it stopped. Enrolled devices keep working.',
  'cause.apple-unreachable.how':
    'At least 3 calls in a row over at least 15 minutes failed, and most of the newest three got no answer at all. Asking to slow down does not count.',
  'cause.apple-unreachable.verify':
    'Adept keeps calling. The first answer that is Apple’s own closes the problem; a new session alone is not enough. If it was a device list, only a good answer of that list counts.',
  'cause.apple-unreachable.next':
    '{reason, select, dns {See why this server’s DNS does not find Apple’s address.} proxy {See whether the proxy is right and lets calls through to Apple.} other {See whether firewall and network let this server reach Apple.}}',
  'cause.clock-skew.title':
    '{direction, select, behind {{minutes, plural, one {This server’s clock is # minute behind Apple’s} other {This server’s clock is # minutes behind Apple’s}}} ahead {{minutes, plural, one {This server’s clock is # minute ahead of Apple’s} other {This server’s clock is # minutes ahead of Apple’s}}} other {This server’s clock and Apple’s do not agree}}',
  'cause.clock-skew.meaning':
    'Calls to Apple are signed with the time. {time, select, refused {Apple refuses them because of it, so the token looks dead although it may be in order.} corrected {Apple refused this server’s time, so Adept signs with Apple’s time instead, and the token works.} taken {Apple still takes this server’s time, and can stop at any moment.} other {Where Apple refuses this server’s time, Adept signs with Apple’s time instead.}}',
  'cause.clock-skew.stops':
    'Nothing while Apple takes the calls. Where it refuses them, no new devices arrive and nothing can be assigned. Dates shown here may be wrong. Enrolled devices keep working.',
  'cause.clock-skew.how':
    'The dates of Apple’s newest two answers differ from this server’s clock by more than 300 seconds; or Apple answered “timestamp_refused” or “nonce_used” twice with no new session between.',
  'cause.clock-skew.verify':
    'A new session and the account are read from Apple. The first answer whose date differs by 300 seconds or less closes the problem.',
  'cause.clock-skew.next': 'Let this server take its time from a time server (NTP).',
  'cause.rate-limited.title': 'Apple keeps asking to slow down',
  'cause.rate-limited.meaning':
    'Apple has been answering for some time that it is asked too often. {named, select, yes {{seconds, plural, one {Its last answer asks for a wait of # second.} other {Its last answer asks for a wait of # seconds.}}} no {Its last answer names no time to wait.} other {As a rule it names a time to wait.}} Adept waits as long as Apple says. This says nothing about the token.',
  'cause.rate-limited.stops':
    'New devices and changes arrive late, or not until Apple answers again, and nothing can be assigned in that time. Nothing is lost. Enrolled devices keep working.',
  'cause.rate-limited.how':
    'At least 5 answers over at least 30 minutes asked to slow down, with no good answer between: a warning. From 24 hours on it is an error.',
  'cause.rate-limited.verify':
    'Adept asks again after the time that Apple names. The first good answer closes the problem. If it was a device list, only a good answer of that list counts.',
  'cause.rate-limited.next':
    'Nothing to do here: Adept waits and tries again. Other programs with the same token or address may be counted too.',

  'cause.request-refused.title': 'Apple calls a request of Adept wrong',
  'cause.request-refused.meaning':
    '{code, select, unknown {Apple refuses a request as wrong in itself, whatever the token. Either this version of Adept makes a mistake, or something between here and Apple changes requests.} none {Apple refused {endpoint} with the status {status} and no word: it calls the request itself wrong, whatever the token. Either this version of Adept makes a mistake, or something between here and Apple changes requests.} other {Apple answered “{code}” to {endpoint}: it calls the request itself wrong, whatever the token. Either this version of Adept makes a mistake, or something between here and Apple changes requests.}}',
  'cause.request-refused.stops':
    'What this request is for does not happen: the account, devices or changes are not read, or a profile cannot be assigned. Enrolled devices keep working.',
  'cause.request-refused.how':
    'One kind of request got the same such answer twice, with no good answer to it between. Good answers to other requests do not count.',
  'cause.request-refused.verify':
    'A new session, the account and the changes are read from Apple. The first good answer to the same request closes the problem.',
  'cause.request-refused.next':
    'Update Adept. If the problem stays, look at the proxy on the way and report the problem with its evidence.',
  'cause.tls-intercepted.title':
    '{fault, select, expired {The certificate shown in Apple’s place looks expired} not_yet_valid {The certificate shown in Apple’s place looks not yet valid} other {Another certificate is shown in Apple’s place}}',
  'cause.tls-intercepted.meaning':
    '{fault, select, other_name {The certificate shown in Apple’s place was made for another name.} expired {The certificate shown in Apple’s place has expired, by this server’s clock.} not_yet_valid {The certificate shown in Apple’s place is not valid yet, by this server’s clock.} other {The certificate shown in Apple’s place was issued by nobody this server trusts. As a rule a proxy opens secure connections to look inside.}} {issuer, select, unknown {Adept ends such connections before anything is sent. This says nothing about the token.} other {It was issued by “{issuer}”. Adept ends such connections before anything is sent. This says nothing about the token.}}',
  'cause.tls-intercepted.stops':
    'Until Apple’s own certificate is shown, or the other one is trusted, no devices are synced and nothing can be assigned. Nothing is lost. Enrolled devices keep working.',
  'cause.tls-intercepted.how':
    'At least 2 of the newest three calls without a usable answer ended because of the certificate that was shown.',
  'cause.tls-intercepted.verify':
    'Adept keeps calling. The first answer that is Apple’s own closes the problem; a new session alone is not enough.',
  'cause.tls-intercepted.next':
    '{issuer, select, unknown {Find out what opens secure connections on the way to Apple. Exempt Apple’s host, or trust that authority.} other {Find out who runs “{issuer}”. Exempt Apple’s host, or trust that authority.}}',

  'cause.unknown-apple-error.title': 'Apple refuses with an answer that nobody knows here',
  'cause.unknown-apple-error.meaning':
    '{answer, select, unknown {Apple refuses a request, and no cause known here explains its answer. The raw answer is shown.} none {Apple refused {endpoint} with the status {status} and an empty answer. No cause known here explains it.} other {Apple refused {endpoint} with the status {status} and this answer: “{answer}”. No cause known here explains it.}}',
  'cause.unknown-apple-error.stops':
    'What this request is for does not happen: the account, devices or changes are not read, or a profile cannot be assigned. Enrolled devices keep working.',
  'cause.unknown-apple-error.how':
    'One kind of request got the same refusal twice, with no good answer to it between, and no other cause explains it.',
  'cause.unknown-apple-error.verify':
    'A new session, the account and the changes are read from Apple. The first good answer to the same request closes the problem.',
  'cause.unknown-apple-error.next':
    'Update Adept: a newer version may know the answer. If the problem stays, report it with its evidence.',
} as const;
