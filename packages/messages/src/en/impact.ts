/** English texts: what a problem does to devices, and how it is announced. English is the type of every other language. ICU MessageFormat. */
export const impact = {
  'symptom.devices-not-syncing': 'New devices do not arrive from {portal}.',
  'symptom.assignments-failing': 'Enrollment profiles cannot be assigned.',
  'symptom.enrollments-failing': 'Devices may not finish automated enrollment.',

  'impact.enrolled':
    '{n, plural, =0 {No enrolled devices} one {# enrolled device keeps working} other {# enrolled devices keep working}}',
  'impact.assigned':
    '{n, plural, =0 {No assigned devices} one {# assigned device still enrolls with the profile Apple holds} other {# assigned devices still enroll with the profile Apple holds}}',
  'impact.newOrUnassigned':
    '{n, plural, =0 {No devices would skip management} one {# new or unassigned device would skip management} other {# new or unassigned devices would skip management}}',
  'impact.assignmentsPending':
    '{n, plural, =0 {No assignments are waiting} one {# assignment is waiting} other {# assignments are waiting}}',
  'impact.devicesFailing':
    '{n, plural, =0 {No device failed to enroll} one {# device failed to enroll} other {# devices failed to enroll}}',

  'banner.title':
    '{n, plural, one {# {adeDep} token is in an error state.} other {# {adeDep} tokens are in an error state.}}',
  'banner.body': 'Until each is resolved, {adeLong} will not work as expected.',

  'sentence.join': '{first} {second}',
} as const;
