import { createApiClient, type ApiClient } from '@adept/contract/client';
import { ConfigurationError } from '@adept/contract/config';
import { PARSERS } from '@adept/contract/config-variables';
import type { CommandContext } from './context.ts';

/**
 * The server that the options, else ADEPT_SERVER and ADEPT_API_TOKEN name; else the one of this machine's configuration.
 * @throws ConfigurationError
 */
export async function connectToServer(context: CommandContext): Promise<ApiClient> {
  const configuration = await context.configuration();
  const { server, apiToken } = context.options();
  checkServer(server);
  const { adminHost, adminPort } = configuration;
  const host = adminHost.includes(':') && !adminHost.startsWith('[') ? `[${adminHost}]` : adminHost;
  return createApiClient({
    server: server ?? configuration.server ?? configuration.publicUrl ?? `http://${host}:${adminPort}`,
    apiToken: apiToken ?? configuration.apiToken,
    language: (await context.speaker()).language,
    fetch: (url, init) => fetch(url, init),
  });
}

/** The variable is checked with the others; the option is no less an address. */
function checkServer(server: string | undefined): void {
  if (server === undefined || 'value' in PARSERS['server-url'](server)) return;
  throw new ConfigurationError([
    { code: 'configuration-invalid', variable: '--server', reason: 'not-a-url', parameters: {} },
  ]);
}
