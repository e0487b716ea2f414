import type { AppleAnswer, Evidence } from '@adept/diagnosis';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSpeaker, type Speaker } from './catalogue.ts';
import { renderEvidence } from './render-evidence.ts';

let speaker: Speaker;
beforeAll(async () => {
  speaker = await createSpeaker('en', 'UTC');
});

const at = new Date('2026-11-21T10:42:07Z');
const answer = (more: Partial<AppleAnswer>): AppleAnswer => ({
  kind: 'apple-answer',
  id: 'a',
  at,
  credentialsId: 'first',
  endpoint: 'GET /session',
  status: 401,
  outcome: 'refused',
  appleCode: null,
  reason: null,
  clockOffsetSeconds: null,
  body: null,
  ...more,
});

describe('renderEvidence', () => {
  it.each([
    [answer({ appleCode: 'token_rejected' }), 'GET /session: refused with the status 401, “token_rejected”.'],
    [answer({}), 'GET /session: refused with the status 401, without a known word.'],
    [answer({ outcome: 'success', status: 200 }), 'GET /session: a good answer (200).'],
    [answer({ outcome: 'rate-limited', status: 429 }), 'GET /session: Apple asks to slow down (429).'],
    [
      answer({ outcome: 'rate-limited', status: 429, retryAfterSeconds: 90 }),
      'GET /session: Apple asks to slow down (429), for 90 s.',
    ],
    [
      answer({ outcome: 'success', status: 200, timeCorrectedSeconds: 3600 }),
      'GET /session: a good answer (200), signed with Apple’s time.',
    ],
    [
      answer({ outcome: 'unreachable', status: null, reason: 'tls', tlsFault: 'handshake', tlsIssuer: null }),
      'GET /session: no secure connection could be made (TLS).',
    ],
    [
      answer({
        outcome: 'unreachable',
        status: null,
        reason: 'tls',
        tlsFault: 'untrusted',
        tlsIssuer: 'Inspection CA',
      }),
      'GET /session: no secure connection could be made (TLS); the certificate was issued by “Inspection CA”.',
    ],
    [answer({ outcome: 'unavailable', status: 503 }), 'GET /session: a server error at Apple (503).'],
    [
      answer({ outcome: 'unreachable', status: null, reason: 'headers-timeout' }),
      'GET /session: no answer in time.',
    ],
    [
      answer({ outcome: 'unreachable', status: null, reason: 'dns' }),
      'GET /session: Apple’s address could not be found (DNS).',
    ],
    [
      answer({ outcome: 'unreadable', status: 200, reason: 'too-large' }),
      'GET /session: an answer too large to be right (200).',
    ],
    [
      answer({ outcome: 'unreadable', status: 200, reason: 'not-as-promised' }),
      'GET /session: an answer in an unknown form (200).',
    ],
  ])('says an answer %#', (fact, text) => {
    expect(renderEvidence(fact, speaker)).toMatchObject({
      text,
      endpoint: 'GET /session',
      at: at.toISOString(),
      status: fact.status,
    });
  });

  it('says our own facts', () => {
    const common = { id: 'b', at, credentialsId: 'first' };
    const facts: Evidence[] = [
      { ...common, kind: 'token-uploaded', expiresAt: new Date('2027-03-03T12:00:00Z') },
      { ...common, kind: 'key-pair-staged' },
      {
        ...common,
        kind: 'account-seen',
        adminId: null,
        organizationId: null,
        organizationName: 'Acme',
        organizationType: null,
        mdmServerUuid: null,
        mdmServerName: null,
      },
      {
        ...common,
        kind: 'account-seen',
        adminId: null,
        organizationId: null,
        organizationName: null,
        organizationType: null,
        mdmServerUuid: null,
        mdmServerName: null,
      },
    ];
    expect(facts.map((fact) => renderEvidence(fact, speaker).text)).toEqual([
      'A token was uploaded here; its date is March 3, 2027.',
      'A key pair was made here.',
      'Apple named the account behind the token: “Acme”.',
      'Apple named the account behind the token.',
    ]);
    expect(renderEvidence(facts[1]!, speaker)).not.toHaveProperty('body');
  });
});
