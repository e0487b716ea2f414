/** English texts: causes that lie with a token, its MDM server or its organization. English is the type of every other language. ICU MessageFormat. */
export const causesTokens = {
  'cause.access-denied.title': 'Apple refuses access',
  'cause.access-denied.meaning':
    '{server, select, unknown {Apple recognizes the token and refuses it access. The MDM server behind it may have been removed, or may have lost the right.} other {Apple recognizes the token and refuses it access. The MDM server “{server}” may have been removed, or may have lost the right.}}',
  'cause.access-denied.stops':
    'Adept can read nothing from Apple and change nothing there: no new devices, no assignments. Enrolled devices keep working.',
  'cause.access-denied.how':
    'Apple answered “ACCESS_DENIED” twice with no good answer between. One such answer alone is not believed.',
  'cause.access-denied.verify':
    'A new session and the account are read from Apple. The first good answer closes the problem; until then it stays open. If it was a device list, only a good answer of that list counts.',
  'cause.access-denied.next': 'See in {portal} whether the MDM server of this token still exists.',
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

  'cause.token-identity-changed.title': 'The token belongs to another MDM server now',
  'cause.token-identity-changed.meaning':
    '{otherServer, select, unknown {Apple names another MDM server for the credentials in use than the one this token is known to belong to.} other {Apple names the MDM server “{otherServer}” of {otherOrganization} for the credentials in use; this token is known to belong to {server, select, unknown {another one} other {“{server}”}}.}}',
  'cause.token-identity-changed.stops':
    'Adept takes in no devices and writes nothing to Apple with this token, so that the devices of two MDM servers aren’t mixed. Enrolled devices keep working.',
  'cause.token-identity-changed.how':
    'The last good answer about the account named another MDM server or another organization than the one that is kept with this token.',
  'cause.token-identity-changed.verify':
    'A new session and the account are read from Apple. The problem closes when Apple names the known MDM server, or when the identity was replaced by the MDM server that Apple names.',
  'cause.token-identity-changed.next':
    'Decide which MDM server the token is to belong to: upload the file of the right one, or replace the identity.',

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

  'next.untried': 'A new token was uploaded, and Apple has not accepted it yet. Check with Apple now.',
} as const;
