import type { PartOf } from '../part.ts';
import type { notes as source } from '../en/notes.ts';

/** Traditional Chinese texts: what is worth knowing beside the problems. ICU MessageFormat. */
export const notes: PartOf<typeof source> = {
  'note.cursor-near':
    '已經 {days, number} 天沒有順利完成的同步。到第 7 天（{ends, date, long}），Apple 會捨棄同步位置，此後的下一次同步會重新取得完整的裝置清單，需要較長時間，但不會遺失任何資料。',
  'note.cursor-past':
    '已經 {days, number} 天沒有順利完成的同步。Apple 已捨棄同步位置，因此下一次同步會重新取得完整的裝置清單，需要較長時間，但不會遺失任何資料。',
};
