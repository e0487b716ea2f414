import { AUDIT_ACTIONS } from '@adept/contract/audit-actions';
import { Option, type Command } from 'commander';
import type { AuditChoices } from '../../audit/audit.ts';
import type { CommandContext } from '../../context.ts';

/** `audit list` for people, `audit export` for an archive: who did what. */
export function register(program: Command, context: CommandContext): void {
  const load = () => import('../../audit/audit.ts');
  const audit = program.command('audit');
  filtered(audit.command('list')).action(async (choices: AuditChoices) =>
    (await load()).listAudit(choices, context),
  );
  filtered(audit.command('export')).action(async (choices: AuditChoices) =>
    (await load()).exportAudit(choices, context),
  );
}

function filtered(command: Command): Command {
  return command
    .option('--token <token>')
    .option('--actor <actor>')
    .addOption(new Option('--action <action>').choices(AUDIT_ACTIONS))
    .option('--since <moment>')
    .option('--until <moment>');
}
