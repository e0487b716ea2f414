import type { PartOf } from '../part.ts';
import type { causesSync as source } from '../en/causes-sync.ts';

/** Polish texts: causes that lie in what Apple lists. ICU MessageFormat. */
export const causesSync: PartOf<typeof source> = {
  'cause.cursor-lost.title': 'Apple nie przyjmuje już pozycji synchronizacji',
  'cause.cursor-lost.meaning':
    'Synchronizacja jest kontynuowana od pozycji podanej poprzednio przez Apple. Tej pozycji Apple nie przyjmuje, więc Adept odczytuje pełną listę od początku. Z tokenem wszystko jest w porządku.',
  'cause.cursor-lost.stops':
    'Nic nie przepada. Nowe urządzenia i zmiany dotrą nieco później, wraz z pełną listą. Nie docierają tylko wtedy, gdy Apple nie podaje także pełnej listy.',
  'cause.cursor-lost.how':
    'Firma Apple odpowiedziała „EXPIRED_CURSOR”, „INVALID_CURSOR” lub „CURSOR_REQUIRED” na pozycję, którą sama podała. Każdy kod ma inne źródło; rozróżniają je możliwe przyczyny.',
  'cause.cursor-lost.verify':
    'Adept odczytuje pełną listę do końca, a następnie zmiany. To zamyka problem, zwykle w ramach tej samej synchronizacji.',
  'cause.cursor-lost.next': 'Nie trzeba nic robić: Adept sam odczytuje pełną listę.',
  'cause.cursor-stuck.title': 'Lista Apple się powtarza',
  'cause.cursor-stuck.meaning':
    'Apple podaje, że są kolejne urządzenia, i zwraca znowu tę samą pozycję. Dalsze czytanie nigdy by się nie skończyło, więc Adept przerywa i później zaczyna od nowa. Z tokenem wszystko jest w porządku.',
  'cause.cursor-stuck.stops':
    'Nowe urządzenia i zmiany, których firma Apple jeszcze nie pokazała, nie docierają. To, co znane, pozostaje, a urządzenia już zarejestrowane nadal działają.',
  'cause.cursor-stuck.how':
    'Podczas jednej synchronizacji firma Apple podała tę samą pozycję po raz drugi, twierdząc, że są dalsze dane.',
  'cause.cursor-stuck.verify':
    'Pierwsza udana synchronizacja zamyka problem. Adept próbuje sam: po pięciu minutach, a potem coraz rzadziej, najwyżej co cztery godziny.',
  'cause.cursor-stuck.next': 'Nie trzeba nic robić: Adept ponownie odczytuje listę od początku.',
  'cause.device-count-collapsed.title': 'Na liście Apple brakuje wielu urządzeń',
  'cause.device-count-collapsed.meaning':
    'Na ostatniej pełnej liście brakuje tylu urządzeń, że może ona być błędna. Adept nie usuwa żadnego z nich, dopóki druga pełna lista nie pokaże tego samego, a Apple nie potwierdzi dla każdego urządzenia, że już go nie ma.',
  'cause.device-count-collapsed.stops':
    'Nic. Urządzenia, które rzeczywiście odeszły, są pokazywane do czasu potwierdzenia.',
  'cause.device-count-collapsed.how':
    'Na pełnej liście po raz pierwszy brakuje ponad 20 procent znanych urządzeń i jest ich więcej niż 20.',
  'cause.device-count-collapsed.verify':
    'Po godzinie Adept ponownie odczytuje pełną listę. Urządzenia, które wróciły, pozostają. Te, których nadal brakuje, są usuwane, jeśli Apple dla każdego potwierdzi, że już go nie ma. W obu przypadkach problem się zamyka; nie ma przycisku potwierdzenia.',
  'cause.device-count-collapsed.next':
    'Sprawdź w usłudze {portal}, czy ktoś nie przeniósł lub nie zwolnił urządzeń. Adept odczyta listę ponownie za godzinę.',

  'cause.sync-incomplete.title': 'Firma Apple pominęła urządzenia',
  'cause.sync-incomplete.meaning':
    'To, co Apple podaje w zmianach, nie zgadza się z pełną listą. Adept znalazł te urządzenia w inny sposób i żadne nie przepadło. Mogły pojawić się z opóźnieniem.',
  'cause.sync-incomplete.stops':
    'Nic nie przestaje działać. Nowe urządzenia mogą pojawić się dopiero z następną pełną listą: raz dziennie, a powyżej 10 000 urządzeń raz w tygodniu.',
  'cause.sync-incomplete.how':
    'Pełna lista przyniosła urządzenia, których zmiany nigdy nie ogłosiły, choć przypisano je ponad 25 godzin przed ostatnim odczytem zmian; albo brakuje na niej urządzeń, które Apple na zapytanie nadal pokazuje.',
  'cause.sync-incomplete.verify':
    'Problem zamyka następna pełna lista, na której nic takiego się nie pojawi.',
  'cause.sync-incomplete.next':
    'Nie trzeba nic robić. Aby od razu zobaczyć nowe urządzenia, uruchom pełną synchronizację.',
  'cause.sync-stale.title':
    '{days, plural, =0 {Od doby lub dłużej żadna synchronizacja się nie powiodła} one {Od # dnia żadna synchronizacja się nie powiodła} few {Od # dni żadna synchronizacja się nie powiodła} many {Od # dni żadna synchronizacja się nie powiodła} other {Od # dnia żadna synchronizacja się nie powiodła}}',
  'cause.sync-stale.meaning':
    '{cursorEnds, select, near {Informacje o urządzeniach pochodzą sprzed {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}. W 7. dniu Apple zapomina pozycję synchronizacji; odtąd następna synchronizacja będzie pełna i potrwa dłużej. Nic przez to nie przepada.} past {Informacje o urządzeniach pochodzą sprzed {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}. Firma Apple zapomniała już pozycję synchronizacji, więc następna synchronizacja będzie pełna i potrwa dłużej. Nic przez to nie przepada.} other {Informacje o urządzeniach mają ponad dobę. Żaden inny problem tego tokenu tego nie wyjaśnia.}}',
  'cause.sync-stale.stops':
    'Nowe urządzenia nie docierają, a zmian w portalu tu nie widać. Urządzenia już zarejestrowane nadal działają.',
  'cause.sync-stale.how':
    'Brak udanej synchronizacji przez 24 godziny: ostrzeżenie. Od 72 godzin jest to błąd. Od 5. dnia tekst mówi, że w 7. dniu Apple zapomina pozycję.',
  'cause.sync-stale.verify': 'Pierwsza udana synchronizacja zamyka problem.',
  'cause.sync-stale.next': 'Uruchom tutaj synchronizację i zobacz, jak się zakończy.',
};
