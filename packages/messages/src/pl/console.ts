import type { PartOf } from '../part.ts';
import type { console as source } from '../en/console.ts';

/** Polish texts: console. ICU MessageFormat. */
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

  'console.overview.title': 'Przegląd',
  'console.overview.trouble': 'Nie udało się odczytać przeglądu',
  'console.overview.counts': 'Tokeny według stanu',
  'console.overview.verdict.empty': 'Nie dodano jeszcze żadnego tokenu.',
  'console.overview.verdict.ok':
    '{count, plural, one {Apple akceptuje token. Urządzenia są synchronizowane i rejestrowane.} few {Apple akceptuje wszystkie tokeny (#). Urządzenia są synchronizowane i rejestrowane.} many {Apple akceptuje wszystkie tokeny (#). Urządzenia są synchronizowane i rejestrowane.} other {Apple akceptuje wszystkie tokeny (#). Urządzenia są synchronizowane i rejestrowane.}}',
  'console.overview.verdict.unknown':
    '{count, plural, one {# token nie został jeszcze oceniony.} few {# tokeny nie zostały jeszcze ocenione.} many {# tokenów nie zostało jeszcze ocenionych.} other {# tokenu nie zostało jeszcze ocenione.}}',
  'console.overview.verdict.warning':
    '{count, plural, one {Wszystko działa. # token wkrótce będzie wymagać uwagi.} few {Wszystko działa. # tokeny wkrótce będą wymagać uwagi.} many {Wszystko działa. # tokenów wkrótce będzie wymagać uwagi.} other {Wszystko działa. # tokenu wkrótce będzie wymagać uwagi.}}',
  'console.overview.verdict.error':
    '{count, plural, one {# token zgłasza błąd.} few {# tokeny zgłaszają błąd.} many {# tokenów zgłasza błąd.} other {# tokenu zgłasza błąd.}}',
  'console.overview.tasks':
    '{count, plural, =0 {Co zrobić} one {Co zrobić: # zadanie} few {Co zrobić: # zadania} many {Co zrobić: # zadań} other {Co zrobić: # zadania}}',
  'console.overview.no-tasks':
    'Nie ma nic do zrobienia. Adept nadal odpytuje Apple i poinformuje tutaj, gdy to się zmieni.',
  'console.overview.to-tokens': 'Dodaj pierwszy token',
  'console.overview.expiries': 'Tokeny, które wygasają najwcześniej',
  'console.task.open': 'Pokaż kroki',
  'console.task.check':
    '{count, plural, one {Sprawdź teraz w Apple} few {Sprawdź wszystkie (#) w Apple} many {Sprawdź wszystkie (#) w Apple} other {Sprawdź wszystkie (#) w Apple}}',

  'console.tokens.title': 'Tokeny programu rejestracji',
  'console.tokens.trouble': 'Nie udało się odczytać tokenów',
  'console.tokens.banner.label': 'Tokeny zgłaszające błąd',
  'console.tokens.banner.sentence':
    'Co najmniej jeden token {adeDep} zgłasza błąd; dopóki nie zostaną naprawione wszystkie tokeny, których dotyczy problem, {adeShort} nie będzie działać prawidłowo.',
  'console.tokens.banner.no-cause': 'Przyczyna nie jest jeszcze znana',
  'console.tokens.banner.more':
    '{count, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'console.tokens.banner.tasks': 'Pokaż, co zrobić',
  'console.tokens.add': 'Dodaj token',
  'console.tokens.check-all': 'Sprawdź wszystkie w Apple',
  'console.tokens.sync-all': 'Synchronizuj wszystkie',
  'console.tokens.search': 'Szukaj tokenów',
  'console.tokens.filter': 'Pokaż według stanu',
  'console.tokens.filter.all': 'Wszystkie',
  'console.tokens.verify.running':
    'Trwa sprawdzanie w Apple: otrzymano odpowiedzi {done, number} z {all, number}.',
  'console.tokens.verify.done':
    '{all, plural, one {Sprawdzono w Apple # token.} few {Sprawdzono w Apple # tokeny.} many {Sprawdzono w Apple # tokenów.} other {Sprawdzono w Apple # tokenu.}} Odpowiedzi są widoczne na liście.',
  'console.tokens.verify.partly':
    '{all, plural, one {Wysłano do Apple zapytanie o # token.} few {Wysłano do Apple zapytania o # tokeny.} many {Wysłano do Apple zapytania o # tokenów.} other {Wysłano do Apple zapytania o # tokenu.}} {failed, plural, one {Nie udało się wykonać # sprawdzenia.} few {Nie udało się wykonać # sprawdzeń.} many {Nie udało się wykonać # sprawdzeń.} other {Nie udało się wykonać # sprawdzenia.}} Otwórz token, aby zobaczyć dlaczego.',
  'console.tokens.sync.running': 'Uruchamianie synchronizacji: {done, number} z {all, number}.',
  'console.tokens.sync.done':
    '{all, plural, one {Synchronizacja została uruchomiona.} few {Uruchomiono wszystkie synchronizacje (#).} many {Uruchomiono wszystkie synchronizacje (#).} other {Uruchomiono wszystkie synchronizacje (#).}} Przebieg jest widoczny na liście.',
  'console.tokens.sync.partly':
    '{failed, plural, one {Nie uruchomiono # z {all, number} synchronizacji.} few {Nie uruchomiono # z {all, number} synchronizacji.} many {Nie uruchomiono # z {all, number} synchronizacji.} other {Nie uruchomiono # z {all, number} synchronizacji.}} Otwórz token, aby zobaczyć dlaczego.',
  'console.tokens.column.state': 'Stan',
  'console.tokens.column.token': 'Nazwa tokenu',
  'console.tokens.column.what': 'Co się dzieje',
  'console.tokens.column.organization': 'Organizacja',
  'console.tokens.column.devices': 'Urządzenia',
  'console.tokens.column.unassigned': 'Bez profilu',
  'console.tokens.column.expires': 'Wygasa',
  'console.tokens.column.synced': 'Ostatnia udana synchronizacja',
  'console.tokens.syncing':
    '{count, plural, one {Trwa synchronizacja: dotąd # urządzenie} few {Trwa synchronizacja: dotąd # urządzenia} many {Trwa synchronizacja: dotąd # urządzeń} other {Trwa synchronizacja: dotąd # urządzenia}}',
  'console.tokens.never-synced': 'Nigdy nie zsynchronizowano',
  'console.tokens.what.ok': 'Apple go akceptuje',
  'console.tokens.what.unknown': 'Jeszcze nieoceniony',
  'console.tokens.what.waiting': 'Czeka na plik tokenu',
  'console.tokens.days-left':
    '{count, plural, =0 {dzisiaj} one {za # dzień} few {za # dni} many {za # dni} other {za # dnia}}',
  'console.tokens.days-ago':
    '{count, plural, =0 {dzisiaj} one {# dzień temu} few {# dni temu} many {# dni temu} other {# dnia temu}}',
  'console.tokens.nothing-found': 'Żaden token nie pasuje do tego wyszukiwania i filtru.',
  'console.tokens.show-all': 'Pokaż wszystkie tokeny',
  'console.tokens.empty.title': 'Nie ma jeszcze tokenu',
  'console.tokens.empty.what':
    'Token łączy usługę {appleBusiness} lub {appleSchool} z Twoim systemem zarządzania urządzeniami: dzięki niemu Adept dowiaduje się o nowych urządzeniach i przekazuje im profil rejestracji. Apple tworzy go jako plik ważny przez rok, a gdy przestaje działać, ustaje też automatyczna rejestracja.',
  'console.tokens.empty.how':
    'Do dodania tokenu potrzebne są nazwa, klucz publiczny, który przesyła się do Apple, oraz plik otrzymany w zamian.',
  'console.tokens.empty.add': 'Dodaj pierwszy token',
  'console.tokens.empty.demo':
    'Aby najpierw się rozejrzeć bez konta Apple, uruchom „npm run demo”: symulowaną usługę Apple z tokenami w każdym stanie.',

  'console.add-token.title': 'Dodawanie tokenu',
  'console.add-token.intro':
    'Nazwa jest dla Ciebie i Twojego zespołu. Klucz, portal i plik podaje się potem na stronie tokenu.',
  'console.add-token.name': 'Nazwa',
  'console.add-token.name-hint': 'Na przykład miejsce lub rodzaj urządzeń: „Sklepy w Berlinie”.',
  'console.add-token.submit': 'Dodaj token',

  'console.token.title': 'Token rejestracji',
  'console.token.missing': 'Nie ma takiego tokenu',
  'console.token.trouble': 'Nie udało się odczytać tego tokenu',
  'console.token.check': 'Sprawdź teraz w Apple',
  'console.token.sync': 'Synchronizuj teraz',
  'console.token.sync-started':
    'Synchronizacja została uruchomiona. Jej przebieg jest widoczny w sekcji „Ostatnie synchronizacje”.',
  'console.token.upload': 'Prześlij nowy token',
  'console.token.expires': 'Wygasa',
  'console.token.expired': 'Wygasł',

  'console.diagnosis.trouble': 'Nie udało się odczytać diagnozy',
  'console.diagnosis.ok.title': 'Apple akceptuje ten token',
  'console.diagnosis.ok.text':
    'Urządzenia są synchronizowane i rejestrowane, profile są przypisywane. Nie ma nic do zrobienia.',
  'console.diagnosis.unknown.title': 'Jeszcze nieoceniony',
  'console.diagnosis.unknown.text':
    'Nie ma odpowiedzi Apple, na podstawie której można ocenić token. Sprawdź teraz w Apple lub poczekaj na następną synchronizację.',
  'console.diagnosis.since': 'Otwarto',
  'console.diagnosis.seen-once': 'zauważono dotąd raz; ponowne sprawdzenie to potwierdzi lub wykluczy',
  'console.diagnosis.symptoms': 'Co przestaje działać',
  'console.diagnosis.affected': 'Czego to dotyczy',
  'console.diagnosis.candidates': 'Dlaczego – na ile wiadomo',
  'console.diagnosis.steps': 'Co zrobić',
  'console.diagnosis.evidence': 'Skąd to wiadomo',
  'console.diagnosis.read-more': 'Więcej o tej przyczynie',
  'console.symptom.devices-not-syncing': 'Nowe urządzenia nie są pobierane z Apple.',
  'console.symptom.assignments-failing': 'Nie można przypisywać profilów rejestracji do urządzeń.',
  'console.symptom.enrollments-failing': 'Niektóre urządzenia nie kończą automatycznej rejestracji.',
  'console.affected.none': 'Jak dotąd nie dotyczy to żadnego urządzenia.',
  'console.affected.enrolled':
    '{count, plural, one {zarejestrowane urządzenie nadal działa} few {zarejestrowane urządzenia nadal działają} many {zarejestrowanych urządzeń nadal działa} other {zarejestrowanego urządzenia nadal działa}}',
  'console.affected.assigned':
    '{count, plural, one {urządzenie z przypisanym profilem nadal może się zarejestrować: profil przechowuje Apple} few {urządzenia z przypisanym profilem nadal mogą się zarejestrować: profil przechowuje Apple} many {urządzeń z przypisanym profilem nadal może się zarejestrować: profil przechowuje Apple} other {urządzenia z przypisanym profilem nadal może się zarejestrować: profil przechowuje Apple}}',
  'console.affected.newOrUnassigned':
    '{count, plural, one {urządzenie (nowe lub bez profilu) nie zostanie objęte zarządzaniem} few {urządzenia (nowe lub bez profilu) nie zostaną objęte zarządzaniem} many {urządzeń (nowych lub bez profilu) nie zostanie objętych zarządzaniem} other {urządzenia (nowego lub bez profilu) nie zostanie objęte zarządzaniem}}',
  'console.affected.assignmentsPending':
    '{count, plural, one {przypisanie czeka, aż Apple zaakceptuje token} few {przypisania czekają, aż Apple zaakceptuje token} many {przypisań czeka, aż Apple zaakceptuje token} other {przypisania czeka, aż Apple zaakceptuje token}}',
  'console.affected.devicesFailing':
    '{count, plural, one {urządzenia nie udało się zarejestrować} few {urządzeń nie udało się zarejestrować} many {urządzeń nie udało się zarejestrować} other {urządzenia nie udało się zarejestrować}}',
  'console.candidates.probably': 'Prawdopodobnie:',
  'console.candidates.possibly': 'Możliwe:',
  'console.candidates.for': 'Przemawia za tym:',
  'console.candidates.against': 'Przemawia przeciw temu:',
  'console.evidence.all':
    '{count, plural, one {Jeszcze # fakt} few {Jeszcze # fakty} many {Jeszcze # faktów} other {Jeszcze # faktu}}',
  'console.evidence.raw': 'Odpowiedź Apple',
  'console.actor.ab': 'Osoba w usłudze {appleBusiness}',
  'console.actor.asm': 'Osoba w usłudze {appleSchool}',
  'console.actor.portal': 'Osoba w portalu Apple',
  'console.actor.console': 'Osoba tutaj',
  'console.actor.adept': 'Wykonuje Adept',
  'console.verify.running': 'Trwa sprawdzanie w Apple…',
  'console.verify.works': 'Apple akceptuje ten token. Sprawdzono',
  'console.verify.expiring': 'Apple akceptuje ten token; ostrzeżenie pozostaje. Sprawdzono',
  'console.verify.still': 'Nie rozwiązano: token nadal zgłasza błąd. Sprawdzono',
  'console.verify.unclear': 'Odpowiedź Apple jeszcze tego nie rozstrzyga. Sprawdzono',
  'console.verify.unanswered':
    'Firma Apple nie udzieliła teraz użytecznej odpowiedzi; wcześniej akceptowała ten token. Sprawdzono',
  'console.verify.waiting':
    'Nie ma jeszcze odpowiedzi Apple. Sprawdzanie trwa, a jego wynik pojawi się na tej stronie.',

  'console.portal.ab': '{appleBusiness}',
  'console.portal.asm': '{appleSchool}',
  'console.portal.open': 'Otwórz {portal}',
  'console.portal.ab.create':
    '{labelAbServices} > {labelConnect} > {labelContinue}. Nadaj nazwę „{server}”, prześlij tam klucz publiczny, wybierz {labelNext}, pobierz token i wybierz {labelDone}.',
  'console.portal.asm.create':
    '{labelAsmServers} > {labelAdd}. Nadaj nazwę „{server}”, prześlij tam klucz publiczny, wybierz {labelSave}, a następnie {labelDownload}.',
  'console.portal.ab.renew': '{labelAbServices} > „{server}” > „…” > {labelDownload}.',
  'console.portal.asm.renew': '{labelAsmServers} > „{server}” > {labelDownload}.',

  'console.first-file.title': 'Od nazwy do działającego tokenu',
  'console.first-file.intro': 'Trzy kroki. Możesz opuścić tę stronę i wrócić do nich później.',
  'console.first-file.key': 'Pobierz klucz publiczny',
  'console.first-file.key-text':
    'Tym kluczem Apple szyfruje token. Jego część prywatna pozostaje w programie Adept w postaci zaszyfrowanej.',
  'console.first-file.key-download': 'Pobierz klucz publiczny',
  'console.first-file.key-done':
    'Plik „{file}” znajduje się w pobranych plikach. W następnym kroku przekazuje się go Apple.',
  'console.first-file.portal': 'Utwórz serwer w Apple i pobierz jego token',
  'console.first-file.upload': 'Prześlij tutaj plik tokenu',

  'console.renew.title': 'Prześlij nowy token',
  'console.renew.warning': 'Z chwilą pobrania nowego tokenu stary przestaje działać. Nie zamykaj tej strony.',
  'console.renew.once':
    'Pobierz tylko raz: każde pobranie unieważnia poprzednie i liczy się tylko ostatni plik.',
  'console.renew.download': 'Pobierz nowy token w Apple',
  'console.renew.have-it':
    'Jeśli plik został już pobrany, ale jeszcze nie przesłany, można użyć go bez zmian.',
  'console.renew.upload': 'Prześlij go tutaj',
  'console.upload.drop': 'Upuść tutaj plik tokenu',
  'console.upload.choose': 'Wybierz plik tokenu',
  'console.upload.hint': 'Plik otrzymany od Apple; jego nazwa kończy się na .p7m.',
  'console.upload.sending': 'Odczytywanie pliku „{file}”',
  'console.upload.accepted': 'Plik tokenu został przyjęty.',
  'console.upload.anyway-text':
    'Plik, który wygasł, można przyjąć, aby nie stracić z oczu jego serwera i urządzeń; token będzie zgłaszać błąd, dopóki nie zostanie przesłany nowszy.',
  'console.upload.anyway': 'Prześlij mimo to',
  'console.check.ok': 'W porządku:',
  'console.check.warning': 'Uwaga:',
  'console.check.refused': 'Odrzucono:',

  'console.facts.title': 'Informacje',
  'console.facts.organization': 'Organizacja',
  'console.facts.portal': 'Portal Apple',
  'console.facts.server': 'Serwer w Apple',
  'console.facts.account': 'Utworzono przez',
  'console.facts.expires': 'Wygasa',
  'console.facts.devices': 'Urządzenia',
  'console.facts.unassigned': 'Bez profilu',
  'console.facts.last-good-sync': 'Ostatnia udana synchronizacja',
  'console.facts.next-sync': 'Następna synchronizacja',
  'console.facts.added': 'Dodano',
  'console.runs.title': 'Ostatnie synchronizacje',
  'console.runs.none': 'Nie było jeszcze synchronizacji.',
  'console.runs.queued': 'Oczekiwanie',
  'console.runs.running': 'W toku',
  'console.runs.succeeded': 'Zakończono pomyślnie',
  'console.runs.failed': 'Niepowodzenie',
  'console.runs.mode.changes': 'zmiany',
  'console.runs.mode.full': 'pełna lista',
  'console.runs.devices':
    '{count, plural, one {# urządzenie} few {# urządzenia} many {# urządzeń} other {# urządzenia}}',

  'console.progress.title': 'Trwa synchronizacja',
  'console.progress.bar': 'Postęp synchronizacji',
  'console.progress.queued': 'Synchronizacja czeka na swoją kolej.',
  'console.progress.devices-of':
    '{devices, number} z {expected, plural, one {około # urządzenia} few {około # urządzeń} many {około # urządzeń} other {około # urządzenia}}',
  'console.progress.pages': '{count, plural, one {# strona} few {# strony} many {# stron} other {# strony}}',
  'console.progress.rate':
    '{rate, plural, one {# urządzenie na sekundę} few {# urządzenia na sekundę} many {# urządzeń na sekundę} other {# urządzenia na sekundę}}',
  'console.progress.left':
    '{unit, select, hours {{count, plural, one {jeszcze około # godziny} few {jeszcze około # godzin} many {jeszcze około # godzin} other {jeszcze około # godziny}}} minutes {{count, plural, one {jeszcze około # minuty} few {jeszcze około # minut} many {jeszcze około # minut} other {jeszcze około # minuty}}} other {{count, plural, one {jeszcze około # sekundy} few {jeszcze około # sekund} many {jeszcze około # sekund} other {jeszcze około # sekundy}}}}',

  'console.devices.title': 'Urządzenia',
  'console.devices.trouble': 'Nie udało się odczytać urządzeń',
  'console.devices.search': 'Szukaj według numeru seryjnego',
  'console.devices.all-tokens': 'Pokaż urządzenia wszystkich tokenów',
  'console.devices.count':
    '{count, plural, one {# urządzenie} few {# urządzenia} many {# urządzeń} other {# urządzenia}}',
  'console.devices.count-more':
    '{count, plural, one {Wczytano # urządzenie, poniżej jest więcej} few {Wczytano # urządzenia, poniżej jest więcej} many {Wczytano # urządzeń, poniżej jest więcej} other {Wczytano # urządzenia, poniżej jest więcej}}',
  'console.devices.nothing-found': 'Żadne urządzenie nie pasuje do tego wyszukiwania.',
  'console.devices.show-all': 'Pokaż wszystkie urządzenia',
  'console.devices.none':
    'Nie ma jeszcze urządzeń. Pojawią się tutaj, gdy tylko token zsynchronizuje się po raz pierwszy.',
  'console.devices.column.serial': 'Numer seryjny',
  'console.devices.column.model': 'Model urządzenia',
  'console.devices.column.profile': 'Profil rejestracji',
  'console.devices.column.token': 'Nazwa tokenu',
  'console.devices.profile.empty': 'Brak profilu',
  'console.devices.profile.assigned': 'Profil przypisany',
  'console.devices.profile.pushed': 'Profil dostarczony',
  'console.devices.profile.removed': 'Profil usunięty',
  'console.devices.gone': 'Usunięte po stronie Apple',
  'console.device.trouble': 'Nie udało się odczytać tego urządzenia',
  'console.device.token-error': 'Token tego urządzenia zgłasza błąd.',
  'console.device.serial': 'Numer seryjny',
  'console.device.model': 'Model urządzenia',
  'console.device.description': 'Opis',
  'console.device.family': 'Rodzina',
  'console.device.os': 'System operacyjny',
  'console.device.color': 'Kolor',
  'console.device.asset-tag': 'Numer inwentarzowy',
  'console.device.profile': 'Profil rejestracji',
  'console.device.assigned': 'Profil przypisany',
  'console.device.pushed': 'Profil dostarczony',
  'console.device.token': 'Nazwa tokenu',
  'console.device.organization': 'Organizacja',
  'console.device.added': 'Zauważono po raz pierwszy',
  'console.device.removed': 'Usunięte po stronie Apple',

  'console.problems.title': 'Problemy',
  'console.problems.trouble': 'Nie udało się odczytać problemów',
  'console.problems.filter': 'Pokaż otwarte lub rozwiązane problemy',
  'console.problems.open': 'Otwarte',
  'console.problems.closed': 'Rozwiązane',
  'console.problems.none-open':
    'Nie ma otwartych problemów. Adept otwiera problem, gdy wskazują na niego odpowiedzi Apple lub data.',
  'console.problems.none-closed': 'Nie rozwiązano jeszcze żadnego problemu.',
  'console.problems.more': 'Pokaż więcej',
  'console.problem.title': 'Szczegóły problemu',
  'console.problem.trouble': 'Nie udało się odczytać tego problemu',
  'console.problem.resolved': 'Rozwiązano',
  'console.problem.token': 'Otwórz token',
  'console.problem.open-token': 'Otwórz token „{token}”',
  'console.problem.opened': 'Otwarto',
  'console.problem.closed': 'Rozwiązano',
  'console.problem.still-open': 'Nadal otwarty',
  'console.cause.title': 'Przyczyna',
  'console.cause.trouble': 'Nie udało się odczytać tej strony',

  'console.not-found.title': 'Nie ma takiej strony',
  'console.not-found.text': 'Pod tym adresem nic nie ma. Mógł zostać po drodze skrócony.',
  'console.not-found.to-tokens': 'Otwórz tokeny programu rejestracji',

  'console.healed.title': 'Naprawione samoczynnie',
  'console.checks.title': 'Sprawdzenia w Apple',
  'console.checks.none': 'Nie było jeszcze sprawdzenia.',
  'console.checks.trigger.person': 'na żądanie',
  'console.checks.trigger.remedy-opened': 'samoczynnie, bo otwarto kroki',
  'console.checks.trigger.pace': 'samoczynnie',
  'console.checks.by-itself': 'Gdy te kroki są otwarte, Adept przez pół godziny sam sprawdza co minutę.',
  'console.task.checking': 'Pytamy Apple…',
  'console.task.checked':
    'Rozwiązano: {resolved, plural, one {# token} few {# tokeny} many {# tokenów} other {# tokenu}}; pozostało: {open, plural, one {# token} few {# tokeny} many {# tokenów} other {# tokenu}}.',
};
