import type { PartOf } from '../part.ts';
import type { candidates as source } from '../en/candidates.ts';

/** Polish texts: explanations that a problem may have, and what decides between them. ICU MessageFormat. */
export const candidates: PartOf<typeof source> = {
  'candidate.access-denied.title': 'Serwer MDM nie ma już do tego uprawnień',
  'candidate.apple-unavailable.title': 'Usługa Apple ma awarię',
  'candidate.apple-unreachable.title': 'Droga z tego serwera do Apple jest zablokowana',
  'candidate.captive-portal.title': 'Zamiast Apple odpowiada strona logowania do sieci albo serwer proxy',
  'candidate.clock-skew.title': 'Zegar tego serwera jest błędny',
  'candidate.cursor-lost.title': 'Pozycja synchronizacji straciła ważność',
  'candidate.cursor-missing.title': 'Pozycja synchronizacji nie dotarła do Apple',
  'candidate.cursor-of-other-server.title': 'Pozycja synchronizacji należy do innego serwera MDM',
  'candidate.cursor-stuck.title': 'Lista Apple zapętliła się',
  'candidate.device-count-collapsed.title': 'Urządzeń jest znacznie mniej niż wcześniej',
  'candidate.devices-moved.title': 'Ktoś przeniósł lub zwolnił urządzenia',
  'candidate.list-incomplete.title': 'Lista Apple była niepełna',
  'candidate.mdm-server-removed.title': 'Serwer MDM usunięto w portalu',
  'candidate.rate-limited.title': 'Apple ogranicza częstość zapytań',
  'candidate.request-refused.title': 'Błąd programu Adept albo coś na drodze, co zmienia żądania',
  'candidate.server-not-running.title': 'Ten serwer nie działał',
  'candidate.sync-incomplete.title': 'Apple pomija urządzenia',
  'candidate.sync-paused.title': 'Nie było synchronizacji przez ponad 7 dni',
  'candidate.sync-stale.title': 'Synchronizacje się nie udają',
  'candidate.terms-not-signed.title': 'Nowe warunki i zasady czekają na akceptację',
  'candidate.tls-intercepted.title': 'Serwer proxy otwiera bezpieczne połączenia i okazuje własny certyfikat',
  'candidate.token-account-changed.title':
    'Na koncie, za pomocą którego utworzono token, zmieniono hasło albo jego właściciel odszedł z organizacji',
  'candidate.token-damaged.title': 'Token jest uszkodzony: jego klucze tajne różnią się od znanych Apple',
  'candidate.token-expired.title': 'Rok ważności tokenu minął',
  'candidate.token-expiring.title': 'Rok ważności tokenu wkrótce minie',
  'candidate.token-forbidden.title':
    'Konto, za pomocą którego utworzono token, straciło uprawnienia lub nie istnieje',
  'candidate.token-held-twice.title': 'Dwa tokeny mają tu wspólny serwer MDM',
  'candidate.token-identity-changed.title': 'Przesłano plik innego serwera MDM',
  'candidate.token-replaced.title': 'Pobrano nowszy token i nie przesłano go tutaj',
  'candidate.token-used-elsewhere.title': 'Inne programy są liczone razem z Adept',

  'candidate.unknown-apple-error.title': 'Coś, czego jeszcze nie znamy',

  'cause.access-denied.decides':
    'Apple nie ma osobnego kodu dla usuniętego serwera MDM, więc rozstrzyga lista w portalu: jeśli serwera MDM tam nie ma, został usunięty; jeśli jest, stracił uprawnienie.',
  'cause.apple-unavailable.decides':
    'Rozstrzyga to, co odpowiada: błąd serwera wskazuje na awarię po stronie Apple, a strona internetowa lub przekierowanie na coś, co odpowiada zamiast Apple.',
  'cause.apple-unreachable.decides':
    'Rozstrzyga to, gdzie kończą się wywołania: na DNS, serwerze proxy lub połączeniu winna jest ta strona; jeśli połączenie jest, a odpowiedzi nie ma, awarię może mieć także usługa Apple.',
  'cause.cursor-lost.decides':
    'Rozstrzygają kod Apple i wiek pozycji: starsza niż 7 dni oznacza, że zbyt długo nie było synchronizacji; młodsza może należeć do innego serwera MDM, na przykład po przywróceniu bazy danych; jeśli Apple nie widzi pozycji, mogło ją usunąć coś po drodze.',
  'cause.device-count-collapsed.decides':
    'Rozstrzyga odpowiedź Apple o każdym urządzeniu z osobna: jeśli mówi, że ich nie ma, ktoś je przeniósł lub zwolnił; jeśli nadal je pokazuje, lista była niepełna.',
  'cause.mdm-server-removed.decides':
    'Sam kod Apple żadnego z nich nie dowodzi. Rozstrzygają: czy Apple kiedykolwiek przyjęła token, jak stary był plik przy przesłaniu, czy zmieniło się konto stojące za tokenem i czy kod dotyczy klucza konsumenta (consumer key), który należy do serwera MDM.',
  'cause.rate-limited.decides':
    'Apple nie mówi, kogo liczy razem. Jeśli odpowiedzi się nie zmieniają, choć Adept pyta rzadko, liczone są też inne programy z tym samym tokenem lub adresem.',
  'cause.request-refused.decides':
    'Odrzucone żądanie tokenu, który Apple przyjmowała, wskazuje na program Adept lub drogę do Apple. Uszkodzony może być tylko token, którego nigdy nie przyjęto i który przy otwieraniu sesji nie dostaje żadnego kodu.',
  'cause.sync-stale.decides':
    'Rozstrzyga zapis synchronizacji: jeśli się nie powiodły, powód podaje ostatni błąd; jeśli żadna się nie zaczęła, ten serwer nie działał.',
  'cause.tls-intercepted.decides':
    'Rozstrzyga to, co jest nie tak z certyfikatem: wystawca, któremu nikt nie ufa, wskazuje na serwer proxy, inna nazwa na stronę logowania do sieci, złe daty na zły zegar.',
  'cause.token-damaged.decides':
    'Sam kod Apple żadnego z nich nie dowodzi. Rozstrzygają: czy Apple kiedykolwiek przyjęła token, jak stary był plik przy przesłaniu, czy zmieniło się konto stojące za tokenem i czy kod dotyczy klucza konsumenta (consumer key), który należy do serwera MDM.',
  'cause.token-forbidden.decides':
    'Rozstrzyga lista w portalu: jeśli serwer MDM tam jest, bardziej prawdopodobnym powodem jest konto stojące za tokenem; jeśli go nie ma, został usunięty.',
  'cause.token-replaced.decides':
    'Sam kod Apple żadnego z nich nie dowodzi. Rozstrzygają: czy Apple kiedykolwiek przyjęła token, jak stary był plik przy przesłaniu, czy zmieniło się konto stojące za tokenem i czy kod dotyczy klucza konsumenta (consumer key), który należy do serwera MDM.',
  'cause.unknown-apple-error.decides':
    'Rozstrzyga surowa odpowiedź: strona internetowa pochodzi z serwera proxy lub strony logowania do sieci; wszystko inne to odpowiedź Apple, której ta wersja nie zna.',
};
