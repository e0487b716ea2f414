import type { PartOf } from '../part.ts';
import type { console as source } from '../en/console.ts';

/** Polish texts: the console’s frame and doors. ICU MessageFormat. */
export const console: PartOf<typeof source> = {
  'console.product': 'Adept',
  'console.page-title': '{page} · Adept',
  'console.breadcrumb': 'Położenie tej strony',
  'console.loading': 'Wczytywanie',
  'console.cancel': 'Anuluj',
  'console.close': 'Zamknij',
  'console.clear-search': 'Wyczyść wyszukiwanie',
  'console.page-broken': 'Nie udało się wyświetlić tej strony',

  'console.shell.skip': 'Przejdź do treści',
  'console.shell.nav': 'Strony',
  'console.shell.simulated': 'Symulowana usługa Apple',
  'console.shell.language': 'Język',
  'console.shell.sign-out': 'Wyloguj się',
  'console.shell.theme': 'Motyw',
  'console.shell.theme.system': 'Motyw systemowy',
  'console.shell.theme.light': 'Motyw jasny',
  'console.shell.theme.dark': 'Motyw ciemny',
  'console.nav.overview': 'Przegląd',
  'console.nav.tokens': 'Tokeny programu rejestracji',
  'console.nav.devices': 'Urządzenia',
  'console.nav.problems': 'Problemy',
  'console.path.devices': 'Urządzenia',
  'console.path.enroll-devices': 'Zarejestruj urządzenia',
  'console.path.apple-enrollment': 'Rejestracja Apple',

  'console.state.ok': 'Dobra kondycja',
  'console.state.warning': 'Ostrzeżenie',
  'console.state.error': 'Błąd',
  'console.state.unknown': 'Nieznany',
  'console.organization.ab': '{name} (AB)',
  'console.organization.asm': '{name} (ASM)',

  'console.trouble.unreachable.title': 'Adept nie odpowiada.',
  'console.trouble.unreachable.detail':
    'Serwer mógł się zatrzymać albo nie działa sieć między nim a tą przeglądarką.',
  'console.trouble.unexpected.title': 'Odpowiedź nie pochodzi od programu Adept.',
  'console.trouble.unexpected.detail':
    'Mogło odpowiedzieć coś, co znajduje się między tą przeglądarką a programem Adept, na przykład serwer proxy. Żądanie jest podane w szczegółach.',
  'console.trouble.nothing-lost': 'Nic nie przepadło: tokeny, urządzenia i problemy pozostały bez zmian.',
  'console.trouble.retry': 'Spróbuj ponownie',
  'console.trouble.copy': 'Kopiuj szczegóły',
  'console.trouble.copied': 'Szczegóły skopiowano',

  'console.sign-in.title': 'Logowanie',
  'console.sign-in.intro':
    'Adept czuwa nad tokenami, dzięki którym urządzenia Apple trafiają do Twojego systemu zarządzania urządzeniami.',
  'console.sign-in.email': 'Adres e-mail',
  'console.sign-in.password': 'Hasło',
  'console.sign-in.submit': 'Zaloguj się',
  'console.set-up.title': 'Konfiguracja programu Adept',
  'console.set-up.intro':
    'Utwórz konto właściciela. Link, który tu prowadzi, działa tylko raz; później logowanie odbywa się za pomocą tego adresu i hasła.',
  'console.set-up.password-hint':
    '{count, plural, one {Co najmniej # znak.} few {Co najmniej # znaki.} many {Co najmniej # znaków.} other {Co najmniej # znaku.}} Kilka słów łatwiej zapamiętać niż zestaw znaków.',
  'console.set-up.password-too-short':
    '{count, plural, one {Hasło musi mieć co najmniej # znak.} few {Hasło musi mieć co najmniej # znaki.} many {Hasło musi mieć co najmniej # znaków.} other {Hasło musi mieć co najmniej # znaku.}}',
  'console.set-up.password-fine': 'Długość jest wystarczająca.',
  'console.set-up.submit': 'Utwórz konto i zaloguj się',
  'console.set-up.no-code':
    'W tym adresie brakuje kodu. Otwórz link, który Adept wyświetla przy pierwszym uruchomieniu: wiersz zaczyna się od „set-up”.',

  'console.not-found.title': 'Nie ma takiej strony',
  'console.not-found.text': 'Pod tym adresem nic nie ma. Mógł zostać po drodze skrócony.',
  'console.not-found.to-tokens': 'Otwórz tokeny programu rejestracji',
};
