import type { NewNoticeRule } from '@adept/contract';
import { allPages } from '@adept/contract/client';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import { readInputFile } from '../read-input-file.ts';
import { ruleNamed } from './find-rule.ts';

/**
 * Makes rules what the file says: new ones, or changes of those with their names. Secrets of new webhooks are printed,
 * once. The server checks each rule; what it refuses ends the run, and rules before it stay as they were made.
 * @throws CliError file-not-found, notice-file-not-read
 */
export async function applyRules(file: string, context: CommandContext): Promise<void> {
  const wanted = parse(file, (await readInputFile(context, file)).toString('utf8'));
  const api = await context.api();
  const known = await allPages((page) => api.noticeRules.list(page));
  const speaker = await context.speaker();
  const applied: object[] = [];
  const lines: string[] = [];
  for (const rule of wanted) {
    const former = ruleNamed(known, rule.name);
    if (former) applied.push(await api.noticeRules.replace(former.id, rule));
    else {
      const made = await api.noticeRules.create(rule);
      applied.push(made);
      if (made.secret !== null)
        lines.push(speaker.say('cli.notice.secret', { name: made.name, secret: made.secret }));
    }
  }
  lines.push(speaker.say('cli.notice.applied', { n: applied.length }));
  await context.print.thing(applied.length === 1 && applied[0] ? applied[0] : applied, () =>
    lines.join('\n'),
  );
}

function parse(file: string, text: string): NewNoticeRule[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new CliError('notice-file-not-read', { file });
  }
  const rules: unknown[] = Array.isArray(document) ? document : [document];
  const good = rules.every(
    (rule) =>
      typeof rule === 'object' && rule !== null && typeof (rule as { name?: unknown }).name === 'string',
  );
  if (!good || rules.length === 0) throw new CliError('notice-file-not-read', { file });
  return rules as NewNoticeRule[];
}
