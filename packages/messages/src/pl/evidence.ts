import type { PartOf } from '../part.ts';
import type { evidence as source } from '../en/evidence.ts';

/** Polish texts: evidence. ICU MessageFormat. */
export const evidence: PartOf<typeof source> = {
  'evidence.apple-answer.success':
    '{corrected, select, yes {{endpoint}: pomyślna odpowiedź ({status}), wywołanie podpisano czasem Apple.} other {{endpoint}: pomyślna odpowiedź ({status}).}}',
  'evidence.apple-answer.refused':
    '{code, select, none {{endpoint}: odmowa ze statusem {status}, bez znanego kodu.} other {{endpoint}: odmowa ze statusem {status}, „{code}”.}}',
  'evidence.apple-answer.rate-limited':
    '{named, select, yes {{endpoint}: Apple prosi o zwolnienie tempa ({status}) na {seconds, number} s.} other {{endpoint}: Apple prosi o zwolnienie tempa ({status}).}}',
  'evidence.apple-answer.unavailable': '{endpoint}: błąd serwera po stronie Apple ({status}).',
  'evidence.apple-answer.unreachable':
    '{reason, select, dns {{endpoint}: nie udało się znaleźć adresu Apple (DNS).} connect {{endpoint}: nie udało się nawiązać połączenia.} connect_timeout {{endpoint}: nie nawiązano połączenia w wyznaczonym czasie.} tls {{issuer, select, unknown {{endpoint}: nie udało się nawiązać bezpiecznego połączenia (TLS).} other {{endpoint}: nie udało się nawiązać bezpiecznego połączenia (TLS); wystawca certyfikatu to „{issuer}”.}}} reset {{endpoint}: połączenie zostało przerwane.} proxy {{endpoint}: serwer proxy nie przepuścił wywołania.} other {{endpoint}: brak odpowiedzi w wyznaczonym czasie.}}',
  'evidence.apple-answer.unreadable':
    '{reason, select, html {{endpoint}: strona internetowa zamiast odpowiedzi ({status}).} empty {{endpoint}: pusta odpowiedź ({status}).} truncated {{endpoint}: odpowiedź urywa się w połowie ({status}).} redirect {{endpoint}: przekierowanie pod inny adres ({status}).} too_large {{endpoint}: odpowiedź za duża, aby mogła być prawidłowa ({status}).} other {{endpoint}: odpowiedź w nieznanej postaci ({status}).}}',
  'evidence.account-seen':
    '{organization, select, unknown {Apple podaje konto powiązane z tokenem.} other {Apple podaje konto powiązane z tokenem: „{organization}”.}}',
  'evidence.token-uploaded': 'Przesłano tutaj token; jego data to {expiresAt, date, long}.',
  'evidence.key-pair-staged': 'Utworzono tutaj parę kluczy.',
  'evidence.cursor-lost':
    'Apple nie przyjmuje już pozycji synchronizacji z {storedAt, date, long}, {storedAt, time, short} („{code}”). Adept odczytuje pełną listę.',
  'evidence.sync-finished.success':
    '{list, select, full {Synchronizacja zakończyła się pomyślnie: pełną listę odczytano do końca.} other {Synchronizacja zakończyła się pomyślnie: odczytano wszystkie zmiany.}}',
  'evidence.sync-finished.failed':
    'Synchronizacja zatrzymała się przed końcem („{code}”). Zostanie wznowiona od tego miejsca.',
  'evidence.device-count':
    'Porównano pełną listę: znane urządzenia: {known, number}, brakujące: {missing, number}, z nich nadal pokazywane przez Apple pojedynczo: {shown, number}, usunięte tutaj: {removed, number}, nigdy nieogłoszone w zmianach: {unannounced, number}.',
};
