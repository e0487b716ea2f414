import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Polish texts: Apple’s words that are no cause of a token’s error state. ICU MessageFormat. */
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
};
