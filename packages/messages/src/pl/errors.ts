import type { PartOf } from '../part.ts';
import type { errors as source } from '../en/errors.ts';

/** Polish texts: errors. ICU MessageFormat. */
export const errors: PartOf<typeof source> = {
  // Doors (server/src/http)
  'error.unexpected.title': 'Błąd programu Adept',
  'error.unexpected.detail':
    'W programie Adept wystąpił błąd; niczego celowo nie zmieniono. Spróbuj ponownie; jeśli błąd się powtórzy, znajdź w dzienniku {id}.',
  'error.not-found.title': 'Nic tu nie ma',
  'error.not-found.detail':
    'Interfejs API nie ma takiego adresu z tą metodą. Opis pod /openapi.json zawiera je wszystkie.',
  'error.token-not-found.title': 'Nie ma takiego tokenu',
  'error.token-not-found.detail':
    'Nie ma tokenu o tym identyfikatorze. Mógł zostać usunięty; dostępne tokeny pokazuje ich lista.',
  'error.key-pair-not-found.title': 'Nie ma takiej pary kluczy',
  'error.key-pair-not-found.detail':
    'Ten token nie ma pary kluczy o tym identyfikatorze. Utwórz nową i użyj jej certyfikatu.',
  'error.work-item-not-found.title': 'Nie ma takiego zadania',
  'error.work-item-not-found.detail':
    'Nie ma zadania o tym identyfikatorze. Zadanie kończy się wraz z zamknięciem ostatniego problemu; przegląd pokazuje, co pozostało do zrobienia.',
  'error.problem-not-found.title': 'Nie ma takiego problemu',
  'error.problem-not-found.detail':
    'Nie ma problemu o tym identyfikatorze. Lista problemów pokazuje otwarte i zamknięte.',
  'error.cause-not-found.title': 'Nie ma takiej przyczyny',
  'error.cause-not-found.detail': 'Katalog nie zawiera przyczyny o tej nazwie. Najbliższa to {nearest}.',
  'error.device-not-found.title': 'Nie ma takiego urządzenia',
  'error.device-not-found.detail':
    'Żaden token nie ma ani nie miał urządzenia o tym numerze seryjnym. Jeśli jest nowe, pojawi się po następnej synchronizacji.',
  'error.api-token-not-found.title': 'Nie ma takiego tokenu API',
  'error.api-token-not-found.detail':
    'Nie ma tokenu API o tym identyfikatorze albo został on już wcześniej unieważniony.',
  'error.not-signed-in.title': 'Brak zalogowania',
  'error.not-signed-in.detail':
    'Potrzebna jest sesja po zalogowaniu lub token API. Zaloguj się albo wyślij nagłówek „Authorization: Bearer adp_…”.',
  'error.api-token-invalid.title': 'Token API nie został przyjęty',
  'error.api-token-invalid.detail':
    'Token API jest nieznany lub został unieważniony. Utwórz nowy w ustawieniach lub poleceniem „adept api-token create”.',
  'error.sign-in-refused.title': 'Nie zalogowano',
  'error.sign-in-refused.detail': 'Adres e-mail i hasło nie pasują do siebie. Sprawdź je i spróbuj ponownie.',
  'error.csrf-token-invalid.title': 'Żądanie nie pochodzi z konsoli',
  'error.csrf-token-invalid.detail':
    'Zmiana w ramach sesji wymaga jej tokenu CSRF w nagłówku x-csrf-token. Wczytaj stronę ponownie; programy używają zamiast tego tokenu API.',
  'error.host-not-allowed.title': 'To nie jest adres tego serwera',
  'error.host-not-allowed.detail':
    'Żądanie zawiera nazwę hosta, pod którą ten serwer nie odpowiada. Otwórz go pod jego własnym adresem lub ustaw w ADEPT_PUBLIC_URL adres, którego używają ludzie.',
  'error.origin-not-allowed.title': 'Wysłano z innej witryny',
  'error.origin-not-allowed.detail':
    'Żądanie pochodzi ze strony innej witryny i nie zostało wykonane. Otwórz konsolę pod jej własnym adresem lub ustaw w ADEPT_PUBLIC_URL adres, którego używają ludzie.',
  'error.unknown-parameter.title': 'Nieznany parametr',
  'error.unknown-parameter.detail':
    'Adres zawiera parametr „{name}”, który nic tu nie oznacza{known, select, none {.} other {. Znane: {known}.}}',
  'error.invalid-request.title': 'Nie można odczytać żądania',
  'error.invalid-request.detail':
    '{problem, select, required {Brakuje „{member}”.} additionalProperties {„{member}” nie jest tu znane.} type {„{member}” ma niewłaściwy typ.} minLength {„{member}” ma za mało znaków.} maxLength {„{member}” ma za dużo znaków.} minimum {Wartość „{member}” musi wynosić co najmniej {limit}.} maximum {Wartość „{member}” może wynosić najwyżej {limit}.} other {„{member}” ma nieprawidłową postać.}} Opis pod /openapi.json pokazuje, co jest przyjmowane.',
  'error.invalid-json.title': 'Żądanie nie jest w formacie JSON',
  'error.invalid-json.detail':
    'Treść musi być jednym dokumentem JSON, wysłanym z nagłówkiem Content-Type: application/json.',
  'error.unsupported-media-type.title': 'Nieznany rodzaj treści',
  'error.unsupported-media-type.detail':
    'Ten Content-Type nie jest tu przyjmowany. Wyślij JSON jako application/json, a plik tokenu jako application/pkcs7-mime, application/octet-stream lub w polu „file” formularza.',
  'error.body-too-large.title': 'Żądanie jest za duże',
  'error.body-too-large.detail':
    'Rozmiar treści przekracza limit (w bajtach: {limit}). Żadna jej część nie została użyta.',
  'error.token-file-missing.title': 'Brak pliku w formularzu',
  'error.token-file-missing.detail':
    'Formularz nie ma pola „file”. Wybierz plik .p7m otrzymany w portalu Apple.',
  'error.idempotency-key-invalid.title': 'Nie można użyć Idempotency-Key',
  'error.idempotency-key-invalid.detail':
    'Nagłówek Idempotency-Key może mieć od 1 do 200 widocznych znaków i musi być nowy dla każdej tworzonej rzeczy.',
  'error.idempotency-key-reused.title': 'Ten Idempotency-Key był już użyty',
  'error.idempotency-key-reused.detail':
    'Ten sam Idempotency-Key przyszedł w ciągu ostatnich 24 godzin z innym żądaniem. Niczego nie wykonano; użyj nowego klucza.',
  'error.idempotency-key-in-use.title': 'Już w toku',
  'error.idempotency-key-in-use.detail':
    'Pierwsze żądanie z tym Idempotency-Key jest jeszcze przetwarzane. Zapytaj o odpowiedź ponownie za kilka sekund.',
  'error.too-many-requests.title': 'Za dużo prób',
  'error.too-many-requests.detail':
    '{seconds, plural, one {Spróbuj ponownie za # sekundę.} few {Spróbuj ponownie za # sekundy.} many {Spróbuj ponownie za # sekund.} other {Spróbuj ponownie za # sekundy.}} Do tego czasu żadna próba nie zostanie podjęta.',
  'error.too-many-event-streams.title': 'Za dużo otwartych strumieni zdarzeń',
  'error.too-many-event-streams.detail':
    '{limit, plural, one {Otwarty jest # strumień, czyli tyle, ile Adept utrzymuje.} few {Otwarte są # strumienie, czyli tyle, ile Adept utrzymuje.} many {Otwartych jest # strumieni, czyli tyle, ile Adept utrzymuje.} other {Otwarte jest # strumienia, czyli tyle, ile Adept utrzymuje.}} Zamknij któryś albo zamiast tego co jakiś czas odczytuj listy API ponownie.',
  'error.set-up-code-invalid.title': 'Link konfiguracyjny jest nieprawidłowy',
  'error.set-up-code-invalid.detail':
    'Tego linku nie utworzył ten serwer albo link dotarł niecały. Użyj całego linku wyświetlonego przy ostatnim uruchomieniu.',
  'error.set-up-code-used.title': 'Link konfiguracyjny był już użyty',
  'error.set-up-code-used.detail':
    'Link działa tylko raz i posłużył już do utworzenia konta właściciela. Zaloguj się.',
  'error.owner-exists.title': 'Konfiguracja jest już wykonana',
  'error.owner-exists.detail': 'Ten serwer ma właściciela. Zaloguj się.',
  'error.password-too-short.title': 'Hasło jest za krótkie',
  'error.password-too-short.detail':
    'Najmniejsza liczba znaków w haśle: {minimum}. Dobrym hasłem jest kilka niepowiązanych słów.',
  'error.token-name-taken.title': 'Nazwa jest zajęta',
  'error.token-name-taken.detail': 'Inny token ma już tę nazwę. Wybierz taką, która pozwoli je odróżnić.',
  'error.invalid-after.title': 'To nie jest miejsce na tej liście',
  'error.invalid-after.detail':
    'Parametr „after” przyjmuje wartość „next” ze strony tej samej listy. Pomiń go, aby zacząć od początku.',
  // Store (server/src/store)
  'error.data-directory-in-use.title': 'Katalog danych jest w użyciu',
  'error.data-directory-in-use.detail':
    'Inny program Adept (proces {pid}) korzysta z {directory}, a dwa zniszczyłyby sobie nawzajem dane. Zatrzymaj tamten lub ustaw w ADEPT_DATA_DIR inny katalog.',
  'error.data-directory-not-writable.title': 'Nie można zapisywać w katalogu danych',
  'error.data-directory-not-writable.detail':
    'Adept nie może zapisywać w {directory} ({reason}). Nadaj prawo zapisu użytkownikowi, jako który działa Adept, lub ustaw w ADEPT_DATA_DIR inny katalog.',
  'error.master-key-missing.title': 'Brak klucza głównego',
  'error.master-key-missing.detail':
    'Brakuje klucza, którym szyfrowane są wszystkie dane tajne. Wskaż jego plik w ADEPT_MASTER_KEY_FILE lub przywróć plik z kopii. Nowy klucz nie otworzy tego, co zaszyfrowano poprzednim.',
  'error.master-key-unreadable.title': 'Nie można odczytać klucza głównego',
  'error.master-key-unreadable.detail':
    'Nie można odczytać pliku {path} ({reason}). Nadaj prawo odczytu użytkownikowi, jako który działa Adept, i nikomu innemu.',
  'error.master-key-permissions.title': 'Klucz główny jest dostępny dla innych',
  'error.master-key-permissions.detail':
    'Plik {path} ma uprawnienia {mode}, więc inni mogliby odczytać klucz. Wykonaj na nim polecenie chmod 600 i uruchom program ponownie.',
  'error.master-key-invalid.title': 'To nie jest klucz główny',
  'error.master-key-invalid.detail':
    'Plik {path} nie zawiera 32 bajtów w kodowaniu base64. Przywróć plik z kopii.',
  'error.master-key-wrong.title': 'Inny klucz główny',
  'error.master-key-wrong.detail':
    'Przechowywane dane tajne zaszyfrowano kluczem {stored}, a ADEPT_MASTER_KEY_FILE zawiera klucz {given}. Niczego nie zmieniono; użyj pliku, który należy do tych danych.',
  'error.secret-cannot-be-opened.title': 'Nie można otworzyć przechowywanych danych tajnych',
  'error.secret-cannot-be-opened.detail':
    'Dane tajne w {table} zmieniono lub zaszyfrowano innym kluczem. Przywróć dane i plik klucza z tej samej kopii zapasowej albo prześlij plik tokenu ponownie.',
  'error.store-busy.title': 'Magazyn danych jest zajęty',
  'error.store-busy.detail':
    '{seconds, plural, one {Magazyn danych był zajęty przez # sekundę.} few {Magazyn danych był zajęty przez # sekundy.} many {Magazyn danych był zajęty przez # sekund.} other {Magazyn danych był zajęty przez # sekundy.}} Niczego nie zmieniono; spróbuj ponownie.',
  'error.store-full.title': 'Dysk jest pełny',
  'error.store-full.detail':
    'Dysk z magazynem danych jest pełny. Z tej operacji niczego nie zapisano. Zwolnij miejsce; Adept sam wznowi pracę.',
  'error.store-unavailable.title': 'Magazyn danych nie odpowiada',
  'error.store-unavailable.detail':
    'Baza danych w tej chwili nie odpowiada. Zapisane dane nie przepadły, a Adept sam wznowi pracę, gdy baza odpowie. Spróbuj ponownie później.',
  'error.store-too-old.title': 'PostgreSQL jest za stary',
  'error.store-too-old.detail':
    'Baza danych to PostgreSQL {version}, a Adept wymaga wersji {needed} lub nowszej. Niczego nie zmieniono.',
  'error.database-not-opened.title': 'Nie można otworzyć bazy danych',
  'error.database-not-opened.detail':
    'PostgreSQL wskazany w DATABASE_URL nie wpuścił programu Adept ({reason}). Niczego nie zmieniono. Sprawdź, czy serwer działa, czy baza istnieje oraz czy adres, użytkownik i hasło są poprawne.',
  'error.store-stopped.title': 'Magazyn danych przestał działać',
  'error.store-stopped.detail':
    'Magazyn danych przestał działać i trzeba uruchomić Adept ponownie. Zapisane dane nie przepadły; więcej zawiera dziennik.',
  'error.store-not-opened.title': 'Nie można otworzyć magazynu danych',
  'error.store-not-opened.detail':
    'Nie można otworzyć magazynu danych w {directory}. Niczego nie zmieniono. Więcej zawiera dziennik; jeśli dane są uszkodzone, przywróć kopię zapasową.',
  'error.store-not-migrated.title': 'Magazyn danych jest starszy niż ten program',
  'error.store-not-migrated.detail':
    'Magazyn danych wymaga jeszcze: {pending}. Wykonaj polecenie „adept db migrate” lub ustaw w ADEPT_MIGRATE wartość auto.',
  'error.store-newer-than-program.title': 'Magazyn danych jest nowszy niż ten program',
  'error.store-newer-than-program.detail':
    'Magazyn danych ma wersję {store}, a ten program zna wersje do {program}. Niczego nie zmieniono; uruchom nowszy program lub przywróć kopię zapasową utworzoną w tej wersji.',
  'error.store-migration-failed.title': 'Nie udało się zmigrować magazynu danych',
  'error.store-migration-failed.detail':
    'Krok {migration} nie powiódł się i został cofnięty. Nic nie przepadło; powód zawiera dziennik.',
  'error.query-outside-transaction.title': 'Błąd programu Adept',
  'error.query-outside-transaction.detail':
    'Usterka w programie Adept została zatrzymana, zanim mogła wyrządzić szkodę; niczego nie zmieniono. Miejsce podaje dziennik.',
  // The API as seen by its client (contract/src/client.ts)
  'error.server-unreachable.title': 'Adept nie odpowiada',
  'error.server-unreachable.detail':
    'Pod adresem {server} nie odpowiada żaden serwer. Sprawdź, czy działa i czy adres jest prawidłowy.',
  'error.console-not-writable.title': 'Nie można tu zbudować konsoli',
  'error.console-not-writable.detail':
    'Ten użytkownik nie może zapisywać w {path}, a konsola nie jest jeszcze zbudowana lub jest starsza niż jej kod źródłowy. Uruchom raz ./adept serve jako właściciel folderu, a potem ponownie jako ten użytkownik.',
  'error.unexpected-answer.title': 'Odpowiedź nie pochodzi od programu Adept',
  'error.unexpected-answer.detail':
    'Pod adresem {server} odpowiada coś innego. Sprawdź adres oraz serwer proxy, który może być po drodze.',
  // Configuration (contract/src/config.ts)
  'error.configuration-invalid.title': 'Nie można użyć konfiguracji',
  'error.configuration-invalid.detail':
    'Niczego nie uruchomiono. Popraw to, co wymieniono poniżej, i uruchom program ponownie.',
  'error.unknown-variable.title': 'Nieznana zmienna',
  'error.unknown-variable.detail':
    'Niczego nie uruchomiono, ponieważ ustawienie, które nic nie oznacza, zostałoby pominięte bez ostrzeżenia. Popraw lub usuń to, co wymieniono poniżej.',
  'configuration.unknown-variable':
    '{variable} nie jest ustawieniem programu Adept. Najbliższe to {nearest}.',
  'configuration.not-a-port': '{variable} musi być portem od 0 do 65535; 0 wybiera wolny port.',
  'configuration.not-a-host': '{variable} musi być adresem lub nazwą hosta, bez portu.',
  'configuration.host-needs-tls':
    'Ustawienie {variable} udostępniłoby Adept w sieci bez TLS. Umieść przed nim serwer proxy z TLS i podaj jego adres w ADEPT_TRUSTED_PROXIES lub użyj 127.0.0.1.',
  'configuration.not-an-origin': '{variable} musi być adresem w postaci https://adept.example, bez ścieżki.',
  'configuration.not-a-url':
    '{variable} musi być adresem zaczynającym się od https:// lub http://, bez nazwy użytkownika i zapytania.',
  'configuration.plain-http-beyond-loopback':
    '{variable} musi zaczynać się od https://. Zwykły http jest przyjmowany tylko dla tego komputera (127.0.0.1, localhost, [::1]).',
  'configuration.not-a-database-url': '{variable} musi być adresem zaczynającym się od postgres://.',
  'configuration.not-a-duration':
    '{variable} musi być czasem trwania w formacie ISO 8601, na przykład PT5M lub P1D.',
  'configuration.not-a-time-zone': '{variable} musi być nazwą strefy czasowej, na przykład Europe/Berlin.',
  'configuration.not-a-language':
    '{variable} musi być językiem, na przykład en, zh-TW, vi, ru, pl lub pt-BR.',
  'configuration.not-a-log-level':
    '{variable} musi mieć jedną z wartości: trace, debug, info, warn, error, fatal, silent.',
  'configuration.not-a-migrate-mode': '{variable} musi mieć wartość auto lub off.',
  'configuration.not-a-flag': '{variable} musi mieć wartość 1 lub 0.',
  'configuration.not-an-api-token':
    '{variable} musi składać się z adp_ oraz od 20 do 200 znaków A-Z, a-z, 0-9, _ i -.',
  'configuration.not-an-address-list':
    '{variable} musi być listą adresów lub sieci oddzielonych przecinkami, na przykład 10.0.0.0/8.',
  'configuration.not-an-smtp-url':
    '{variable} musi być adresem w postaci smtp://user:password@mail.example:587 albo smtps://, gdy TLS ma obowiązywać od początku.',
  'configuration.not-a-sender': '{variable} musi być adresem e-mail, na przykład adept@example.org.',
  'configuration.smtp-needs-sender':
    'Brakuje {variable}: przy ADEPT_SMTP_URL wskazuje ona adres, z którego wysyłana jest poczta.',
  'configuration.not-a-target-list':
    '{variable} musi być listą nazw hostów, adresów lub sieci oddzielonych przecinkami, na przykład hooks.internal, 10.0.0.0/8.',
  'configuration.set-twice': 'Ustawiono jednocześnie {variable} i {other}. Zostaw jedno z nich.',
  'configuration.file-unreadable': 'Nie można odczytać pliku wskazanego w {variable}_FILE ({file}).',
  // intake, sync, start (server/src/intake, sync, main.ts)
  'error.token-name-empty.title': 'Nazwa jest pusta',
  'error.token-name-empty.detail': 'Token potrzebuje nazwy z co najmniej jednym widocznym znakiem.',
  'error.token-without-file.title': 'Brak pliku tokenu',
  'error.token-without-file.detail':
    'Nie można odpytać Apple w sprawie tego tokenu, dopóki nie zostanie przesłany jego pierwszy plik. Utwórz parę kluczy, przekaż jej certyfikat do portalu i prześlij tutaj plik otrzymany z portalu.',
  'error.port-taken.title': 'Port {port} jest zajęty',
  'error.port-taken.detail':
    'Na porcie {port} nasłuchuje inny program. Zatrzymaj go lub ustaw w {variable} inny port; 0 wybiera wolny.',
  'error.address-not-usable.title': 'Nie można użyć adresu {host}',
  'error.address-not-usable.detail':
    'Adept nie może nasłuchiwać na {host}: ten komputer nie ma takiego adresu lub port wymaga większych uprawnień. Ustaw w {variable} inny adres.',
  'error.file-unreadable.title': 'Nie można odczytać jednego z plików',
  'error.file-unreadable.detail':
    'Nie można odczytać pliku wskazanego w {variable} ({file}). Popraw ścieżkę lub uprawnienia i uruchom program ponownie.',
  'error.apple-url-not-a-url.title': 'Nie można użyć adresu Apple',
  'error.apple-url-not-a-url.detail':
    '{variable} musi być adresem, który zaczyna się od https:// i zawiera nazwę hosta.',
  'error.apple-url-not-https.title': 'Nie można użyć adresu Apple',
  'error.apple-url-not-https.detail':
    '{variable} musi zaczynać się od https://. Zwykły http jest przyjmowany tylko dla tego komputera (127.0.0.1, localhost, [::1]).',
  'error.apple-url-has-extras.title': 'Nie można użyć adresu Apple',
  'error.apple-url-has-extras.detail':
    '{variable} nie może zawierać nazwy użytkownika, hasła, zapytania ani fragmentu.',
  'start.key-made':
    'Utworzono nowy klucz główny w {path}. Szyfrowane są nim wszystkie dane tajne: przechowuj jego kopię osobno, z dala od danych; bez niego nie da się ich otworzyć.',
  'start.embedded-store':
    'Wbudowany magazyn danych przetrwa awarię programu Adept, ale nie każdy zanik zasilania. Twórz kopie zapasowe lub ustaw DATABASE_URL, aby używać PostgreSQL.',
  'token-file-check.file.ok': 'Plik można odczytać.',
  'token-file-check.key.ok': 'Utworzono go dla klucza tego tokenu.',
  'token-file-check.key.other-token':
    'Utworzono go dla klucza tokenu „{token}”. Sprawdź, czy na pewno tu pasuje.',
  'token-file-check.content.ok': 'Niczego w nim nie brakuje.',
  'token-file-check.content.unusual':
    '{count, plural, one {Jest kompletny, ale # wartość wygląda inaczej niż zwykle u Apple.} few {Jest kompletny, ale # wartości wyglądają inaczej niż zwykle u Apple.} many {Jest kompletny, ale # wartości wygląda inaczej niż zwykle u Apple.} other {Jest kompletny, ale # wartości wygląda inaczej niż zwykle u Apple.}}',
  'token-file-check.expiry.ok': 'Jest ważny do {expiresAt, date, long}.',
  'token-file-check.expiry.accepted':
    'Jego ważność minęła {expiresAt, date, long}; mimo to jest przyjmowany.',
  'token-file-check.expiry.refused': 'Jego ważność minęła {expiresAt, date, long}.',
  'token-file-check.age.ok': 'Nie jest starszy niż token będący w użyciu.',
  'token-file-check.age.refused':
    'Jest starszy niż token będący w użyciu, a Apple akceptuje tylko najnowszy.',
  'token-file-check.server.ok': 'Pochodzi z tego samego serwera MDM co token będący w użyciu.',
  'token-file-check.server.first': 'Należy do serwera MDM „{server}” organizacji {organization}.',
  'token-file-check.server.other':
    'Należy do serwera MDM „{server}” organizacji {organization}; token tutaj należy do serwera „{formerServer}” organizacji {formerOrganization}.',
  'token-file-check.server.replaced':
    'Z tym plikiem token należy do serwera MDM „{server}” organizacji {organization}, a nie już do serwera „{formerServer}” organizacji {formerOrganization}.',
  'token-file-check.server.unknown':
    'Firma Apple jeszcze nie podała, z którego serwera MDM pochodzi. Do tego czasu Adept nie przyjmuje urządzeń i niczego nie zapisuje w Apple.',
  'token-file-check.server.unknown-key':
    'Wydaje się, że pochodzi z innego serwera MDM niż token będący w użyciu, ale firma Apple jeszcze tego nie podała. Do tego czasu Adept nie przyjmuje urządzeń i niczego nie zapisuje w Apple.',
  'token-file-check.apple.ok': 'Firma Apple go akceptuje.',
  'token-file-check.apple.terms':
    'Firma Apple go rozpoznaje, ale zanim zacznie działać, trzeba zaakceptować nowe warunki.',
  'token-file-check.apple.unsure':
    '{answer, select, none {Firma Apple nie odpowiedziała na czas, więc jeszcze nie wiadomo, czy go akceptuje.} other {Odpowiedź Apple „{answer}” jeszcze nie mówi, czy Apple go akceptuje.}}',
  'token-file-check.apple.rejected':
    'Firma Apple odrzuca go odpowiedzią „{answer}”. Mimo to zostaje przyjęty, bo w użyciu nie ma tokenu, który Apple akceptuje.',
  'token-file-check.apple.refused':
    'Firma Apple odrzuca go odpowiedzią „{answer}”, a token będący w użyciu akceptuje.',
  'token-file-check.devices.ok':
    '{more, select, yes {Firma Apple podaje listę urządzeń: {count, plural, =0 {pierwsza strona jest pusta, są dalsze.} one {# urządzenie na pierwszej stronie, są dalsze.} few {# urządzenia na pierwszej stronie, są dalsze.} many {# urządzeń na pierwszej stronie, są dalsze.} other {# urządzenia na pierwszej stronie, są dalsze.}}} other {Firma Apple podaje listę urządzeń: {count, plural, =0 {nie ma żadnych.} one {# urządzenie.} few {# urządzenia.} many {# urządzeń.} other {# urządzenia.}}}}',
  'token-file-check.devices.unsure':
    '{answer, select, none {Lista urządzeń nie przyszła na czas. Adept odczyta ją, gdy tylko Apple ją poda.} other {Na pytanie o listę urządzeń firma Apple odpowiedziała „{answer}”. Adept odczyta ją, gdy tylko Apple ją poda.}}',
  'token-file.difference':
    'W użyciu tutaj: serwer MDM „{formerServer}” organizacji {formerOrganization}. W pliku: serwer MDM „{server}” organizacji {organization}.',
  'token-file.replacement.devices':
    '{count, plural, =0 {Nie są znane żadne urządzenia poprzedniego serwera MDM.} one {# urządzenie poprzedniego serwera MDM zniknie z listy. Na urządzeniu ani w Apple nic się nie zmieni.} few {# urządzenia poprzedniego serwera MDM znikną z listy. Na urządzeniach ani w Apple nic się nie zmieni.} many {# urządzeń poprzedniego serwera MDM zniknie z listy. Na urządzeniach ani w Apple nic się nie zmieni.} other {# urządzenia poprzedniego serwera MDM zniknie z listy. Na urządzeniach ani w Apple nic się nie zmieni.}}',
  'token-file.replacement.profiles':
    '{count, plural, =0 {Pod tym tokenem nie ma profilu rejestracji.} one {# profil rejestracji zostanie zdefiniowany na nowo na nowym serwerze MDM.} few {# profile rejestracji zostaną zdefiniowane na nowo na nowym serwerze MDM.} many {# profili rejestracji zostanie zdefiniowanych na nowo na nowym serwerze MDM.} other {# profilu rejestracji zostanie zdefiniowane na nowo na nowym serwerze MDM.}}',
  'token-file.replacement.cursor':
    'Pozycja na liście zmian Apple zostaje porzucona, a lista nowego serwera MDM jest czytana od początku.',
};
