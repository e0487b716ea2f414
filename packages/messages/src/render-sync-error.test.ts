import { describe, expect, it } from 'vitest';
import { createSpeaker } from './catalogue.ts';
import { LANGUAGES } from './language.ts';
import { renderEvidence } from './render-evidence.ts';
import { renderSyncError } from './render-sync-error.ts';

const OURS = ['token-identity-changed', 'cursor-stuck'];

describe.each(LANGUAGES)('why a sync failed, in %s', (language) => {
  it('is said in words where Adept found it, and in Apple’s word where Apple said it', async () => {
    const speaker = await createSpeaker(language, 'UTC');
    for (const code of OURS) {
      const said = renderSyncError(code, speaker);
      expect(said).not.toContain(code);
      const fact = renderEvidence(
        {
          kind: 'sync-finished',
          id: 'a',
          at: new Date(0),
          credentialsId: null,
          outcome: 'failed',
          wholeList: false,
          errorCode: code,
        },
        speaker,
      );
      expect(fact.text).toContain(said);
      expect(fact.text).not.toContain(code);
    }
    expect(renderSyncError('EXPIRED_CURSOR', speaker)).toBe('EXPIRED_CURSOR');
  });
});
