/** What an admin does by hand at Apple, over the simulated portal's API. */
export interface PortalClient {
  addOrganization(organization: { name: string; type: string }): Promise<{ id: string }>;
  addServer(organization: string, name: string): Promise<{ id: string }>;
  addDevices(organization: string, devices: object): Promise<void>;
  uploadPublicKey(place: PortalServer, pem: string): Promise<void>;
  /** Download Token: the one in use dies. */
  downloadToken(place: PortalServer, expiresAt?: Date): Promise<Uint8Array>;
  publishTerms(organization: string): Promise<void>;
}

export interface PortalServer {
  organization: string;
  mdmServer: string;
}

interface Sent {
  method: 'POST' | 'PUT';
  body?: string;
}

/** @param base URL of the simulator */
export function createPortalClient(base: string, signal: AbortSignal): PortalClient {
  const organizations = `${base}/portal/api/organizations`;
  const server = (place: PortalServer) =>
    `${organizations}/${place.organization}/mdm-servers/${place.mdmServer}`;
  const send = async (url: string, { method, body }: Sent): Promise<Response> => {
    const answer = await fetch(url, { method, signal, ...(body === undefined ? {} : { body }) });
    if (!answer.ok) {
      throw new Error(`${method} ${new URL(url).pathname} → ${answer.status} ${await answer.text()}`);
    }
    return answer;
  };
  const make = async (url: string, thing: object): Promise<{ id: string }> =>
    (await (await send(url, { method: 'POST', body: JSON.stringify(thing) })).json()) as { id: string };
  return {
    addOrganization: (organization) => make(organizations, organization),
    addServer: (organization, name) => make(`${organizations}/${organization}/mdm-servers`, { name }),
    addDevices: async (organization, devices) =>
      void (await make(`${organizations}/${organization}/devices`, devices)),
    uploadPublicKey: async (place, pem) =>
      void (await send(`${server(place)}/public-key`, { method: 'PUT', body: pem })),
    async downloadToken(place, expiresAt) {
      const wanted = JSON.stringify(expiresAt ? { expiresAt: expiresAt.toISOString() } : {});
      const answer = await send(`${server(place)}/token`, { method: 'POST', body: wanted });
      return new Uint8Array(await answer.arrayBuffer());
    },
    publishTerms: async (organization) =>
      void (await send(`${organizations}/${organization}/terms/publish`, { method: 'POST' })),
  };
}
