/** English texts: what each of Apple’s words means. ICU MessageFormat. */
export const appleCodes = {
  'apple-code.title': 'Apple’s answer “{code}”',
  'apple-code.UNAUTHORIZED.meaning':
    'The session with Apple has ended. Adept gets a new one and asks again. It says nothing about the token unless a new session is refused as well.',
  'apple-code.EXPIRED_TOKEN.meaning':
    'The session or the token has ended; which of them, Apple does not say. Adept gets a new session and asks again. If that is refused too, the token is examined.',
  'apple-code.APPLE_SEED_FOR_IT_TURNED_OFF.meaning':
    'Access to beta software is turned off for the organization. Enrollment is not affected.',
  'apple-code.EXHAUSTED_CURSOR.meaning':
    'All devices have been listed already. This is not an error: Adept goes on with the changes since then.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_REQUIRED.meaning':
    'The address for account-driven enrollment is missing. {ade} is not affected.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_NOT_VALID.meaning':
    'Apple does not accept the address for account-driven enrollment: it has to begin with https. {ade} is not affected.',
  'apple-code.ORG_NOT_SUPPORTED.meaning': 'Apple does not offer this function to the organization.',
  'apple-code.DEVICE_NOT_FOUND.meaning':
    'Apple has no replacement on record for this device. This is not an error of the token.',
  'apple-code.token_expired.meaning': 'The year of the token is over.',
  'apple-code.token_rejected.meaning':
    'Apple does not take this token, and does not say why. Most often a newer one was downloaded in the portal.',
  'apple-code.consumer_key_unknown.meaning':
    'Apple does not know the consumer key, which belongs to the MDM server. That Apple says so of a deleted MDM server is not proven.',
  'apple-code.consumer_key_rejected.meaning':
    'Apple knows the consumer key and refuses it. It belongs to the MDM server. That Apple says so of a deleted MDM server is not proven.',
  'apple-code.signature_invalid.meaning':
    'Apple computes another signature for the call than Adept: it knows other secrets for this token. This was also seen after a newer token was downloaded and not uploaded here.',
  'apple-code.nonce_used.meaning':
    'Apple has seen the one-time number of this call before. Adept takes a new one and calls again; if that is refused too, the clocks are compared.',
  'apple-code.timestamp_refused.meaning':
    'The call was signed with a time that Apple does not take: one of the two clocks is wrong.',
  'apple-code.FORBIDDEN.meaning':
    'The session with Apple has ended. Where a new session gets the same answer, Apple forbids what this token asks for.',
  'apple-code.ACCESS_DENIED.meaning': 'Apple knows the token, and the MDM server behind it may not do this.',
  'apple-code.T_C_NOT_SIGNED.meaning':
    'The organization of this token has not accepted Apple’s new Terms and Conditions. Each organization accepts for itself.',
  'apple-code.MALFORMED_REQUEST_BODY.meaning':
    'Apple cannot read the body of the request: it is no JSON, or a value in it is of the wrong kind.',
  'apple-code.USER_AGENT_MISSING.meaning':
    'The request came to Apple without the header that names the program (User-Agent). Adept always sends it; something on the way may have dropped it.',
  'apple-code.USER_AGENT_INVALID.meaning':
    'Apple does not take the header that names the program (User-Agent). Something on the way may have changed it.',
  'apple-code.CURSOR_REQUIRED.meaning': 'Apple was asked for changes without a sync position.',
  'apple-code.INVALID_CURSOR.meaning':
    'Apple does not know the sync position. It may belong to another MDM server.',
  'apple-code.EXPIRED_CURSOR.meaning': 'The sync position is older than the 7 days that Apple keeps one.',
  'apple-code.DEVICE_ID_REQUIRED.meaning': 'The request speaks of devices and names none.',
  'apple-code.PROFILE_UUID_REQUIRED.meaning':
    'The request speaks of an enrollment profile and does not name it.',
  'apple-code.NOT_FOUND.meaning': 'Apple was asked for an enrollment profile that it does not know.',
  'apple-code.PROFILE_NOT_FOUND.meaning':
    'The request names an enrollment profile that Apple does not have. It may have been made for another MDM server.',
  'apple-code.CONFIG_NAME_REQUIRED.meaning': 'The enrollment profile has no name.',
  'apple-code.CONFIG_NAME_INVALID.meaning':
    'The name of the enrollment profile is empty or longer than 125 characters.',
  'apple-code.CONFIG_URL_REQUIRED.meaning':
    'The enrollment profile has no address that devices are to enroll at.',
  'apple-code.CONFIG_URL_INVALID.meaning':
    'An address in the enrollment profile is no address, or is longer than 2,000 characters.',
  'apple-code.DEPARTMENT_INVALID.meaning':
    'The department in the enrollment profile is empty or longer than 125 characters.',
  'apple-code.DEPARTMENT_REQUIRED.meaning':
    'The enrollment profile names no department. Apple’s documents of today call it optional; an older service asks for it.',
  'apple-code.SUPPORT_PHONE_INVALID.meaning':
    'The support phone number in the enrollment profile is empty or longer than 50 characters.',
  'apple-code.SUPPORT_PHONE_REQUIRED.meaning':
    'The enrollment profile has no support phone number. Apple’s documents of today call it optional; an older service asks for it.',
  'apple-code.SUPPORT_EMAIL_INVALID.meaning':
    'The support email address in the enrollment profile is empty or longer than 250 characters.',
  'apple-code.MAGIC_INVALID.meaning':
    'The identifier (magic) in the enrollment profile is empty or longer than 256 characters.',
  'apple-code.FLAGS_INVALID.meaning':
    'Settings of the enrollment profile contradict one another: only supervised devices can be kept from removing management.',
  'apple-code.LOCALE_INVALID.meaning':
    'The language or the region in the enrollment profile is no code that Apple knows: two or three letters for a language, two capital letters for a region.',
  'apple-code.DESCRIPTION_INVALID.meaning':
    'Apple does not take the description of the enrollment profile. The word stands in an older list of Apple’s only.',
  'apple-code.TOO_MANY_REQUESTS.meaning':
    'Apple was asked too often and wants callers to wait. Adept waits as long as Apple says.',
} as const;
