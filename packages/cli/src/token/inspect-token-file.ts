import { openTokenFileWithKey, type TokenFileWarning } from '@adept/apple/token/token-file';
import type { MessageId, Speaker } from '@adept/messages';
import type { CommandContext } from '../context.ts';
import { measure } from '../terminal/measure.ts';
import { labelled, wrap } from '../terminal/paragraphs.ts';
import { readInputFile } from '../read-input-file.ts';

/** What `token inspect` prints. The secrets are there only when they were asked for by name. */
export interface InspectionReport {
  format: string;
  cipher: string;
  keyTransport: string;
  recipient: { issuer: string; serial: string };
  consumerKey: string;
  accessTokenExpiry: string;
  warnings: string[];
  consumerSecret?: string;
  accessToken?: string;
  accessSecret?: string;
}

export async function inspectTokenFile(
  choices: { file: string; key: string; showSecrets: boolean },
  context: CommandContext,
): Promise<void> {
  const [file, key] = await Promise.all([
    readInputFile(context, choices.file),
    readInputFile(context, choices.key),
  ]);
  const { inspection, credentials } = openTokenFileWithKey(file, key.toString('utf8'));
  const speaker = await context.speaker();
  const expired = credentials.accessTokenExpiry <= context.host.now();
  const { consumerSecret, accessToken, accessSecret } = credentials.reveal();
  const report: InspectionReport = {
    ...inspection,
    accessTokenExpiry: credentials.accessTokenExpiry.toISOString(),
    warnings: [
      ...inspection.warnings.map((warning) => sayWarning(warning, speaker)),
      ...(expired ? [speaker.say('token-file-warning.expired', { at: credentials.accessTokenExpiry })] : []),
    ],
    ...(choices.showSecrets ? { consumerSecret, accessToken, accessSecret } : {}),
  };
  await context.print.thing(report, (_paint, width) => describe(report, speaker, width));
}

function sayWarning(warning: TokenFileWarning, speaker: Speaker): string {
  const { id, ...parameters } = warning;
  return speaker.say(`token-file-warning.${id}`, parameters);
}

function describe(report: InspectionReport, speaker: Speaker, width: number): string {
  const facts: [MessageId, string | undefined][] = [
    ['cli.inspect.format', report.format],
    ['cli.inspect.cipher', report.cipher],
    ['cli.inspect.keyTransport', report.keyTransport],
    ['cli.inspect.recipient', `${report.recipient.issuer}  ${report.recipient.serial}`.trim()],
    ['cli.inspect.consumerKey', report.consumerKey],
    ['cli.inspect.consumerSecret', report.consumerSecret],
    ['cli.inspect.accessToken', report.accessToken],
    ['cli.inspect.accessSecret', report.accessSecret],
    ['cli.column.expires', speaker.say('cli.moment', { at: new Date(report.accessTokenExpiry) })],
  ];
  const known = facts.filter((fact): fact is [MessageId, string] => fact[1] !== undefined);
  const indent = Math.max(...known.map(([id]) => measure(speaker.say(id)))) + 5;
  // Keys and names are never broken: they are copied.
  const lines = known.map(([id, text]) => labelled(speaker.say(id), text, { width: 10_000, indent }));
  const warnings = report.warnings.map((warning) => wrap(`▲ ${warning}`, { width, indent: 2 }));
  return [...lines, ...(warnings.length > 0 ? ['', ...warnings] : []), ''].join('\n');
}
