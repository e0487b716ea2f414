import type { renewalLinks as english } from '../en/renewal-links.ts';
import type { PartOf } from '../part.ts';

/** Texts: renewal links and key pairs. ICU MessageFormat. */
export const renewalLinks: PartOf<typeof english> = {
  'renewal-link.unnamed-server': 'serwer MDM organizacji',
  'error.token-file-not-of-this-server.title': 'Ten token należy do innego serwera MDM',
  'error.token-file-not-of-this-server.detail':
    'Niczego nie zmieniono, a linku można nadal użyć. Pobierz token serwera MDM wymienionego na tej stronie i prześlij ten plik.',
  'error.renewal-link-not-usable.title': 'Tego linku nie można użyć',
  'error.renewal-link-not-usable.detail':
    'Został już użyty, unieważniony, wygasł albo jest niepełny. Niczego nie zmieniono. Poproś o nowy osobę, która go przysłała.',
  'error.renewal-link-file-expired.title': 'Token w tym pliku wygasł',
  'error.renewal-link-file-expired.detail':
    'Niczego nie zmieniono. Pobierz nowy token w usłudze {appleBusiness} lub {appleSchool} i prześlij tutaj nowy plik; z tego linku nadal można skorzystać.',
  'error.renewal-link-not-found.title': 'Nie ma takiego linku do odnowienia',
  'error.renewal-link-not-found.detail':
    'Ten token nie ma linku o tym identyfikatorze, który można by unieważnić. Lista linków pokazuje, co stało się z każdym z nich.',
  'deletion.links-void':
    '{links, plural, one {# aktywny link do odnowienia na stałe przestanie działać.} few {# aktywne linki do odnowienia na stałe przestaną działać.} many {# aktywnych linków do odnowienia na stałe przestanie działać.} other {# aktywnego linku do odnowienia na stałe przestanie działać.}}',
  'cli.command.token.link': 'Linki do odnowienia: jednorazowe odnowienie jednego tokenu bez konta',
  'cli.command.token.link.create': 'Utwórz link do odnowienia; jest pokazywany tylko raz',
  'cli.command.token.link.list': 'Wyświetl linki do odnowienia tokenu',
  'cli.command.token.link.revoke': 'Unieważnij link do odnowienia',
  'cli.command.token.keys': 'Wyświetl pary kluczy tokenu',
  'cli.option.days': 'Liczba dni ważności, od 1 do 90',
  'cli.option.pageLanguage': 'Język strony; bez wskazania język odwiedzającego',
  'cli.option.newKey': 'Utwórz nową parę kluczy i zapisz jej certyfikat',
  'cli.argument.link': 'Identyfikator linku',
  'cli.link.made':
    'Link do odnowienia tokenu „{name}”, ważny do {until, date, long}. Zachowaj go teraz: nie zostanie pokazany ponownie.',
  'cli.link.none': 'Ten token nie ma linków do odnowienia.',
  'cli.link.revoked': 'Link unieważniono. Osoba, która go otworzy, zobaczy, że nie można go użyć.',
  'cli.link.state.open': 'aktywny',
  'cli.link.state.used': 'użyty',
  'cli.link.state.expired': 'wygasł',
  'cli.link.state.revoked': 'unieważniony',
  'cli.column.validUntil': 'Ważny do',
  'cli.column.usedAt': 'Użyto',
  'cli.column.createdBy': 'Utworzono przez',
  'cli.column.age': 'Wiek',
  'cli.column.downloadedAt': 'Pobrano klucz publiczny',
  'cli.key.none': 'Ten token nie ma par kluczy.',
  'cli.key.age':
    '{days, plural, =0 {utworzona dzisiaj} one {# dzień} few {# dni} many {# dni} other {# dnia}}',
  'cli.key.state.staged': 'jeszcze bez pliku',
  'cli.key.state.current': 'w użyciu',
  'cli.key.state.former': 'wcześniejsza',
  'cli.key.staged':
    '{days, plural, =0 {Dzisiaj utworzono parę kluczy, a pliku dla niej jeszcze nie przesłano.} one {# dzień temu utworzono parę kluczy, a pliku dla niej jeszcze nie przesłano.} few {# dni temu utworzono parę kluczy, a pliku dla niej jeszcze nie przesłano.} many {# dni temu utworzono parę kluczy, a pliku dla niej jeszcze nie przesłano.} other {# dnia temu utworzono parę kluczy, a pliku dla niej jeszcze nie przesłano.}}',
  'key-pair.file-probably-made':
    'Apple nie przyjmuje już używanego tokenu: prawdopodobnie utworzono tam nowszy plik i nigdy nie przesłano go tutaj. Poszukaj go w pobranych plikach osoby, która to zrobiła; można go przesłać bez zmian.',
  'cli.token.keeps-key':
    'Do odnowienia nie potrzeba nowego klucza: token „{name}” zachowuje dotychczasowy. Pobierz nowy token w portalu Apple, a potem: ./adept token renew "{name}" --token-file FILE. Opcja --new-key tworzy nową parę kluczy, gdy klucz zaginął lub ma zostać zmieniony.',
};
