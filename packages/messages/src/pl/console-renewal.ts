import type { consoleRenewal as english } from '../en/console-renewal.ts';
import type { PartOf } from '../part.ts';

/** Texts: renewal in the console: public keys, renewal links and the page behind one. ICU MessageFormat. */
export const consoleRenewal: PartOf<typeof english> = {
  'console.keys.title': 'Klucze publiczne',
  'console.keys.not-needed':
    'Do odnowienia nie potrzeba nowego klucza: ten, który ma Apple, działa dalej. Utwórz nowy tylko wtedy, gdy klucz zaginął lub ma zostać zmieniony.',
  'console.keys.lost': 'Apple prosi o klucz publiczny lub klucz zaginął',
  'console.keys.state.staged': 'Jeszcze bez pliku',
  'console.keys.state.current': 'W użyciu',
  'console.keys.state.former': 'Wcześniejszy',
  'console.keys.age':
    '{days, plural, =0 {utworzony dzisiaj} one {utworzony # dzień temu} few {utworzony # dni temu} many {utworzony # dni temu} other {utworzony # dnia temu}}',
  'console.keys.downloaded': 'pobrany {at, date, medium}',
  'console.keys.never-downloaded': 'jeszcze niepobrany',
  'console.keys.download': 'Pobierz',
  'console.keys.make': 'Utwórz nową parę kluczy',
  'console.keys.probably-made': 'Prawdopodobnie plik utworzono w Apple i nigdy nie przesłano go tutaj.',
  'console.keys.probably-made-text':
    'Apple nie przyjmuje już używanego tokenu, jak po każdym nowszym pobraniu. Poszukaj pliku w pobranych plikach osoby, która to zrobiła; można go przesłać bez zmian.',
  'console.link.button': 'Link do odnowienia',
  'console.link.title': 'Link do odnowienia tokenu „{token}”',
  'console.link.what':
    'Kto ma link, może bez konta odnowić ten token jeden raz i nie widzi niczego innego w programie Adept. Samo otwarcie linku go nie zużywa.',
  'console.link.valid-for': 'Ważny przez',
  'console.link.days': '{days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}',
  'console.link.language': 'Język strony',
  'console.link.visitor-language': 'Język odwiedzającego',
  'console.link.make': 'Utwórz link',
  'console.link.made': 'Skopiuj link teraz: nie zostanie pokazany ponownie.',
  'console.link.address': 'Adres linku',
  'console.link.copy': 'Kopiuj',
  'console.link.copied': 'Skopiowano',
  'console.link.loopback': 'Ten adres działa tylko na tym komputerze.',
  'console.link.loopback-text': 'Ustaw ADEPT_PUBLIC_URL na adres dostępny dla innych i utwórz link ponownie.',
  'console.link.list': 'Linki tego tokenu',
  'console.link.line': '{by}, utworzony {created, date, medium}, ważny do {until, date, medium}',
  'console.link.state.open': 'Aktywny',
  'console.link.state.used': 'Użyty',
  'console.link.state.expired': 'Wygasł',
  'console.link.state.revoked': 'Unieważniony',
  'console.link.revoke': 'Unieważnij',
  'console.invitation.renew': 'Odnów token serwera',
  'console.invitation.create': 'Połącz serwer MDM',
  'console.invitation.renew-intro':
    'Zarządzanie Twoimi urządzeniami potrzebuje nowego tokenu serwera od Apple dla „{server}”. Poniżej opisano, co zrobić; zajmie to kilka minut.',
  'console.invitation.create-intro':
    'Zarządzanie Twoimi urządzeniami ma zostać połączone z Apple pod nazwą „{server}”. Poniżej opisano, co zrobić; zajmie to kilka minut.',
  'console.invitation.link-until': 'Ten link',
  'console.invitation.link-until-text': 'do {until, date, long}, na jeden przyjęty plik',
  'console.invitation.key-text':
    'Trafia on do ustawień serwera MDM w portalu Apple, zanim zostanie tam pobrany token.',
  'console.invitation.key': 'Apple prosi o klucz publiczny',
  'console.invitation.key-download': 'Pobierz klucz publiczny',
  'console.invitation.done': 'Gotowe: plik tokenu został przyjęty',
  'console.invitation.terms': 'Plik został zapisany: trzeba zaakceptować nowe warunki',
  'console.invitation.rejected': 'Plik został zapisany, ale firma Apple go nie akceptuje',
  'console.invitation.unsure': 'Plik został zapisany, brakuje jeszcze odpowiedzi Apple',
  'console.invitation.too-large': 'Plik jest za duży jak na token serwera.',
  'console.invitation.too-large-text':
    'Nie został wysłany. Wybierz plik otrzymany od Apple; ma on kilka kilobajtów.',
  'console.link.revoke-named': 'Unieważnij link ważny do {until, date, medium}',
  'console.link.revoke-text':
    'Kto go potem otworzy, zobaczy, że nie można go użyć. Tego nie można cofnąć; nowy link można utworzyć w każdej chwili.',
};
