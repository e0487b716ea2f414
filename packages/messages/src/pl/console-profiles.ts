import type { PartOf } from '../part.ts';
import type { consoleProfiles as source } from '../en/console-profiles.ts';

/** Polish texts: the console’s page of enrollment profiles. ICU MessageFormat. */
export const consoleProfiles: PartOf<typeof source> = {
  'console.nav.profiles': 'Profile rejestracji',
  'console.profiles.title': 'Profile rejestracji',
  'console.profiles.trouble': 'Nie udało się odczytać profili rejestracji',
  'console.profiles.none':
    'Nie ma jeszcze profili rejestracji. Tworzy się je z pliku w wierszu poleceń: ./adept profile apply -f FILE',
  'console.profiles.more': 'Pokaż więcej',
  'console.profiles.revision': 'Wersja {revision, number}',
  'console.profiles.unused': 'Nieużywany w żadnym tokenie',
  'console.profiles.state.wanted': 'Jeszcze nie przedstawiony Apple',
  'console.profiles.state.defined': 'Apple ma go od {at, date, medium}',
  'console.profiles.state.refused': 'Firma Apple odrzuciła: {code}',
  'console.profiles.state.missing': 'Firma Apple utraciła: {code}',
  'console.activity.member.revision': 'Wersja',
};
