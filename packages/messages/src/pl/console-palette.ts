import type { consolePalette as english } from '../en/console-palette.ts';
import type { PartOf } from '../part.ts';

export const consolePalette: PartOf<typeof english> = {
  'console.palette.open': 'Szukaj',
  'console.palette.title': 'Przejdź do',
  'console.palette.label': 'Token, numer seryjny, przyczyna, kod Apple lub strona',
  'console.palette.group.pages': 'Strony',
  'console.palette.group.actions': 'Polecenia',
  'console.palette.group.tokens': 'Tokeny',
  'console.palette.group.devices': 'Urządzenia',
  'console.palette.group.causes': 'Przyczyny',
  'console.palette.group.codes': 'Kody Apple',
  'console.palette.none': 'Nic nie pasuje do „{text}”.',
  'console.palette.found': '{count, plural, one {# wynik} few {# wyniki} many {# wyników} other {# wyniku}}',
  'console.palette.renew': 'Odnów „{token}”',
  'console.palette.check': 'Sprawdź „{token}” w Apple',
};
