import type { PartOf } from '../part.ts';
import type { consoleTokens as source } from '../en/console-tokens.ts';

/** Polish texts: the console’s list of tokens. ICU MessageFormat. */
export const consoleTokens: PartOf<typeof source> = {
  'console.tokens.title': 'Tokeny programu rejestracji',
  'console.tokens.trouble': 'Nie udało się odczytać tokenów',
  'console.tokens.banner.label': 'Tokeny zgłaszające błąd',
  'console.tokens.banner.sentence':
    'Co najmniej jeden token {adeDep} zgłasza błąd; dopóki nie zostaną naprawione wszystkie tokeny, których dotyczy problem, {adeShort} nie będzie działać prawidłowo.',
  'console.tokens.banner.no-cause': 'Przyczyna nie jest jeszcze znana',
  'console.tokens.banner.more':
    '{count, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'console.tokens.banner.tasks': 'Pokaż, co zrobić',
  'console.tokens.add': 'Dodaj token',
  'console.tokens.check-all': 'Sprawdź wszystkie w Apple',
  'console.tokens.sync-all': 'Synchronizuj wszystkie',
  'console.tokens.search': 'Szukaj tokenów',
  'console.tokens.filter': 'Pokaż według stanu',
  'console.tokens.filter.all': 'Wszystkie',
  'console.tokens.verify.running':
    'Trwa sprawdzanie w Apple: otrzymano odpowiedzi {done, number} z {all, number}.',
  'console.tokens.verify.done':
    '{all, plural, one {Sprawdzono w Apple # token.} few {Sprawdzono w Apple # tokeny.} many {Sprawdzono w Apple # tokenów.} other {Sprawdzono w Apple # tokenu.}} Odpowiedzi są widoczne na liście.',
  'console.tokens.verify.partly':
    '{all, plural, one {Wysłano do Apple zapytanie o # token.} few {Wysłano do Apple zapytania o # tokeny.} many {Wysłano do Apple zapytania o # tokenów.} other {Wysłano do Apple zapytania o # tokenu.}} {failed, plural, one {Nie udało się wykonać # sprawdzenia.} few {Nie udało się wykonać # sprawdzeń.} many {Nie udało się wykonać # sprawdzeń.} other {Nie udało się wykonać # sprawdzenia.}} Otwórz token, aby zobaczyć dlaczego.',
  'console.tokens.sync.running': 'Uruchamianie synchronizacji: {done, number} z {all, number}.',
  'console.tokens.sync.done':
    '{all, plural, one {Synchronizacja została uruchomiona.} few {Uruchomiono wszystkie synchronizacje (#).} many {Uruchomiono wszystkie synchronizacje (#).} other {Uruchomiono wszystkie synchronizacje (#).}} Przebieg jest widoczny na liście.',
  'console.tokens.sync.partly':
    '{failed, plural, one {Nie uruchomiono # z {all, number} synchronizacji.} few {Nie uruchomiono # z {all, number} synchronizacji.} many {Nie uruchomiono # z {all, number} synchronizacji.} other {Nie uruchomiono # z {all, number} synchronizacji.}} Otwórz token, aby zobaczyć dlaczego.',
  'console.tokens.column.state': 'Stan',
  'console.tokens.column.token': 'Nazwa tokenu',
  'console.tokens.column.what': 'Co się dzieje',
  'console.tokens.column.organization': 'Organizacja',
  'console.tokens.column.devices': 'Urządzenia',
  'console.tokens.column.unassigned': 'Bez profilu',
  'console.tokens.column.expires': 'Wygasa',
  'console.tokens.column.synced': 'Ostatnia udana synchronizacja',
  'console.tokens.syncing':
    '{count, plural, one {Trwa synchronizacja: dotąd # urządzenie} few {Trwa synchronizacja: dotąd # urządzenia} many {Trwa synchronizacja: dotąd # urządzeń} other {Trwa synchronizacja: dotąd # urządzenia}}',
  'console.tokens.never-synced': 'Nigdy nie zsynchronizowano',
  'console.tokens.what.ok': 'Apple go akceptuje',
  'console.tokens.what.unknown': 'Jeszcze nieoceniony',
  'console.tokens.what.waiting': 'Czeka na plik tokenu',
  'console.tokens.days-left':
    '{count, plural, =0 {dzisiaj} one {za # dzień} few {za # dni} many {za # dni} other {za # dnia}}',
  'console.tokens.days-ago':
    '{count, plural, =0 {dzisiaj} one {# dzień temu} few {# dni temu} many {# dni temu} other {# dnia temu}}',
  'console.tokens.nothing-found': 'Żaden token nie pasuje do tego wyszukiwania i filtru.',
  'console.tokens.show-all': 'Pokaż wszystkie tokeny',
  'console.tokens.empty.title': 'Nie ma jeszcze tokenu',
  'console.tokens.empty.what':
    'Token łączy usługę {appleBusiness} lub {appleSchool} z Twoim systemem zarządzania urządzeniami: dzięki niemu Adept dowiaduje się o nowych urządzeniach i przekazuje im profil rejestracji. Apple tworzy go jako plik ważny przez rok, a gdy przestaje działać, ustaje też automatyczna rejestracja.',
  'console.tokens.empty.how':
    'Do dodania tokenu potrzebne są nazwa, klucz publiczny, który przesyła się do Apple, oraz plik otrzymany w zamian.',
  'console.tokens.empty.add': 'Dodaj pierwszy token',
  'console.tokens.empty.demo':
    'Aby najpierw się rozejrzeć bez konta Apple, uruchom „npm run demo”: symulowaną usługę Apple z tokenami w każdym stanie.',

  'console.add-token.title': 'Dodawanie tokenu',
  'console.add-token.intro':
    'Sześć kroków, z czego dwa w portalu Apple. Na każdym można przerwać i kontynuować później, także w innej przeglądarce.',
  'console.add-token.name': 'Nazwa',
  'console.add-token.name-hint': 'Na przykład miejsce lub rodzaj urządzeń: „Sklepy w Berlinie”.',
  'console.add-token.submit': 'Dodaj token',
  'console.first.simulator': 'Rozejrzyj się z symulatorem',
  'console.tokens.columns': 'Kolumny',
  'console.tokens.export': 'Eksportuj jako CSV',
  'console.tokens.filter.organization': 'Organizacja',
  'console.tokens.filter.every-organization': 'Wszystkie organizacje',
  'console.tokens.filter.expires': 'Termin wygaśnięcia',
  'console.tokens.filter.expires.any': 'Dowolny termin wygaśnięcia',
  'console.tokens.filter.expires.past': 'Wygasłe',
  'console.tokens.filter.expires.days':
    '{count, plural, one {Wygasa w ciągu # dnia} few {Wygasa w ciągu # dni} many {Wygasa w ciągu # dni} other {Wygasa w ciągu # dnia}}',
  'console.tokens.check-shown':
    '{count, plural, one {Sprawdź # widoczny w Apple} few {Sprawdź # widoczne w Apple} many {Sprawdź # widocznych w Apple} other {Sprawdź # widocznego w Apple}}',
  'console.tokens.sync-shown':
    '{count, plural, one {Synchronizuj # widoczny} few {Synchronizuj # widoczne} many {Synchronizuj # widocznych} other {Synchronizuj # widocznego}}',
};
