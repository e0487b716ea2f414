import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Apple knows no MDM server with this consumer key, as after its deletion in the portal (word unverified, reference §6). */
export const mdmServerRemoved: Fault = {
  slug: 'mdm-server-removed',
  provokes: 'mdm-server-removed',
  level: 'token',
  endpoints: ['GET /session'],
  endsSessions: true,
  apply: () => refusalReply(new AppleRefusal(401, 'consumer_key_unknown')),
};
