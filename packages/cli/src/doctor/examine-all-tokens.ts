import type { Diagnosis } from '@adept/contract';
import { allPages } from '@adept/contract/client';
import type { CommandContext } from '../context.ts';
import { openRemedy } from '../token/open-remedy.ts';
import { describeDiagnosis } from './describe-diagnosis.ts';
import { endByDiagnosis } from './end-by-diagnosis.ts';

/** A diagnosis of the server's, with the token it is about. */
export type NamedDiagnosis = Diagnosis & { token: { id: string; name: string } };

/** Doctor without a file: what the server knows of every token. */
export async function examineAllTokens(context: CommandContext): Promise<void> {
  const api = await context.api();
  const tokens = await allPages((page) => api.tokens.list(page));
  const diagnoses: NamedDiagnosis[] = [];
  for (const { id, name } of tokens)
    diagnoses.push({ token: { id, name }, ...(await api.tokens.diagnosis(id)) });
  for (const { problems, token } of diagnoses) if (problems.length > 0) await openRemedy(api, token.id);
  for (const diagnosis of diagnoses) endByDiagnosis(diagnosis, context);
  await printDiagnoses(diagnoses, context);
}

/** An array in JSON; one after the other for people. */
export async function printDiagnoses(
  diagnoses: readonly NamedDiagnosis[],
  context: CommandContext,
): Promise<void> {
  const speaker = await context.speaker();
  if (context.options().output !== 'table') {
    const title = (id: string) => id;
    return context.print.list(
      diagnoses,
      [
        { title: 'name', name: 'name', value: (one) => one.token.name },
        { title: 'state', name: 'state', value: (one) => one.state },
        {
          title: 'causes',
          name: 'causes',
          value: (one) => one.problems.map((problem) => problem.causeId).join(' '),
        },
        {
          title: 'lastAnswer',
          name: 'lastAnswer',
          value: (one) => one.lastAnswer?.outcome ?? null,
        },
        { title: 'expiresAt', name: 'expiresAt', value: (one) => one.expiresAt },
      ],
      { title, empty: '' },
    );
  }
  const describe = (paint: typeof context.print.paint, width: number) =>
    diagnoses
      .map((one) => describeDiagnosis(one, { paint, width, speaker, name: one.token.name }))
      .join('\n') || speaker.say('cli.no-tokens');
  return context.print.thing(diagnoses, describe);
}
