import type { deletion as english } from '../en/deletion.ts';
import type { PartOf } from '../part.ts';

export const deletion: PartOf<typeof english> = {
  'deletion.no-sync':
    'Adept nie synchronizuje już urządzeń z tego tokenu: tego, co nowe lub zmienione w Apple, nie widać.',
  'deletion.no-watch':
    '{problems, plural, =0 {Nikt już nie jest powiadamiany, gdy coś się psuje albo token ma wygasnąć.} one {Jego # otwarty problem znika z list i nikt już nie jest powiadamiany, gdy coś się psuje albo token ma wygasnąć.} few {Jego # otwarte problemy znikają z list i nikt już nie jest powiadamiany, gdy coś się psuje albo token ma wygasnąć.} many {Jego # otwartych problemów znika z list i nikt już nie jest powiadamiany, gdy coś się psuje albo token ma wygasnąć.} other {Jego # otwartego problemu znika z list i nikt już nie jest powiadamiany, gdy coś się psuje albo token ma wygasnąć.}}',
  'deletion.enrolled-go-on':
    '{devices, plural, one {# zarejestrowane urządzenie pozostaje zarejestrowane i działa dalej.} few {# zarejestrowane urządzenia pozostają zarejestrowane i działają dalej.} many {# zarejestrowanych urządzeń pozostaje zarejestrowanych i działa dalej.} other {# zarejestrowanego urządzenia pozostaje zarejestrowane i działa dalej.}}',
  'deletion.assigned-still-enroll':
    '{devices, plural, one {# urządzenie nadal rejestruje się z przypisanym profilem: Apple wydaje profil, który przechowuje.} few {# urządzenia nadal rejestrują się z przypisanymi profilami: Apple wydaje profile, które przechowuje.} many {# urządzeń nadal rejestruje się z przypisanymi profilami: Apple wydaje profile, które przechowuje.} other {# urządzenia nadal rejestruje się z przypisanymi profilami: Apple wydaje profile, które przechowuje.}}',
  'deletion.apple-unchanged':
    'Po stronie Apple nic się nie zmienia: token jest tam ważny, dopóki nie wygaśnie. Aby go tam zakończyć, usuń serwer MDM (usługę zarządzania urządzeniami) w portalu Apple.',
  'deletion.restorable':
    'Wszystko jest przechowywane do {until, date, long} i do tego dnia można to przywrócić. Potem klucze, sekrety, urządzenia i historia są wymazywane na stałe.',

  'error.deletion-not-confirmed.title': 'Nie usunięto',
  'error.deletion-not-confirmed.detail':
    'Potwierdzenie nie jest nazwą tokenu. Aby go usunąć, wyślij confirm={name}, litera po literze.',
  'error.token-not-deleted.title': 'Token nie jest usunięty',
  'error.token-not-deleted.detail': 'Token „{name}” nie jest usunięty: nie ma czego przywracać.',
  'error.restore-name-taken.title': 'Nazwa została zajęta w międzyczasie',
  'error.restore-name-taken.detail':
    'Nazwę „{name}” ma teraz inny token. Przywróć ten pod inną nazwą albo najpierw zmień nazwę tamtego.',
  'error.no-such-deleted-token.title': 'Nie ma takiego usuniętego tokenu',
  'error.no-such-deleted-token.detail':
    'Nie ma usuniętego tokenu o nazwie „{name}”{hasNearest, select, yes {. Najbliższa nazwa to „{nearest}”.} other {.}} Usunięte tokeny są przechowywane 30 dni; pokazuje je ./adept token list --deleted.',
  'error.several-deleted-tokens.title': 'Kilka usuniętych tokenów ma tę nazwę',
  'error.several-deleted-tokens.detail': 'Wskaż właściwy po identyfikatorze: {ids}.',

  'cli.command.token.restore': 'Przywróć usunięty token',
  'cli.option.deleted': 'Usunięte, które można przywrócić',
  'cli.option.token.restore.name': 'Inna nazwa, jeśli dawna jest zajęta',
  'cli.column.deletedAt': 'Usunięto',
  'cli.column.restorableUntil': 'Można przywrócić do',
  'cli.no-deleted-tokens': 'Nie ma usuniętego tokenu, który można przywrócić.',
  'cli.token.deletion':
    'Usunięcie tokenu „{name}” ({devices, plural, =0 {brak urządzeń} one {# urządzenie} few {# urządzenia} many {# urządzeń} other {# urządzenia}}):',
  'cli.token.type-name': 'Aby go usunąć, wpisz nazwę:',
  'cli.token.deleted':
    'Token „{name}” został usunięty. Do {until, date, long} można go przywrócić: ./adept token restore "{name}"',
  'cli.token.restored': 'Token „{name}” wrócił.',
};
