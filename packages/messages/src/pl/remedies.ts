import type { PartOf } from '../part.ts';
import type { remedies as source } from '../en/remedies.ts';

/** Polish texts: remedies. ICU MessageFormat. */
export const remedies: PartOf<typeof source> = {
  'actor.portal': 'W portalu Apple',
  'actor.console': 'Tutaj',
  'actor.adept': 'Wykonuje Adept',

  'portal.apple-business.name': '{appleBusiness}',
  'portal.apple-business.long': '{appleBusinessLong}',
  'portal.apple-school.name': '{appleSchool}',
  'portal.apple-school.long': '{appleSchoolLong}',
  'portal.either.name': '{appleBusiness} lub {appleSchool}',

  'portal.place.sign-in': 'Zaloguj się do usługi {portal} pod adresem {address}.',
  'portal-gloss.devices': 'Urządzenia',
  'portal-gloss.management-services': 'Usługi zarządzania',
  'portal-gloss.preferences': 'Preferencje',
  'portal-gloss.your-mdm-servers': 'Twoje serwery MDM',
  'portal-gloss.download-token': 'pobierz token',
  'portal.path': '{gloss, select, none {„{path}”} other {„{path}” ({gloss})}}',
  'portal.place.high': 'W usłudze {portal} wybierz {path}.',
  'portal.place.medium': 'W usłudze {portal} zwykle znajduje się to w {path}.',
  'portal.unnamed-server': 'Twój serwer MDM (usługa zarządzania urządzeniami)',

  'portal.role.organization-administrator': '„Organization Administrator” (administrator organizacji)',
  'portal.role.administrator': '„Administrator”',
  'portal.role.either-administrator':
    '„Organization Administrator” (administrator organizacji w {appleBusiness}) lub „Administrator” (w {appleSchool})',
  'portal.right.organization-administrator':
    'Może to zrobić tylko osoba z rolą „Organization Administrator” (administrator organizacji).',
  'portal.right.administrator':
    'Może to zrobić tylko osoba z rolą „Administrator”; rola „Site Manager” nie wystarcza.',
  'portal.right.may-download-tokens': 'Potrzebna jest osoba, której rola pozwala pobierać tokeny usługi.',
  'portal.right.may-manage-services':
    'Potrzebna jest osoba, której rola pozwala wyświetlać serwery MDM (usługi zarządzania urządzeniami).',
  'portal.written-on': 'Opis z dnia {at, date, long}; układ menu mógł się od tego czasu zmienić.',

  'remedy.accept-terms.text':
    '{organization, select, unknown {Przeczytaj i zaakceptuj nowe warunki i zasady; pojawiają się zaraz po zalogowaniu. Jeśli ich nie widać, wyloguj się i zaloguj ponownie. Apple może potem potrzebować trochę czasu; Adept nadal sprawdza. Każda organizacja akceptuje je we własnym imieniu.} other {Przeczytaj i zaakceptuj nowe warunki i zasady dla organizacji „{organization}”; pojawiają się zaraz po zalogowaniu. Jeśli ich nie widać, wyloguj się i zaloguj ponownie. Apple może potem potrzebować trochę czasu; Adept nadal sprawdza. Każda organizacja akceptuje je we własnym imieniu.}}',
  'remedy.check-mdm-server.text':
    '{server, select, unknown {Sprawdź, czy serwer MDM (usługa zarządzania urządzeniami) tego tokenu nadal jest na liście. Jeśli go nie ma, podłącz nowy i prześlij tutaj jego token.} other {Sprawdź, czy „{server}” nadal jest na liście. Jeśli nie, podłącz nowy serwer MDM (usługę zarządzania urządzeniami) i prześlij tutaj jego token.}}',
  'remedy.download-token.text':
    '{by, select, other_account {{account, select, unknown {Zaloguj się na inne konto niż to, za pomocą którego utworzono bieżący token: tokenowi utworzonemu za pomocą tego samego konta Apple też może zabronić dostępu.} other {Zaloguj się na inne konto niż {account}: tokenowi utworzonemu za pomocą tego samego konta Apple też może zabronić dostępu.}} Potwierdź, jeśli pojawi się pytanie, i zachowaj plik (.p7m). Pobierz go tylko raz: liczy się ostatni plik.} other {Potwierdź, jeśli pojawi się pytanie, i zachowaj plik (.p7m). Pobierz go tylko raz: liczy się ostatni plik.}}',
  'remedy.download-token.warning':
    'Pobranie nowego tokenu natychmiast unieważnia bieżący token. Najpierw otwórz tutaj stronę przesyłania, a po pobraniu od razu prześlij plik.',
  'remedy.upload-token.text':
    'Prześlij pobrany plik na stronie tego tokenu. Zanim cokolwiek się zmieni, plik zostanie sprawdzony.',
  'remedy.upload-token.terminal': 'Przekaż plik do programu Adept: {command}',
  'remedy.check-with-apple.text':
    'Sprawdź teraz w Apple: jedno wywołanie pokaże, czy token jest akceptowany.',
  'remedy.check-with-apple.terminal':
    'Serwer Adept sam sprawdza token w Apple; tutaj uruchom to sprawdzenie ponownie.',
  'remedy.check-connection.text':
    'Sprawdź, czy zapora i serwer proxy pozwalają temu serwerowi łączyć się z {host} na porcie {port}.',
  'remedy.choose-mdm-server.text':
    'Zdecyduj, do którego serwera MDM ma należeć ten token. {otherServer, select, unknown {Jeśli do tego, który teraz podaje Apple} other {Jeśli do „{otherServer}”}}, prześlij jego plik jeszcze raz i zmień tożsamość: podgląd pokaże, co stanie się z urządzeniami i profilami. Jeśli do poprzedniego, przejdź do następnych kroków.',
  'remedy.keep-one-token.text':
    'Zdecyduj, który z tokenów zostaje, i usuń tutaj drugi. W Apple nic się przez to nie zmienia. Jeśli potrzebne są oba, połącz jeden z nich z osobnym serwerem MDM.',
  'remedy.adept-compares-tokens.text':
    'Adept sam porównuje serwery MDM swoich tokenów i zamyka problem, gdy dla tego serwera pozostaje jeden token.',
  'remedy.report-answer.text':
    'Zainstaluj najnowszą wersję programu Adept. Jeśli problem pozostaje, zgłoś go tam, skąd pochodzi Adept, wraz z pokazanymi tu dowodami; usunięto z nich klucze tajne.',
  'remedy.adept-verifies.text':
    'Adept sam sprawdza token w Apple i zamyka problem po pierwszej pomyślnej odpowiedzi.',
  'remedy.adept-verifies.terminal':
    'Serwer Adept sam sprawdza token w Apple; tutaj uruchom to sprawdzenie ponownie.',
  'remedy.adept-retries.text': 'Adept sam ponawia próby i zamyka problem po pierwszej odpowiedzi Apple.',
  'remedy.adept-retries.terminal':
    'Serwer Adept sam ponawia próby; tutaj uruchom to sprawdzenie ponownie później.',
  'remedy.adept-reads-list.text':
    'Adept sam odczytuje pełną listę i zamyka problem, gdy na jej końcu wszystko się zgadza.',
  'remedy.adept-syncs.text': 'Adept sam ponawia synchronizację i zamyka problem po pierwszej udanej.',
  'remedy.check-runs.text':
    'Uruchom synchronizację na stronie tego tokenu i obejrzyj ostatnie synchronizacje: pokazują, co przeszkodziło.',
  'remedy.compare-devices.text':
    'Porównaj z portalem: sprawdź, czy urządzenia przeniesiono na inny serwer MDM lub zwolniono. Tutaj niczego nie trzeba potwierdzać.',
  'remedy.check-clock.text':
    'Ustaw w systemie tego serwera pobieranie czasu z serwera czasu (NTP) i porównaj zegar z rzeczywistym czasem.',
  'remedy.check-name.text':
    'Sprawdź, czy ten serwer znajduje adres {host}: który serwer DNS odpytuje jego system i czy odpowiada on na nazwy spoza sieci.',
  'remedy.check-proxy.text':
    'Sprawdź, czy HTTPS_PROXY wskazuje właściwy serwer proxy, z właściwą nazwą i hasłem, i czy przepuszcza on {host} na porcie {port}. Jeśli proxy nie jest potrzebne, dodaj {host} do NO_PROXY.',
  'remedy.trust-proxy.text':
    '{issuer, select, unknown {Zapytaj osoby prowadzące sieć, który serwer proxy otwiera bezpieczne połączenia.} other {Zapytaj osoby prowadzące sieć o „{issuer}”.}} Najlepiej przepuszczać {host} bez otwierania. W przeciwnym razie zapisz certyfikat tego urzędu certyfikacji (PEM) w pliku, wskaż plik w ADEPT_EXTRA_CA_FILE i uruchom Adept ponownie. Nie ufaj urzędowi certyfikacji, którego nikt nie zna.',
};
