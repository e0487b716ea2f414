import { createApiClient, type ApiClient } from '@adept/contract/client';
import type { CommandContext } from './context.ts';

/** The server that the options, else ADEPT_SERVER and ADEPT_API_TOKEN name; else the one of this machine's configuration. */
export async function connectToServer(context: CommandContext): Promise<ApiClient> {
  const configuration = await context.configuration();
  const { server, apiToken } = context.options();
  const { adminHost, adminPort } = configuration;
  const host = adminHost.includes(':') && !adminHost.startsWith('[') ? `[${adminHost}]` : adminHost;
  return createApiClient({
    server: server ?? configuration.server ?? configuration.publicUrl ?? `http://${host}:${adminPort}`,
    apiToken: apiToken ?? configuration.apiToken,
    language: (await context.speaker()).language,
    fetch: (url, init) => fetch(url, init),
  });
}
