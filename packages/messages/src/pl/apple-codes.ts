import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Polish texts: Apple’s words that are no cause of a token’s error state. ICU MessageFormat. */
export const appleCodes: PartOf<typeof source> = {
  'apple-code.title': 'Odpowiedź Apple „{code}”',
  'apple-code.nonce_used.meaning':
    'Apple zna już to żądanie: jego jednorazowa liczba została użyta ponownie. Adept pyta jeszcze raz z nową. Jeśli odpowiedź się nie zmienia, porównaj zegar tego komputera z rzeczywistym czasem.',
  'apple-code.timestamp_refused.meaning':
    'Apple odrzuca czas podany w żądaniu. Porównaj zegar tego komputera z rzeczywistym czasem.',
  'apple-code.UNAUTHORIZED.meaning':
    'Sesja z Apple się zakończyła. Adept uzyskuje nową i pyta ponownie. Nie mówi to nic o tokenie, chyba że nowa sesja też zostanie odrzucona.',
  'apple-code.EXPIRED_TOKEN.meaning':
    'Zakończyła się ważność sesji lub tokenu; Apple nie podaje, czego z nich. Adept uzyskuje nową sesję i pyta ponownie. Jeśli i ona zostanie odrzucona, sprawdzany jest token.',
  'apple-code.APPLE_SEED_FOR_IT_TURNED_OFF.meaning':
    'Dostęp do oprogramowania w wersji beta jest dla tej organizacji wyłączony. Nie ma to wpływu na rejestrację.',
  'apple-code.MALFORMED_REQUEST_BODY.meaning':
    'Apple nie może odczytać żądania. Jest to usterka oprogramowania, które je wysyła, a nie tokenu.',
  'apple-code.USER_AGENT_MISSING.meaning':
    'W żądaniu nie podano, jakie oprogramowanie je wysyła. Jest to usterka tego oprogramowania, a nie tokenu.',
  'apple-code.USER_AGENT_INVALID.meaning':
    'Apple nie akceptuje nazwy oprogramowania w żądaniu. Jest to usterka tego oprogramowania, a nie tokenu.',
  'apple-code.EXHAUSTED_CURSOR.meaning':
    'Lista zawiera już wszystkie urządzenia. Nie jest to błąd: Adept kontynuuje od zmian, które nastąpiły później.',
  'apple-code.DEVICE_ID_REQUIRED.meaning':
    'W żądaniu nie podano urządzenia. Jest to usterka oprogramowania, które je wysyła, a nie tokenu.',
  'apple-code.PROFILE_UUID_REQUIRED.meaning':
    'W żądaniu nie podano profilu rejestracji. Jest to usterka oprogramowania, które je wysyła, a nie tokenu.',
  'apple-code.NOT_FOUND.meaning':
    'Apple nie zna tego, o co zapytano: najczęściej profilu rejestracji. Trzeba utworzyć go ponownie.',
  'apple-code.PROFILE_NOT_FOUND.meaning':
    'Apple nie rozpoznaje profilu rejestracji. Trzeba go utworzyć ponownie i przypisać do urządzeń.',
  'apple-code.CONFIG_NAME_REQUIRED.meaning': 'Profil rejestracji nie ma nazwy. Nadaj mu nazwę.',
  'apple-code.CONFIG_NAME_INVALID.meaning': 'Apple nie akceptuje nazwy profilu rejestracji. Zmień ją.',
  'apple-code.CONFIG_URL_REQUIRED.meaning':
    'W profilu rejestracji brakuje adresu, pod którym urządzenia się rejestrują. Podaj go.',
  'apple-code.CONFIG_URL_INVALID.meaning':
    'Apple nie akceptuje adresu w profilu rejestracji. Musi on zaczynać się od https.',
  'apple-code.DEPARTMENT_INVALID.meaning':
    'Apple nie akceptuje nazwy działu w profilu rejestracji. Popraw ją.',
  'apple-code.DEPARTMENT_REQUIRED.meaning': 'W profilu rejestracji brakuje nazwy działu. Wpisz ją.',
  'apple-code.SUPPORT_PHONE_INVALID.meaning':
    'Apple nie akceptuje numeru telefonu pomocy technicznej w profilu rejestracji. Popraw go.',
  'apple-code.SUPPORT_PHONE_REQUIRED.meaning':
    'W profilu rejestracji brakuje numeru telefonu pomocy technicznej. Wpisz go.',
  'apple-code.SUPPORT_EMAIL_INVALID.meaning':
    'Apple nie akceptuje adresu e-mail pomocy technicznej w profilu rejestracji. Popraw go.',
  'apple-code.MAGIC_INVALID.meaning':
    'Apple nie akceptuje identyfikatora (magic) w profilu rejestracji. Zmień go.',
  'apple-code.FLAGS_INVALID.meaning':
    'Ustawienia w profilu rejestracji są ze sobą sprzeczne lub nieznane Apple. Popraw je.',
  'apple-code.LOCALE_INVALID.meaning':
    'Apple nie akceptuje języka lub regionu w profilu rejestracji. Popraw tę wartość.',
  'apple-code.DESCRIPTION_INVALID.meaning':
    'Apple nie akceptuje opisu w profilu rejestracji. Skróć go lub popraw.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_REQUIRED.meaning':
    'Brakuje adresu do rejestracji na podstawie konta. Nie ma to wpływu na funkcję „{ade}”.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_NOT_VALID.meaning':
    'Apple nie akceptuje adresu do rejestracji na podstawie konta: musi on zaczynać się od https. Nie ma to wpływu na funkcję „{ade}”.',
  'apple-code.ORG_NOT_SUPPORTED.meaning': 'Apple nie udostępnia tej funkcji tej organizacji.',
  'apple-code.DEVICE_NOT_FOUND.meaning':
    'Apple nie ma danych o wymianie tego urządzenia. Nie jest to błąd tokenu.',
  'apple-code.TOO_MANY_REQUESTS.meaning':
    'Apple prosi o zwolnienie tempa. Adept czeka tak długo, jak wskazuje Apple, i sam pracuje dalej.',
};
