import type { DeviceDetails, DevicesPage } from '@adept/apple/wire/devices-page';

/**
 * Apple's list of one token's devices, page by page. Each method throws AppleError (of @adept/apple) when Apple
 * refuses or doesn't answer; sessions and the pace are the client's business.
 */
export interface DeviceSource {
  /** GET /account: what the token is connected to. */
  account(): Promise<unknown>;
  /** POST /server/devices: all devices; `cursor` null = from the start. */
  fetchDevices(cursor: string | null): Promise<DevicesPage>;
  /** POST /devices/sync: changes since the cursor. */
  syncDevices(cursor: string): Promise<DevicesPage>;
  /** POST /devices: what Apple says of each of at most 1000 serials. */
  deviceDetails(serials: readonly string[]): Promise<DeviceDetails>;
  /** A new session and account, once, after a first refusal: true when Apple takes the token after all. */
  confirm(): Promise<boolean>;
}
