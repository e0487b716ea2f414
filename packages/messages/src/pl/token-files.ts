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
    'Niczego nie zmieniono. Urządzenia, profile i pozycja na liście zmian Apple nie przechodzą z jednego serwera MDM na drugi. Pobierz token właściwego serwera MDM. Jeśli token ma odtąd należeć do serwera MDM z tego pliku, prześlij plik ponownie i zaznacz zmianę tożsamości; próba na sucho pokaże najpierw, co się ze wszystkim stanie.',
  'error.token-file-rejected.title': 'Firma Apple nie akceptuje tego tokenu',
  'error.token-file-rejected.detail':
    'Niczego nie zmieniono: na token z tego pliku firma Apple odpowiedziała „{answer}”, a token będący w użyciu akceptuje. Użyj pliku z najnowszego pobrania. Jeśli został pobrany przed chwilą, odczekaj minutę i prześlij go ponownie.',
  'error.token-file-live-unknown.title': 'Nie wiadomo, czy używany token działa',
  'error.token-file-live-unknown.detail':
    'Niczego nie zmieniono: na token z tego pliku firma Apple odpowiedziała „{answer}”, a teraz nie da się ustalić, czy akceptuje token będący w użyciu. Użyj pliku z najnowszego pobrania. Jeśli to właśnie ten plik, odczekaj minutę i prześlij go ponownie.',
  'error.replacement-needs-confirmation.title': 'Nie zmieniono tożsamości',
  'error.replacement-needs-confirmation.detail':
    'Nikt nie może potwierdzić zmiany. Aby mimo to zmienić tożsamość „{name}”, dodaj --yes; --dry-run pokazuje najpierw, co się ze wszystkim stanie.',
  'error.replacement-cancelled.title': 'Nie zmieniono tożsamości',
  'error.replacement-cancelled.detail': 'Nazwa nie została powtórzona. Niczego nie zmieniono.',
  'cli.token.replacing': 'Zmiana tożsamości „{name}”:',
  'cli.token.type-name-to-replace': 'Aby ją zmienić, wpisz nazwę:',
  'cli.token.identity-unknown':
    'Firma Apple jeszcze nie potwierdziła, do którego serwera MDM należy token będący w użyciu. Do tego czasu Adept nie przyjmuje urządzeń i niczego nie zapisuje w Apple.',
  'error.token-file-overtaken.title': 'Token zmienił się podczas sprawdzania pliku',
  'error.token-file-overtaken.detail':
    'To przesłanie niczego nie zmieniło: inne było pierwsze albo firma Apple podała w tym czasie serwer MDM tokenu. Sprawdź token, a jeśli plik jest nadal potrzebny, prześlij go ponownie.',
  'error.token-file-server-unknown.title': 'Firma Apple nie podała, do którego serwera MDM należy plik',
  'error.token-file-server-unknown.detail':
    'Niczego nie zmieniono. Tożsamość można zmienić tylko na serwer MDM, który podaje firma Apple, a dla tokenu z tego pliku nie podała konta. Odczekaj minutę i prześlij plik ponownie.',
  'token-file-check.apple.live-unknown':
    'Firma Apple odrzuca go odpowiedzią „{answer}”, a teraz nie wiadomo, czy token będący w użyciu działa.',
  'token-file-check.apple.insisted':
    'Firma Apple odrzuca go odpowiedzią „{answer}”. Mimo to zostaje przyjęty, zgodnie z poleceniem.',
  'token-file-check.server.held':
    'Ma ten sam klucz klienta (consumer key) co token „{token}”, więc wydaje się pochodzić z jego serwera MDM, ale firma Apple jeszcze tego nie potwierdziła. Do tego czasu Adept nie przyjmuje urządzeń i niczego nie zapisuje w Apple.',
  'token-file-check.server.unsure':
    'Z odpowiedzi firmy Apple nie wynika, czy pochodzi z tego samego serwera MDM co token będący w użyciu. Dopóki to niejasne, Adept nie przyjmuje urządzeń i niczego nie zapisuje w Apple.',
  'token-file-check.server.not-named':
    'Firma Apple nie podała, z którego serwera MDM pochodzi, więc nie można nim zmienić tożsamości.',

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
