import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Polish texts: what each of Apple’s words means. ICU MessageFormat. */
export const appleCodes: PartOf<typeof source> = {
  'apple-code.title': 'Odpowiedź Apple „{code}”',
  'apple-code.UNAUTHORIZED.meaning':
    'Sesja z Apple się zakończyła. Adept uzyskuje nową i pyta ponownie. Nie mówi to nic o tokenie, chyba że nowa sesja też zostanie odrzucona.',
  'apple-code.EXPIRED_TOKEN.meaning':
    'Zakończyła się ważność sesji lub tokenu; Apple nie podaje, czego z nich. Adept uzyskuje nową sesję i pyta ponownie. Jeśli i ona zostanie odrzucona, sprawdzany jest token.',
  'apple-code.APPLE_SEED_FOR_IT_TURNED_OFF.meaning':
    'Dostęp do oprogramowania w wersji beta jest dla tej organizacji wyłączony. Nie ma to wpływu na rejestrację.',
  'apple-code.EXHAUSTED_CURSOR.meaning':
    'Lista zawiera już wszystkie urządzenia. Nie jest to błąd: Adept kontynuuje od zmian, które nastąpiły później.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_REQUIRED.meaning':
    'Brakuje adresu do rejestracji na podstawie konta. Nie ma to wpływu na funkcję „{ade}”.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_NOT_VALID.meaning':
    'Apple nie akceptuje adresu do rejestracji na podstawie konta: musi on zaczynać się od https. Nie ma to wpływu na funkcję „{ade}”.',
  'apple-code.ORG_NOT_SUPPORTED.meaning': 'Apple nie udostępnia tej funkcji tej organizacji.',
  'apple-code.DEVICE_NOT_FOUND.meaning':
    'Apple nie ma danych o wymianie tego urządzenia. Nie jest to błąd tokenu.',
  'apple-code.token_expired.meaning': 'Rok ważności tokenu minął.',
  'apple-code.token_rejected.meaning':
    'Apple nie przyjmuje tego tokenu i nie podaje powodu. Najczęściej w portalu pobrano nowszy.',
  'apple-code.consumer_key_unknown.meaning':
    'Apple nie zna klucza konsumenta (consumer key), który należy do serwera MDM. Nie dowiedziono, że Apple mówi tak o usuniętym serwerze MDM.',
  'apple-code.consumer_key_rejected.meaning':
    'Apple zna klucz konsumenta (consumer key), ale go odrzuca. Należy on do serwera MDM. Nie dowiedziono, że Apple mówi tak o usuniętym serwerze MDM.',
  'apple-code.signature_invalid.meaning':
    'Apple oblicza dla wywołania inny podpis niż Adept: zna inne klucze tajne tego tokenu. Zaobserwowano to także po tym, jak pobrano nowszy token i nie przesłano go tutaj.',
  'apple-code.nonce_used.meaning':
    'Apple widziała już jednorazową liczbę tego wywołania. Adept bierze nową i wywołuje ponownie; jeśli i to zostanie odrzucone, porównywane są zegary.',
  'apple-code.timestamp_refused.meaning':
    'Wywołanie podpisano czasem, którego Apple nie przyjmuje: jeden z dwóch zegarów jest błędny.',
  'apple-code.FORBIDDEN.meaning':
    'Sesja z Apple się zakończyła. Jeśli nowa sesja dostaje tę samą odpowiedź, Apple zabrania tego, o co prosi ten token.',
  'apple-code.ACCESS_DENIED.meaning':
    'Apple zna token, ale serwerowi MDM, do którego on należy, nie wolno tego robić.',
  'apple-code.T_C_NOT_SIGNED.meaning':
    'Organizacja tego tokenu nie zaakceptowała nowych warunków i zasad Apple. Każda organizacja akceptuje je we własnym imieniu.',
  'apple-code.MALFORMED_REQUEST_BODY.meaning':
    'Apple nie może odczytać treści żądania: to nie jest JSON albo któraś wartość jest niewłaściwego typu.',
  'apple-code.USER_AGENT_MISSING.meaning':
    'Żądanie dotarło do Apple bez nagłówka z nazwą programu (User-Agent). Adept zawsze go wysyła; coś po drodze mogło go usunąć.',
  'apple-code.USER_AGENT_INVALID.meaning':
    'Apple nie przyjmuje nagłówka z nazwą programu (User-Agent). Coś po drodze mogło go zmienić.',
  'apple-code.CURSOR_REQUIRED.meaning': 'Zapytano Apple o zmiany bez pozycji synchronizacji.',
  'apple-code.INVALID_CURSOR.meaning':
    'Apple nie zna tej pozycji synchronizacji. Może ona należeć do innego serwera MDM.',
  'apple-code.EXPIRED_CURSOR.meaning':
    'Pozycja synchronizacji jest starsza niż 7 dni, przez które Apple ją przechowuje.',
  'apple-code.DEVICE_ID_REQUIRED.meaning': 'Żądanie dotyczy urządzeń, ale żadnego nie wymienia.',
  'apple-code.PROFILE_UUID_REQUIRED.meaning': 'Żądanie dotyczy profilu rejestracji, ale go nie wskazuje.',
  'apple-code.NOT_FOUND.meaning': 'Zapytano Apple o profil rejestracji, którego Apple nie zna.',
  'apple-code.PROFILE_NOT_FOUND.meaning':
    'Żądanie wskazuje profil rejestracji, którego Apple nie ma. Mógł zostać utworzony dla innego serwera MDM.',
  'apple-code.CONFIG_NAME_REQUIRED.meaning': 'Profil rejestracji nie ma nazwy.',
  'apple-code.CONFIG_NAME_INVALID.meaning':
    'Nazwa profilu rejestracji jest pusta albo dłuższa niż 125 znaków.',
  'apple-code.CONFIG_URL_REQUIRED.meaning':
    'Profil rejestracji nie ma adresu, pod którym mają się rejestrować urządzenia.',
  'apple-code.CONFIG_URL_INVALID.meaning':
    'Adres w profilu rejestracji nie jest adresem albo ma więcej niż 2000 znaków.',
  'apple-code.DEPARTMENT_INVALID.meaning':
    'Dział w profilu rejestracji jest pusty albo dłuższy niż 125 znaków.',
  'apple-code.DEPARTMENT_REQUIRED.meaning':
    'Profil rejestracji nie podaje działu. Dzisiejsze dokumenty Apple uznają go za opcjonalny; starsza usługa go wymaga.',
  'apple-code.SUPPORT_PHONE_INVALID.meaning':
    'Numer telefonu pomocy technicznej w profilu rejestracji jest pusty albo dłuższy niż 50 znaków.',
  'apple-code.SUPPORT_PHONE_REQUIRED.meaning':
    'Profil rejestracji nie podaje numeru telefonu pomocy technicznej. Dzisiejsze dokumenty Apple uznają go za opcjonalny; starsza usługa go wymaga.',
  'apple-code.SUPPORT_EMAIL_INVALID.meaning':
    'Adres e-mail pomocy technicznej w profilu rejestracji jest pusty albo dłuższy niż 250 znaków.',
  'apple-code.MAGIC_INVALID.meaning':
    'Identyfikator (magic) w profilu rejestracji jest pusty albo dłuższy niż 256 znaków.',
  'apple-code.FLAGS_INVALID.meaning':
    'Ustawienia profilu rejestracji są ze sobą sprzeczne: usunięcie zarządzania można zablokować tylko na urządzeniach nadzorowanych.',
  'apple-code.LOCALE_INVALID.meaning':
    'Język lub region w profilu rejestracji nie jest kodem znanym Apple: język to dwie lub trzy litery, region to dwie wielkie litery.',
  'apple-code.DESCRIPTION_INVALID.meaning':
    'Apple nie przyjmuje opisu profilu rejestracji. Ten kod występuje tylko na starszej liście Apple.',
  'apple-code.TOO_MANY_REQUESTS.meaning':
    'Apple jest pytana zbyt często i każe czekać. Adept czeka tak długo, jak wskazuje Apple.',
};
