import { InvalidArgumentError, Option, type Command } from 'commander';
import { LANGUAGES } from '@adept/messages/language';
import type { CommandContext } from '../../context.ts';

interface LinkOptions {
  days: number;
  pageLanguage?: string;
}

/** `token link create|list|revoke`: links with which somebody without an account renews one token, once. */
export function register(token: Command, context: CommandContext): void {
  const load = () => import('../../token/renewal-links.ts');
  const link = token.command('link');
  link
    .command('create')
    .argument('<token>')
    .option('--days <number>', '', wholeDays, 14)
    .addOption(new Option('--page-language <language>').choices([...LANGUAGES]))
    .action(async (name: string, { days, pageLanguage }: LinkOptions) =>
      (await load()).createLink({ name, days, language: pageLanguage }, context),
    );
  link
    .command('list')
    .argument('<token>')
    .action(async (name: string) => (await load()).listLinks(name, context));
  link
    .command('revoke')
    .argument('<token>')
    .argument('<link>')
    .action(async (name: string, id: string) => (await load()).revokeLink({ name, id }, context));
}

/** The server judges the range; here it only has to be a number. */
function wholeDays(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError(text);
  return Number(text);
}
