import type { cliAudit as english } from '../en/cli-audit.ts';
import type { PartOf } from '../part.ts';

export const cliAudit: PartOf<typeof english> = {
  'cli.command.audit': 'Kto co zrobił',
  'cli.command.audit.list': 'Wyświetl wykonane czynności, najnowsze najpierw',
  'cli.command.audit.export': 'Zapisz wszystkie wykonane czynności jako wiersze JSON, najnowsze najpierw',
  'cli.option.actor': 'Tylko wykonane przez: adres e-mail, nazwa tokenu API albo identyfikator',
  'cli.option.action': 'Tylko ta czynność',
  'cli.option.since': 'Od tej chwili: dzień, na przykład 2026-11-21 (UTC), albo RFC 3339',
  'cli.option.until': 'Przed tą chwilą: dzień, na przykład 2026-11-21 (UTC), albo RFC 3339',
  'cli.audit.none': 'Nie wykonano niczego, co by pasowało.',
  'cli.column.at': 'Kiedy',
  'cli.column.actor': 'Kto',
  'cli.column.action': 'Co',
  'cli.column.target': 'Czego dotyczy',
  'cli.column.address': 'Skąd',

  'error.moment-not-understood.title': 'To nie jest chwila',
  'error.moment-not-understood.detail':
    'Opcja {option} przyjmuje dzień, na przykład 2026-11-21 (północ UTC), albo chwilę, na przykład 2026-11-21T08:30:00Z.',
};
