import { sql } from 'kysely';
import type { Connection } from './transaction.ts';

/** Devices that are there, by Apple's profile status: what is to be added to the token's counts. */
export interface DeviceCounts {
  devices: number;
  unassigned: number;
  assigned: number;
  pushed: number;
}

/** Keeps the token's counts in step with its devices, in the transaction that changes them. */
export async function addToCounts(
  connection: Connection,
  tokenId: string,
  change: DeviceCounts,
): Promise<void> {
  await sql`
    UPDATE tokens SET device_count = device_count + ${change.devices},
      unassigned_count = unassigned_count + ${change.unassigned},
      assigned_count = assigned_count + ${change.assigned}, pushed_count = pushed_count + ${change.pushed}
    WHERE id = ${tokenId}`.execute(connection);
}
