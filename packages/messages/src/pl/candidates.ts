import type { PartOf } from '../part.ts';
import type { candidates as source } from '../en/candidates.ts';

/** Polish texts: explanations that a problem may have. ICU MessageFormat. */
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
  'candidate.token-replaced.title': 'Pobrano nowszy token i nie przesłano go tutaj',
  'candidate.token-used-elsewhere.title': 'Inne programy są liczone razem z Adept',

  'candidate.unknown-apple-error.title': 'Coś, czego jeszcze nie znamy',
};
