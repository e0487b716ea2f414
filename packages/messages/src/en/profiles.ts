/** English texts: enrollment profiles. English is the type of every other language. ICU MessageFormat. */
export const profiles = {
  'cause.profile-refused.title':
    '{profile, select, unknown {Apple refuses an enrollment profile} other {Apple refuses the enrollment profile “{profile}”}}',
  'cause.profile-refused.meaning':
    '{fieldName, select, unknown {Apple does not accept a field of an enrollment profile, and says which. The token is in order.} other {Apple does not accept the field “{fieldName}” of the enrollment profile. The token is in order.}}',
  'cause.profile-refused.stops':
    'Devices that are to get this profile do not get it. Other profiles, the sync and enrolled devices are not affected.',
  'cause.profile-refused.how':
    'Apple answered the definition of the profile with a word about one of its fields. One such answer is enough: the same profile gets the same answer again.',
  'cause.profile-refused.verify':
    'Adept offers the profile to Apple again. When Apple takes it, the problem closes; a saved change alone does not close it.',
  'cause.profile-refused.next':
    '{fieldName, select, unknown {Correct the profile and save it.} other {Correct the field “{fieldName}” of the profile and save it.}}',
  'cause.profile-missing-at-apple.title':
    '{profile, select, unknown {An enrollment profile is missing at Apple} other {The enrollment profile “{profile}” is missing at Apple}}',
  'cause.profile-missing-at-apple.meaning':
    'Apple had taken the profile and does not know it any longer. Adept defines it again by itself. The token is in order.',
  'cause.profile-missing-at-apple.stops':
    'Until Apple has the profile again, it cannot be assigned. Enrolled devices keep working.',
  'cause.profile-missing-at-apple.how':
    'Asked for a profile that it had taken, Apple answered “NOT_FOUND” or “PROFILE_NOT_FOUND”. Adept asks every hour in the first 36 hours after it defined the profile, then once a day, and at each check.',
  'cause.profile-missing-at-apple.verify':
    'Adept asks Apple for the profile. The first good answer closes the problem. Lost three times, each less than 36 hours after the time before, it stays open until 36 hours have passed without a loss.',
  'cause.profile-missing-at-apple.next':
    'Nothing to do at first: Adept defines the profile again. If it gets lost again, see in {portal} whether somebody removed the MDM server and made a new one.',
  'candidate.profile-refused.title': 'A field of the profile is not as Apple wants it',
  'candidate.profile-missing-at-apple.title': 'Apple lost the profile',
  'reason.profile-lost':
    '{count, plural, one {Asked for the profile, Apple did not know it, once within 24 hours.} other {Asked for the profile, Apple did not know it, # times within 24 hours.}}',
  'remedy.correct-profile.text':
    '{fieldName, select, unknown {Correct the enrollment profile where it is kept and save it. The candidate shows the word Apple answered with.} other {Correct the field “{fieldName}” of the enrollment profile “{profile}” where it is kept, and save it.}}',
  'remedy.correct-profile.terminal':
    'Correct the profile in its file and hand it to Adept: ./adept profile apply -f FILE',
  'remedy.adept-defines-profile.text':
    '{profile, select, unknown {Adept defines the enrollment profile at Apple by itself and closes the problem when Apple has it.} other {Adept defines “{profile}” at Apple by itself and closes the problem when Apple has it.}}',
  'profile-field.profile_name': 'Profile name',
  'profile-field.url': 'Enrollment address',
  'profile-field.department': 'Department',
  'profile-field.support_phone_number': 'Support phone number',
  'profile-field.support_email_address': 'Support email address',
  'profile-field.org_magic': 'Identifier (magic)',
  'profile-field.flags': 'Settings that contradict one another',
  'profile-field.locale': 'Language or region',
  'profile-field.description': 'Description',
  'error.profile-not-found.title': 'No such enrollment profile',
  'error.profile-not-found.detail':
    'There is no enrollment profile with this id. It may have been deleted; the list of profiles shows what there is.',
  'error.profile-name-taken.title': 'Name of the profile taken',
  'error.profile-name-taken.detail':
    'Another enrollment profile has this name. Choose one that tells them apart, or change the other one.',
  'error.profile-token-unknown.title': 'The profile names a token that is not there',
  'error.profile-token-unknown.detail':
    'There is no token with the id {id}. Nothing was changed; the list of tokens shows which there are.',
  'error.profile-invalid.title': 'Apple would refuse this profile',
  'error.profile-invalid.detail':
    '{problem, select, missing {“{field}” is missing.} empty {“{field}” is empty; a field without a value is left out.} too_long {“{field}” is too long: at most {limit} characters.} wrong_type {“{field}” is of the wrong kind.} wrong_form {“{field}” does not have the form it needs.} contradiction {“{field}” may be false only where “is_supervised” is true.} other {“{field}” is not a field of a profile.}} {code, select, none {Nothing was changed.} other {Apple would answer “{code}”. Nothing was changed.}}',
} as const;
