import type { PartOf } from '../part.ts';
import type { tokenFiles as source } from '../en/token-files.ts';

/** Polish texts: token-files. ICU MessageFormat. */
export const tokenFiles: PartOf<typeof source> = {
  'error.file-not-found.title': 'Nie można odczytać pliku',
  'error.file-not-found.detail':
    'Plik {file} nie istnieje lub nie można go odczytać. Sprawdź ścieżkę i uprawnienia; ścieżki względne zaczynają się w bieżącym folderze.',

  'error.token-file-empty.title': 'Plik jest pusty',
  'error.token-file-empty.detail':
    'Niczego nie zmieniono. Pobierz token serwera ponownie w usłudze {appleBusiness} lub {appleSchool} i użyj nowego pliku. To pobranie unieważnia poprzedni token.',
  'error.token-file-too-large.title': 'Plik jest za duży na token serwera',
  'error.token-file-too-large.detail':
    'Plik tokenu serwera ma kilka kilobajtów; pliki większe niż 256 KiB nie są odczytywane. Użyj pliku, który w nazwie nadanej przez Apple ma …_smime.p7m.',
  'error.token-file-not-recognised.title': 'To nie jest plik tokenu serwera',
  'error.token-file-not-recognised.detail':
    'Plik nie zawiera zaszyfrowanej wiadomości w postaci używanej przez Apple. Użyj pliku z rozszerzeniem .p7m, otrzymanego dla tego serwera MDM w usłudze {appleBusiness} lub {appleSchool}.',
  'error.token-file-looks-like-html.title': 'To jest strona internetowa, a nie plik tokenu serwera',
  'error.token-file-looks-like-html.detail':
    'Przeglądarka prawdopodobnie zapisała stronę logowania lub błędu. Zaloguj się do usługi {appleBusiness} lub {appleSchool}, pobierz token ponownie i użyj pliku z rozszerzeniem .p7m.',
  'error.token-file-looks-like-json.title': 'To jest JSON, a nie plik tokenu serwera',
  'error.token-file-looks-like-json.detail':
    'Adept przyjmuje zaszyfrowany plik otrzymany od Apple, a nie jego zawartość. Użyj pliku z rozszerzeniem .p7m.',
  'error.token-file-looks-like-content-token.title': 'To jest token zawartości usługi „Apps and Books”',
  'error.token-file-looks-like-content-token.detail':
    'Token zawartości (.vpptoken) służy do aplikacji i książek. Do rejestracji urządzeń potrzebny jest token serwera MDM: plik z rozszerzeniem .p7m z ustawień tego serwera.',
  'error.token-file-looks-like-certificate.title': 'To jest certyfikat lub klucz, a nie plik tokenu serwera',
  'error.token-file-looks-like-certificate.detail':
    'Certyfikaty push, klucze publiczne i klucze prywatne tu nie pasują. Użyj pliku z rozszerzeniem .p7m otrzymanego od Apple po przesłaniu klucza publicznego dla tego serwera MDM.',
  'error.token-file-other-key.title': 'Ten token utworzono dla innego klucza publicznego',
  'error.token-file-other-key.detail':
    'Jest przeznaczony dla certyfikatu o wystawcy {issuer} i numerze seryjnym {serial}, a żaden z przechowywanych tu kluczy do niego nie należy. Prześlij bieżący klucz publiczny do tego serwera MDM w portalu Apple, a następnie pobierz token ponownie. To pobranie unieważnia token będący w użyciu.',
  'error.token-file-cannot-be-opened.title': 'Ten klucz nie otwiera pliku',
  'error.token-file-cannot-be-opened.detail':
    'Plik jest przeznaczony dla certyfikatu o wystawcy {issuer} i numerze seryjnym {serial}. Użyj klucza prywatnego tego certyfikatu. Jeśli to jest ten klucz, plik został po drodze zmieniony: weź go z miejsca, do którego został pobrany, albo pobierz nowy token.',
  'error.token-file-damaged.title': 'Plik tokenu jest uszkodzony',
  'error.token-file-damaged.detail':
    'Zaczyna się jak token serwera, ale dalej brakuje jego części lub jest ona zmieniona. Skopiuj go ponownie z miejsca, do którego został pobrany. Jeśli to nie pomoże, pobierz nowy token w portalu Apple; to pobranie unieważnia token będący w użyciu.',
  'error.token-file-incomplete.title': 'W tokenie brakuje czegoś, co Apple zawsze w nim umieszcza',
  'error.token-file-incomplete.detail':
    'Plik otwarto, ale brakuje w nim następujących danych lub nie można ich odczytać: {missing}. Pobierz token ponownie w usłudze {appleBusiness} lub {appleSchool}.',
  'error.token-file-expired.title': 'Token w tym pliku wygasł',
  'error.token-file-expired.detail':
    'Niczego nie zmieniono. Pobierz nowy token w usłudze {appleBusiness} lub {appleSchool}. Aby mimo to zachować ten, prześlij go ponownie i zaznacz, że wygasły token jest akceptowany; będzie pokazywany jako wygasły.',
  'error.token-file-older.title': 'Ten token jest starszy niż będący w użyciu',
  'error.token-file-older.detail':
    'Niczego nie zmieniono. Każde pobranie unieważnia poprzedni token, więc ten już nie działa. Użyj najnowszego pliku lub pobierz nowy token.',
  'error.token-file-other-server.title': 'Ten token należy do innego serwera MDM',
  'error.token-file-other-server.detail':
    'Niczego nie zmieniono. {token, select, unknown {Urządzenia, profile i pozycja na liście zmian Apple nie przechodzą z jednego serwera MDM na drugi. Pobierz token właściwego serwera MDM. Jeśli token ma odtąd należeć do serwera MDM z tego pliku, prześlij plik ponownie i zaznacz zmianę tożsamości; próba na sucho pokaże najpierw, co się ze wszystkim stanie.} other {Plik pochodzi z serwera MDM, do którego należy token „{token}”, a urządzenia, profile i pozycja na liście zmian Apple nie przechodzą z jednego serwera MDM na drugi. Pobierz token właściwego serwera MDM albo prześlij ten plik na stronie tokenu „{token}”.}}',
  'error.token-file-rejected.title': 'Firma Apple nie akceptuje tego tokenu',
  'error.token-file-rejected.detail':
    'Niczego nie zmieniono: na token z tego pliku firma Apple odpowiedziała „{answer}”, a token będący w użyciu akceptuje. Użyj pliku z najnowszego pobrania. Jeśli został pobrany przed chwilą, odczekaj minutę i prześlij go ponownie.',

  'error.private-key-not-usable.title': 'Nie można użyć klucza prywatnego',
  'error.private-key-not-usable.detail':
    'Potrzebny jest klucz prywatny RSA w formacie PEM (PKCS #8 lub PKCS #1) bez hasła. Aby usunąć hasło: openssl pkey -in KEY -out NEW-KEY.',
  'error.runtime-without-implicit-rejection.title':
    'Ta wersja Node nie może bezpiecznie otwierać plików tokenu',
  'error.runtime-without-implicit-rejection.detail':
    'Node {node} odróżnia nieprawidłowe dopełnienie od prawidłowego, a to może ujawnić klucz prywatny. Uruchom Adept za pomocą Node 24 lub nowszej wersji; skrypt ./adept ją dostarcza.',

  'token-file-warning.trailing-bytes':
    '{bytes, plural, one {Za końcem zaszyfrowanej wiadomości znajduje się # bajt, który został pominięty.} few {Za końcem zaszyfrowanej wiadomości znajdują się # bajty, które zostały pominięte.} many {Za końcem zaszyfrowanej wiadomości znajduje się # bajtów, które zostały pominięte.} other {Za końcem zaszyfrowanej wiadomości znajduje się # bajta, który został pominięty.}}',
  'token-file-warning.unusual-value':
    'Wartość {member} nie zaczyna się tak jak zwykle u Apple. Jest używana bez zmian.',
  'token-file-warning.expired': 'Token wygasł {at, date, long}.',
};
