import type { PartOf } from '../part.ts';
import type { causes as source } from '../en/causes.ts';

/** Polish texts: causes. ICU MessageFormat. */
export const causes: PartOf<typeof source> = {
  'cause.access-denied.title': 'Apple odmawia dostępu',
  'cause.access-denied.meaning':
    '{server, select, unknown {Apple rozpoznaje token, ale odmawia mu dostępu. Serwer MDM, do którego token należy, mógł zostać usunięty lub utracić uprawnienia.} other {Apple rozpoznaje token, ale odmawia mu dostępu. Serwer MDM „{server}” mógł zostać usunięty lub utracić uprawnienia.}}',
  'cause.access-denied.stops':
    'Adept nie może niczego odczytać od Apple ani niczego tam zmienić: nie przybywa nowych urządzeń, nie działa przypisywanie. Urządzenia już zarejestrowane nadal działają.',
  'cause.access-denied.how':
    'Firma Apple dwukrotnie odpowiedziała „ACCESS_DENIED”, a między tymi odpowiedziami nie było żadnej pomyślnej. Jedna taka odpowiedź niczego nie przesądza.',
  'cause.access-denied.verify':
    'Z Apple pobierane są nowa sesja i dane konta. Pierwsza pomyślna odpowiedź zamyka problem; do tego czasu pozostaje on otwarty.',
  'cause.access-denied.next': 'Sprawdź w usłudze {portal}, czy serwer MDM tego tokenu nadal istnieje.',

  'cause.apple-unavailable.title': 'Usługa Apple nie daje przydatnej odpowiedzi',
  'cause.apple-unavailable.meaning':
    'Wywołania usługi przypisywania urządzeń Apple kończą się bez przydatnej odpowiedzi. Nie mówi to nic o tokenie: może on działać prawidłowo.',
  'cause.apple-unavailable.stops':
    'Dopóki Apple nie odpowie, urządzenia nie są synchronizowane i niczego nie można przypisać. Nic nie przepada: Adept wznowi pracę od miejsca, w którym została przerwana. Urządzenia już zarejestrowane nadal działają.',
  'cause.apple-unavailable.how':
    'Co najmniej 3 wywołania z rzędu w ciągu co najmniej 15 minut zakończyły się niepowodzeniem, a większość z trzech ostatnich błędem serwera albo odpowiedzią, która nie pochodzi od Apple. Prośba o zwolnienie tempa się nie liczy.',
  'cause.apple-unavailable.verify':
    'Adept ponawia wywołania. Problem zamyka pierwsza odpowiedź pochodząca od samej firmy Apple; sama nowa sesja nie wystarcza.',
  'cause.apple-unavailable.next':
    'Na razie nic nie trzeba robić: Adept ponawia próby. Jeśli zamiast Apple odpowiada strona internetowa, sprawdź sieć i serwer proxy.',
  'cause.apple-unreachable.title':
    '{reason, select, dns {Nie można znaleźć adresu Apple} proxy {Serwer proxy nie przepuszcza do Apple} other {Z tego serwera nie można połączyć się z Apple}}',
  'cause.apple-unreachable.meaning':
    '{reason, select, dns {System nazw (DNS) tego serwera nie podaje adresu usługi Apple.} proxy {Serwer proxy, z którego korzysta ten serwer, nie przepuszcza jego wywołań do Apple.} connect {Nie można nawiązać połączenia z usługą Apple: jest odrzucane albo nie prowadzi do niej żadna droga.} connect_timeout {Połączenia z usługą Apple nie dochodzą do skutku w wyznaczonym czasie: często po cichu odrzuca je zapora.} tls {Bezpieczne połączenie (TLS) z usługą Apple nie dochodzi do skutku.} reset {Połączenia z usługą Apple są przerywane, zanim nadejdzie odpowiedź.} headers_timeout {Połączenia z usługą Apple są nawiązywane, ale odpowiedź nie nadchodzi w wyznaczonym czasie.} body_timeout {Odpowiedzi usługi Apple zaczynają się i nie docierają do końca.} other {Wywołania usługi Apple pozostają zupełnie bez odpowiedzi.}} Nie mówi to nic o tokenie: może on działać prawidłowo.',
  'cause.apple-unreachable.stops':
    'Dopóki nie ma połączenia z Apple, urządzenia nie są synchronizowane i niczego nie można przypisać. Nic nie przepada: Adept wznowi pracę od miejsca, w którym została przerwana. Urządzenia już zarejestrowane nadal działają.',
  'cause.apple-unreachable.how':
    'Co najmniej 3 wywołania z rzędu w ciągu co najmniej 15 minut zakończyły się niepowodzeniem, a większość z trzech ostatnich pozostała zupełnie bez odpowiedzi. Prośba o zwolnienie tempa się nie liczy.',
  'cause.apple-unreachable.verify':
    'Adept ponawia wywołania. Problem zamyka pierwsza odpowiedź pochodząca od samej firmy Apple; sama nowa sesja nie wystarcza.',
  'cause.apple-unreachable.next':
    '{reason, select, dns {Sprawdź, dlaczego DNS tego serwera nie znajduje adresu Apple.} proxy {Sprawdź, czy serwer proxy jest właściwy i czy przepuszcza wywołania do Apple.} other {Sprawdź, czy zapora i sieć pozwalają temu serwerowi łączyć się z Apple.}}',
  'cause.clock-skew.title':
    '{direction, select, behind {{minutes, plural, one {Zegar tego serwera spóźnia się o # minutę względem zegara Apple} few {Zegar tego serwera spóźnia się o # minuty względem zegara Apple} many {Zegar tego serwera spóźnia się o # minut względem zegara Apple} other {Zegar tego serwera spóźnia się o # minuty względem zegara Apple}}} ahead {{minutes, plural, one {Zegar tego serwera spieszy się o # minutę względem zegara Apple} few {Zegar tego serwera spieszy się o # minuty względem zegara Apple} many {Zegar tego serwera spieszy się o # minut względem zegara Apple} other {Zegar tego serwera spieszy się o # minuty względem zegara Apple}}} other {Zegary tego serwera i Apple nie są zgodne}}',
  'cause.clock-skew.meaning':
    'Wywołania Apple są podpisywane czasem. {time, select, refused {Apple odrzuca je z powodu czasu, więc token wygląda na nieważny, choć może działać prawidłowo.} corrected {Firma Apple odrzuciła czas tego serwera, więc Adept podpisuje czasem Apple i token działa.} taken {Apple nadal przyjmuje czas tego serwera, ale w każdej chwili może przestać.} other {Tam, gdzie Apple odrzuca czas tego serwera, Adept podpisuje czasem Apple.}}',
  'cause.clock-skew.stops':
    'Nic, dopóki Apple przyjmuje wywołania. Gdy je odrzuca, nowe urządzenia nie są pobierane i niczego nie można przypisać. Daty pokazywane tutaj mogą być błędne. Urządzenia już zarejestrowane nadal działają.',
  'cause.clock-skew.how':
    'Daty dwóch ostatnich odpowiedzi Apple różniły się od zegara tego serwera o więcej niż 300 sekund; albo firma Apple dwa razy odpowiedziała „timestamp_refused” lub „nonce_used”, a między tymi odpowiedziami nie było nowej sesji.',
  'cause.clock-skew.verify':
    'Od Apple pobierane są nowa sesja i konto. Problem zamyka pierwsza odpowiedź, której data różni się o co najwyżej 300 sekund.',
  'cause.clock-skew.next': 'Ustaw na tym serwerze pobieranie czasu z serwera czasu (NTP).',
  'cause.cursor-lost.title': 'Apple nie przyjmuje już pozycji synchronizacji',
  'cause.cursor-lost.meaning':
    'Synchronizacja jest kontynuowana od pozycji podanej poprzednio przez Apple. Tej pozycji Apple nie przyjmuje, więc Adept odczytuje pełną listę od początku. Z tokenem wszystko jest w porządku.',
  'cause.cursor-lost.stops':
    'Nic nie przepada. Nowe urządzenia i zmiany dotrą nieco później, wraz z pełną listą.',
  'cause.cursor-lost.how':
    'Firma Apple odpowiedziała „EXPIRED_CURSOR”, „INVALID_CURSOR” lub „CURSOR_REQUIRED” na pozycję, którą sama podała. Każdy kod ma inne źródło; rozróżniają je możliwe przyczyny.',
  'cause.cursor-lost.verify':
    'Adept odczytuje pełną listę do końca, a następnie zmiany. To zamyka problem, zwykle w ramach tej samej synchronizacji.',
  'cause.cursor-lost.next': 'Nie trzeba nic robić: Adept sam odczytuje pełną listę.',
  'cause.cursor-stuck.title': 'Lista Apple się powtarza',
  'cause.cursor-stuck.meaning':
    'Apple podaje, że są kolejne urządzenia, i zwraca znowu tę samą pozycję. Dalsze czytanie nigdy by się nie skończyło, więc Adept przerywa i później zaczyna od nowa. Z tokenem wszystko jest w porządku.',
  'cause.cursor-stuck.stops':
    'Nowe urządzenia i zmiany, których firma Apple jeszcze nie pokazała, nie docierają. To, co znane, pozostaje, a urządzenia już zarejestrowane nadal działają.',
  'cause.cursor-stuck.how':
    'Podczas jednej synchronizacji firma Apple podała tę samą pozycję po raz drugi, twierdząc, że są dalsze dane.',
  'cause.cursor-stuck.verify':
    'Pierwsza udana synchronizacja zamyka problem. Adept próbuje sam: po pięciu minutach, a potem coraz rzadziej, najwyżej co cztery godziny.',
  'cause.cursor-stuck.next': 'Nie trzeba nic robić: Adept ponownie odczytuje listę od początku.',
  'cause.device-count-collapsed.title': 'Na liście Apple brakuje wielu urządzeń',
  'cause.device-count-collapsed.meaning':
    'Na ostatniej pełnej liście brakuje tylu urządzeń, że może ona być błędna. Adept nie usuwa żadnego z nich, dopóki druga pełna lista nie pokaże tego samego, a Apple nie potwierdzi dla każdego urządzenia, że już go nie ma.',
  'cause.device-count-collapsed.stops':
    'Nic. Urządzenia, które rzeczywiście odeszły, są pokazywane do czasu potwierdzenia.',
  'cause.device-count-collapsed.how':
    'Na pełnej liście po raz pierwszy brakuje ponad 20 procent znanych urządzeń i jest ich więcej niż 20.',
  'cause.device-count-collapsed.verify':
    'Po godzinie Adept ponownie odczytuje pełną listę. Urządzenia, które wróciły, pozostają. Te, których nadal brakuje, są usuwane, jeśli Apple dla każdego potwierdzi, że już go nie ma. W obu przypadkach problem się zamyka; nie ma przycisku potwierdzenia.',
  'cause.device-count-collapsed.next':
    'Sprawdź w usłudze {portal}, czy ktoś nie przeniósł lub nie zwolnił urządzeń. Adept odczyta listę ponownie za godzinę.',
  'cause.rate-limited.title': 'Apple wciąż prosi o zwolnienie tempa',
  'cause.rate-limited.meaning':
    'Firma Apple od pewnego czasu odpowiada, że jest pytana zbyt często. {named, select, yes {{seconds, plural, one {Ostatnia odpowiedź prosi o odczekanie # sekundy.} few {Ostatnia odpowiedź prosi o odczekanie # sekund.} many {Ostatnia odpowiedź prosi o odczekanie # sekund.} other {Ostatnia odpowiedź prosi o odczekanie # sekundy.}}} no {Ostatnia odpowiedź nie podaje czasu oczekiwania.} other {Zwykle podaje czas oczekiwania.}} Adept czeka tak długo, jak wskazuje Apple. Nie mówi to nic o tokenie.',
  'cause.rate-limited.stops':
    'Nowe urządzenia i zmiany docierają z opóźnieniem albo dopiero wtedy, gdy Apple znów odpowie. Nic nie przepada. Urządzenia już zarejestrowane nadal działają.',
  'cause.rate-limited.how':
    'Co najmniej 5 odpowiedzi w ciągu co najmniej 30 minut z prośbą o zwolnienie tempa i bez pomyślnej odpowiedzi pomiędzy nimi: ostrzeżenie. Po 24 godzinach jest to błąd.',
  'cause.rate-limited.verify':
    'Adept pyta ponownie po czasie, który wskazuje Apple. Problem zamyka pierwsza pomyślna odpowiedź.',
  'cause.rate-limited.next':
    'Tutaj nic nie trzeba robić: Adept czeka i ponawia próby. Liczone mogą być także inne programy z tym samym tokenem lub adresem.',
  'cause.mdm-server-removed.title': 'Apple nie zna serwera MDM tego tokenu',
  'cause.mdm-server-removed.meaning':
    '{server, select, unknown {Apple nie rozpoznaje klucza konsumenta (consumer key), który należy do serwera MDM. Najpewniej serwer MDM usunięto w portalu. Nie udowodniono, że Apple używa tego kodu w takim przypadku.} other {Apple nie rozpoznaje klucza konsumenta (consumer key), który należy do serwera MDM „{server}”. Najpewniej usunięto go w portalu. Nie udowodniono, że Apple używa tego kodu w takim przypadku.}}',
  'cause.mdm-server-removed.stops':
    'Nie przybywa nowych urządzeń i niczego nie można przypisać. Urządzenia z profilem nadal się rejestrują, a urządzenia już zarejestrowane nadal działają.',
  'cause.mdm-server-removed.how':
    'Firma Apple dwukrotnie odpowiedziała „consumer_key_unknown” lub „consumer_key_rejected”, między tymi odpowiedziami nie było żadnej pomyślnej, a data tokenu nie minęła. Po każdej innej odpowiedzi usunięty serwer MDM jest tylko jednym z wyjaśnień innego problemu.',
  'cause.mdm-server-removed.verify':
    'Po przesłaniu pliku nowa sesja i dane konta są pobierane z Apple przy użyciu nowego tokenu. Problem zamyka pierwsza pomyślna odpowiedź, a nie samo przesłanie.',
  'cause.mdm-server-removed.next':
    'Sprawdź w usłudze {portal}, czy serwer MDM nadal istnieje. Jeśli tak, pobierz tam nowy token i prześlij go tutaj; jeśli nie, podłącz nowy serwer MDM.',

  'cause.request-refused.title': 'Apple uznaje żądanie programu Adept za błędne',
  'cause.request-refused.meaning':
    '{code, select, unknown {Apple odrzuca żądanie jako samo w sobie błędne, niezależnie od tokenu. Albo ta wersja programu Adept zawiera błąd, albo coś na drodze do Apple zmienia żądania.} none {Firma Apple odrzuciła {endpoint} ze statusem {status} i bez kodu: uznaje za błędne samo żądanie, niezależnie od tokenu. Albo ta wersja programu Adept zawiera błąd, albo coś na drodze do Apple zmienia żądania.} other {Firma Apple odpowiedziała „{code}” na {endpoint}: uznaje za błędne samo żądanie, niezależnie od tokenu. Albo ta wersja programu Adept zawiera błąd, albo coś na drodze do Apple zmienia żądania.}}',
  'cause.request-refused.stops':
    'To, do czego służy to żądanie, nie działa: konto, urządzenia lub zmiany nie są odczytywane. Urządzenia już zarejestrowane nadal działają.',
  'cause.request-refused.how':
    'Na żądanie jednego rodzaju dwukrotnie przyszła ta sama odpowiedź tego typu, a między nimi nie było pomyślnej odpowiedzi na nie. Pomyślne odpowiedzi na inne żądania się nie liczą.',
  'cause.request-refused.verify':
    'Z Apple pobierane są nowa sesja, dane konta i zmiany. Problem zamyka pierwsza pomyślna odpowiedź na to samo żądanie.',
  'cause.request-refused.next':
    'Zainstaluj najnowszą wersję programu Adept. Jeśli problem pozostaje, sprawdź serwer proxy na drodze i zgłoś problem wraz z dowodami.',

  'cause.sync-incomplete.title': 'Firma Apple pominęła urządzenia',
  'cause.sync-incomplete.meaning':
    'To, co Apple podaje w zmianach, nie zgadza się z pełną listą. Adept znalazł te urządzenia w inny sposób i żadne nie przepadło. Mogły pojawić się z opóźnieniem.',
  'cause.sync-incomplete.stops':
    'Nic nie przestaje działać. Nowe urządzenia mogą pojawić się dopiero z następną pełną listą: raz dziennie, a powyżej 10 000 urządzeń raz w tygodniu.',
  'cause.sync-incomplete.how':
    'Pełna lista przyniosła urządzenia, których zmiany nigdy nie ogłosiły, choć przypisano je ponad 25 godzin przed ostatnim odczytem zmian; albo brakuje na niej urządzeń, które Apple na zapytanie nadal pokazuje.',
  'cause.sync-incomplete.verify':
    'Problem zamyka następna pełna lista, na której nic takiego się nie pojawi.',
  'cause.sync-incomplete.next':
    'Nie trzeba nic robić. Aby od razu zobaczyć nowe urządzenia, uruchom pełną synchronizację.',
  'cause.sync-stale.title':
    '{days, plural, =0 {Od doby lub dłużej żadna synchronizacja się nie powiodła} one {Od # dnia żadna synchronizacja się nie powiodła} few {Od # dni żadna synchronizacja się nie powiodła} many {Od # dni żadna synchronizacja się nie powiodła} other {Od # dnia żadna synchronizacja się nie powiodła}}',
  'cause.sync-stale.meaning':
    '{cursorEnds, select, near {Informacje o urządzeniach pochodzą sprzed {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}. W 7. dniu Apple zapomina pozycję synchronizacji; odtąd następna synchronizacja będzie pełna i potrwa dłużej. Nic przez to nie przepada.} past {Informacje o urządzeniach pochodzą sprzed {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}. Firma Apple zapomniała już pozycję synchronizacji, więc następna synchronizacja będzie pełna i potrwa dłużej. Nic przez to nie przepada.} other {Informacje o urządzeniach mają ponad dobę. Żaden inny problem tego tokenu tego nie wyjaśnia.}}',
  'cause.sync-stale.stops':
    'Nowe urządzenia nie docierają, a zmian w portalu tu nie widać. Urządzenia już zarejestrowane nadal działają.',
  'cause.sync-stale.how':
    'Brak udanej synchronizacji przez 24 godziny: ostrzeżenie. Od 72 godzin jest to błąd. Od 5. dnia tekst mówi, że w 7. dniu Apple zapomina pozycję.',
  'cause.sync-stale.verify': 'Pierwsza udana synchronizacja zamyka problem.',
  'cause.sync-stale.next': 'Uruchom tutaj synchronizację i zobacz, jak się zakończy.',

  'cause.terms-not-signed.title': 'Nowe warunki i zasady Apple nie zostały zaakceptowane',
  'cause.terms-not-signed.meaning':
    '{organization, select, unknown {Pojawiły się nowe warunki i zasady Apple, a organizacja jeszcze ich nie zaakceptowała. Do tego czasu Apple odrzuca żądania programu Adept. Token jest w porządku: nowy nic by nie zmienił.} other {Pojawiły się nowe warunki i zasady Apple, a organizacja „{organization}” jeszcze ich nie zaakceptowała. Do tego czasu Apple odrzuca żądania programu Adept. Token jest w porządku: nowy nic by nie zmienił.}}',
  'cause.terms-not-signed.stops':
    'Dotyczy to każdego tokenu organizacji: nie przybywa nowych urządzeń i niczego nie można przypisać. Urządzenia z profilem nadal się rejestrują, a urządzenia już zarejestrowane nadal działają.',
  'cause.terms-not-signed.how':
    'Firma Apple dwukrotnie odpowiedziała „T_C_NOT_SIGNED”, a między tymi odpowiedziami nie było żadnej pomyślnej. Jedna taka odpowiedź niczego nie przesądza.',
  'cause.terms-not-signed.verify':
    'Z Apple pobierane są nowa sesja i dane konta. Pierwsza pomyślna odpowiedź zamyka problem. Po zaakceptowaniu warunków Apple może potrzebować trochę czasu; Adept nadal sprawdza.',
  'cause.terms-not-signed.next':
    '{organization, select, unknown {Nowe warunki i zasady akceptuje w usłudze {portal} osoba z rolą {role}.} other {Nowe warunki i zasady akceptuje w usłudze {portal} osoba z organizacji „{organization}” z rolą {role}.}}',
  'cause.tls-intercepted.title':
    '{fault, select, expired {Certyfikat okazany zamiast certyfikatu Apple wygląda na wygasły} not_yet_valid {Certyfikat okazany zamiast certyfikatu Apple wygląda na jeszcze nieważny} other {Zamiast certyfikatu Apple okazywany jest inny}}',
  'cause.tls-intercepted.meaning':
    '{fault, select, other_name {Okazany certyfikat wystawiono dla innej nazwy niż nazwa usługi Apple.} expired {Według zegara tego serwera okazany certyfikat wygasł.} not_yet_valid {Według zegara tego serwera okazany certyfikat nie jest jeszcze ważny.} other {Okazany certyfikat wystawił ktoś, komu ten serwer nie ufa. Zwykle to serwer proxy otwiera bezpieczne połączenia, aby zajrzeć do środka.}} {issuer, select, unknown {Adept kończy takie połączenia, zanim cokolwiek wyśle. Nie mówi to nic o tokenie.} other {Jego wystawca to „{issuer}”. Adept kończy takie połączenia, zanim cokolwiek wyśle. Nie mówi to nic o tokenie.}}',
  'cause.tls-intercepted.stops':
    'Dopóki nie zostanie okazany certyfikat samej firmy Apple albo ten drugi nie stanie się zaufany, urządzenia nie są synchronizowane i niczego nie można przypisać. Nic nie przepada. Urządzenia już zarejestrowane nadal działają.',
  'cause.tls-intercepted.how':
    'Co najmniej 2 z trzech ostatnich wywołań bez przydatnej odpowiedzi zakończyły się z powodu okazanego certyfikatu.',
  'cause.tls-intercepted.verify':
    'Adept ponawia wywołania. Problem zamyka pierwsza odpowiedź pochodząca od samej firmy Apple; sama nowa sesja nie wystarcza.',
  'cause.tls-intercepted.next':
    '{issuer, select, unknown {Ustal, co otwiera bezpieczne połączenia na drodze do Apple. Wyłącz z tego serwer Apple albo zaufaj temu urzędowi certyfikacji.} other {Ustal, do kogo należy „{issuer}”. Wyłącz z tego serwer Apple albo zaufaj temu urzędowi certyfikacji.}}',

  'cause.token-damaged.title': 'Firma Apple ani razu nie zaakceptowała tego tokenu',
  'cause.token-damaged.meaning':
    'Od przesłania tutaj Apple za każdym razem odrzuca token. Albo pobrano wcześniej nowszy (liczy się tylko ostatnio pobrany), albo klucze tajne w pliku różnią się od znanych Apple. Nowy token rozwiązuje oba przypadki.',
  'cause.token-damaged.stops':
    'Nie przybywa nowych urządzeń i niczego nie można przypisać. Urządzenia z profilem nadal się rejestrują, a urządzenia już zarejestrowane nadal działają.',
  'cause.token-damaged.how':
    'Firma Apple dwukrotnie odrzuciła token, z kodem dotyczącym tokenu albo bez kodu, i od przesłania nie zaakceptowała go ani razu. Data tokenu nie minęła. Apple nie podaje, które wyjaśnienie jest prawdziwe, dlatego pokazano, co przemawia za każdym i przeciw niemu.',
  'cause.token-damaged.verify':
    'Po przesłaniu pliku nowa sesja i dane konta są pobierane z Apple przy użyciu nowego tokenu. Problem zamyka pierwsza pomyślna odpowiedź, a nie samo przesłanie.',
  'cause.token-damaged.next':
    'Pobierz nowy token w usłudze {portal} i prześlij go tutaj. Liczy się tylko ostatnio pobrany plik.',

  'cause.token-expired.title': 'Token wygasł',
  'cause.token-expired.meaning':
    '{dateSays, select, past {Token był ważny do {expiresAt, date, long}. Apple już go nie akceptuje.} future {Apple informuje, że token wygasł, choć jego data, {expiresAt, date, long}, jeszcze nie minęła.} other {Token był ważny przez rok i ten rok minął. Apple już go nie akceptuje.}}',
  'cause.token-expired.stops':
    'Nie przybywa nowych urządzeń i niczego nie można przypisać. Urządzenia z profilem nadal się rejestrują, a urządzenia już zarejestrowane nadal działają.',
  'cause.token-expired.how':
    'Firma Apple dwukrotnie odpowiedziała „token_expired”, a między tymi odpowiedziami nie było żadnej pomyślnej, albo minęła data wygaśnięcia i od tego czasu nie było pomyślnej odpowiedzi Apple.',
  'cause.token-expired.verify':
    'Po przesłaniu pliku nowa sesja i dane konta są pobierane z Apple przy użyciu nowego tokenu. Problem zamyka pierwsza pomyślna odpowiedź, a nie samo przesłanie.',
  'cause.token-expired.next': 'Odnów go: pobierz nowy token w usłudze {portal} i prześlij go tutaj.',

  'cause.token-expiring.title':
    '{dateSays, select, past {Data wygaśnięcia minęła; Apple jeszcze akceptuje token} future {{days, plural, =0 {Token wygasa w ciągu doby} one {Token wygasa za # dzień} few {Token wygasa za # dni} many {Token wygasa za # dni} other {Token wygasa za # dnia}}} other {Token wkrótce wygaśnie}}',
  'cause.token-expiring.meaning':
    '{dateSays, select, past {Token był ważny do {expiresAt, date, long}. Apple jeszcze go akceptuje, ale w każdej chwili może przestać.} future {Token jest ważny do {expiresAt, date, long}. Do tego czasu wszystko działa; potem Apple przestanie go akceptować.} other {Token jest ważny przez rok, a ten zbliża się do końca ważności. Do tego czasu wszystko działa; potem Apple przestanie go akceptować.}}',
  'cause.token-expiring.stops':
    'Na razie nic. Po tej dacie nie będzie przybywać nowych urządzeń i niczego nie będzie można przypisać.',
  'cause.token-expiring.how': 'Do daty wygaśnięcia zapisanej w tokenie pozostało najwyżej 30 dni.',
  'cause.token-expiring.verify':
    'Problem zostaje zamknięty, gdy w użyciu jest token z późniejszą datą: odległą o ponad 30 dni.',
  'cause.token-expiring.next': 'Odnów go: pobierz nowy token w usłudze {portal} i prześlij go tutaj.',

  'cause.token-forbidden.title': 'Apple zabrania tego, o co prosi ten token',
  'cause.token-forbidden.meaning':
    '{account, select, unknown {Apple otwiera sesję, a potem zabrania w niej każdego wywołania. Zaobserwowano to po tym, jak konto, za pomocą którego utworzono token, straciło rolę lub zostało usunięte. Pomaga token utworzony za pomocą innego konta organizacji.} other {Apple otwiera sesję, a potem zabrania w niej każdego wywołania. Zaobserwowano to po tym, jak konto, za pomocą którego utworzono token, straciło rolę lub zostało usunięte; ostatnie konto podane przez Apple: {account}. Pomaga token utworzony za pomocą innego konta organizacji.}}',
  'cause.token-forbidden.stops':
    'Adept nie może niczego odczytać od Apple ani niczego tam zmienić: nie przybywa nowych urządzeń, nie działa przypisywanie. Urządzenia już zarejestrowane nadal działają.',
  'cause.token-forbidden.how':
    'Firma Apple dwukrotnie odpowiedziała „FORBIDDEN” w nowych sesjach, a między tymi odpowiedziami nie było żadnej pomyślnej. W sesji, która wcześniej działała, ten sam kod oznacza tylko jej koniec.',
  'cause.token-forbidden.verify':
    'Po przesłaniu pliku nowa sesja i dane konta są pobierane z Apple przy użyciu nowego tokenu. Problem zamyka pierwsza pomyślna odpowiedź, a nie samo przesłanie.',
  'cause.token-forbidden.next':
    'Nowy token pobiera w usłudze {portal} osoba z innym kontem; prześlij go tutaj.',

  'cause.token-held-twice.title': 'Inny token należy tu do tego samego serwera MDM',
  'cause.token-held-twice.meaning':
    '{otherToken, select, unknown {Dwa tokeny należą tu do tego samego serwera MDM w Apple. Oba obsługują te same urządzenia, a pobranie nowego tokenu dla jednego sprawia, że drugi przestaje działać.} other {{more, plural, =0 {Token „{otherToken}” należy do tego samego serwera MDM w Apple.} one {Do tego samego serwera MDM w Apple należą token „{otherToken}” i jeszcze # token.} few {Do tego samego serwera MDM w Apple należą token „{otherToken}” i jeszcze # tokeny.} many {Do tego samego serwera MDM w Apple należą token „{otherToken}” i jeszcze # tokenów.} other {Do tego samego serwera MDM w Apple należą token „{otherToken}” i jeszcze # tokenu.}} Obsługują one te same urządzenia, a pobranie nowego tokenu dla jednego sprawia, że pozostałe przestają działać.}}',
  'cause.token-held-twice.stops':
    'Na razie nic. Urządzenia są liczone więcej niż raz, a odnowienie jednego tokenu kończy działanie drugiego.',
  'cause.token-held-twice.how':
    'Firma Apple podała ten sam serwer MDM dla więcej niż jednego używanego tu tokenu.',
  'cause.token-held-twice.verify':
    'Adept porównuje za każdym razem, gdy Apple podaje serwer MDM tokenu, oraz od razu po usunięciu tokenu. Problem zostaje zamknięty, gdy dla tego serwera pozostaje jeden token.',
  'cause.token-held-twice.next': 'Zdecyduj, który z tokenów zostaje, i usuń tutaj drugi.',

  'cause.token-replaced.title': 'Apple nie akceptuje już tego tokenu',
  'cause.token-replaced.meaning':
    'Apple odrzuca token, choć jego data nie minęła. Najczęściej pobrano nowszy token i nie przesłano go tutaj: liczy się tylko ostatnio pobrany.',
  'cause.token-replaced.stops':
    'Nie przybywa nowych urządzeń i niczego nie można przypisać. Urządzenia z profilem nadal się rejestrują, a urządzenia już zarejestrowane nadal działają.',
  'cause.token-replaced.how':
    'Firma Apple dwukrotnie odrzuciła token z kodem, który dotyczy tokenu, a między tymi odpowiedziami nie było żadnej pomyślnej. Data tokenu nie minęła. Apple nie podaje powodu, dlatego inne wyjaśnienia są pokazane wraz z tym, co przemawia za nimi i przeciw nim.',
  'cause.token-replaced.verify':
    'Po przesłaniu pliku nowa sesja i dane konta są pobierane z Apple przy użyciu nowego tokenu. Problem zamyka pierwsza pomyślna odpowiedź, a nie samo przesłanie.',
  'cause.token-replaced.next':
    'Pobierz nowy token w usłudze {portal} i prześlij go tutaj. Liczy się tylko ostatnio pobrany plik.',

  'cause.unknown-apple-error.title': 'Apple odmawia odpowiedzią, której nikt tu nie zna',
  'cause.unknown-apple-error.meaning':
    '{answer, select, unknown {Apple odrzuca żądanie i żadna znana tu przyczyna nie wyjaśnia tej odpowiedzi. Pokazano surową odpowiedź.} none {Firma Apple odrzuciła {endpoint} ze statusem {status} i pustą odpowiedzią. Nie wyjaśnia tego żadna znana tu przyczyna.} other {Firma Apple odrzuciła {endpoint} ze statusem {status} i taką odpowiedzią: „{answer}”. Nie wyjaśnia tego żadna znana tu przyczyna.}}',
  'cause.unknown-apple-error.stops':
    'To, do czego służy to żądanie, nie działa: konto, urządzenia lub zmiany nie są odczytywane. Urządzenia już zarejestrowane nadal działają.',
  'cause.unknown-apple-error.how':
    'Żądanie jednego rodzaju dwukrotnie odrzucono tak samo, między odmowami nie było pomyślnej odpowiedzi na nie i nie wyjaśnia tego żadna inna przyczyna.',
  'cause.unknown-apple-error.verify':
    'Z Apple pobierane są nowa sesja, dane konta i zmiany. Problem zamyka pierwsza pomyślna odpowiedź na to samo żądanie.',
  'cause.unknown-apple-error.next':
    'Zainstaluj najnowszą wersję programu Adept: może znać tę odpowiedź. Jeśli problem pozostaje, zgłoś go wraz z dowodami.',

  'next.untried':
    'Przesłano nowy token, ale firma Apple jeszcze go nie zaakceptowała. Sprawdź go teraz w Apple.',

  'candidate.access-denied.title': 'Serwer MDM nie ma już do tego uprawnień',
  'candidate.apple-unavailable.title': 'Usługa Apple ma awarię',
  'candidate.apple-unreachable.title': 'Droga z tego serwera do Apple jest zablokowana',
  'candidate.captive-portal.title': 'Zamiast Apple odpowiada strona logowania do sieci albo serwer proxy',
  'candidate.clock-skew.title': 'Zegar tego serwera jest błędny',
  'candidate.cursor-lost.title': 'Pozycja synchronizacji straciła ważność',
  'candidate.cursor-missing.title': 'Pozycja synchronizacji nie dotarła do Apple',
  'candidate.cursor-of-other-server.title': 'Pozycja synchronizacji należy do innego serwera MDM',
  'candidate.cursor-stuck.title': 'Lista Apple zapętliła się',
  'candidate.device-count-collapsed.title': 'Urządzeń jest znacznie mniej niż wcześniej',
  'candidate.devices-moved.title': 'Ktoś przeniósł lub zwolnił urządzenia',
  'candidate.list-incomplete.title': 'Lista Apple była niepełna',
  'candidate.mdm-server-removed.title': 'Serwer MDM usunięto w portalu',
  'candidate.rate-limited.title': 'Apple ogranicza częstość zapytań',
  'candidate.request-refused.title': 'Błąd programu Adept albo coś na drodze, co zmienia żądania',
  'candidate.server-not-running.title': 'Ten serwer nie działał',
  'candidate.sync-incomplete.title': 'Apple pomija urządzenia',
  'candidate.sync-paused.title': 'Nie było synchronizacji przez ponad 7 dni',
  'candidate.sync-stale.title': 'Synchronizacje się nie udają',
  'candidate.terms-not-signed.title': 'Nowe warunki i zasady czekają na akceptację',
  'candidate.tls-intercepted.title': 'Serwer proxy otwiera bezpieczne połączenia i okazuje własny certyfikat',
  'candidate.token-account-changed.title':
    'Na koncie, za pomocą którego utworzono token, zmieniono hasło albo jego właściciel odszedł z organizacji',
  'candidate.token-damaged.title': 'Token jest uszkodzony: jego klucze tajne różnią się od znanych Apple',
  'candidate.token-expired.title': 'Rok ważności tokenu minął',
  'candidate.token-expiring.title': 'Rok ważności tokenu wkrótce minie',
  'candidate.token-forbidden.title':
    'Konto, za pomocą którego utworzono token, straciło uprawnienia lub nie istnieje',
  'candidate.token-held-twice.title': 'Dwa tokeny mają tu wspólny serwer MDM',
  'candidate.token-replaced.title': 'Pobrano nowszy token i nie przesłano go tutaj',
  'candidate.token-used-elsewhere.title': 'Inne programy są liczone razem z Adept',

  'candidate.unknown-apple-error.title': 'Coś, czego jeszcze nie znamy',

  'symptom.devices-not-syncing': 'Nowe urządzenia nie są pobierane z usługi {portal}.',
  'symptom.assignments-failing': 'Nie można przypisywać profilów rejestracji.',
  'symptom.enrollments-failing': 'Urządzenia mogą nie ukończyć automatycznej rejestracji.',

  'impact.enrolled':
    '{n, plural, =0 {Brak zarejestrowanych urządzeń} one {# zarejestrowane urządzenie nadal działa} few {# zarejestrowane urządzenia nadal działają} many {# zarejestrowanych urządzeń nadal działa} other {# zarejestrowanego urządzenia nadal działa}}',
  'impact.assigned':
    '{n, plural, =0 {Brak urządzeń z przypisanym profilem} one {# urządzenie z przypisanym profilem nadal może się zarejestrować: profil przechowuje Apple} few {# urządzenia z przypisanym profilem nadal mogą się zarejestrować: profil przechowuje Apple} many {# urządzeń z przypisanym profilem nadal może się zarejestrować: profil przechowuje Apple} other {# urządzenia z przypisanym profilem nadal może się zarejestrować: profil przechowuje Apple}}',
  'impact.newOrUnassigned':
    '{n, plural, =0 {Wszystkie urządzenia zostaną objęte zarządzaniem} one {# urządzenie (nowe lub bez profilu) nie zostanie objęte zarządzaniem} few {# urządzenia (nowe lub bez profilu) nie zostaną objęte zarządzaniem} many {# urządzeń (nowych lub bez profilu) nie zostanie objętych zarządzaniem} other {# urządzenia (nowego lub bez profilu) nie zostanie objęte zarządzaniem}}',
  'impact.assignmentsPending':
    '{n, plural, =0 {Brak oczekujących przypisań} one {# przypisanie oczekuje} few {# przypisania oczekują} many {# przypisań oczekuje} other {# przypisania oczekuje}}',
  'impact.devicesFailing':
    '{n, plural, =0 {Brak nieudanych rejestracji urządzeń} one {# urządzenia nie udało się zarejestrować} few {# urządzeń nie udało się zarejestrować} many {# urządzeń nie udało się zarejestrować} other {# urządzenia nie udało się zarejestrować}}',

  'banner.title':
    '{n, plural, one {# token {adeDep} zgłasza błąd.} few {# tokeny {adeDep} zgłaszają błąd.} many {# tokenów {adeDep} zgłasza błąd.} other {# tokenu {adeDep} zgłasza błąd.}}',
  'banner.body':
    'Funkcja „{adeLong}” nie będzie działać prawidłowo, dopóki nie zostaną naprawione wszystkie tokeny, których dotyczy problem.',

  'sentence.join': '{first} {second}',
};
