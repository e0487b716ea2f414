import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AccountAnswer } from '@adept/apple/wire/account';
import { AppleBaseUrlError, checkBaseUrl, isApple } from '@adept/apple/dep/apple-base-url';
import { createDepClient } from '@adept/apple/dep/dep-client';
import { probeToken, type Probe } from '@adept/apple/dep/probe';
import { createTransport } from '@adept/apple/dep/transport';
import { openTokenFileWithKey } from '@adept/apple/token/token-file';
import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import type { Configuration } from '@adept/contract/config';
import type { Diagnosis } from '@adept/contract';
import { judgeToken, type TokenHistory } from '@adept/diagnosis';
import { renderDiagnosis } from '@adept/messages/render-diagnosis';
import { renderEvidence } from '@adept/messages/render-evidence';
import { renderLastAnswer } from '@adept/messages/render-last-answer';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import { describeDiagnosis } from './describe-diagnosis.ts';
import { evidenceOf } from './evidence-of.ts';
import { endByDiagnosis } from './end-by-diagnosis.ts';
import { readInputFile } from '../read-input-file.ts';

/** What doctor prints: the API's diagnosis of one moment. */
export type DoctorReport = Diagnosis;

interface Choices {
  tokenFile: string;
  key: string | undefined;
  apple: string | undefined;
}

/** Opens a token file, asks Apple (GET /session, GET /account, once more when refused), judges, prints. No server, no database. */
export async function examineTokenFile(choices: Choices, context: CommandContext): Promise<void> {
  if (choices.key === undefined) {
    throw new CliError('usage', { problem: 'missingOption', name: '--key', hasNearest: 'no', nearest: '' });
  }
  const configuration = await context.configuration();
  const baseUrl = chooseApple(choices.apple, configuration);
  const [file, key] = await Promise.all([
    readInputFile(context, choices.tokenFile),
    readInputFile(context, choices.key),
  ]);
  const { credentials } = openTokenFileWithKey(file, key.toString('utf8'));
  const probe = await askApple(credentials, { baseUrl, configuration, context });
  const report = await judge(credentials, probe, { baseUrl, context });
  const speaker = await context.speaker();
  await context.print.thing(report, (paint, width) => describeDiagnosis(report, { paint, width, speaker }));
  endByDiagnosis(report, context);
}

/** @throws CliError `apple-url-…` that names the option or the variable it came from */
function chooseApple(wanted: string | undefined, configuration: Configuration): string {
  try {
    return checkBaseUrl(wanted ?? configuration.appleDeviceServiceUrl);
  } catch (error) {
    if (!(error instanceof AppleBaseUrlError)) throw error;
    const variable = wanted === undefined ? 'ADEPT_APPLE_DEVICE_SERVICE_URL' : '--apple';
    throw new CliError(error.code, { variable });
  }
}

async function askApple(
  credentials: TokenCredentials,
  {
    baseUrl,
    configuration,
    context,
  }: { baseUrl: string; configuration: Configuration; context: CommandContext },
): Promise<Probe> {
  const { extraCaFile, httpsProxy, noProxy } = configuration;
  const transport = createTransport({ extraCa: readCa(extraCaFile, context), httpsProxy, noProxy });
  try {
    const client = createDepClient({
      baseUrl,
      credentials,
      transport,
      clock: { now: () => context.host.now() },
      random: (length) => randomBytes(length),
    });
    return await probeToken(client, { confirm: true });
  } finally {
    await transport.close();
  }
}

function readCa(file: string | undefined, context: CommandContext): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(context.path(file), 'utf8');
  } catch {
    throw new CliError('file-unreadable', { variable: 'ADEPT_EXTRA_CA_FILE', file });
  }
}

async function judge(
  credentials: TokenCredentials,
  probe: Probe,
  { baseUrl, context }: { baseUrl: string; context: CommandContext },
): Promise<DoctorReport> {
  const speaker = await context.speaker();
  const now = context.host.now();
  const evidence = evidenceOf(probe.calls);
  const { account } = probe;
  const organization = { name: account?.org_name ?? null, type: account?.org_type ?? null };
  const mdmServerName = account?.server_name ?? null;
  const history: TokenHistory = {
    tokenId: 'doctor',
    credentials: { id: 'doctor', expiresAt: credentials.accessTokenExpiry, uploadedAt: null },
    organization,
    mdmServerName,
    identity: { mdmServerUuid: null, organizationId: null },
    heldBy: [],
    // One look at Apple doesn't count devices.
    impact: { enrolled: 0, assigned: 0, newOrUnassigned: 0, assignmentsPending: 0, devicesFailing: 0 },
    profiles: [],
    evidence,
    oneMoment: true,
  };
  const rendered = renderDiagnosis(judgeToken(history, now), {
    speaker,
    organization: organization.name,
    organizationType: organization.type,
    mdmServerName,
    surface: 'terminal',
    appleUrl: baseUrl,
    now,
  });
  return {
    state: rendered.state,
    apple: isApple(baseUrl) ? 'real' : 'simulated',
    account: account && describeAccount(account),
    expiresAt: credentials.accessTokenExpiry.toISOString(),
    problems: rendered.problems,
    notes: rendered.notes,
    remedy: rendered.remedy,
    judgedAt: now.toISOString(),
    lastAnswer: renderLastAnswer(evidence),
    evidence: evidence.map((fact) => renderEvidence(fact, speaker)),
  };
}

function describeAccount(account: AccountAnswer): DoctorReport['account'] {
  return {
    organization: {
      id: account.org_id ?? null,
      name: account.org_name ?? null,
      type: account.org_type ?? null,
    },
    mdmServer: { name: account.server_name ?? null, uuid: account.server_uuid ?? null },
    adminId: account.admin_id ?? null,
  };
}
