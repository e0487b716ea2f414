import type { PartOf } from '../part.ts';
import type { notes as source } from '../en/notes.ts';

/** Vietnamese texts: what is worth knowing beside the problems. ICU MessageFormat. */
export const notes: PartOf<typeof source> = {
  'note.cursor-near':
    'Đã {days, number} ngày không có lần đồng bộ nào kết thúc tốt. Đến ngày thứ 7 ({ends, date, long}), Apple sẽ bỏ vị trí đồng bộ; từ đó lần đồng bộ tiếp theo phải đọc lại toàn bộ và mất nhiều thời gian hơn. Không có gì bị mất.',
  'note.cursor-past':
    'Đã {days, number} ngày không có lần đồng bộ nào kết thúc tốt. Apple đã bỏ vị trí đồng bộ, nên lần đồng bộ tiếp theo phải đọc lại toàn bộ và mất nhiều thời gian hơn. Không có gì bị mất.',
};
