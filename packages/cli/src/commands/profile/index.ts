import type { Command } from 'commander';
import type { CommandContext } from '../../context.ts';

/** Enrollment profiles: `profile apply -f FILE` makes one what the file says; the others look and delete. */
export function register(program: Command, context: CommandContext): void {
  const profile = program.command('profile');
  profile
    .command('list')
    .action(async () => (await import('../../profile/profiles.ts')).listProfiles(context));
  profile
    .command('apply')
    .requiredOption('-f, --file <file>')
    .option('--token <token>', '', (token: string, before: string[] | undefined) => [
      ...(before ?? []),
      token,
    ])
    .action(async (options: { file: string; token?: string[] }) =>
      (await import('../../profile/apply-profile.ts')).applyProfile(options, context),
    );
  profile
    .command('show')
    .argument('<profile>')
    .action(async (name: string) => (await import('../../profile/profiles.ts')).showProfile(name, context));
  profile
    .command('delete')
    .argument('<profile>')
    .option('--yes')
    .action(async (name: string, options: { yes?: boolean }) =>
      (await import('../../profile/profiles.ts')).deleteProfile({ name, yes: options.yes === true }, context),
    );
}
