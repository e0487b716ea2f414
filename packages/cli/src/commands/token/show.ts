import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

export function register(token: Command, context: CommandContext): void {
  token
    .command('show')
    .argument('<token>')
    .action(async (name: string) => {
      const [{ findToken }, { describeToken }, { openRemedy }, { describeStaged }] = await Promise.all([
        import('../../token/find-token.ts'),
        import('../../token/describe-token.ts'),
        import('../../token/open-remedy.ts'),
        import('../../token/key-pairs.ts'),
      ]);
      const api = await context.api();
      const found = await api.tokens.get((await findToken(api, name)).id);
      const speaker = await context.speaker();
      if (found.problems.length > 0) await openRemedy(api, found.id);
      const [lastCheck] = (await api.tokens.verifications(found.id, { limit: 1 })).items;
      const { items: pairs } = await api.tokens.keyPairs(found.id);
      const stagedKey = describeStaged(pairs, speaker);
      await context.print.thing(found, (paint, width) =>
        describeToken(found, { paint, width, speaker, lastCheck, stagedKey }),
      );
    });
}
