import { APPLE_CODE_CAUSES } from '@adept/diagnosis';
import { describe, expect, it } from 'vitest';
import { createSpeaker } from './catalogue.ts';
import { LANGUAGES } from './language.ts';
import { meaningOf } from './render-cause.ts';
import { renderProblem } from './render-diagnosis.ts';

/** Every word of the device assignment service's error catalogue (reference §6), written out once more. */
const WORDS = [
  'token_expired',
  'token_rejected',
  'consumer_key_unknown',
  'consumer_key_rejected',
  'signature_invalid',
  'nonce_used',
  'timestamp_refused',
  'UNAUTHORIZED',
  'EXPIRED_TOKEN',
  'FORBIDDEN',
  'ACCESS_DENIED',
  'T_C_NOT_SIGNED',
  'APPLE_SEED_FOR_IT_TURNED_OFF',
  'MALFORMED_REQUEST_BODY',
  'USER_AGENT_MISSING',
  'USER_AGENT_INVALID',
  'CURSOR_REQUIRED',
  'INVALID_CURSOR',
  'EXPIRED_CURSOR',
  'EXHAUSTED_CURSOR',
  'DEVICE_ID_REQUIRED',
  'PROFILE_UUID_REQUIRED',
  'NOT_FOUND',
  'PROFILE_NOT_FOUND',
  'CONFIG_NAME_REQUIRED',
  'CONFIG_NAME_INVALID',
  'CONFIG_URL_REQUIRED',
  'CONFIG_URL_INVALID',
  'DEPARTMENT_INVALID',
  'DEPARTMENT_REQUIRED',
  'SUPPORT_PHONE_INVALID',
  'SUPPORT_PHONE_REQUIRED',
  'SUPPORT_EMAIL_INVALID',
  'MAGIC_INVALID',
  'FLAGS_INVALID',
  'LOCALE_INVALID',
  'DESCRIPTION_INVALID',
  'MDM_SERVICE_DISCOVERY_URL_REQUIRED',
  'MDM_SERVICE_DISCOVERY_URL_NOT_VALID',
  'ORG_NOT_SUPPORTED',
  'DEVICE_NOT_FOUND',
  'TOO_MANY_REQUESTS',
] as const;

describe('Apple’s words', () => {
  it('are those of the reference', () => {
    expect([...WORDS].sort()).toEqual(Object.keys(APPLE_CODE_CAUSES).sort());
  });

  it.each(LANGUAGES)('each have a meaning of their own in %s', async (language) => {
    const speaker = await createSpeaker(language, 'UTC');
    const english = await createSpeaker('en', 'UTC');
    const meanings = WORDS.map((word) => meaningOf(word, speaker));
    expect(new Set(meanings).size).toBe(WORDS.length);
    for (const word of WORDS) {
      if (language !== 'en') expect(meaningOf(word, speaker), word).not.toBe(meaningOf(word, english));
    }
  });
});

describe('an answer that no cause explains', () => {
  const told = async (code: string, language: (typeof LANGUAGES)[number]): Promise<string> => {
    const speaker = await createSpeaker(language, 'UTC');
    const impact = { enrolled: 0, assigned: 0, newOrUnassigned: 0, assignmentsPending: 0, devicesFailing: 0 };
    const parameters = { code, status: 400, endpoint: 'POST /profile', answer: code };
    const problem = { causeId: 'unknown-apple-error', severity: 'error', since: new Date(0) } as const;
    const lists = { candidates: [], symptoms: [], evidenceIds: [], seenOnce: false };
    return renderProblem({ ...problem, ...lists, impact, parameters }, { speaker }).meaning;
  };

  it.each(LANGUAGES)('is told with what its word means, where it has one, in %s', async (language) => {
    const speaker = await createSpeaker(language, 'UTC');
    for (const code of ['APPLE_SEED_FOR_IT_TURNED_OFF', 'ORG_NOT_SUPPORTED', 'DEVICE_NOT_FOUND'] as const)
      expect(await told(code, language)).toContain(meaningOf(code, speaker));
    expect(await told('none', language)).not.toContain('apple-code');
  });
});
