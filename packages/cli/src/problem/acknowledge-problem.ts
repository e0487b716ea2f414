import type { CommandContext } from '../context.ts';

/**
 * Silences the reminders of the task that a problem belongs to; all its problems stay open until Apple's answers close
 * them. Prints the problem.
 * @throws ApiError problem-not-found; work-item-not-open for one that is closed
 */
export async function acknowledgeProblem(id: string, context: CommandContext): Promise<void> {
  const api = await context.api();
  const problem = await api.problems.get(id);
  const { workItems } = await api.overview();
  const item = workItems.find(({ problemIds }) => problemIds.includes(problem.id));
  // Of a problem that is closed no item is left: the server says so.
  await api.acknowledgeWorkItem(item?.id ?? `${problem.causeId}.${problem.tokenId}`);
  const speaker = await context.speaker();
  await context.print.thing(problem, () => `${speaker.say('cli.problem.acknowledged')}\n`);
}
