import type { PartOf } from '../part.ts';
import type { consoleProblems as source } from '../en/console-problems.ts';

/** Polish texts: what the console says about problems. ICU MessageFormat. */
export const consoleProblems: PartOf<typeof source> = {
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
  'console.checks.title': 'Sprawdzenia w Apple',
  'console.checks.none': 'Nie było jeszcze sprawdzenia.',
  'console.checks.trigger.person': 'na żądanie',
  'console.checks.trigger.remedy-opened': 'samoczynnie, bo otwarto kroki',
  'console.checks.trigger.pace': 'samoczynnie',
  'console.checks.by-itself': 'Gdy te kroki są otwarte, Adept przez pół godziny sam sprawdza co minutę.',
};
