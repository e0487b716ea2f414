import type { PartOf } from '../part.ts';
import type { pages as source } from '../en/pages.ts';

/** Polish texts: pages of the documentation. ICU MessageFormat. */
export const pages: PartOf<typeof source> = {
  'page.section.meaning': 'Znaczenie',
  'page.section.stops': 'Co przestaje działać',
  'page.section.how': 'Skąd Adept to wie',
  'page.section.steps': 'Co zrobić',
  'page.section.verify': 'Jak jest to sprawdzane',
  'page.section.codes': 'Kody Apple',
  'page.section.intune': 'Nazwa wiersza w Intune',
  'page.section.symptoms': 'Objawy',
  'page.section.candidates': 'Co innego to może być i co rozstrzyga',
  'page.section.actors': 'Kto musi działać',
  'page.section.simulator': 'W symulatorze',
  'page.one-candidate': 'Fakty nie pozostawiają innego wyjaśnienia.',
  'page.actor.portal': '{portal}: {right}',
  'page.actor.console': 'Osoba, która prowadzi Adept i ten serwer.',
  'page.actor.adept': 'Adept robi to sam.',
  'page.simulated-by': 'Wywołują to następujące usterki i scenariusze:',
  'page.no-symptoms': 'Na razie brak: wszystko działa.',
  'page.code': '{code}: {meaning}',
  'page.opens': 'Otwarcie: {rule}',
  'page.closes': 'Zamknięcie: {rule}',
  'page.before': 'Przedtem:',
  'page.calls': 'Wywołania do Apple: {calls}.',
  'page.pace':
    'Samoczynnie: {minutes, plural, =0 {razem z synchronizacjami, w ich tempie} one {co # minutę} few {co # minuty} many {co # minut} other {co # minuty}}. Po otwarciu kroków: {seconds, plural, one {co # sekundę} few {co # sekundy} many {co # sekund} other {co # sekundy}} przez {window, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}.',
  'page.repair':
    '{repair} Jeśli zdarzy się to {times, plural, one {# raz} few {# razy} many {# razy} other {# raza}}, za każdym razem mniej niż {hours, plural, one {# godzinę} few {# godziny} many {# godzin} other {# godziny}} po poprzednim, problem pozostaje otwarty, dopóki przez tyle samo czasu się nie powtórzy.',
  'page.no-codes': 'Brak: żaden kod Apple tu nie prowadzi.',
  'page.no-row': 'Brak.',
  'page.no-word': 'bez kodu',
  'page.row-of-codes': '{row}: {codes}',
  'page.severity.error': 'błąd',
  'page.severity.warning': 'ostrzeżenie',
  'page.errors.title': 'Błędy',
  'page.errors.intro':
    'Wszystkie kody, którymi odpowiadają API, wiersz poleceń i uruchamianie serwera. Kody nigdy nie zmieniają nazw; teksty są w języku czytelnika.',

  'page.index.title': 'Przyczyny',
  'page.index.intro':
    'Dlaczego token zgłasza błąd albo wkrótce zacznie go zgłaszać. Każda strona podaje, co to oznacza, co przestaje działać, skąd Adept to wie, co zrobić i jak jest to sprawdzane. Problemy są otwierane i zamykane wyłącznie na podstawie faktów: odpowiedzi Apple, dat, przesłanych plików.',
  'page.index.good-answer':
    'Pomyślna odpowiedź to powodzenie dowolnego wywołania, które wymaga sesji. Jednej odmowie Adept nie wierzy: to samo musi paść dwa razy.',
  'page.index.codes': 'Kody Apple',
  'page.index.codes-intro':
    'Wszystkie kody, którymi odpowiada usługa przypisywania urządzeń Apple, oraz przyczyny, do których prowadzą. Kreska oznacza, że kod nic nie mówi o tokenie. Gwiazdka oznacza, że kod występuje w dokumentach, ale nie widziano odpowiedzi, która go zawiera.',
  'page.index.intune': 'Jedenaście wierszy Intune',
  'page.index.intune-intro':
    'Co portal Intune pokazuje jako błąd synchronizacji tokenu, co radzi dokumentacja Microsoft i co odpowiada Adept.',
  'page.column.cause': 'Przyczyna',
  'page.column.what': 'Co to jest',
  'page.column.severity': 'Ważność',
  'page.column.opens': 'Kiedy się otwiera',
  'page.column.closes': 'Kiedy się zamyka',
  'page.column.code': 'Kod Apple',
  'page.column.status': 'Status HTTP',
  'page.column.row': 'Wiersz Intune',
  'page.column.intune-says': 'Co mówi Intune',
  'page.column.adept-says': 'Odpowiedź Adept',
  'intune.says.renew-or-make': 'Odnów wygasły token; zamiast nieprawidłowego utwórz nowy.',
  'intune.says.check-token-and-server':
    'Sprawdź, czy token wygasł lub czy utworzono nowy oraz czy Intune jest na liście serwerów MDM.',
  'intune.says.accept-terms': 'Administrator powinien zaakceptować nowe warunki i zasady.',
  'intune.says.contact-support': 'Skontaktuj się z pomocą techniczną Microsoft.',
  'intune.says.edit-phone': 'Popraw numer telefonu pomocy technicznej w profilach.',
  'intune.says.edit-name': 'Popraw nazwę profilu.',
  'intune.says.edit-department': 'Popraw dział w profilach.',
  'intune.says.support-syncs':
    'Skontaktuj się z pomocą techniczną Microsoft, która ponownie uruchomi synchronizację.',
  'intune.says.make-profile': 'Utwórz nowy profil i przypisz go do urządzeń.',
};
