import type { DevicesPage } from '@adept/apple/wire/devices-page';
import { PAGE_LIMIT_DEFAULT } from '@adept/apple/wire/limits';
import type { FaultedCall } from '../faults/fault.ts';
import type { AppleReply, AppleRequest } from './apple-call.ts';

export type PagedDevice = DevicesPage['devices'][number];

/** Changes a page on its way out. What is no page, or is left as it is (null), passes untouched. */
export function editPage(reply: AppleReply, edit: (page: DevicesPage) => DevicesPage | null): AppleReply {
  if (reply.status !== 200) return reply;
  const edited = edit(JSON.parse(reply.body) as DevicesPage);
  return edited === null ? reply : { ...reply, body: JSON.stringify(edited) };
}

/** Gives every device of an answer the same status and nothing else: a record of its own from POST /devices, else a word. */
export function editStatuses(reply: AppleReply, status: string): AppleReply {
  if (reply.status !== 200) return reply;
  const body = JSON.parse(reply.body) as { devices: Record<string, unknown> };
  const edited = Object.entries(body.devices).map(([serial, told]) => [
    serial,
    typeof told === 'string' ? status : { serial_number: serial, response_status: status },
  ]);
  return { ...reply, body: JSON.stringify({ ...body, devices: Object.fromEntries(edited) as unknown }) };
}

/** The request's members; null when they can't be read, which is for others to say. */
function members(request: AppleRequest): Record<string, unknown> | null {
  if (request.body.length === 0) return {};
  try {
    const body: unknown = JSON.parse(request.body.toString('utf8'));
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : null;
  } catch {
    return null;
  }
}

/** The cursor a page is asked for with; null for the first page of a fetch. */
export function requestedCursor(request: AppleRequest): string | null {
  const cursor = members(request)?.cursor;
  return typeof cursor === 'string' && cursor !== '' ? cursor : null;
}

/** Tells each added device twice, within the limit the client asked for: the honest page is half as long. */
export function tellAddedTwice(
  call: FaultedCall,
  twice: (added: PagedDevice) => readonly [PagedDevice, PagedDevice],
): AppleReply {
  const half = halfAsMany(call);
  if (half === null) return call.honest();
  return editPage(call.honest({ request: half }), (page) =>
    page.devices.some(isAdded)
      ? { ...page, devices: page.devices.flatMap((device) => (isAdded(device) ? twice(device) : [device])) }
      : null,
  );
}

export const isAdded = (device: PagedDevice): boolean => device.op_type === 'added';

/** The request for half as many; null for a limit that has no half, or is none. */
function halfAsMany({ request, world }: FaultedCall): AppleRequest | null {
  const asked = members(request);
  const wanted = asked?.limit ?? PAGE_LIMIT_DEFAULT;
  if (!asked || typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < 2) return null;
  const limit = Math.floor(Math.min(wanted, world.largestPage) / 2);
  if (limit < 1) return null;
  return { ...request, body: Buffer.from(JSON.stringify({ ...asked, limit })) };
}
