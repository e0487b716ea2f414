import type { DeviceList, DeviceRecord, DeviceTimeline, DeviceValues } from '@adept/contract';
import type { ApiClient } from './api-client.ts';

/** What the list of devices is narrowed to; absent members don't narrow. */
export interface DeviceFilter {
  q?: string | undefined;
  token?: string | undefined;
  profileStatus?: string | undefined;
  model?: string | undefined;
  color?: string | undefined;
  family?: string | undefined;
  /** Beginning of an asset tag. */
  assetTag?: string | undefined;
}

/** Devices: lists, one, and what happened to it. */
export function deviceCalls(client: ApiClient) {
  const at = (serial: string) => `/devices/${encodeURIComponent(serial)}`;
  return {
    devices: (filter: DeviceFilter, after: string | undefined, signal?: AbortSignal) =>
      client.get<DeviceList>('/devices', { ...filter, after, limit: 200 }, signal),
    findDevices: (q: string, signal?: AbortSignal) =>
      client.get<DeviceList>('/devices', { q, limit: 6 }, signal),
    deviceValues: (signal?: AbortSignal) => client.get<DeviceValues>('/device-values', {}, signal),
    device: (serial: string, signal?: AbortSignal) => client.get<DeviceRecord>(at(serial), {}, signal),
    deviceTimeline: (serial: string, signal?: AbortSignal) =>
      client.get<DeviceTimeline>(`${at(serial)}/timeline`, { limit: 200 }, signal),
  };
}
