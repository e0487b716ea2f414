/** English texts: what happened to a device. English is the type of every other language. ICU MessageFormat. */
export const deviceHistory = {
  'device-event.added': 'Assigned to the MDM server at Apple',
  'device-event.profile-assigned': 'Enrollment profile assigned',
  'device-event.profile-pushed': 'Enrollment profile delivered to the device',
  'device-event.missing': 'Missing from Apple’s full list; Apple has not said yet that it is gone',
  'device-event.removed.deleted-by-apple': 'Removed from the MDM server at Apple',
  'device-event.removed.absent-from-full-fetch':
    'No longer in Apple’s full list, and Apple confirmed that it is gone',
  'device-event.removed.identity-replaced': 'Left behind: the token now belongs to another MDM server',
  'cli.command.device.timeline': 'Tell what happened to a device',
  'cli.device.no-events': 'Apple gave no date for this device.',
} as const;
