/** English texts: causes. English is the type of every other language. ICU MessageFormat. */
export const causes = {
  'cause.access-denied.title': 'Apple refuses access',
  'cause.access-denied.meaning':
    '{server, select, unknown {Apple recognizes the token and refuses it access. The MDM server behind it may have been removed, or may have lost the right.} other {Apple recognizes the token and refuses it access. The MDM server “{server}” may have been removed, or may have lost the right.}}',
  'cause.access-denied.stops':
    'Adept can read nothing from Apple and change nothing there: no new devices, no assignments. Enrolled devices keep working.',
  'cause.access-denied.how':
    'Apple answered “ACCESS_DENIED” twice with no good answer between. One such answer alone is not believed.',
  'cause.access-denied.verify':
    'A new session and the account are read from Apple. The first good answer closes the problem; until then it stays open.',
  'cause.access-denied.next': 'See in {portal} whether the MDM server of this token still exists.',

  'cause.apple-unavailable.title': 'Apple’s service gives no usable answer',
  'cause.apple-unavailable.meaning':
    'Calls to Apple’s device assignment service end without a usable answer. This says nothing about the token: it may be in order.',
  'cause.apple-unavailable.stops':
    'Until Apple answers again, no devices are synced and nothing can be assigned. Nothing is lost: Adept continues where it stopped. Enrolled devices keep working.',
  'cause.apple-unavailable.how':
    'At least 3 calls in a row over at least 15 minutes failed, and most of the newest three ended in a server error or in an answer that is not Apple’s. Asking to slow down does not count.',
  'cause.apple-unavailable.verify':
    'Adept keeps calling. The first answer that is Apple’s own closes the problem; a new session alone is not enough.',
  'cause.apple-unavailable.next':
    'Nothing to do at first: Adept keeps trying. If a web page answers in Apple’s place, check network and proxy.',
  'cause.apple-unreachable.title':
    '{reason, select, dns {Apple’s address cannot be found} proxy {The proxy gives no way to Apple} other {Apple cannot be reached from this server}}',
  'cause.apple-unreachable.meaning':
    '{reason, select, dns {The name resolution (DNS) of this server gives no address for Apple’s service.} proxy {The proxy that this server uses does not let its calls through to Apple.} connect {No connection to Apple’s service can be made: it is refused, or no way leads there.} connect_timeout {Connections to Apple’s service do not come about in time: often a firewall drops them in silence.} tls {No secure connection (TLS) to Apple’s service comes about.} reset {Connections to Apple’s service are cut before an answer comes.} headers_timeout {Connections to Apple’s service stand, but no answer comes in time.} body_timeout {Answers of Apple’s service begin and do not come to their end.} other {Calls to Apple’s service get no answer at all.}} This says nothing about the token: it may be in order.',
  'cause.apple-unreachable.stops':
    'Until Apple can be reached, no devices are synced and nothing can be assigned. Nothing is lost: Adept continues where it stopped. Enrolled devices keep working.',
  'cause.apple-unreachable.how':
    'At least 3 calls in a row over at least 15 minutes failed, and most of the newest three got no answer at all. Asking to slow down does not count.',
  'cause.apple-unreachable.verify':
    'Adept keeps calling. The first answer that is Apple’s own closes the problem; a new session alone is not enough.',
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
  'cause.cursor-lost.title': 'Apple no longer takes the sync position',
  'cause.cursor-lost.meaning':
    'A sync continues from a position that Apple gave the time before. Apple refuses this one, so Adept reads the full list from its start. The token is in order.',
  'cause.cursor-lost.stops':
    'Nothing is lost. New devices and changes arrive a little later, with the full list.',
  'cause.cursor-lost.how':
    'Apple answered “EXPIRED_CURSOR”, “INVALID_CURSOR” or “CURSOR_REQUIRED” to a position that it had given. Each word has its own story; the candidates tell them apart.',
  'cause.cursor-lost.verify':
    'Adept reads the full list to its end and the changes after it. That closes the problem, as a rule within the same sync.',
  'cause.cursor-lost.next': 'Nothing to do: Adept reads the full list by itself.',
  'cause.cursor-stuck.title': 'Apple’s list repeats itself',
  'cause.cursor-stuck.meaning':
    'Apple says that more devices follow, and gives the same position again. Going on would never end, so Adept stops there and begins anew later. The token is in order.',
  'cause.cursor-stuck.stops':
    'New devices and changes that Apple has not shown yet do not arrive. What is known stays, and enrolled devices keep working.',
  'cause.cursor-stuck.how':
    'In one sync, Apple gave a position for the second time while saying that more follows.',
  'cause.cursor-stuck.verify':
    'The first sync that ends well closes the problem. Adept tries by itself: after five minutes, then at longer intervals, up to four hours.',
  'cause.cursor-stuck.next': 'Nothing to do: Adept reads the list from its start again.',
  'cause.device-count-collapsed.title': 'Many devices are missing from Apple’s list',
  'cause.device-count-collapsed.meaning':
    'The last full list lacks so many devices that it may be wrong. Adept removes none of them until a second full list says the same and Apple confirms for each device that it is gone.',
  'cause.device-count-collapsed.stops':
    'Nothing. Devices that really left are shown until this is confirmed.',
  'cause.device-count-collapsed.how':
    'A complete full list lacks more than 20 percent of the known devices, and more than 20 of them, for the first time.',
  'cause.device-count-collapsed.verify':
    'Adept reads the full list again after an hour. Devices that are back stay. Those missing again are removed if Apple says for each that it is gone. Either way the problem closes; there is no button that confirms it.',
  'cause.device-count-collapsed.next':
    'See in {portal} whether somebody moved or released devices. Adept reads the list again in an hour.',
  'cause.rate-limited.title': 'Apple keeps asking to slow down',
  'cause.rate-limited.meaning':
    'Apple has been answering for some time that it is asked too often. {named, select, yes {{seconds, plural, one {Its last answer asks for a wait of # second.} other {Its last answer asks for a wait of # seconds.}}} no {Its last answer names no time to wait.} other {As a rule it names a time to wait.}} Adept waits as long as Apple says. This says nothing about the token.',
  'cause.rate-limited.stops':
    'New devices and changes arrive late, or not until Apple answers again. Nothing is lost. Enrolled devices keep working.',
  'cause.rate-limited.how':
    'At least 5 answers over at least 30 minutes asked to slow down, with no good answer between: a warning. From 24 hours on it is an error.',
  'cause.rate-limited.verify':
    'Adept asks again after the time that Apple names. The first good answer closes the problem.',
  'cause.rate-limited.next':
    'Nothing to do here: Adept waits and tries again. Other programs with the same token or address may be counted too.',
  'cause.mdm-server-removed.title': 'Apple does not know the MDM server of this token',
  'cause.mdm-server-removed.meaning':
    '{server, select, unknown {Apple does not recognize the consumer key, which belongs to the MDM server. Most likely the MDM server was deleted in the portal. It is not proven that Apple uses this word for that.} other {Apple does not recognize the consumer key, which belongs to the MDM server “{server}”. Most likely it was deleted in the portal. It is not proven that Apple uses this word for that.}}',
  'cause.mdm-server-removed.stops':
    'No new devices arrive and nothing can be assigned. Devices that have a profile still enroll, and enrolled devices keep working.',
  'cause.mdm-server-removed.how':
    'Apple answered “consumer_key_unknown” or “consumer_key_rejected” twice with no good answer between, and the date of the token has not passed. After any other answer, a deleted MDM server is only one of the explanations of another problem.',
  'cause.mdm-server-removed.verify':
    'After the upload, a new session and the account are read from Apple with the new token. The first good answer closes the problem; the upload alone does not.',
  'cause.mdm-server-removed.next':
    'See in {portal} whether the MDM server still exists. If it does, download a new token there and upload it here; if not, connect a new MDM server.',

  'cause.request-refused.title': 'Apple calls a request of Adept wrong',
  'cause.request-refused.meaning':
    '{code, select, unknown {Apple refuses a request as wrong in itself, whatever the token. Either this version of Adept makes a mistake, or something between here and Apple changes requests.} none {Apple refused {endpoint} with the status {status} and no word: it calls the request itself wrong, whatever the token. Either this version of Adept makes a mistake, or something between here and Apple changes requests.} other {Apple answered “{code}” to {endpoint}: it calls the request itself wrong, whatever the token. Either this version of Adept makes a mistake, or something between here and Apple changes requests.}}',
  'cause.request-refused.stops':
    'What this request is for does not happen: the account, devices or changes are not read. Enrolled devices keep working.',
  'cause.request-refused.how':
    'One kind of request got the same such answer twice, with no good answer to it between. Good answers to other requests do not count.',
  'cause.request-refused.verify':
    'A new session, the account and the changes are read from Apple. The first good answer to the same request closes the problem.',
  'cause.request-refused.next':
    'Update Adept. If the problem stays, look at the proxy on the way and report the problem with its evidence.',

  'cause.sync-incomplete.title': 'Apple left devices out',
  'cause.sync-incomplete.meaning':
    'What Apple tells about changes and what its full list holds do not agree. Adept found the devices another way, and none is lost. They may have arrived late.',
  'cause.sync-incomplete.stops':
    'Nothing stops. New devices may show only with the next full list: once a day, or once a week above 10,000 devices.',
  'cause.sync-incomplete.how':
    'The full list brought devices that the changes never announced, though they were assigned more than 25 hours before the changes were last read; or it lacks devices that Apple still shows when asked for them.',
  'cause.sync-incomplete.verify':
    'The next complete full list in which nothing of this kind turns up closes the problem.',
  'cause.sync-incomplete.next': 'Nothing to do. To see new devices at once, sync the full list now.',
  'cause.sync-stale.title':
    '{days, plural, =0 {No sync has ended well for a day or longer} one {No sync has ended well for # day} other {No sync has ended well for # days}}',
  'cause.sync-stale.meaning':
    '{cursorEnds, select, near {What is known of the devices is {days, plural, one {# day} other {# days}} old. On day 7 Apple forgets the sync position; from then on the next sync is a full fetch, which takes longer. Nothing is lost by it.} past {What is known of the devices is {days, plural, one {# day} other {# days}} old. Apple has forgotten the sync position by now, so the next sync is a full fetch, which takes longer. Nothing is lost by it.} other {What is known of the devices is more than a day old. No other problem of this token explains it.}}',
  'cause.sync-stale.stops':
    'New devices do not arrive, and changes in the portal are not seen here. Enrolled devices keep working.',
  'cause.sync-stale.how':
    'No sync ended well for 24 hours: a warning. From 72 hours on it is an error. From day 5 on the text says that Apple forgets the position on day 7.',
  'cause.sync-stale.verify': 'The first sync that ends well closes the problem.',
  'cause.sync-stale.next': 'Start a sync here and see how it ends.',

  'cause.terms-not-signed.title': 'Apple’s new Terms and Conditions have not been accepted',
  'cause.terms-not-signed.meaning':
    '{organization, select, unknown {Apple has new Terms and Conditions, and the organization has not accepted them. Until then Apple refuses what Adept asks for. The token stays good: a new one would not help.} other {Apple has new Terms and Conditions, and “{organization}” has not accepted them. Until then Apple refuses what Adept asks for. The token stays good: a new one would not help.}}',
  'cause.terms-not-signed.stops':
    'No new devices arrive and nothing can be assigned, for every token of the organization. Devices that have a profile still enroll, and enrolled devices keep working.',
  'cause.terms-not-signed.how':
    'Apple answered “T_C_NOT_SIGNED” twice with no good answer between. One such answer alone is not believed.',
  'cause.terms-not-signed.verify':
    'A new session and the account are read from Apple. The first good answer closes the problem. After the terms are accepted, Apple may need a while; Adept keeps checking.',
  'cause.terms-not-signed.next':
    '{organization, select, unknown {A person with the role {role} accepts the new terms in {portal}.} other {A person with the role {role} at “{organization}” accepts the new terms in {portal}.}}',
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

  'cause.token-damaged.title': 'Apple has never accepted this token',
  'cause.token-damaged.meaning':
    'Apple has refused the token each time since it was uploaded here. Either a newer one had been downloaded, for only the last one downloaded counts, or the secrets in the file are not those that Apple knows. A new download cures both.',
  'cause.token-damaged.stops':
    'No new devices arrive and nothing can be assigned. Devices that have a profile still enroll, and enrolled devices keep working.',
  'cause.token-damaged.how':
    'Apple refused the token twice, with a word that speaks of the token or with none, and has not accepted it once since its upload. Its date has not passed. Which explanation holds, Apple does not say; what speaks for and against each is shown.',
  'cause.token-damaged.verify':
    'After the upload, a new session and the account are read from Apple with the new token. The first good answer closes the problem; the upload alone does not.',
  'cause.token-damaged.next':
    'Download a new token in {portal} and upload it here. Only the last file downloaded counts.',

  'cause.token-expired.title': 'The token has expired',
  'cause.token-expired.meaning':
    '{dateSays, select, past {The token was valid until {expiresAt, date, long}. Apple accepts it no longer.} future {Apple says that the token has expired, although its date, {expiresAt, date, long}, has not passed.} other {The token was valid for one year, and the year is over. Apple accepts it no longer.}}',
  'cause.token-expired.stops':
    'No new devices arrive and nothing can be assigned. Devices that have a profile still enroll, and enrolled devices keep working.',
  'cause.token-expired.how':
    'Apple answered “token_expired” twice with no good answer between, or the expiration date has passed and Apple has given no good answer since.',
  'cause.token-expired.verify':
    'After the upload, a new session and the account are read from Apple with the new token. The first good answer closes the problem; the upload alone does not.',
  'cause.token-expired.next': 'Renew it: download a new token in {portal} and upload it here.',

  'cause.token-expiring.title':
    '{dateSays, select, past {The expiration date has passed; Apple still accepts the token} future {{days, plural, =0 {The token expires within a day} one {The token expires in # day} other {The token expires in # days}}} other {The token expires soon}}',
  'cause.token-expiring.meaning':
    '{dateSays, select, past {The token was valid until {expiresAt, date, long}. Apple still accepts it, and can stop at any moment.} future {The token is valid until {expiresAt, date, long}. Everything works until then; from then on Apple accepts it no longer.} other {A token is valid for one year, and this one is near its end. Everything works until then; from then on Apple accepts it no longer.}}',
  'cause.token-expiring.stops': 'Nothing yet. After the date: no new devices, no assignments.',
  'cause.token-expiring.how': 'The expiration date in the token is at most 30 days away.',
  'cause.token-expiring.verify':
    'The problem closes when a token with a later date is in use: more than 30 days away.',
  'cause.token-expiring.next': 'Renew it: download a new token in {portal} and upload it here.',

  'cause.token-forbidden.title': 'Apple forbids what this token asks for',
  'cause.token-forbidden.meaning':
    '{account, select, unknown {Apple opens a session and then forbids every call in it. This was seen after the account that had made the token lost its role or was deleted. A token made with another account of the organization cures it.} other {Apple opens a session and then forbids every call in it. This was seen after the account that had made the token lost its role or was deleted; the last account that Apple named is {account}. A token made with another account of the organization cures it.}}',
  'cause.token-forbidden.stops':
    'Adept can read nothing from Apple and change nothing there: no new devices, no assignments. Enrolled devices keep working.',
  'cause.token-forbidden.how':
    'Apple answered “FORBIDDEN” twice in new sessions, with no good answer between. In a session that had worked, the same word only means that the session has ended.',
  'cause.token-forbidden.verify':
    'After the upload, a new session and the account are read from Apple with the new token. The first good answer closes the problem; the upload alone does not.',
  'cause.token-forbidden.next':
    'A person with another account downloads a new token in {portal}; upload it here.',

  'cause.token-held-twice.title': 'Another token here has the same MDM server',
  'cause.token-held-twice.meaning':
    '{otherToken, select, unknown {Two tokens here belong to the same MDM server at Apple. Both work on the same devices, and a new token downloaded for one makes the other stop working.} other {{more, plural, =0 {The token “{otherToken}” belongs to the same MDM server at Apple.} one {The token “{otherToken}” and # more belong to the same MDM server at Apple.} other {The token “{otherToken}” and # more belong to the same MDM server at Apple.}} They work on the same devices, and a new token downloaded for one makes the others stop working.}}',
  'cause.token-held-twice.stops':
    'Nothing yet. The devices are counted more than once, and renewing one token ends the other.',
  'cause.token-held-twice.how':
    'Apple named the same MDM server for more than one token that is in use here.',
  'cause.token-held-twice.verify':
    'Adept compares whenever Apple names the MDM server of a token, and at once when a token is deleted. The problem closes when only one token is left for it.',
  'cause.token-held-twice.next': 'Decide which of the tokens stays, and delete the other one here.',

  'cause.token-replaced.title': 'Apple no longer accepts this token',
  'cause.token-replaced.meaning':
    'Apple refuses the token, although its date has not passed. Most often a newer token was downloaded and not uploaded here: only the last one downloaded counts.',
  'cause.token-replaced.stops':
    'No new devices arrive and nothing can be assigned. Devices that have a profile still enroll, and enrolled devices keep working.',
  'cause.token-replaced.how':
    'Apple refused the token twice with a word that speaks of the token, and with no good answer between. Its date has not passed. Apple does not say why, so the other explanations are shown with what speaks for and against them.',
  'cause.token-replaced.verify':
    'After the upload, a new session and the account are read from Apple with the new token. The first good answer closes the problem; the upload alone does not.',
  'cause.token-replaced.next':
    'Download a new token in {portal} and upload it here. Only the last file downloaded counts.',

  'cause.unknown-apple-error.title': 'Apple refuses with an answer that nobody knows here',
  'cause.unknown-apple-error.meaning':
    '{answer, select, unknown {Apple refuses a request, and no cause known here explains its answer. The raw answer is shown.} none {Apple refused {endpoint} with the status {status} and an empty answer. No cause known here explains it.} other {Apple refused {endpoint} with the status {status} and this answer: “{answer}”. No cause known here explains it.}}',
  'cause.unknown-apple-error.stops':
    'What this request is for does not happen: the account, devices or changes are not read. Enrolled devices keep working.',
  'cause.unknown-apple-error.how':
    'One kind of request got the same refusal twice, with no good answer to it between, and no other cause explains it.',
  'cause.unknown-apple-error.verify':
    'A new session, the account and the changes are read from Apple. The first good answer to the same request closes the problem.',
  'cause.unknown-apple-error.next':
    'Update Adept: a newer version may know the answer. If the problem stays, report it with its evidence.',

  'next.untried': 'A new token was uploaded, and Apple has not accepted it yet. Check with Apple now.',

  'candidate.access-denied.title': 'The MDM server may not do this any longer',
  'candidate.apple-unavailable.title': 'Apple’s service has an outage',
  'candidate.apple-unreachable.title': 'The way from this server to Apple is closed',
  'candidate.captive-portal.title': 'A sign-in page of the network, or a proxy, answers in Apple’s place',
  'candidate.clock-skew.title': 'The clock of this server is wrong',
  'candidate.cursor-lost.title': 'The sync position is worth nothing any more',
  'candidate.cursor-missing.title': 'The sync position did not reach Apple',
  'candidate.cursor-of-other-server.title': 'The sync position belongs to another MDM server',
  'candidate.cursor-stuck.title': 'Apple’s list goes in a circle',
  'candidate.device-count-collapsed.title': 'Far fewer devices than before',
  'candidate.devices-moved.title': 'Somebody moved or released the devices',
  'candidate.list-incomplete.title': 'Apple’s list was incomplete',
  'candidate.mdm-server-removed.title': 'The MDM server was removed in the portal',
  'candidate.rate-limited.title': 'Apple limits how often it may be asked',
  'candidate.request-refused.title': 'A mistake of Adept, or something on the way that changes requests',
  'candidate.server-not-running.title': 'This server was not running',
  'candidate.sync-incomplete.title': 'Apple leaves devices out',
  'candidate.sync-paused.title': 'There was no sync for more than 7 days',
  'candidate.sync-stale.title': 'Syncs do not come to a good end',
  'candidate.terms-not-signed.title': 'New Terms and Conditions are waiting',
  'candidate.tls-intercepted.title': 'A proxy opens secure connections and shows its own certificate',
  'candidate.token-account-changed.title': 'The account that made the token changed its password or left',
  'candidate.token-damaged.title': 'The token is damaged: its secrets are not those Apple knows',
  'candidate.token-expired.title': 'The year of the token is over',
  'candidate.token-expiring.title': 'The year of the token is nearly over',
  'candidate.token-forbidden.title': 'The account that made the token lost its right or is gone',
  'candidate.token-held-twice.title': 'Two tokens here share one MDM server',
  'candidate.token-replaced.title': 'A newer token was downloaded and not uploaded here',
  'candidate.token-used-elsewhere.title': 'Other programs are counted together with Adept',

  'candidate.unknown-apple-error.title': 'Something that is not known yet',

  'symptom.devices-not-syncing': 'New devices do not arrive from {portal}.',
  'symptom.assignments-failing': 'Enrollment profiles cannot be assigned.',
  'symptom.enrollments-failing': 'Devices may not finish automated enrollment.',

  'impact.enrolled':
    '{n, plural, =0 {No enrolled devices} one {# enrolled device keeps working} other {# enrolled devices keep working}}',
  'impact.assigned':
    '{n, plural, =0 {No assigned devices} one {# assigned device still enrolls with the profile Apple holds} other {# assigned devices still enroll with the profile Apple holds}}',
  'impact.newOrUnassigned':
    '{n, plural, =0 {No devices would skip management} one {# new or unassigned device would skip management} other {# new or unassigned devices would skip management}}',
  'impact.assignmentsPending':
    '{n, plural, =0 {No assignments are waiting} one {# assignment is waiting} other {# assignments are waiting}}',
  'impact.devicesFailing':
    '{n, plural, =0 {No device failed to enroll} one {# device failed to enroll} other {# devices failed to enroll}}',

  'banner.title':
    '{n, plural, one {# {adeDep} token is in an error state.} other {# {adeDep} tokens are in an error state.}}',
  'banner.body': 'Until each is resolved, {adeLong} will not work as expected.',

  'sentence.join': '{first} {second}',
} as const;
