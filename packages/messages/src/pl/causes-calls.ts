import type { PartOf } from '../part.ts';
import type { causesCalls as source } from '../en/causes-calls.ts';

/** Polish texts: causes that lie with the calls to Apple and the way there. ICU MessageFormat. */
export const causesCalls: PartOf<typeof source> = {
  'cause.apple-unavailable.title': 'Usługa Apple nie daje przydatnej odpowiedzi',
  'cause.apple-unavailable.meaning':
    'Wywołania usługi przypisywania urządzeń Apple kończą się bez przydatnej odpowiedzi. Nie mówi to nic o tokenie: może on działać prawidłowo.',
  'cause.apple-unavailable.stops':
    'Dopóki Apple nie odpowie, urządzenia nie są synchronizowane i niczego nie można przypisać. Nic nie przepada: Adept wznowi pracę od miejsca, w którym została przerwana. Urządzenia już zarejestrowane nadal działają.',
  'cause.apple-unavailable.how':
    'Co najmniej 3 wywołania z rzędu w ciągu co najmniej 15 minut zakończyły się niepowodzeniem, a większość z trzech ostatnich błędem serwera albo odpowiedzią, która nie pochodzi od Apple. Prośba o zwolnienie tempa się nie liczy.',
  'cause.apple-unavailable.verify':
    'Adept ponawia wywołania. Problem zamyka pierwsza odpowiedź pochodząca od samej firmy Apple; sama nowa sesja nie wystarcza. Jeśli dotyczyło to listy urządzeń, liczy się tylko pomyślna odpowiedź tej listy.',
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
    'Adept ponawia wywołania. Problem zamyka pierwsza odpowiedź pochodząca od samej firmy Apple; sama nowa sesja nie wystarcza. Jeśli dotyczyło to listy urządzeń, liczy się tylko pomyślna odpowiedź tej listy.',
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
  'cause.rate-limited.title': 'Apple wciąż prosi o zwolnienie tempa',
  'cause.rate-limited.meaning':
    'Firma Apple od pewnego czasu odpowiada, że jest pytana zbyt często. {named, select, yes {{seconds, plural, one {Ostatnia odpowiedź prosi o odczekanie # sekundy.} few {Ostatnia odpowiedź prosi o odczekanie # sekund.} many {Ostatnia odpowiedź prosi o odczekanie # sekund.} other {Ostatnia odpowiedź prosi o odczekanie # sekundy.}}} no {Ostatnia odpowiedź nie podaje czasu oczekiwania.} other {Zwykle podaje czas oczekiwania.}} Adept czeka tak długo, jak wskazuje Apple. Nie mówi to nic o tokenie.',
  'cause.rate-limited.stops':
    'Nowe urządzenia i zmiany docierają z opóźnieniem albo dopiero wtedy, gdy Apple znów odpowie; w tym czasie niczego nie można przypisać. Nic nie przepada. Urządzenia już zarejestrowane nadal działają.',
  'cause.rate-limited.how':
    'Co najmniej 5 odpowiedzi w ciągu co najmniej 30 minut z prośbą o zwolnienie tempa i bez pomyślnej odpowiedzi pomiędzy nimi: ostrzeżenie. Po 24 godzinach jest to błąd.',
  'cause.rate-limited.verify':
    'Adept pyta ponownie po czasie, który wskazuje Apple. Problem zamyka pierwsza pomyślna odpowiedź. Jeśli dotyczyło to listy urządzeń, liczy się tylko pomyślna odpowiedź tej listy.',
  'cause.rate-limited.next':
    'Tutaj nic nie trzeba robić: Adept czeka i ponawia próby. Liczone mogą być także inne programy z tym samym tokenem lub adresem.',

  'cause.request-refused.title': 'Apple uznaje żądanie programu Adept za błędne',
  'cause.request-refused.meaning':
    '{code, select, unknown {Apple odrzuca żądanie jako samo w sobie błędne, niezależnie od tokenu. Albo ta wersja programu Adept zawiera błąd, albo coś na drodze do Apple zmienia żądania.} none {Firma Apple odrzuciła {endpoint} ze statusem {status} i bez kodu: uznaje za błędne samo żądanie, niezależnie od tokenu. Albo ta wersja programu Adept zawiera błąd, albo coś na drodze do Apple zmienia żądania.} other {Firma Apple odpowiedziała „{code}” na {endpoint}: uznaje za błędne samo żądanie, niezależnie od tokenu. Albo ta wersja programu Adept zawiera błąd, albo coś na drodze do Apple zmienia żądania.}}',
  'cause.request-refused.stops':
    'To, do czego służy to żądanie, nie działa: konto, urządzenia lub zmiany nie są odczytywane albo profilu nie można przypisać. Urządzenia już zarejestrowane nadal działają.',
  'cause.request-refused.how':
    'Na żądanie jednego rodzaju dwukrotnie przyszła ta sama odpowiedź tego typu, a między nimi nie było pomyślnej odpowiedzi na nie. Pomyślne odpowiedzi na inne żądania się nie liczą.',
  'cause.request-refused.verify':
    'Z Apple pobierane są nowa sesja, dane konta i zmiany. Problem zamyka pierwsza pomyślna odpowiedź na to samo żądanie.',
  'cause.request-refused.next':
    'Zainstaluj najnowszą wersję programu Adept. Jeśli problem pozostaje, sprawdź serwer proxy na drodze i zgłoś problem wraz z dowodami.',
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

  'cause.unknown-apple-error.title': 'Apple odmawia odpowiedzią, której nikt tu nie zna',
  'cause.unknown-apple-error.meaning':
    '{answer, select, unknown {Apple odrzuca żądanie i żadna znana tu przyczyna nie wyjaśnia tej odpowiedzi. Pokazano surową odpowiedź.} none {Firma Apple odrzuciła {endpoint} ze statusem {status} i pustą odpowiedzią. Nie wyjaśnia tego żadna znana tu przyczyna.} other {Firma Apple odrzuciła {endpoint} ze statusem {status} i taką odpowiedzią: „{answer}”. Nie wyjaśnia tego żadna znana tu przyczyna.}}',
  'cause.unknown-apple-error.stops':
    'To, do czego służy to żądanie, nie działa: konto, urządzenia lub zmiany nie są odczytywane albo profilu nie można przypisać. Urządzenia już zarejestrowane nadal działają.',
  'cause.unknown-apple-error.how':
    'Żądanie jednego rodzaju dwukrotnie odrzucono tak samo, między odmowami nie było pomyślnej odpowiedzi na nie i nie wyjaśnia tego żadna inna przyczyna.',
  'cause.unknown-apple-error.verify':
    'Z Apple pobierane są nowa sesja, dane konta i zmiany. Problem zamyka pierwsza pomyślna odpowiedź na to samo żądanie.',
  'cause.unknown-apple-error.next':
    'Zainstaluj najnowszą wersję programu Adept: może znać tę odpowiedź. Jeśli problem pozostaje, zgłoś go wraz z dowodami.',
};
