import type { consoleActivity as english } from '../en/console-activity.ts';
import type { PartOf } from '../part.ts';

export const consoleActivity: PartOf<typeof english> = {
  'console.nav.activity': 'Aktywność',
  'console.activity.title': 'Aktywność',
  'console.activity.trouble': 'Nie udało się odczytać aktywności',
  'console.activity.none': 'Nie wykonano niczego, co by pasowało.',
  'console.activity.more': 'Pokaż więcej',
  'console.activity.filter': 'Zawęź listę',
  'console.activity.all-tokens': 'Wszystkie tokeny',
  'console.activity.all-actions': 'Wszystkie czynności',
  'console.activity.token': 'Token rejestracji',
  'console.activity.action': 'Czynność',
  'console.activity.since': 'Od',
  'console.activity.until': 'Do (włącznie)',
  'console.activity.only-by': 'Pokaż tylko wykonane przez: {actor}',
  'console.activity.by': 'Przez: {actor}',
  'console.activity.everybody': 'Pokaż wszystkich',
  'console.activity.from': 'z adresu {address}',
  'console.activity.change': '{member}: {before} → {after}',
  'console.activity.empty-value': 'brak',
  'console.activity.of-token': 'Cała aktywność tego tokenu',
  'console.activity.member.name': 'Nazwa',
  'console.activity.member.owner': 'Osoba odpowiedzialna',
  'console.activity.member.deputy': 'Zastępca',
  'console.activity.member.tags': 'Etykiety',
};
