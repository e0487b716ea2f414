import type { PartOf } from '../part.ts';
import type { consoleTimeline as source } from '../en/console-timeline.ts';

/** Polish texts: a token’s state over time, and what stands below it. ICU MessageFormat. */
export const consoleTimeline: PartOf<typeof source> = {
  'console.timeline.title': 'Stan w czasie',
  'console.timeline.summary':
    'Ostatnie dni: {days, number}. Z błędem: {error, number}. Z ostrzeżeniem: {warning, number}. W dobrej kondycji: {ok, number}. Nieznane: {unknown, number}. Przed pierwszym sprawdzeniem: {none, number}.',
  'console.timeline.hint':
    'Każdy słupek to dzień z najgorszym stanem w tym dniu. Wybierz dzień, aby zobaczyć, co się zmieniło.',
  'console.timeline.nothing': 'Przed pierwszym sprawdzeniem',
  'console.timeline.opened': 'Otwarto:',
  'console.timeline.closed': 'Zamknięto:',
  'console.timeline.changed': 'Zmieniła się ważność:',
  'console.timeline.gone': 'To, co wtedy zaobserwowano, nie jest już przechowywane.',
  'console.timeline.more': 'Pokaż wcześniejsze',
  'console.timeline.all': 'Pokaż najnowsze',
  'console.timeline.day': '{day, date, long}',
  'console.timeline.quiet-day': 'Tego dnia nic się nie zmieniło: stan pozostał taki sam.',
  'console.timeline.none': 'Jak dotąd nic się nie zmieniło.',
  'console.timeline.trouble': 'Nie udało się odczytać historii stanu',
  'console.steps.done': 'Zrobione',
  'console.steps.all-done': 'Zrobione i potwierdzone odpowiedziami Apple',
  'console.tabs.label': 'Więcej o tym tokenie',
  'console.tabs.devices.all':
    '{count, plural, one {Wszystko: # urządzenie} few {Wszystkie # urządzenia} many {Wszystkie # urządzeń} other {Wszystkie # urządzenia}}',
  'console.tabs.devices.none': 'Firma Apple nie podała dotąd żadnego urządzenia dla tego tokenu.',
  'console.tabs.profiles.none': 'Dla tego tokenu nie wybrano żadnego profilu rejestracji.',
  'console.tabs.profiles.all': 'Wszystkie profile',
  'console.tabs.notices.intro': 'Kto jest powiadamiany, gdy z tym tokenem jest coś nie tak lub gdy wygasa.',
  'console.tabs.notices.nobody':
    'Nikt nie jest powiadamiany. Wskaż osobę odpowiedzialną albo utwórz regułę w ustawieniach.',
  'console.tabs.notices.rules': 'Reguły w ustawieniach',
  'console.tabs.keys.none': 'Nie utworzono jeszcze pary kluczy.',
  'console.tabs.activity.none': 'Z tym tokenem nic jeszcze nie zrobiono.',
};
