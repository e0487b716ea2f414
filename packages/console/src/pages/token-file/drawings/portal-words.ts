/** Which of Apple's portals: Apple Business or Apple School Manager. */
export type Portal = 'ab' | 'asm';

/**
 * Labels as Apple's portals show them in English: nobody of us knows whether a portal is shown in the reader's language,
 * so drawings carry these and the sentence beside them says what they mean (portal-steps reference §2.1, §2.3, §6).
 */
export const PORTAL_WORDS = {
  devices: 'Devices',
  /** In two lines: it stands in a narrow sidebar. */
  services: ['Management', 'Services'],
  connect: ['Connect external', 'device management'],
  getStarted: 'Get Started',
  continue: 'Continue',
  next: 'Next',
  done: 'Done',
  preferences: 'Preferences',
  servers: 'Your MDM Servers',
  add: 'Add',
  save: 'Save',
  download: 'Download Token',
} as const;

/** Start pages; deep links change. */
export const PORTAL_HOSTS: Readonly<Record<Portal, string>> = {
  ab: 'business.apple.com',
  asm: 'school.apple.com',
};

/** Day on which the sources of words and places were read. */
export const WRITTEN_ON = new Date('2026-11-21T12:00:00Z');

/** Which portals to describe: the organisation's own where Apple has said which, else both. */
export function portalsOf(organizationType: string | null): readonly Portal[] {
  if (organizationType === 'org') return ['ab'];
  return organizationType === 'edu' ? ['asm'] : ['ab', 'asm'];
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** As much of a name as fits into a drawing. @param places widths of a Latin letter; a wide sign takes two */
export function cut(name: string, places: number): string {
  let taken = 0;
  let text = '';
  for (const sign of name) {
    taken += WIDE.test(sign) ? 2 : 1;
    if (taken > places) return `${text.trimEnd()}…`;
    text += sign;
  }
  return text;
}
