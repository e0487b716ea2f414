import { call, download } from '../world.ts';
import type { Laboratory } from './laboratory.ts';

/** Whose file somebody takes by mistake. */
export type Whose = 'server' | 'organization';

/** Download Token for a server that isn't the token's, of its organization or of another one, made with the token's key. */
export async function downloadMistaken(lab: Laboratory, whose: Whose): Promise<Buffer> {
  const server = whose === 'server' ? lab.portal(`/mdm-servers/${lab.otherServer}`) : await elsewhere(lab);
  await lab.giveKey(server);
  return download(`${server}/token`, { method: 'POST', body: {} });
}

/** The only MDM server of a new organization. */
async function elsewhere(lab: Laboratory): Promise<string> {
  const made = (url: string, body: object): Promise<{ id: string }> => call(url, { method: 'POST', body });
  const organizations = `${lab.simulator.url}/portal/api/organizations`;
  const { id } = await made(organizations, { name: 'Elsewhere', type: 'org' });
  const servers = `${organizations}/${id}/mdm-servers`;
  return `${servers}/${(await made(servers, { name: 'MDM' })).id}`;
}
