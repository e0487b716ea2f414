import type { DeviceRecord } from '../domain/device.ts';
import type { Viewer } from '../domain/viewer.ts';
import { toDevice, toDeviceEvents, toDeviceRecord } from './devices.ts';
import { pageOf } from './pages.ts';
import type { Questions } from './questions.ts';
import type { TellContext } from './tokens.ts';

/** Devices as Apple's lists told them, and what happened to one. */
export function deviceQuestions({
  store,
}: TellContext): Pick<Questions, 'devices' | 'device' | 'deviceTimeline' | 'deviceValues'> {
  /** The run in whose course a full list without the device was believed. */
  const removedBy = async (viewer: Viewer, { tokenId, removedAt, removedReason }: DeviceRecord) =>
    removedAt !== null && removedReason === 'absent-from-full-fetch'
      ? ((await store.syncRuns.at(viewer, tokenId, removedAt))?.id ?? null)
      : null;
  return {
    async devices(viewer, { token, ...filter }) {
      const page = await store.devices.list(viewer, { ...filter, tokenId: token });
      return { items: page.items.map(toDevice), next: page.next };
    },
    async device(viewer, serial, tokenId) {
      const devices = await store.devices.bySerial(viewer, serial);
      const device = devices.find((candidate) => tokenId === undefined || candidate.tokenId === tokenId);
      return device ? toDeviceRecord(device) : null;
    },
    async deviceTimeline(viewer, serial, page, speaker) {
      const devices = await store.devices.bySerial(viewer, serial);
      if (devices.length === 0) return null;
      const known = await Promise.all(
        devices.map(async (device) => ({
          device,
          tokenName: (await store.tokens.get(viewer, device.tokenId))?.name ?? device.tokenId,
          removedBy: await removedBy(viewer, device),
        })),
      );
      return pageOf(toDeviceEvents(known, speaker), page, ({ tokenId, what }) => `${tokenId}~${what}`);
    },
    async deviceValues(viewer) {
      const { model, color, family } = await store.devices.values(viewer);
      return { models: model, colors: color, families: family };
    },
  };
}
