import type { cliAudit as english } from '../en/cli-audit.ts';
import type { PartOf } from '../part.ts';

export const cliAudit: PartOf<typeof english> = {
  'cli.command.audit': 'Кто что сделал',
  'cli.command.audit.list': 'Показать сделанное, сначала новое',
  'cli.command.audit.export': 'Записать всё сделанное строками JSON, сначала новое',
  'cli.option.actor': 'Только сделанное этим лицом: адрес почты, имя токена API или идентификатор',
  'cli.option.action': 'Только это действие',
  'cli.option.since': 'Начиная с момента: день вида 2026-11-21 (UTC) или RFC 3339',
  'cli.option.until': 'До момента: день вида 2026-11-21 (UTC) или RFC 3339',
  'cli.audit.none': 'Ничего подходящего сделано не было.',
  'cli.column.at': 'Когда',
  'cli.column.actor': 'Кто',
  'cli.column.action': 'Что',
  'cli.column.target': 'С чем',
  'cli.column.address': 'Откуда',

  'error.moment-not-understood.title': 'Это не момент времени',
  'error.moment-not-understood.detail':
    'Параметр {option} принимает день вида 2026-11-21 (полночь UTC) или момент вида 2026-11-21T08:30:00Z.',
};
