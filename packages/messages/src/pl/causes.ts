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
    'Firma Apple dwukrotnie odpowiedziała „ACCESS_DENIED” albo dwukrotnie, w nowych sesjach, „FORBIDDEN”, a między tymi odpowiedziami nie było żadnej pomyślnej. Jedna taka odpowiedź niczego nie przesądza.',
  'cause.access-denied.verify':
    'Z Apple pobierane są nowa sesja i dane konta. Pierwsza pomyślna odpowiedź zamyka problem; do tego czasu pozostaje on otwarty.',
  'cause.access-denied.next': 'Sprawdź w usłudze {portal}, czy serwer MDM tego tokenu nadal istnieje.',

  'cause.apple-unavailable.title': 'Usługa Apple nie odpowiada',
  'cause.apple-unavailable.meaning':
    'Wywołania usługi przypisywania urządzeń Apple kończą się bez przydatnej odpowiedzi. Nie mówi to nic o tokenie: może on działać prawidłowo.',
  'cause.apple-unavailable.stops':
    'Dopóki Apple nie odpowie, urządzenia nie są synchronizowane i niczego nie można przypisać. Nic nie przepada: Adept wznowi pracę od miejsca, w którym została przerwana. Urządzenia już zarejestrowane nadal działają.',
  'cause.apple-unavailable.how':
    'Co najmniej 3 wywołania z rzędu w ciągu co najmniej 15 minut zakończyły się niepowodzeniem: błędem serwera, brakiem odpowiedzi albo odpowiedzią, która nie pochodzi od Apple. Prośba o zwolnienie tempa się nie liczy.',
  'cause.apple-unavailable.verify':
    'Adept ponawia wywołania. Problem zamyka pierwsza odpowiedź pochodząca od samej firmy Apple; sama nowa sesja nie wystarcza.',
  'cause.apple-unavailable.next':
    'Na razie nic nie trzeba robić: Adept ponawia próby. Jeśli inne systemy łączą się z Apple, sprawdź zaporę i serwer proxy.',

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

  'next.untried':
    'Przesłano nowy token, ale firma Apple jeszcze go nie zaakceptowała. Sprawdź go teraz w Apple.',

  'candidate.access-denied.title': 'Serwer MDM nie ma już do tego uprawnień',
  'candidate.apple-unavailable.title': 'Usługa Apple ma awarię',
  'candidate.connection-blocked.title': 'Droga z tego serwera do Apple jest zablokowana',
  'candidate.mdm-server-removed.title': 'Serwer MDM usunięto w portalu',
  'candidate.terms-not-signed.title': 'Nowe warunki i zasady czekają na akceptację',
  'candidate.token-account-changed.title':
    'Na koncie, za pomocą którego utworzono token, zmieniono hasło albo jego właściciel odszedł z organizacji',
  'candidate.token-damaged.title': 'Token jest uszkodzony: jego klucze tajne różnią się od znanych Apple',
  'candidate.token-expired.title': 'Rok ważności tokenu minął',
  'candidate.token-expiring.title': 'Rok ważności tokenu wkrótce minie',
  'candidate.token-replaced.title': 'Pobrano nowszy token i nie przesłano go tutaj',

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
    '{n, plural, one {# token ADE/DEP zgłasza błąd.} few {# tokeny ADE/DEP zgłaszają błąd.} many {# tokenów ADE/DEP zgłasza błąd.} other {# tokenu ADE/DEP zgłasza błąd.}}',
  'banner.body':
    'Automatyczna rejestracja urządzeń (ADE) nie będzie działać prawidłowo, dopóki nie zostaną naprawione wszystkie tokeny, których dotyczy problem.',

  'sentence.join': '{first} {second}',
};
