import type { TokenFileReport } from '@adept/contract';
import { CliError } from '../cli-error.ts';
import { checkLines } from './check-lines.ts';
import { assertFree, certificateName, writeCertificate } from './certificate-file.ts';
import type { CommandContext } from '../context.ts';
import { describeStaged } from './key-pairs.ts';
import { findToken } from './find-token.ts';
import { readInputFile } from '../read-input-file.ts';

/**
 * A renewal needs no new key: says what to do. One is made where a token never had a file, or where it is asked for
 * (`--new-key`, or a file for it); the token in use goes on until a token made for the new key is live.
 */
export async function beginRenewal(
  choices: { name: string; certificate: string | undefined; newKey: boolean | undefined },
  context: CommandContext,
): Promise<void> {
  const api = await context.api();
  const token = await findToken(api, choices.name);
  const isWanted = choices.newKey === true || choices.certificate !== undefined;
  if (!isWanted && token.expiresAt !== null) {
    const speaker = await context.speaker();
    const { items } = await api.tokens.keyPairs(token.id);
    const staged = describeStaged(items, speaker);
    return context.print.thing(token, () =>
      [speaker.say('cli.token.keeps-key', { name: token.name }), ...(staged ? ['', staged] : [])].join('\n'),
    );
  }
  const file = certificateName(token.name, choices.certificate);
  assertFree(context, file);
  await writeCertificate(context, api, { tokenId: token.id, file });
  const speaker = await context.speaker();
  await context.print.thing(token, () => speaker.say('cli.token.renewal-begun', { name: token.name, file }));
}

/**
 * Sends a token file up. One that replaces the identity is tried first, and goes up once a person who saw what becomes of
 * everything repeated the token's name, or with `--yes`.
 * @throws CliError `replacement-needs-confirmation`, `replacement-cancelled`
 */
export async function uploadTokenFile(
  choices: {
    name: string;
    tokenFile: string;
    dryRun: boolean | undefined;
    acceptExpired: boolean | undefined;
    replaceIdentity: boolean | undefined;
    /** Nobody is asked before the identity is replaced. */
    yes: boolean | undefined;
  },
  context: CommandContext,
): Promise<void> {
  const content = await readInputFile(context, choices.tokenFile);
  const api = await context.api();
  const token = await findToken(api, choices.name);
  const { dryRun, acceptExpired, replaceIdentity, yes } = choices;
  const how = {
    ...(acceptExpired ? { acceptExpired } : {}),
    ...(replaceIdentity ? { replaceIdentity } : {}),
  };
  if (replaceIdentity && !dryRun && !yes) {
    const tried = await api.tokens.uploadTokenFile(token.id, content, { ...how, dryRun: true });
    if (tried.replacement) await confirmReplacement(token.name, tried, context);
  }
  const report = await api.tokens.uploadTokenFile(token.id, content, {
    ...how,
    ...(dryRun ? { dryRun } : {}),
  });
  const speaker = await context.speaker();
  await context.print.thing(report, (paint) => {
    const end = speaker.say(dryRun ? 'cli.token.file-fits' : 'cli.token.file-accepted', { name: token.name });
    return `${describeChecks(report)}\n\n${paint.strong(end)}`;
  });
}

async function confirmReplacement(
  name: string,
  tried: TokenFileReport,
  context: CommandContext,
): Promise<void> {
  const { ask } = context.host;
  if (ask === null || context.options().output !== 'table')
    throw new CliError('replacement-needs-confirmation', { name });
  const speaker = await context.speaker();
  const question = [
    speaker.say('cli.token.replacing', { name }),
    describeChecks(tried),
    speaker.say('cli.token.type-name-to-replace'),
  ].join('\n');
  if ((await ask(`${question} `)).trim() !== name) throw new CliError('replacement-cancelled');
}

function describeChecks(report: TokenFileReport): string {
  const effects = (report.replacement?.effects ?? []).map((effect) => `  ▲ ${effect}`);
  return [
    ...checkLines(report.checks),
    ...(report.difference ? [`  ▲ ${report.difference}`] : []),
    ...effects,
  ].join('\n');
}
