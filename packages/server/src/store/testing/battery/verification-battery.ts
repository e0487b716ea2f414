import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Verification } from '../../../domain/verification.ts';
import type { Store } from '../../store.ts';
import { AT, credentialsOf, diagnosed, judged, later } from '../test-rows.ts';

function ended(
  tokenId: string,
  minutes: number,
  members: Partial<Verification> = {},
): Omit<Verification, 'id'> {
  return {
    tokenId,
    at: later(minutes),
    endedAt: later(minutes + 1),
    trigger: 'person',
    calls: [
      { endpoint: 'GET /session', status: 200, outcome: 'success', appleCode: null, reason: null },
      {
        endpoint: 'GET /account',
        status: 403,
        outcome: 'refused',
        appleCode: 'T_C_NOT_SIGNED',
        reason: null,
      },
    ],
    result: 'still',
    closed: 0,
    ...members,
  };
}

export function verificationBattery(store: () => Store): void {
  describe('verifications', () => {
    const newToken = async (name: string): Promise<string> =>
      (await store().tokens.create(SYSTEM, { name })).id;

    it('are kept with their calls, told, and listed newest first', async () => {
      const { verifications, events } = store();
      const tokenId = await newToken('verified');
      const { newest } = await events.span(SYSTEM);
      const first = await verifications.record(SYSTEM, ended(tokenId, 0));
      const second = await verifications.record(
        SYSTEM,
        ended(tokenId, 5, { trigger: 'pace', result: 'works', closed: 1 }),
      );
      const page = await verifications.list(SYSTEM, tokenId, { limit: 1 });
      expect(page.items).toEqual([second]);
      expect((await verifications.list(SYSTEM, tokenId, { limit: 9, after: page.next })).items).toEqual([
        first,
      ]);
      const told = (await events.after(SYSTEM, newest, 100)).filter((event) => event.tokenId === tokenId);
      expect(told).toMatchObject([
        { type: 'verification.finished', verification: first },
        { type: 'verification.finished', verification: second },
      ]);
    });

    it('leave nothing behind of a token that was deleted meanwhile', async () => {
      const { verifications, tokens } = store();
      const tokenId = await newToken('verified and gone');
      await verifications.record(SYSTEM, ended(tokenId, 0));
      await tokens.delete(SYSTEM, tokenId);
      expect(await verifications.record(SYSTEM, ended(tokenId, 1))).toBeNull();
      expect((await verifications.list(SYSTEM, tokenId, { limit: 9 })).items).toEqual([]);
      expect(await verifications.openRemedy(SYSTEM, tokenId, AT)).toBe(false);
      expect(await verifications.openRemedy(SYSTEM, 'nothing', AT)).toBe(false);
    });

    it('go after their time', async () => {
      const { verifications } = store();
      const tokenId = await newToken('verified long ago');
      await verifications.record(SYSTEM, ended(tokenId, -2));
      const kept = await verifications.record(SYSTEM, ended(tokenId, 0));
      expect(await verifications.prune(SYSTEM, later(-1))).toBeGreaterThan(0);
      expect((await verifications.list(SYSTEM, tokenId, { limit: 9 })).items).toEqual([kept]);
    });

    it('are due for tokens with credentials and open problems; one of two servers claims each', async () => {
      const { verifications, credentials, problems } = store();
      const tokenId = await newToken('troubled');
      const mine = async () =>
        (await verifications.troubled(SYSTEM)).filter((token) => token.tokenId === tokenId);
      await problems.reconcile(SYSTEM, tokenId, diagnosed(judged('terms-not-signed')), AT);
      expect(await mine()).toEqual([]);
      await credentials.replace(SYSTEM, { tokenId, keyPairId: null, credentials: credentialsOf('troubled') });
      await problems.reconcile(
        SYSTEM,
        tokenId,
        diagnosed(judged('terms-not-signed'), judged('token-expiring')),
        later(1),
      );
      const [token] = await mine();
      expect(token).toEqual({
        tokenId,
        problems: [{ causeId: 'terms-not-signed' }, { causeId: 'token-expiring' }],
        openedAt: AT,
        remedyOpenedAt: null,
        verifiedAt: null,
      });
      expect(await verifications.openRemedy(SYSTEM, tokenId, later(2))).toBe(true);
      const claims = await Promise.all(
        [3, 4].map((minutes) => verifications.claim(SYSTEM, tokenId, null, later(minutes))),
      );
      expect(claims.toSorted()).toEqual([false, true]);
      await verifications.begin(SYSTEM, tokenId, later(5));
      expect(await verifications.claim(SYSTEM, tokenId, later(3), later(6))).toBe(false);
      expect(await mine()).toMatchObject([{ remedyOpenedAt: later(2), verifiedAt: later(5) }]);
      await problems.reconcile(SYSTEM, tokenId, diagnosed(), later(7));
      expect(await mine()).toEqual([]);
    });
  });
}
