import type { cliAudit as english } from '../en/cli-audit.ts';
import type { PartOf } from '../part.ts';

export const cliAudit: PartOf<typeof english> = {
  'cli.command.audit': 'Quem fez o quê',
  'cli.command.audit.list': 'Listar o que foi feito, do mais novo ao mais antigo',
  'cli.command.audit.export': 'Gravar tudo o que foi feito em linhas JSON, do mais novo ao mais antigo',
  'cli.option.actor': 'Somente de quem: endereço de e-mail, nome de um token de API ou ID',
  'cli.option.action': 'Somente esta ação',
  'cli.option.since': 'A partir deste momento: um dia como 2026-11-21 (UTC) ou RFC 3339',
  'cli.option.until': 'Antes deste momento: um dia como 2026-11-21 (UTC) ou RFC 3339',
  'cli.audit.none': 'Nada do que foi feito corresponde.',
  'cli.column.at': 'Quando',
  'cli.column.actor': 'Quem',
  'cli.column.action': 'O quê',
  'cli.column.target': 'Em quê',
  'cli.column.address': 'De onde',

  'error.moment-not-understood.title': 'Não é um momento',
  'error.moment-not-understood.detail':
    'A opção {option} aceita um dia como 2026-11-21 (meia-noite UTC) ou um momento como 2026-11-21T08:30:00Z.',
};
