import type { Token } from '@adept/contract';
import { allPages, type ApiClient } from '@adept/contract/client';
import { nearest } from '@adept/contract/nearest';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import { describeDiagnosis } from '../doctor/describe-diagnosis.ts';
import { endByDiagnosis } from '../doctor/end-by-diagnosis.ts';
import { printDiagnoses, type NamedDiagnosis } from '../doctor/examine-all-tokens.ts';
import { EXIT } from '../exit-codes.ts';
import { findToken } from './find-token.ts';

/** Has the server ask Apple for each token. One token named: its diagnosis; several or all: a list of them. */
export async function verifyTokens(
  { names, all, organization }: { names: readonly string[]; all: boolean; organization?: string | undefined },
  context: CommandContext,
): Promise<void> {
  if (names.length === 0 && !all && organization === undefined) {
    throw new CliError('usage', {
      problem: 'missingArgument',
      name: 'tokens',
      hasNearest: 'no',
      nearest: '',
    });
  }
  const api = await context.api();
  const many = all || organization !== undefined;
  const tokens = many
    ? tokensOf(await allPages((page) => api.tokens.list(page)), organization)
    : await Promise.all(names.map((name) => findToken(api, name)));
  const diagnoses: NamedDiagnosis[] = [];
  for (const token of tokens) diagnoses.push(await verify(api, token, context));
  for (const diagnosis of diagnoses) endByDiagnosis(diagnosis, context);
  const [only] = diagnoses;
  if (!only || many || diagnoses.length > 1) return printDiagnoses(diagnoses, context);
  const speaker = await context.speaker();
  return context.print.thing(only, (paint, width) =>
    describeDiagnosis(only, { paint, width, speaker, name: only.token.name }),
  );
}

/**
 * All of them, or those of an organisation by its name; one without a token file can't be asked about.
 * @throws CliError `no-such-organization` with the nearest name
 */
function tokensOf(tokens: readonly Token[], organization: string | undefined): Token[] {
  const withFile = tokens.filter(({ expiresAt }) => expiresAt !== null);
  if (organization === undefined) return withFile;
  const wanted = organization.toLowerCase();
  const found = withFile.filter((token) => token.organization.name?.toLowerCase() === wanted);
  if (found.length > 0) return found;
  const known = [...new Set(withFile.flatMap((token) => token.organization.name ?? []))];
  throw new CliError('no-such-organization', {
    name: organization.slice(0, 200),
    hasNearest: known.length > 0 ? 'yes' : 'no',
    nearest: known.length > 0 ? nearest(organization, known) : '',
  });
}

async function verify(api: ApiClient, { id, name }: Token, context: CommandContext): Promise<NamedDiagnosis> {
  const diagnosis = await api.tokens.verify(id);
  if (diagnosis !== null) return { token: { id, name }, ...diagnosis };
  // Apple hasn't answered in half a minute: what was known before is told, and that this call got no answer.
  context.endWith(EXIT.noAnswer);
  const lastAnswer = { at: context.host.now().toISOString(), outcome: 'none' as const };
  return { token: { id, name }, ...(await api.tokens.diagnosis(id)), lastAnswer };
}
