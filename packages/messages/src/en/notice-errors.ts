/** English texts: errors about notices. English is the type of every other language. ICU MessageFormat. */
export const noticeErrors = {
  'error.notice-rule-not-found.title': 'No such rule',
  'error.notice-rule-not-found.detail':
    'There is no notice rule with this id. It may have been deleted; the list of rules shows what there is.',
  'error.notice-not-found.title': 'No such message',
  'error.notice-not-found.detail': 'There is no message with this id. Messages are kept for 90 days.',
  'error.notice-not-replayable.title': 'Nothing to send again',
  'error.notice-not-replayable.detail':
    'Only a message that was sent or given up can be sent again. This one waits, or it was over before it went out.',
  'error.work-item-not-open.title': 'Nothing to acknowledge',
  'error.work-item-not-open.detail':
    'There is no open task with this id. It may have been resolved meanwhile; the overview shows what is open.',
  'error.mail-address-invalid.title': 'Not an email address',
  'error.mail-address-invalid.detail':
    'The recipient has to be one email address such as ops@example.org, without a name, a second address or a line break.',
  'error.notice-rule-incomplete.title': 'The rule lacks something',
  'error.notice-rule-incomplete.detail':
    '“{member}” is missing: a rule for email needs a recipient, a rule for a webhook its address (url).',
  'error.webhook-url-invalid.title': 'Not an address for a webhook',
  'error.webhook-url-invalid.detail':
    'The address has to begin with https:// and carry no user name. Plain http:// is taken only for hosts in ADEPT_NOTICE_PRIVATE_TARGETS.',
  'error.webhook-target-private.title': 'The webhook leads into a private network',
  'error.webhook-target-private.detail':
    '“{host}” is an address of this machine or of a private network. If messages are meant to go there, name it in ADEPT_NOTICE_PRIVATE_TARGETS.',
  'error.webhook-secret-invalid.title': 'The secret can’t be used',
  'error.webhook-secret-invalid.detail':
    'A webhook’s secret is “whsec_” and at least 24 bytes in base64. Leave it out and Adept makes one.',
  'error.webhook-template-invalid.title': 'The template is not JSON',
  'error.webhook-template-invalid.detail':
    'A template of your own has to be JSON. The guide lists the names of values that can stand inside its texts.',
  'error.time-zone-unknown.title': 'Unknown time zone',
  'error.time-zone-unknown.detail': 'There is no time zone “{timeZone}”. Names look like Europe/Berlin.',
  'error.calendar-feed-not-found.title': 'No such calendar',
  'error.calendar-feed-not-found.detail':
    'This calendar does not exist or was revoked. A new address can be made in the settings.',
} as const;
