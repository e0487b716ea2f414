import { PORTAL_PLACES } from '@adept/diagnosis';
import { describe, expect, it } from 'vitest';
import { createSpeaker } from './catalogue.ts';
import { LANGUAGES } from './language.ts';
import { PORTAL_LABELS, portalPath } from './portal-labels.ts';

const LABELS = ['Devices', 'Management Services', '{server}', '…', 'Download Token'];

describe('portalPath', () => {
  it.each([
    ['en', '“Devices > Management Services > Lab > … > Download Token”'],
    [
      'pl',
      '„Devices > Management Services > Lab > … > Download Token” (Urządzenia > Usługi zarządzania > pobierz token)',
    ],
    [
      'zh-TW',
      '「Devices > Management Services > Lab > … > Download Token」（裝置 > 管理服務 > 下載代號，即權杖）',
    ],
  ] as const)('shows Apple’s labels, and what they mean in %s', async (language, path) => {
    expect(portalPath(LABELS, 'Lab', await createSpeaker(language, 'UTC'))).toBe(path);
  });

  it('knows every label that a portal place has', () => {
    const places = Object.values(PORTAL_PLACES).flatMap((portals) => Object.values(portals));
    const labels = places.flatMap(({ path, button }) => [...path, ...(button === null ? [] : [button])]);
    const named = [...new Set(labels)].filter((label) => label !== '{server}' && label !== '…');
    expect(named.toSorted()).toEqual(Object.keys(PORTAL_LABELS).toSorted());
  });

  it.each(LANGUAGES)('leaves a label that it doesn’t know without a gloss in %s', async (language) => {
    const said = portalPath(['Brand New Menu'], '', await createSpeaker(language, 'UTC'));
    expect(said).toContain('Brand New Menu');
    expect(said).not.toMatch(/[(（]/);
  });
});
