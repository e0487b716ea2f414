import type { PartOf } from '../part.ts';
import type { causesTokens as source } from '../en/causes-tokens.ts';

/** Polish texts: causes that lie with a token, its MDM server or its organization. ICU MessageFormat. */
export const causesTokens: PartOf<typeof source> = {
  'cause.access-denied.title': 'Apple odmawia dostępu',
  'cause.access-denied.meaning':
    '{server, select, unknown {Apple rozpoznaje token, ale odmawia mu dostępu. Serwer MDM, do którego token należy, mógł zostać usunięty lub utracić uprawnienia.} other {Apple rozpoznaje token, ale odmawia mu dostępu. Serwer MDM „{server}” mógł zostać usunięty lub utracić uprawnienia.}}',
  'cause.access-denied.stops':
    'Adept nie może niczego odczytać od Apple ani niczego tam zmienić: nie przybywa nowych urządzeń, nie działa przypisywanie. Urządzenia już zarejestrowane nadal działają.',
  'cause.access-denied.how':
    'Firma Apple dwukrotnie odpowiedziała „ACCESS_DENIED”, a między tymi odpowiedziami nie było żadnej pomyślnej. Jedna taka odpowiedź niczego nie przesądza.',
  'cause.access-denied.verify':
    'Z Apple pobierane są nowa sesja i dane konta. Pierwsza pomyślna odpowiedź zamyka problem; do tego czasu pozostaje on otwarty. Jeśli dotyczyło to listy urządzeń, liczy się tylko pomyślna odpowiedź tej listy.',
  'cause.access-denied.next': 'Sprawdź w usłudze {portal}, czy serwer MDM tego tokenu nadal istnieje.',
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

  'cause.token-identity-changed.title': 'Token należy teraz do innego serwera MDM',
  'cause.token-identity-changed.meaning':
    '{otherServer, select, unknown {Dla używanych danych uwierzytelniających firma Apple podaje inny serwer MDM niż ten, do którego według zapisów należy ten token.} other {Dla używanych danych uwierzytelniających firma Apple podaje serwer MDM „{otherServer}” organizacji {otherOrganization}; według zapisów ten token należy do {server, select, unknown {innego serwera} other {serwera „{server}”}}.}}',
  'cause.token-identity-changed.stops':
    'Z tym tokenem Adept nie przyjmuje urządzeń i niczego nie zapisuje w Apple, aby nie pomieszać urządzeń dwóch serwerów MDM. Zarejestrowane urządzenia działają dalej.',
  'cause.token-identity-changed.how':
    'Ostatnia pomyślna odpowiedź o koncie podała inny serwer MDM lub inną organizację niż zapisane przy tym tokenie.',
  'cause.token-identity-changed.verify':
    'Z Apple odczytywane są nowa sesja i konto. Problem zostaje zamknięty, gdy Apple poda znany serwer MDM albo gdy tożsamość zmieniono na serwer MDM, który podaje Apple.',
  'cause.token-identity-changed.next':
    'Zdecyduj, do którego serwera MDM ma należeć token: prześlij plik właściwego serwera albo zmień tożsamość.',

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
};
