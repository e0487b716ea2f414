import type { PartOf } from '../part.ts';
import type { reasons as source } from '../en/reasons.ts';

/** Polish texts: reasons. ICU MessageFormat. */
export const reasons: PartOf<typeof source> = {
  'reason.apple-answered':
    '{code, select, none {{count, plural, one {Firma Apple # raz odrzuciła {endpoint} ze statusem {status}, bez dalszych wyjaśnień.} few {Firma Apple # razy odrzuciła {endpoint} ze statusem {status}, bez dalszych wyjaśnień.} many {Firma Apple # razy odrzuciła {endpoint} ze statusem {status}, bez dalszych wyjaśnień.} other {Firma Apple # raza odrzuciła {endpoint} ze statusem {status}, bez dalszych wyjaśnień.}}} other {{count, plural, one {Firma Apple # raz odpowiedziała „{code}” na {endpoint}.} few {Firma Apple # razy odpowiedziała „{code}”, ostatnio na {endpoint}.} many {Firma Apple # razy odpowiedziała „{code}”, ostatnio na {endpoint}.} other {Firma Apple # raza odpowiedziała „{code}”, ostatnio na {endpoint}.}}}}',
  'reason.apple-answered-badly':
    '{count, plural, one {Usługa Apple zwróciła # nieprzydatną odpowiedź ze statusem {status}.} few {Usługa Apple zwróciła z rzędu # nieprzydatne odpowiedzi, ostatnią ze statusem {status}.} many {Usługa Apple zwróciła z rzędu # nieprzydatnych odpowiedzi, ostatnią ze statusem {status}.} other {Usługa Apple zwróciła z rzędu # nieprzydatnej odpowiedzi, ostatnią ze statusem {status}.}}',
  'reason.no-answer':
    '{count, plural, one {# wywołanie Apple pozostało bez odpowiedzi.} few {# wywołania Apple z rzędu pozostały bez odpowiedzi.} many {# wywołań Apple z rzędu pozostało bez odpowiedzi.} other {# wywołania Apple z rzędu pozostało bez odpowiedzi.}}',
  'reason.ended-before-apple':
    '{reason, select, dns {Nie udało się znaleźć adresu Apple (DNS).} tls {Nie udało się nawiązać bezpiecznego połączenia (TLS).} proxy {Serwer proxy nie przepuścił wywołania.} other {Nie udało się nawiązać połączenia.}}',
  'reason.answer-not-apples':
    '{reason, select, redirect {Odpowiedź kieruje pod inny adres, a usługa Apple tego nie robi.} other {Odpowiedź jest stroną internetową, jaką zwraca serwer proxy albo strona logowania do sieci.}}',
  'reason.date-passed': 'Data wygaśnięcia, {expiresAt, date, long}, minęła.',
  'reason.date-not-passed': 'Token nie wygasł: jego data to {expiresAt, date, long}.',
  'reason.date-near':
    '{days, plural, =0 {Data wygaśnięcia, {expiresAt, date, long}, już minęła albo nastąpi w ciągu doby.} one {Do daty wygaśnięcia, {expiresAt, date, long}, pozostał # dzień.} few {Do daty wygaśnięcia, {expiresAt, date, long}, pozostały # dni.} many {Do daty wygaśnięcia, {expiresAt, date, long}, pozostało # dni.} other {Do daty wygaśnięcia, {expiresAt, date, long}, pozostało # dnia.}}',
  'reason.clock-right': 'Zegary tutaj i w Apple są zgodne: różnica wynosi {seconds, number} s.',
  'reason.clock-off':
    'Zegary tutaj i w Apple różnią się o {seconds, number} s. Apple może odrzucać czas wywołania, a nie token.',
  'reason.accepted-last': 'Firma Apple akceptowała go do {at, date, long}, {at, time, short}.',
  'reason.never-accepted':
    'Od przesłania tokenu ({at, date, long}, {at, time, short}) firma Apple nie zaakceptowała go ani razu.',
  'reason.key-pair-made':
    'Parę kluczy utworzono {at, date, long} o {at, time, short}, a od tego czasu nie przesłano tokenu: ktoś rozpoczął odnawianie.',
  'reason.account-changed':
    'Z tym samym tokenem było powiązane inne konto ({at, date, long}, {at, time, short}).',
  'reason.forbidden-in-new-session':
    'W nowej sesji firma Apple odpowiedziała „FORBIDDEN” ({at, date, long}, {at, time, short}). Odpowiada tak, gdy konto utraciło uprawnienia.',
  'reason.same-account':
    'Z tokenem nadal było powiązane to samo konto ({at, date, long}, {at, time, short}).',
  'reason.file-age':
    '{days, plural, =0 {Według daty ważności plik powstał w dniu przesłania. Na nowszy prawie nie było czasu.} =1 {Według daty ważności plik powstał dzień przed przesłaniem. Na nowszy prawie nie było czasu.} one {Według daty ważności plik powstał # dzień przed przesłaniem. Im dłużej leżał, tym bardziej prawdopodobne, że w tym czasie pobrano nowszy.} few {Według daty ważności plik powstał # dni przed przesłaniem. Im dłużej leżał, tym bardziej prawdopodobne, że w tym czasie pobrano nowszy.} many {Według daty ważności plik powstał # dni przed przesłaniem. Im dłużej leżał, tym bardziej prawdopodobne, że w tym czasie pobrano nowszy.} other {Według daty ważności plik powstał # dnia przed przesłaniem. Im dłużej leżał, tym bardziej prawdopodobne, że w tym czasie pobrano nowszy.}}',
  'reason.newer-token-here':
    'Nowszy token tego samego serwera MDM przesłano tutaj pod nazwą „{otherToken}” ({at, date, long}, {at, time, short}).',
  'reason.other-mdm-server':
    'Firma Apple podała serwer MDM „{otherServer}” organizacji {otherOrganization} ({at, date, long}, {at, time, short}).',
  'reason.same-mdm-server':
    'Według ostatniej odpowiedzi Apple token „{otherToken}” (przesłany {at, date, long}, {at, time, short}) należy do tego samego serwera MDM.',
  'reason.word-names-server':
    'Kod odpowiedzi Apple dotyczy klucza konsumenta (consumer key), który należy do serwera MDM.',
  'reason.word-names-token': 'Kod odpowiedzi Apple dotyczy tokenu, a nie serwera MDM.',
  'reason.word-unproven':
    'Ten kod pochodzi z rozszerzenia OAuth. Nie udowodniono, że Apple używa go dla usuniętego serwera MDM.',
  'reason.signature-differs': 'Apple oblicza inny podpis: zna inne klucze tajne tego tokenu.',
  'reason.no-word': 'Apple nie podaje powodu.',
  'reason.removal-not-named':
    'Nic nie wiadomo o osobnym kodzie Apple dla usuniętego serwera MDM: może nim być właśnie ta odpowiedź.',
  'reason.cursor-refused':
    'Firma Apple odpowiedziała „{code}” na własną pozycję, liczba odpowiedzi: {count, number}.',
  'reason.cursor-age':
    '{days, plural, =0 {Pozycja miała mniej niż dobę; Apple przechowuje ją przez 7 dni.} one {Pozycja miała # dzień; Apple przechowuje ją przez 7 dni.} few {Pozycja miała # dni; Apple przechowuje ją przez 7 dni.} many {Pozycja miała # dni; Apple przechowuje ją przez 7 dni.} other {Pozycja miała # dnia; Apple przechowuje ją przez 7 dni.}}',
  'reason.word-cursor-unknown':
    'Kod Apple mówi, że nie zna tej pozycji: tak jest z pozycją innego serwera MDM, na przykład po przywróceniu bazy danych.',
  'reason.word-cursor-missing':
    'Kod Apple mówi, że z wywołaniem nie przyszła żadna pozycja. Adept ją wysłał; coś po drodze mogło ją usunąć.',
  'reason.cursor-repeated':
    'Synchronizacje przerwane, bo firma Apple znowu podała tę samą pozycję: {count, number}.',
  'reason.changes-left-out':
    'Na pełnej liście są urządzenia, których zmiany nigdy nie ogłosiły: {count, number}.',
  'reason.list-left-out':
    'Na pełnej liście brakuje urządzeń, które Apple na zapytanie nadal pokazuje: {count, number}.',
  'reason.list-lost': 'Znane urządzenia: {known, number}; na pełnej liście brakuje: {count, number}.',
  'reason.apple-says-gone':
    'Pytana o każde urządzenie, firma Apple odpowiada, że nie ma już: {count, number}.',
  'reason.apple-still-shows': 'Pytana o każde urządzenie, firma Apple nadal pokazuje: {count, number}.',
  'reason.last-good-sync': 'Ostatnia udana synchronizacja: {at, date, long}, {at, time, short}.',
  'reason.no-good-sync':
    'Od pierwszej próby ({at, date, long}, {at, time, short}) żadna synchronizacja się nie powiodła.',
  'reason.sync-failed': 'Synchronizacje od tego czasu zatrzymywały się przed końcem, ostatnia z „{code}”.',
  'reason.no-run-since': 'Od tego czasu żadna synchronizacja nawet się nie zaczęła.',
  'reason.asked-to-slow-down':
    '{count, plural, one {Firma Apple # raz poprosiła o zwolnienie tempa.} few {Firma Apple # razy z rzędu poprosiła o zwolnienie tempa.} many {Firma Apple # razy z rzędu poprosiła o zwolnienie tempa.} other {Firma Apple # raza z rzędu poprosiła o zwolnienie tempa.}}',
  'reason.certificate-issuer': 'Wystawca okazanego certyfikatu to „{issuer}”.',
  'reason.certificate-refused':
    '{fault, select, other_name {Certyfikat wystawiono dla innej nazwy niż nazwa usługi Apple.} expired {Według zegara tego serwera certyfikat wygasł.} not_yet_valid {Według zegara tego serwera certyfikat nie jest jeszcze ważny.} other {Certyfikat wystawił ktoś, komu ten serwer nie ufa.}}',
  'reason.clock-ages-certificates': 'Przy błędnym zegarze tak wyglądają też prawidłowe certyfikaty.',
  'reason.clocks-apart': 'Zegary tutaj i w Apple różnią się o {seconds, number} s.',
  'reason.others-may-count':
    'Apple nie mówi, kogo liczy razem. Mogą to być inne programy z tym samym tokenem albo za tym samym adresem.',
  'reason.time-corrected': 'Wywołanie podpisano czasem samej firmy Apple: tutejszy zegar nie jest przyczyną.',
};
