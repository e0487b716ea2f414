import type { PartOf } from '../part.ts';
import type { notes as source } from '../en/notes.ts';

/** Brazilian Portuguese texts: what is worth knowing beside the problems. ICU MessageFormat. */
export const notes: PartOf<typeof source> = {
  'note.cursor-near':
    'Nenhuma sincronização terminou bem há {days, plural, one {# dia} many {# de dias} other {# dias}}. No dia 7 ({ends, date, long}) a Apple esquece a posição de sincronização; a partir daí a próxima sincronização será completa e levará mais tempo. Nada se perde com isso.',
  'note.cursor-past':
    'Nenhuma sincronização terminou bem há {days, plural, one {# dia} many {# de dias} other {# dias}}. A Apple já esqueceu a posição de sincronização, então a próxima sincronização será completa e levará mais tempo. Nada se perde com isso.',
};
