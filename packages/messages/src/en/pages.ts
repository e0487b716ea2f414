/** English texts: pages of the documentation. English is the type of every other language. ICU MessageFormat. */
export const pages = {
  'page.section.meaning': 'Meaning',
  'page.section.stops': 'What stops working',
  'page.section.how': 'How Adept knows',
  'page.section.steps': 'What to do',
  'page.section.verify': 'How it is verified',
  'page.section.codes': 'Apple’s codes',
  'page.section.intune': 'Intune’s row name',
  'page.section.symptoms': 'Symptoms',
  'page.section.candidates': 'What else it can be, and what decides',
  'page.section.actors': 'Who must act',
  'page.section.simulator': 'In the simulator',
  'page.one-candidate': 'The evidence leaves no other explanation.',
  'page.actor.portal': '{portal}: {right}',
  'page.actor.console': 'Whoever runs Adept and this server.',
  'page.actor.adept': 'Adept, by itself.',
  'page.simulated-by': 'These faults and scenarios bring it about:',
  'page.no-symptoms': 'None so far: everything works.',
  'page.code': '{code}: {meaning}',
  'page.opens': 'Opens: {rule}',
  'page.closes': 'Closes: {rule}',
  'page.before': 'Before that:',
  'page.calls': 'Calls to Apple: {calls}.',
  'page.pace':
    'By itself: {minutes, plural, =0 {with the syncs, at their pace} one {every minute} other {every # minutes}}. After somebody opened the steps: {seconds, plural, one {every second} other {every # seconds}} for {window, plural, one {# minute} other {# minutes}}.',
  'page.repair':
    '{repair} If it comes {times, plural, one {# time} other {# times}}, each less than {hours, plural, one {# hour} other {# hours}} after the time before, the problem stays open until it has not come back for as long.',
  'page.no-codes': 'None: no word of Apple’s leads here.',
  'page.no-row': 'None.',
  'page.no-word': 'no word',
  'page.row-of-codes': '{row}: {codes}',
  'page.severity.error': 'error',
  'page.severity.warning': 'warning',

  'page.errors.title': 'Errors',
  'page.errors.intro':
    'Every code that the API, the CLI and the start of the server answer with. Codes are never renamed; texts come in the language of the reader.',

  'page.index.title': 'Causes',
  'page.index.intro':
    'Why a token is in an error state, or soon will be. Each page says what it means, what stops working, how Adept knows, what to do and how it is verified. Problems are opened and closed by evidence only: Apple’s answers, dates, uploads.',
  'page.index.good-answer':
    'A good answer is a success of any endpoint that needs a session. One refusal alone is never believed: the same has to be said twice.',
  'page.index.codes': 'Apple’s words',
  'page.index.codes-intro':
    'Every word that Apple’s device assignment service answers with, and the cause it leads to. A dash means that the word says nothing about the token. A star means that the word stands in documents, and no answer with it was seen.',
  'page.index.intune': 'Intune’s eleven rows',
  'page.index.intune-intro':
    'What the portal of Intune shows as the sync error of a token, what Microsoft’s documentation says to do about it, and what Adept says.',
  'page.column.cause': 'Cause',
  'page.column.what': 'What it is',
  'page.column.severity': 'Severity',
  'page.column.opens': 'Opens',
  'page.column.closes': 'Closes',
  'page.column.code': 'Apple’s word',
  'page.column.status': 'HTTP status',
  'page.column.row': 'Intune’s row',
  'page.column.intune-says': 'Intune says',
  'page.column.adept-says': 'Adept’s answer',

  'intune.says.renew-or-make': 'Renew an expired token; make a new one for an invalid token.',
  'intune.says.check-token-and-server':
    'See whether the token has expired or a new one was made, and whether Intune is in the list of MDM servers.',
  'intune.says.accept-terms': 'Have an Administrator accept the new Terms and Conditions.',
  'intune.says.contact-support': 'Contact Microsoft’s support.',
  'intune.says.edit-phone': 'Edit the support phone number of your profiles.',
  'intune.says.edit-name': 'Edit the name of the profile.',
  'intune.says.edit-department': 'Edit the department of your profiles.',
  'intune.says.support-syncs': 'Contact Microsoft’s support, which starts the sync again.',
  'intune.says.make-profile': 'Make a new profile and assign it to the devices.',
} as const;
