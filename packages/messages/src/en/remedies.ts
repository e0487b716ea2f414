/** English texts: remedies. English is the type of every other language. ICU MessageFormat. */
export const remedies = {
  'actor.portal': 'In Apple’s portal',
  'actor.console': 'Here',
  'actor.adept': 'Adept does it',

  'portal.apple-business.name': '{appleBusiness}',
  'portal.apple-business.long': '{appleBusinessLong}',
  'portal.apple-school.name': '{appleSchool}',
  'portal.apple-school.long': '{appleSchoolLong}',
  'portal.either.name': '{appleBusiness} or {appleSchool}',

  'portal.place.sign-in': 'Sign in to {portal} at {address}.',
  'portal-gloss.devices': 'devices',
  'portal-gloss.management-services': 'management services',
  'portal-gloss.preferences': 'preferences',
  'portal-gloss.your-mdm-servers': 'your MDM servers',
  'portal-gloss.download-token': 'download the token',
  'portal.path': '{gloss, select, none {“{path}”} other {“{path}” ({gloss})}}',
  'portal.place.high': 'In {portal}, choose {path}.',
  'portal.place.medium': 'In {portal}, it is usually under {path}.',
  'portal.unnamed-server': 'your MDM server (device management service)',

  'portal.role.organization-administrator': 'Organization Administrator',
  'portal.role.administrator': 'Administrator',
  'portal.role.either-administrator':
    'Organization Administrator ({appleBusiness}) or Administrator ({appleSchool})',
  'portal.right.organization-administrator':
    'Only a person with the role Organization Administrator can do this.',
  'portal.right.administrator':
    'Only a person with the role Administrator can do this; a Site Manager cannot.',
  'portal.right.may-download-tokens': 'This takes a person whose role may download service tokens.',
  'portal.right.may-manage-services':
    'This takes a person whose role may see MDM servers (device management services).',
  'portal.written-on': 'Written on {at, date, long}; menus may have moved since.',

  'remedy.accept-terms.text':
    '{organization, select, unknown {Read and accept the new Terms and Conditions; they appear right after signing in. If they do not, sign out and in again. Apple may need a while afterwards; Adept keeps checking. Each organization accepts for itself.} other {Read and accept the new Terms and Conditions for “{organization}”; they appear right after signing in. If they do not, sign out and in again. Apple may need a while afterwards; Adept keeps checking. Each organization accepts for itself.}}',
  'remedy.check-mdm-server.text':
    '{server, select, unknown {See whether the MDM server (device management service) of this token is still in the list. If it is gone, connect a new one and upload its token here.} other {See whether “{server}” is still in the list. If it is gone, connect a new MDM server (device management service) and upload its token here.}}',
  'remedy.download-token.text':
    '{by, select, other_account {{account, select, unknown {Sign in with another account than the one that made the token in use: a token made with the same account may be forbidden as well.} other {Sign in with another account than {account}: a token made with the same account may be forbidden as well.}} Confirm if you are asked, and keep the file (.p7m). Download it once only: the last file counts.} other {Confirm if you are asked, and keep the file (.p7m). Download it once only: the last file counts.}}',
  'remedy.download-token.warning':
    'Once the new token is downloaded, the one in use stops working at once. Open the upload here first, and upload the file right away.',
  'remedy.upload-token.text':
    'Upload the downloaded file on the page of this token. It is checked before anything changes.',
  'remedy.upload-token.terminal': 'Hand the file to Adept: {command}',
  'remedy.check-with-apple.text': 'Check with Apple now: one call shows whether the token is accepted.',
  'remedy.check-with-apple.terminal':
    'A server of Adept checks with Apple by itself; here, run this check again.',
  'remedy.check-connection.text':
    'See whether firewall and proxy let this server reach {host} on port {port}.',
  'remedy.choose-mdm-server.text':
    'Decide which MDM server this token is to belong to. {otherServer, select, unknown {If it is the one that Apple names now} other {If it is “{otherServer}”}}, upload its file once more and replace the identity: a preview shows what becomes of devices and profiles. If it is the former one, go on with the next steps.',
  'remedy.keep-one-token.text':
    'Decide which of the tokens stays, and delete the other one here. That changes nothing at Apple. If both are needed, connect one of them to an MDM server of its own.',
  'remedy.adept-compares-tokens.text':
    'Adept compares the MDM servers of its tokens by itself and closes the problem when only one token is left for this one.',
  'remedy.report-answer.text':
    'Update Adept to its newest version. If the problem stays, report it where you got Adept, with the evidence shown here; secrets are removed from it.',
  'remedy.adept-verifies.text':
    'Adept checks with Apple by itself and closes the problem at the first good answer.',
  'remedy.adept-verifies.terminal':
    'A server of Adept checks with Apple by itself; here, run this check again.',
  'remedy.adept-retries.text': 'Adept keeps trying by itself and closes the problem at Apple’s first answer.',
  'remedy.adept-retries.terminal':
    'A server of Adept keeps trying by itself; here, run this check again later.',
  'remedy.adept-reads-list.text':
    'Adept reads the full list by itself and closes the problem when its end shows that all is in order.',
  'remedy.adept-syncs.text':
    'Adept keeps syncing by itself and closes the problem with the first sync that ends well.',
  'remedy.check-runs.text':
    'Start a sync on the page of this token and look at the last syncs there: they say what kept them from ending well.',
  'remedy.compare-devices.text':
    'Compare with the portal: see whether devices were moved to another MDM server or released. Nothing has to be confirmed here.',
  'remedy.check-clock.text':
    'Let the system of this server take its time from a time server (NTP), and compare it with the real time.',
  'remedy.check-name.text':
    'See whether this server finds the address of {host}: which DNS server its system asks, and whether that one answers for names outside the network.',
  'remedy.check-proxy.text':
    'See whether HTTPS_PROXY names the right proxy, with the right name and password, and whether it lets {host} through on port {port}. Where no proxy is needed, name {host} in NO_PROXY.',
  'remedy.trust-proxy.text':
    '{issuer, select, unknown {Ask who runs the network which proxy opens secure connections.} other {Ask who runs the network about “{issuer}”.}} It is best to let {host} pass unopened. Otherwise put the certificate of that authority (PEM) into a file, name the file in ADEPT_EXTRA_CA_FILE and restart Adept. Do not trust an authority that nobody knows.',
} as const;
