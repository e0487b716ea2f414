/** English texts: Apple’s words that are no cause of a token’s error state. ICU MessageFormat. */
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
} as const;
