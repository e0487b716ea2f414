import type { PartOf } from '../part.ts';
import type { notes as source } from '../en/notes.ts';

/** Polish texts: what is worth knowing beside the problems. ICU MessageFormat. */
export const notes: PartOf<typeof source> = {
  'note.cursor-near':
    'Od {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} żadna synchronizacja nie zakończyła się pomyślnie. W 7. dniu ({ends, date, long}) Apple zapomni pozycję synchronizacji; odtąd następna synchronizacja będzie pełna i potrwa dłużej. Nic przez to nie przepada.',
  'note.cursor-past':
    'Od {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} żadna synchronizacja nie zakończyła się pomyślnie. Firma Apple zapomniała już pozycję synchronizacji, więc następna synchronizacja będzie pełna i potrwa dłużej. Nic przez to nie przepada.',
};
