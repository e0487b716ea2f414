import type { PartOf } from '../part.ts';
import type { consoleDevices as source } from '../en/console-devices.ts';

/** Polish texts: the console’s syncs and devices. ICU MessageFormat. */
export const consoleDevices: PartOf<typeof source> = {
  'console.runs.title': 'Ostatnie synchronizacje',
  'console.runs.none': 'Nie było jeszcze synchronizacji.',
  'console.runs.queued': 'Oczekiwanie',
  'console.runs.running': 'W toku',
  'console.runs.succeeded': 'Zakończono pomyślnie',
  'console.runs.failed': 'Niepowodzenie',
  'console.runs.mode.changes': 'zmiany',
  'console.runs.mode.full': 'pełna lista',
  'console.runs.devices':
    '{count, plural, one {# urządzenie} few {# urządzenia} many {# urządzeń} other {# urządzenia}}',

  'console.progress.title': 'Trwa synchronizacja',
  'console.progress.bar': 'Postęp synchronizacji',
  'console.progress.queued': 'Synchronizacja czeka na swoją kolej.',
  'console.progress.devices-of':
    '{devices, number} z {expected, plural, one {około # urządzenia} few {około # urządzeń} many {około # urządzeń} other {około # urządzenia}}',
  'console.progress.pages': '{count, plural, one {# strona} few {# strony} many {# stron} other {# strony}}',
  'console.progress.rate':
    '{rate, plural, one {# urządzenie na sekundę} few {# urządzenia na sekundę} many {# urządzeń na sekundę} other {# urządzenia na sekundę}}',
  'console.progress.left':
    '{unit, select, hours {{count, plural, one {jeszcze około # godziny} few {jeszcze około # godzin} many {jeszcze około # godzin} other {jeszcze około # godziny}}} minutes {{count, plural, one {jeszcze około # minuty} few {jeszcze około # minut} many {jeszcze około # minut} other {jeszcze około # minuty}}} other {{count, plural, one {jeszcze około # sekundy} few {jeszcze około # sekund} many {jeszcze około # sekund} other {jeszcze około # sekundy}}}}',

  'console.devices.title': 'Urządzenia',
  'console.devices.trouble': 'Nie udało się odczytać urządzeń',
  'console.devices.search': 'Szukaj według numeru seryjnego',
  'console.devices.count':
    '{count, plural, one {# urządzenie} few {# urządzenia} many {# urządzeń} other {# urządzenia}}',
  'console.devices.count-more':
    '{count, plural, one {Wczytano # urządzenie, poniżej jest więcej} few {Wczytano # urządzenia, poniżej jest więcej} many {Wczytano # urządzeń, poniżej jest więcej} other {Wczytano # urządzenia, poniżej jest więcej}}',
  'console.devices.nothing-found': 'Żadne urządzenie nie pasuje do tego wyszukiwania.',
  'console.devices.show-all': 'Pokaż wszystkie urządzenia',
  'console.devices.none':
    'Nie ma jeszcze urządzeń. Pojawią się tutaj, gdy tylko token zsynchronizuje się po raz pierwszy.',
  'console.devices.column.serial': 'Numer seryjny',
  'console.devices.column.model': 'Model urządzenia',
  'console.devices.column.profile': 'Profil rejestracji',
  'console.devices.column.token': 'Nazwa tokenu',
  'console.devices.profile.empty': 'Brak profilu',
  'console.devices.profile.assigned': 'Profil przypisany',
  'console.devices.profile.pushed': 'Profil dostarczony',
  'console.devices.profile.removed': 'Profil usunięty',
  'console.devices.gone': 'Usunięte po stronie Apple',
  'console.device.trouble': 'Nie udało się odczytać tego urządzenia',
  'console.device.token-error': 'Token tego urządzenia zgłasza błąd.',
  'console.device.serial': 'Numer seryjny',
  'console.device.model': 'Model urządzenia',
  'console.device.description': 'Opis',
  'console.device.family': 'Rodzina',
  'console.device.os': 'System operacyjny',
  'console.device.color': 'Kolor',
  'console.device.asset-tag': 'Numer inwentarzowy',
  'console.device.profile': 'Profil rejestracji',
  'console.device.assigned': 'Profil przypisany',
  'console.device.pushed': 'Profil dostarczony',
  'console.device.token': 'Nazwa tokenu',
  'console.device.organization': 'Organizacja',
  'console.device.added': 'Przypisano po stronie Apple',
  'console.device.removed': 'Usunięte po stronie Apple',
  'console.devices.count-of':
    '{shown, number} z {count, plural, one {# urządzenia} few {# urządzeń} many {# urządzeń} other {# urządzenia}}',
  'console.devices.any': 'Wszystkie',
  'console.devices.filter': 'Filtry',
  'console.devices.filter.asset-tag': 'Numer inwentarzowy zaczyna się od',
  'console.devices.clear': 'Wyczyść filtry',
  'console.devices.too-short':
    'Przy mniej niż trzech znakach przeszukiwane są tylko początki numerów seryjnych.',
  'console.devices.none-how':
    'W portalu Apple urządzenia przypisuje się do serwera MDM, za którym stoi token. Każda synchronizacja przynosi zmiany stamtąd.',
  'console.device.record': 'Zapis Apple',
  'console.device.history': 'Historia',
  'console.device.history-trouble': 'Nie można odczytać historii tego urządzenia',
  'console.device.no-history': 'Apple nie podało żadnej daty dla tego urządzenia.',
  'console.device.found-by-run': 'wykryto podczas pełnej synchronizacji',
  'console.device.synced': 'Ostatnie porównanie z Apple',
  'console.device.profile-name': 'Profil',
  'console.device.assigned-by': 'Kto przypisał',
  'console.device.wifi': 'Adres Wi-Fi',
  'console.device.bluetooth': 'Adres Bluetooth',
  'console.device.ethernet': 'Adres Ethernet',
  'console.device.migration-deadline': 'Termin zmiany serwera MDM',
  'console.device.replacement': 'Urządzenie zastępcze',
  'console.device.yes': 'Tak',
  'console.device.no': 'Nie',
};
