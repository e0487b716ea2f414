import type { RandomStream } from './seed.ts';

/** One generation of an MDM server's token as Apple keeps it (reference §1). */
export interface ServerToken {
  consumerKey: string;
  consumerSecret: string;
  accessToken: string;
  accessSecret: string;
  createdAt: Date;
  expiresAt: Date;
  /** The account that downloaded it; `/account` names it as `admin_id`. */
  adminId: string;
}

export function makeConsumerKey(random: RandomStream): string {
  return `CK_${random.hex(96)}`;
}

/** A fresh token of a server: the consumer key stays, all else is new. */
export function makeServerToken(
  random: RandomStream,
  from: { consumerKey: string; createdAt: Date; expiresAt: Date; adminId: string },
): ServerToken {
  return {
    ...from,
    consumerSecret: `CS_${random.hex(40)}`,
    accessToken: `AT_O${random.int(1_000_000_000, 2_000_000_000)}O${random.hex(40)}O${from.createdAt.getTime()}`,
    accessSecret: `AS_${random.hex(40)}`,
  };
}
