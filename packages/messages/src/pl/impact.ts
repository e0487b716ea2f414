import type { PartOf } from '../part.ts';
import type { impact as source } from '../en/impact.ts';

/** Polish texts: what a problem does to devices, and how it is announced. ICU MessageFormat. */
export const impact: PartOf<typeof source> = {
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
