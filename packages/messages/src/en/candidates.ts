/** English texts: explanations that a problem may have, and what decides between them. English is the type of every other language. ICU MessageFormat. */
export const candidates = {
  'candidate.access-denied.title': 'The MDM server may not do this any longer',
  'candidate.apple-unavailable.title': 'Apple’s service has an outage',
  'candidate.apple-unreachable.title': 'The way from this server to Apple is closed',
  'candidate.captive-portal.title': 'A sign-in page of the network, or a proxy, answers in Apple’s place',
  'candidate.clock-skew.title': 'The clock of this server is wrong',
  'candidate.cursor-lost.title': 'Apple no longer accepts the sync position',
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
  'candidate.token-identity-changed.title': 'The file of another MDM server was uploaded',
  'candidate.token-replaced.title': 'A newer token was downloaded and not uploaded here',
  'candidate.token-used-elsewhere.title': 'Other programs are counted together with Adept',

  'candidate.unknown-apple-error.title': 'Something that is not known yet',

  'cause.access-denied.decides':
    'Apple has no word of its own for a deleted MDM server, so its list in the portal decides: if the MDM server is gone, it was removed; if it is there, it lost a right.',
  'cause.apple-unavailable.decides':
    'What answers decides: a server error speaks for an outage at Apple; a web page, or being sent to another address, for something that answers in Apple’s place.',
  'cause.apple-unreachable.decides':
    'Where the calls end decides: at DNS, the proxy or the connection they end on this side; where connections stand and no answer comes, Apple’s service may have an outage as well.',
  'cause.cursor-lost.decides':
    'Apple’s word and the age of the position decide: older than 7 days, there was no sync for too long; a younger one may belong to another MDM server, as after a restored database; if Apple misses the position, something on the way may have dropped it.',
  'cause.device-count-collapsed.decides':
    'Apple’s answer for each single device decides: if it says that they are gone, somebody moved or released them; if it still shows them, the list was incomplete.',
  'cause.mdm-server-removed.decides':
    'Apple’s word alone proves none of them. What decides: whether Apple ever accepted the token, how old the file was at its upload, whether the account behind it changed, and whether the word speaks of the consumer key, which belongs to the MDM server.',
  'cause.rate-limited.decides':
    'Apple does not say whom it counts together. If the answers stay while Adept asks rarely, other programs with the same token or address are counted too.',
  'cause.request-refused.decides':
    'A refused request of a token that Apple had accepted speaks for Adept or the way there. Only a token that was never accepted and gets no word at the session may itself be damaged.',
  'cause.sync-stale.decides':
    'The record of the syncs decides: if syncs failed, their last error says why; if none was even begun, this server was not running.',
  'cause.tls-intercepted.decides':
    'What is wrong with the certificate decides: an issuer that nobody trusts speaks for a proxy, another name for a sign-in page of the network, wrong dates for a wrong clock.',
  'cause.token-damaged.decides':
    'Apple’s word alone proves none of them. What decides: whether Apple ever accepted the token, how old the file was at its upload, whether the account behind it changed, and whether the word speaks of the consumer key, which belongs to the MDM server.',
  'cause.token-forbidden.decides':
    'The list in the portal decides: if the MDM server is there, the account behind the token is the likelier reason; if it is gone, it was removed.',
  'cause.token-replaced.decides':
    'Apple’s word alone proves none of them. What decides: whether Apple ever accepted the token, how old the file was at its upload, whether the account behind it changed, and whether the word speaks of the consumer key, which belongs to the MDM server.',
  'cause.unknown-apple-error.decides':
    'The raw answer decides: a web page comes from a proxy or a sign-in page of the network; anything else is an answer of Apple’s that this version does not know.',
} as const;
