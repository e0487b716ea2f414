import { systemClock } from '../../domain/clock.ts';
import { SYSTEM } from '../../domain/viewer.ts';
import { loadMasterKey } from '../master-key.ts';
import { openStore } from '../open-store.ts';
import { TEST_TEMPLATES } from './cloned-store.ts';
import { deviceState, pageOf, startWalk } from './test-rows.ts';

/**
 * A process of its own that stores pages until it is killed, printing a line after each that the store has taken.
 * Argument: the data directory; its key file exists.
 */
const [, , dataDir = ''] = process.argv;
const random = (): never => {
  throw new Error('the key file is there already');
};
const { key } = await loadMasterKey({ dataDir, embedded: true, random });
const store = await openStore({ dataDir, templateDir: TEST_TEMPLATES, masterKey: key, clock: systemClock });
const walk = await startWalk(store);
console.log(`open ${walk.tokenId}`);
for (let page = 1; ; page += 1) {
  const devices = Array.from({ length: 100 }, (_, n) => deviceState(`K${page * 1000 + n}`));
  await store.devices.applyPage(SYSTEM, walk.lease, pageOf(walk, devices, { cursor: String(page) }));
  console.log(`page ${page}`);
}
