import type { PartOf } from '../part.ts';
import type { repairs as source } from '../en/repairs.ts';

/** Polish texts: what Adept heals by itself, and its checks. ICU MessageFormat. */
export const repairs: PartOf<typeof source> = {
  'repair.define-profile':
    '{result, select, healed {Adept ponownie zdefiniował profil i Apple go ma.} came_back {Za każdym razem Adept ponownie definiował profil i firma Apple go potem miała.} failed {Adept ponownie zdefiniował profil, ale Apple nadal go nie zna.} other {Adept ponownie definiuje profil.}}',
  'repair.read-list':
    '{result, select, healed {Adept odczytał pełną listę od początku i wszystko jest znów w porządku.} came_back {Za każdym razem Adept odczytywał pełną listę od początku i to pomagało.} failed {Adept odczytał pełną listę od początku, ale na razie to nie pomogło.} other {Adept odczytuje pełną listę od początku.}}',
  'repair.second-list':
    '{result, select, healed {Adept odczytał pełną listę po raz drugi i ją porównał; nie ma już wątpliwości.} came_back {Za każdym razem Adept odczytywał pełną listę po raz drugi i to wyjaśniało sprawę.} failed {Adept odczytał pełną listę po raz drugi, ale na razie niczego to nie wyjaśniło.} other {Adept odczytuje pełną listę po raz drugi, zanim cokolwiek usunie.}}',
  'problem.came-back':
    'Od {since, date, medium} {since, time, short} zdarzyło się to {times, plural, one {# raz} few {# razy} many {# razy} other {# raza}} i za każdym razem Adept to naprawił. Problem pozostaje otwarty, dopóki nie minie 36 godzin bez powtórzenia.',
  'next.came-back': 'Adept naprawia to za każdym razem. Ustal, co sprawia, że problem wraca.',
  'reason.came-back':
    'To wraca: {count, plural, one {# raz} few {# razy} many {# razy} other {# raza}} od {at, date, medium} {at, time, short}.',
  'remedy.find-recurrence.text':
    'Na stronie tego tokenu sprawdź, kiedy to się zaczynało. Tak wracają problemy, gdy inny program używa tego samego tokenu, działa przywrócona kopia tego serwera lub zawodzi Apple.',
  'remedy.adept-watches.text': 'Adept nadal to naprawia i zamknie problem po 36 godzinach bez powtórzenia.',
  'verification.works': 'Apple akceptuje ten token.',
  'verification.warning': 'Apple akceptuje ten token; pozostaje ostrzeżenie.',
  'verification.still': 'Nie rozwiązano: token nadal zgłasza błąd.',
  'verification.unclear': 'Odpowiedź Apple jeszcze niczego nie rozstrzyga.',
  'verification.unanswered': 'Firma Apple nie dała użytecznej odpowiedzi.',
  'cli.column.lastCheck': 'Ostatnie sprawdzenie',
  'cli.last-check': '{text} ({at, date, medium}, {at, time, short})',
  'cli.option.healed': 'Tylko naprawione samodzielnie przez Adept',
  'cli.option.organization': 'Wszystkie tokeny tej organizacji',
  'error.no-such-organization.title': 'Nie ma takiej organizacji',
  'error.no-such-organization.detail':
    '{hasNearest, select, yes {Żaden token nie należy do organizacji „{name}”. Najbliższa nazwa to „{nearest}”.} other {Żaden token nie należy do organizacji „{name}” i żadna organizacja nie jest jeszcze znana.}}',
};
