import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../domain/viewer.ts';
import { inTransaction } from '../transaction.ts';
import { accessBattery } from './battery/access-battery.ts';
import { auditBattery } from './battery/audit-battery.ts';
import { clockBattery } from './battery/clock-battery.ts';
import { credentialBattery } from './battery/credential-battery.ts';
import { deletionBattery } from './battery/deletion-battery.ts';
import { deviceBattery } from './battery/device-battery.ts';
import { eventBattery } from './battery/event-battery.ts';
import { evidenceBattery } from './battery/evidence-battery.ts';
import { leaseBattery, syncRunBattery } from './battery/lease-battery.ts';
import { listBattery } from './battery/list-battery.ts';
import { pageBattery } from './battery/page-battery.ts';
import { profileBattery } from './battery/profile-battery.ts';
import { problemBattery } from './battery/problem-battery.ts';
import { tokenBattery } from './battery/token-battery.ts';
import { turnBattery } from './battery/turn-battery.ts';
import { verificationBattery } from './battery/verification-battery.ts';
import { diagnosed } from './test-rows.ts';
import type { TestStore } from './test-store.ts';

/** What every store must do, whatever it runs on. */
export function storeBattery(name: string, open: () => Promise<TestStore>): void {
  describe(`store on ${name}`, () => {
    let opened: TestStore | undefined;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => opened?.remove());
    const test = (): TestStore => {
      if (opened === undefined) throw new Error('the store did not open');
      return opened;
    };
    const store = () => test().store;

    accessBattery(store);
    for (const battery of [tokenBattery, credentialBattery, deviceBattery, leaseBattery]) battery(store);
    for (const battery of [syncRunBattery, problemBattery, profileBattery]) battery(store);
    evidenceBattery(test);
    clockBattery(test);
    listBattery(test);
    verificationBattery(store);
    turnBattery(store);
    pageBattery(test);
    eventBattery(test);
    auditBattery(test);
    deletionBattery(test);
    transactionBattery(test);

    it('answers a ping, and works on after maintenance', async () => {
      await store().ping();
      await store().maintain();
      await store().ping();
    });
  });
}

function transactionBattery(test: () => TestStore): void {
  describe('a query beside its transaction', () => {
    const named = { code: 'query-outside-transaction' };

    it('is refused with a name instead of waiting for ever', async () => {
      const { database, store } = test();
      await inTransaction(database, async () => {
        await expect(store.tokens.all(SYSTEM)).rejects.toMatchObject(named);
        await expect(store.problems.reconcile(SYSTEM, 'x', diagnosed(), new Date(0))).rejects.toMatchObject(
          named,
        );
        await expect(store.ping()).rejects.toMatchObject(named);
        await expect(inTransaction(database, async () => 1)).rejects.toMatchObject(named);
      });
    });

    it('from another piece of work waits for its turn and is answered', async () => {
      const { database, store } = test();
      const open = Promise.withResolvers<void>();
      const go = Promise.withResolvers<void>();
      const transaction = inTransaction(database, async (connection) => {
        open.resolve();
        await go.promise;
        return connection.selectFrom('tokens').select('id').limit(1).execute();
      });
      await open.promise;
      const other = store.tokens.all(SYSTEM);
      go.resolve();
      await transaction;
      expect((await other).length).toBeGreaterThan(0);
    });
  });
}
