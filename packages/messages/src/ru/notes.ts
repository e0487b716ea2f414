import type { PartOf } from '../part.ts';
import type { notes as source } from '../en/notes.ts';

/** Russian texts: what is worth knowing beside the problems. ICU MessageFormat. */
export const notes: PartOf<typeof source> = {
  'note.cursor-near':
    'Ни одна синхронизация не дошла до конца уже {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}. На 7-й день ({ends, date, long}) Apple забудет позицию синхронизации; после этого следующая синхронизация будет полной и займёт больше времени. Ничего не потеряется.',
  'note.cursor-past':
    'Ни одна синхронизация не дошла до конца уже {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}. Apple уже забыла позицию синхронизации, поэтому следующая синхронизация будет полной и займёт больше времени. Ничего не потеряется.',
};
