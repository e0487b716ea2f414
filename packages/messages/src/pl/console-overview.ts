import type { PartOf } from '../part.ts';
import type { consoleOverview as source } from '../en/console-overview.ts';

/** Polish texts: the console’s first page. ICU MessageFormat. */
export const consoleOverview: PartOf<typeof source> = {
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
  'console.overview.expiries': 'Tokeny, które wygasają najwcześniej',
  'console.task.open': 'Pokaż kroki',
  'console.task.check':
    '{scope, select, organization {{count, plural, one {Sprawdź w Apple jedyny token organizacji} few {Sprawdź w Apple wszystkie tokeny organizacji (#)} many {Sprawdź w Apple wszystkie tokeny organizacji (#)} other {Sprawdź w Apple wszystkie tokeny organizacji (#)}}} other {{count, plural, one {Sprawdź teraz w Apple} few {Sprawdź wszystkie (#) w Apple} many {Sprawdź wszystkie (#) w Apple} other {Sprawdź wszystkie (#) w Apple}}}}',
  'console.task.acknowledge': 'Wycisz przypomnienia',
  'console.task.acknowledge-hint':
    'Zadanie pozostaje otwarte, dopóki odpowiedzi Apple nie pokażą, że jest rozwiązane.',
  'console.task.acknowledged':
    'Przypomnienia wyciszone: {by}. Zadanie pozostaje otwarte, dopóki odpowiedzi Apple nie pokażą, że jest rozwiązane.',

  'console.healed.title': 'Naprawione samoczynnie',
  'console.task.checking': 'Pytamy Apple…',
  'console.task.checked':
    'Rozwiązano: {resolved, plural, one {# token} few {# tokeny} many {# tokenów} other {# tokenu}}; pozostało: {open, plural, one {# token} few {# tokeny} many {# tokenów} other {# tokenu}}.',
  'console.overview.syncs': 'Jak zakończyły się synchronizacje',
  'console.overview.syncs.window': 'Pokazany okres',
  'console.overview.syncs.day': '24 godziny',
  'console.overview.syncs.week': '7 dni',
  'console.overview.syncs.none': 'W tym czasie nie zakończyła się żadna synchronizacja.',
  'console.overview.syncs.bar': '{from} – {until}: udane {succeeded, number}, nieudane {failed, number}',
  'console.overview.syncs.more':
    '{count, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'console.overview.devices': 'Urządzenia według profilu rejestracji',
  'console.overview.devices.other': 'Inny stan',
  'console.overview.devices.total':
    '{count, plural, one {# urządzenie} few {# urządzenia} many {# urządzeń} other {# urządzenia}}',
  'console.overview.devices.rest':
    '{count, plural, one {i jeszcze # token} few {i jeszcze # tokeny} many {i jeszcze # tokenów} other {i jeszcze # tokenu}}',
  'console.overview.expiries.month':
    '{month}: {count, plural, =0 {brak tokenów} one {# token} few {# tokeny} many {# tokenów} other {# tokenu}}',
  'console.overview.expiries.rest':
    '{count, plural, one {Pokaż jeszcze #} few {Pokaż jeszcze #} many {Pokaż jeszcze #} other {Pokaż jeszcze #}}',
};
