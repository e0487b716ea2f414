import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** Messages that Adept sends: `notice list|replay`, and the rules of who is told: `notice rules|apply|test`. */
export function register(program: Command, context: CommandContext): void {
  const load = () => import('../../notice/notices.ts');
  const notice = program.command('notice');
  notice.command('list').action(async () => (await load()).listNotices(context));
  notice
    .command('replay')
    .argument('<id>')
    .action(async (id: string) => (await load()).replayNotice(id, context));
  notice.command('rules').action(async () => (await load()).listRules(context));
  notice
    .command('apply')
    .requiredOption('-f, --file <file>')
    .action(async ({ file }: { file: string }) =>
      (await import('../../notice/apply-rules.ts')).applyRules(file, context),
    );
  notice
    .command('test')
    .argument('<rule>')
    .action(async (rule: string) => (await load()).testRule(rule, context));
}
