import type { Clock } from '../domain/clock.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { AccessStore } from './access-store.ts';
import { hashCredential, newSecret } from './credential.ts';

export interface FirstAccess {
  access: AccessStore;
  clock: Clock;
  random: (bytes: number) => Buffer;
  /** ADEPT_INITIAL_API_TOKEN, its form checked by the configuration. */
  initialApiToken?: string | undefined;
}

/**
 * How somebody gets in at the first start. As long as there is no owner each start makes a new one-time code
 * (the former ones stay valid until one is used: a link that was sent on keeps working after a restart).
 * The initial API token is taken in only while there is neither a person nor an API token.
 * @returns the code in clear, for the one line that prints it; null once there is an owner
 */
export async function prepareFirstAccess(options: FirstAccess): Promise<string | null> {
  const { access, clock, random, initialApiToken } = options;
  if ((await access.countUsers(SYSTEM)) > 0) return null;
  const { items } = await access.listApiTokens(SYSTEM, { limit: 1 });
  if (initialApiToken !== undefined && items.length === 0) {
    await access.createApiToken(SYSTEM, {
      name: 'ADEPT_INITIAL_API_TOKEN',
      hash: hashCredential(initialApiToken),
      createdAt: clock.now(),
    });
  }
  const code = newSecret(random);
  await access.createSetUpCode(SYSTEM, { hash: hashCredential(code), createdAt: clock.now() });
  return code;
}

/** The one-time link. The code stands behind `#`, so that no server, proxy or log on the way ever sees it. */
export function setUpUrl(adminUrl: string, code: string): string {
  return `${adminUrl.replace(/\/$/, '')}/set-up#code=${code}`;
}
