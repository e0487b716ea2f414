import { readFile } from 'node:fs/promises';
import { AppleBaseUrlError, checkBaseUrl, isApple } from '@adept/apple/dep/apple-base-url';
import type { TransportOptions } from '@adept/apple/dep/transport';
import { parseDuration } from '@adept/contract/iso-duration';
import { isLoopback } from '@adept/contract/config-variables';
import { AdeptError } from '../domain/adept-error.ts';
import type { ServerOptions } from '../server-options.ts';
import type { MailServer } from '../tell/notices/send-mail.ts';
import type { Pace } from '../sync/pace.ts';

export interface CheckedOptions {
  appleUrl: string;
  apple: 'real' | 'simulated';
  pace: Pace;
  transport: TransportOptions;
  /** null: no mail is sent. */
  mail: MailServer | null;
}

type Checked = Pick<
  ServerOptions,
  | 'appleDeviceServiceUrl'
  | 'syncInterval'
  | 'fullSyncInterval'
  | 'extraCaFile'
  | 'httpsProxy'
  | 'noProxy'
  | 'smtpUrl'
  | 'smtpFrom'
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
  const extraCa = options.extraCaFile === undefined ? undefined : await readCa(options.extraCaFile);
  return {
    appleUrl,
    apple: isApple(appleUrl) ? 'real' : 'simulated',
    pace: {
      changesEvery: interval(options.syncInterval, 'ADEPT_SYNC_INTERVAL'),
      fullEvery: interval(options.fullSyncInterval, 'ADEPT_FULL_SYNC_INTERVAL'),
      random,
    },
    transport: {
      extraCa,
      httpsProxy: options.httpsProxy,
      noProxy: options.noProxy,
    },
    mail: mailServer(options, extraCa),
  };
}

function interval(text: string | undefined, variable: string): number | null {
  if (text === undefined) return null;
  const milliseconds = parseDuration(text);
  if (milliseconds === null) throw new AdeptError('configuration-invalid', 500, { variable });
  return milliseconds;
}

function mailServer(options: Checked, extraCa: string | undefined): MailServer | null {
  if (options.smtpUrl === undefined) return null;
  if (options.smtpFrom === undefined)
    throw new AdeptError('configuration-invalid', 500, { variable: 'ADEPT_SMTP_FROM' });
  const url = new URL(options.smtpUrl);
  const secure = url.protocol === 'smtps:';
  const user = url.username === '' ? null : decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    // A password leaves this machine under TLS or not at all.
    requireTls: !secure && user !== null && !isLoopback(url.hostname),
    user,
    password: user === null ? null : decodeURIComponent(url.password),
    extraCa,
    from: options.smtpFrom,
  };
}

async function readCa(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new AdeptError('file-unreadable', 500, { variable: 'ADEPT_EXTRA_CA_FILE', file }, { cause: error });
  }
}
