import { describe, expect, it } from 'vitest';
import { LeaseLost } from '../../../domain/lease-lost.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { credentialsOf, deviceState, later, pageOf, startWalk } from '../test-rows.ts';

function pairOf(tokenId: string, name: string) {
  return {
    tokenId,
    certificatePem: `certificate ${name}`,
    privateKeyPem: `private key ${name}`,
    issuerDerHex: `3000${name}`,
    serialHex: `01${name}`,
  };
}

export function credentialBattery(store: () => Store): void {
  describe('key pairs', () => {
    it('keep the private key apart from what is listed', async () => {
      const { tokens, keyPairs, evidence } = store();
      const { id: tokenId } = await tokens.create(SYSTEM, { name: 'key pairs' });
      const pair = await keyPairs.stage(SYSTEM, pairOf(tokenId, 'aa'));
      expect(pair).toMatchObject({ tokenId, state: 'staged', certificatePem: 'certificate aa' });
      expect(await keyPairs.get(SYSTEM, tokenId, pair.id)).toEqual(pair);
      expect(await keyPairs.list(SYSTEM, tokenId)).toEqual([pair]);
      expect(JSON.stringify(await keyPairs.list(SYSTEM, tokenId))).not.toContain('private key');
      expect(await keyPairs.recipients(SYSTEM)).toContainEqual({
        id: pair.id,
        tokenId,
        issuerDerHex: '3000aa',
        serialHex: '01aa',
      });
      expect(await keyPairs.privateKey(SYSTEM, pair.id)).toBe('private key aa');
      expect(await keyPairs.get(SYSTEM, pair.id, pair.id)).toBeNull();
      expect(await keyPairs.get(SYSTEM, tokenId, 'nothing')).toBeNull();
      expect(await evidence.forJudging(SYSTEM, tokenId)).toMatchObject([{ kind: 'key-pair-staged' }]);
    });
  });

  describe('credentials', () => {
    it('are replaced whole: pointer, key pairs, next run and evidence with them', async () => {
      const { tokens, keyPairs, credentials, evidence } = store();
      const { id: tokenId } = await tokens.create(SYSTEM, { name: 'credentials' });
      expect(await credentials.current(SYSTEM, tokenId)).toBeNull();
      const first = await keyPairs.stage(SYSTEM, pairOf(tokenId, 'b1'));
      const second = await keyPairs.stage(SYSTEM, pairOf(tokenId, 'b2'));
      await credentials.replace(SYSTEM, { tokenId, keyPairId: first.id, credentials: credentialsOf('CK_1') });
      const { id } = await credentials.replace(SYSTEM, {
        tokenId,
        keyPairId: second.id,
        credentials: credentialsOf('CK_2'),
      });
      const current = await credentials.current(SYSTEM, tokenId);
      expect(current?.id).toBe(id);
      expect(current?.credentials.reveal()).toEqual(credentialsOf('CK_2').reveal());
      expect(current?.expiresAt).toEqual(credentialsOf('CK_2').accessTokenExpiry);
      const token = await tokens.get(SYSTEM, tokenId);
      expect(token).toMatchObject({ credentialsId: id, expiresAt: current?.expiresAt });
      expect(token?.nextSyncAt).toEqual(current?.uploadedAt);
      const states = (await keyPairs.list(SYSTEM, tokenId)).map((pair) => pair.state);
      expect(states).toEqual(['former', 'current']);
      const facts = await evidence.forJudging(SYSTEM, tokenId);
      expect(facts.map((fact) => fact.kind).slice(2)).toEqual(['token-uploaded', 'token-uploaded']);
      expect(facts.at(-1)).toMatchObject({ credentialsId: id, expiresAt: current?.expiresAt });
    });

    it('write nothing of a list until Apple names the known MDM server, and never another one’s', async () => {
      const { credentials, devices, leases, tokens } = store();
      const begun = await startWalk(store());
      const { tokenId } = begun;
      const account = (uuid: string) => ({
        organization: { id: 'ORG', name: 'Acme', type: 'org' },
        mdmServer: { uuid, name: uuid },
        adminId: null,
      });
      const { id } = await credentials.replace(SYSTEM, {
        ...{ tokenId, keyPairId: null, credentials: credentialsOf('CK_ID') },
        account: account('KNOWN'),
      });
      const identity = async () => {
        const token = await tokens.get(SYSTEM, tokenId);
        return [token?.mdmServer.uuid, token?.identitySettled];
      };
      expect(await identity()).toEqual(['KNOWN', true]);
      await tokens.recordAccount(SYSTEM, tokenId, account('OTHER'), id);
      expect(await identity()).toEqual(['KNOWN', false]);
      const lease = (await leases.take(SYSTEM, tokenId, 'worker 2', 60))!;
      const page = pageOf({ ...begun, lease }, [deviceState('C0OTHERS1')]);
      await expect(devices.applyPage(SYSTEM, lease, page)).rejects.toBeInstanceOf(LeaseLost);
      await tokens.recordAccount(SYSTEM, tokenId, account('KNOWN'), id);
      expect(await identity()).toEqual(['KNOWN', true]);
      expect(await devices.applyPage(SYSTEM, lease, page)).toEqual({ stored: 1 });
      await credentials.replace(SYSTEM, { tokenId, keyPairId: null, credentials: credentialsOf('CK_NEXT') });
      expect(await identity()).toEqual(['KNOWN', false]);
      await credentials.replace(SYSTEM, {
        ...{ tokenId, keyPairId: null, credentials: credentialsOf('CK_OTHER') },
        ...{ account: account('OTHER'), replaceIdentity: true },
      });
      expect(await identity()).toEqual(['OTHER', true]);
      expect(await devices.bySerial(SYSTEM, 'C0OTHERS1')).toMatchObject([
        { removedReason: 'identity-replaced' },
      ]);
      expect((await tokens.get(SYSTEM, tokenId))?.counts.devices).toBe(0);
    });

    it('end the work that is under way with the former ones: no page or end of it is written after them', async () => {
      const { credentials, cursors, devices, leases, syncRuns } = store();
      const walk = await startWalk(store());
      await devices.applyPage(SYSTEM, walk.lease, pageOf(walk, [deviceState('C0FORMER1')]));
      await credentials.replace(SYSTEM, {
        tokenId: walk.tokenId,
        keyPairId: null,
        credentials: credentialsOf('CK_OTHER'),
      });
      expect(await cursors.get(SYSTEM, walk.tokenId)).toBeNull();
      const late = pageOf(walk, [deviceState('C0FORMER2')], { cursor: 'of the former ones' });
      await expect(devices.applyPage(SYSTEM, walk.lease, late)).rejects.toBeInstanceOf(LeaseLost);
      const end = { state: 'failed' as const, errorCode: 'token_rejected', nextSyncAt: later(30) };
      await expect(syncRuns.finish(SYSTEM, walk.lease, walk.runId, end)).rejects.toBeInstanceOf(LeaseLost);
      expect(await devices.bySerial(SYSTEM, 'C0FORMER2')).toEqual([]);
      expect(await cursors.get(SYSTEM, walk.tokenId)).toBeNull();
      expect(await leases.renew(SYSTEM, walk.lease, 60)).toBe(false);
      expect(await leases.take(SYSTEM, walk.tokenId, 'next worker', 60)).not.toBeNull();
    });
  });
}
