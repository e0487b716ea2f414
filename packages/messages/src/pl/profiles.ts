import type { PartOf } from '../part.ts';
import type { profiles as source } from '../en/profiles.ts';

/** Polish texts: enrollment profiles. ICU MessageFormat. */
export const profiles: PartOf<typeof source> = {
  'cause.profile-refused.title':
    '{profile, select, unknown {Apple odrzuca profil rejestracji} other {Apple odrzuca profil rejestracji „{profile}”}}',
  'cause.profile-refused.meaning':
    '{fieldName, select, unknown {Apple nie akceptuje jednego z pól profilu rejestracji i podaje którego. Z tokenem wszystko jest w porządku.} other {Apple nie akceptuje pola „{fieldName}” w profilu rejestracji. Z tokenem wszystko jest w porządku.}}',
  'cause.profile-refused.stops':
    'Urządzenia, które mają dostać ten profil, nie dostają go. Pozostałe profile, synchronizacja i zarejestrowane urządzenia działają dalej.',
  'cause.profile-refused.how':
    'Na definicję profilu firma Apple odpowiedziała kodem dotyczącym jednego z jego pól. Jedna taka odpowiedź wystarcza: ten sam profil dostanie tę samą odpowiedź.',
  'cause.profile-refused.verify':
    'Adept ponownie przedstawia profil Apple. Gdy Apple go przyjmie, problem zostanie zamknięty; samo zapisanie zmiany go nie zamyka.',
  'cause.profile-refused.next':
    '{fieldName, select, unknown {Popraw profil i zapisz go.} other {Popraw pole „{fieldName}” profilu i zapisz go.}}',
  'cause.profile-missing-at-apple.title':
    '{profile, select, unknown {W Apple brakuje profilu rejestracji} other {W Apple brakuje profilu rejestracji „{profile}”}}',
  'cause.profile-missing-at-apple.meaning':
    'Firma Apple przyjęła profil, ale już go nie zna. Adept sam definiuje go ponownie. Z tokenem wszystko jest w porządku.',
  'cause.profile-missing-at-apple.stops':
    'Dopóki Apple nie ma profilu z powrotem, nie można go przypisywać. Zarejestrowane urządzenia działają dalej.',
  'cause.profile-missing-at-apple.how':
    'Zapytana o przyjęty wcześniej profil, firma Apple odpowiedziała „NOT_FOUND” lub „PROFILE_NOT_FOUND”. Przez pierwsze 36 godzin po zdefiniowaniu profilu Adept pyta co godzinę, potem raz dziennie, a także przy każdym sprawdzeniu.',
  'cause.profile-missing-at-apple.verify':
    'Adept pyta Apple o profil. Pierwsza pomyślna odpowiedź zamyka problem. Po trzech utratach, każdej mniej niż 36 godzin po poprzedniej, pozostaje otwarty, dopóki nie minie 36 godzin bez utraty.',
  'cause.profile-missing-at-apple.next':
    'Na początku nie trzeba nic robić: Adept definiuje profil ponownie. Jeśli znowu zniknie, sprawdź w usłudze {portal}, czy ktoś nie usunął serwera MDM i nie utworzył nowego.',
  'candidate.profile-refused.title': 'Pole profilu nie jest takie, jakiego wymaga Apple',
  'candidate.profile-missing-at-apple.title': 'Firma Apple utraciła profil',
  'reason.profile-lost':
    'Zapytana o profil, firma Apple go nie znała; ile razy w ciągu 24 godzin: {count, number}.',
  'remedy.correct-profile.text':
    '{fieldName, select, unknown {Popraw profil rejestracji tam, gdzie jest przechowywany, i zapisz go. Kod z odpowiedzi Apple pokazuje możliwa przyczyna.} other {Popraw pole „{fieldName}” w profilu rejestracji „{profile}” tam, gdzie jest przechowywany, i zapisz go.}}',
  'remedy.correct-profile.terminal':
    'Popraw profil w jego pliku i przekaż go Adept: ./adept profile apply -f FILE',
  'remedy.adept-defines-profile.text':
    '{profile, select, unknown {Adept sam definiuje profil rejestracji w Apple i zamyka problem, gdy Apple go ma.} other {Adept sam definiuje „{profile}” w Apple i zamyka problem, gdy Apple go ma.}}',
  'profile-field.profile_name': 'Nazwa profilu',
  'profile-field.url': 'Adres rejestracji',
  'profile-field.department': 'Dział',
  'profile-field.support_phone_number': 'Numer telefonu pomocy technicznej',
  'profile-field.support_email_address': 'Adres e-mail pomocy technicznej',
  'profile-field.org_magic': 'Identyfikator (magic)',
  'profile-field.flags': 'Sprzeczne ze sobą ustawienia',
  'profile-field.locale': 'Język lub region',
  'profile-field.description': 'Opis',
  'error.profile-not-found.title': 'Nie ma takiego profilu rejestracji',
  'error.profile-not-found.detail':
    'Nie ma profilu rejestracji o tym identyfikatorze. Mógł zostać usunięty; dostępne profile pokazuje ich lista.',
  'error.profile-name-taken.title': 'Nazwa profilu jest zajęta',
  'error.profile-name-taken.detail':
    'Inny profil rejestracji ma już tę nazwę. Wybierz taką, która pozwoli je odróżnić, albo zmień tamten profil.',
  'error.profile-token-unknown.title': 'Profil wskazuje token, którego nie ma',
  'error.profile-token-unknown.detail':
    'Nie ma tokenu o identyfikatorze {id}. Nic nie zmieniono; dostępne tokeny pokazuje ich lista.',
  'error.profile-invalid.title': 'Firma Apple odrzuciłaby ten profil',
  'error.profile-invalid.detail':
    '{problem, select, missing {Brakuje „{field}”.} empty {Pole „{field}” jest puste; pole bez wartości należy pominąć.} too_long {„{field}” ma za dużo znaków: dozwolone najwyżej {limit}.} wrong_type {„{field}” ma niewłaściwy typ.} wrong_form {„{field}” ma nieprawidłową postać.} contradiction {„{field}” może mieć wartość false tylko wtedy, gdy „is_supervised” ma wartość true.} other {„{field}” nie jest polem profilu.}} {code, select, none {Nic nie zmieniono.} other {Firma Apple odpowiedziałaby „{code}”. Nic nie zmieniono.}}',
};
