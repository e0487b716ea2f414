import { readFile } from 'node:fs/promises';
import { AppleBaseUrlError, checkBaseUrl, isApple } from '@adept/apple/dep/apple-base-url';
import type { TransportOptions } from '@adept/apple/dep/transport';
import { parseDuration } from '@adept/contract/iso-duration';
import { AdeptError } from '../domain/adept-error.ts';
import type { ServerOptions } from '../server-options.ts';
import type { Pace } from '../sync/pace.ts';

export interface CheckedOptions {
  appleUrl: string;
  apple: 'real' | 'simulated';
  pace: Pace;
  transport: TransportOptions;
}

type Checked = Pick<
  ServerOptions,
  'appleDeviceServiceUrl' | 'syncInterval' | 'fullSyncInterval' | 'extraCaFile' | 'httpsProxy' | 'noProxy'
>;

/**
 * What can be refused before anything is opened. The configuration's own schema checked the forms already; here is
 * what other callers may pass, and what only reading shows.
 * @throws AdeptError configuration-invalid, file-unreadable, apple-url-…
 */
export async function checkOptions(options: Checked, random: () => number): Promise<CheckedOptions> {
  let appleUrl: string;
  try {
    appleUrl = checkBaseUrl(options.appleDeviceServiceUrl);
  } catch (error) {
    if (!(error instanceof AppleBaseUrlError)) throw error;
    throw new AdeptError(error.code, 500, { variable: 'ADEPT_APPLE_DEVICE_SERVICE_URL' });
  }
  return {
    appleUrl,
    apple: isApple(appleUrl) ? 'real' : 'simulated',
    pace: {
      changesEvery: interval(options.syncInterval, 'ADEPT_SYNC_INTERVAL'),
      fullEvery: interval(options.fullSyncInterval, 'ADEPT_FULL_SYNC_INTERVAL'),
      random,
    },
    transport: {
      extraCa: options.extraCaFile === undefined ? undefined : await readCa(options.extraCaFile),
      httpsProxy: options.httpsProxy,
      noProxy: options.noProxy,
    },
  };
}

function interval(text: string | undefined, variable: string): number | null {
  if (text === undefined) return null;
  const milliseconds = parseDuration(text);
  if (milliseconds === null) throw new AdeptError('configuration-invalid', 500, { variable });
  return milliseconds;
}

async function readCa(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new AdeptError('file-unreadable', 500, { variable: 'ADEPT_EXTRA_CA_FILE', file }, { cause: error });
  }
}
