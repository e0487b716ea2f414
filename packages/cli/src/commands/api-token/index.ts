import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** `api-token create NAME`, `list`, `revoke ID`: how programs get into the API. */
export function register(program: Command, context: CommandContext): void {
  const load = () => import('../../api-token/api-tokens.ts');
  const apiToken = program.command('api-token');
  apiToken
    .command('create')
    .argument('<name>')
    .action(async (name: string) => (await load()).createApiToken(name, context));
  apiToken.command('list').action(async () => (await load()).listApiTokens(context));
  apiToken
    .command('revoke')
    .argument('<id>')
    .action(async (id: string) => (await load()).revokeApiToken(id, context));
}
