/** English texts: adding and renewing a token step by step in the console. English is the type of every other language. ICU MessageFormat. */
export const consoleFileSteps = {
  'console.first-file.title': 'This token waits for its token file',
  'console.first-file.intro': 'What was done so far is kept. Go on where it was left.',
  'console.first-file.go-on': 'Go on with adding',
  'console.first-file.key-make': 'Make the key pair and download the public key',
  'console.file-steps.key-again': 'Download it again',
  'console.file-steps.key-at-apple': 'Upload the public key at Apple',
  'console.file-steps.download-first': 'Download the server token at Apple',
  'console.file-steps.done': 'Done:',
  'console.add-token.step.name': 'Name the token',
  'console.add-token.step.live': 'Live, once Apple accepts it',
  'console.add-token.open': 'Open the token',
  'console.add-token.over': '“{token}” has its token file. A newer one is uploaded on the token’s own page.',
  'console.portal.which': 'Which portal does the organization use?',
  'console.portal.sketch':
    'A sketch of our own, written on {at, date, long}; Apple’s menus may have moved since.',
  'console.portal.ab.key':
    '{labelAbServices} > {labelConnect} > {labelContinue}. Name it “{server}”, choose the file “{file}” as the public key, then {labelNext}.',
  'console.portal.asm.key':
    'Usually here: {labelAsmServers} > {labelAdd}. Name it “{server}”, choose the file “{file}” as the public key, then {labelSave}.',
  'console.portal.ab.token': 'Download the token that is offered for “{server}”, then choose {labelDone}.',
  'console.portal.asm.token': 'On the page of “{server}”, choose {labelDownload}.',
  'console.portal.ab.renew': '{labelAbServices} > “{server}” > … > {labelDownload}.',
  'console.portal.asm.renew': 'Usually here: {labelAsmServers} > “{server}” > {labelDownload}.',
  'console.upload.asking': 'Asking Apple with the token in the file',
  'console.upload.live-since': 'Live since {at, time, medium}',
  'console.upload.cure': 'It goes on at the step “{step}”.',
  'console.ending.terms-text':
    'In {appleBusiness} an Organization Administrator, in {appleSchool} an Administrator signs in and accepts the new Terms and Conditions. After that the rest goes on by itself, and no other file is needed.',
  'console.ending.rejected-text':
    'Each download at Apple ends the token before it, so a newer one was probably made. Use the file of the newest download, or download the server token once more.',
  'console.ending.unsure-text':
    'Adept goes on asking Apple by itself. As long as Apple doesn’t refuse it, no other file is needed.',
  'console.invitation.after.done':
    'The rest goes on by itself. This link is used up, and the page can be closed.',
  'console.invitation.after.terms': 'This link is used up, and the page can be closed.',
  'console.invitation.after.rejected':
    'This link is used up: ask whoever sent it for a new one, and upload the newer file there.',
  'console.invitation.after.unsure':
    'Whoever sent this link sees whether anything is left to do. The link is used up, and the page can be closed.',
} as const;
