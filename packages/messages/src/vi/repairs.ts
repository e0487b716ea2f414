import type { PartOf } from '../part.ts';
import type { repairs as source } from '../en/repairs.ts';

/** Vietnamese texts: what Adept heals by itself, and its checks. ICU MessageFormat. */
export const repairs: PartOf<typeof source> = {
  'repair.define-profile':
    '{result, select, healed {Adept đã tạo lại hồ sơ và Apple đã có hồ sơ đó.} came_back {Lần nào Adept cũng tạo lại hồ sơ và sau đó Apple có hồ sơ.} failed {Adept đã tạo lại hồ sơ nhưng Apple vẫn không biết hồ sơ đó.} other {Adept đang tạo lại hồ sơ.}}',
  'repair.read-list':
    '{result, select, healed {Adept đã đọc lại toàn bộ danh sách từ đầu và mọi thứ đã ổn trở lại.} came_back {Lần nào Adept cũng đọc lại toàn bộ danh sách từ đầu và khắc phục được.} failed {Adept đã đọc lại toàn bộ danh sách từ đầu nhưng đến nay vẫn chưa khắc phục được.} other {Adept đang đọc lại toàn bộ danh sách từ đầu.}}',
  'repair.second-list':
    '{result, select, healed {Adept đã đọc toàn bộ danh sách lần thứ hai và đối chiếu; không còn gì nghi ngờ.} came_back {Lần nào Adept cũng đọc toàn bộ danh sách lần thứ hai và làm rõ được.} failed {Adept đã đọc toàn bộ danh sách lần thứ hai nhưng đến nay vẫn chưa rõ.} other {Adept đọc toàn bộ danh sách lần thứ hai trước khi gỡ bất cứ thiết bị nào.}}',
  'problem.came-back':
    'Việc này đã xảy ra {times, plural, other {# lần}} kể từ {since, date, medium} {since, time, short} và lần nào Adept cũng khắc phục được. Sự cố vẫn mở cho đến khi 36 giờ trôi qua mà không tái diễn.',
  'next.came-back': 'Mỗi lần tái diễn Adept đều khắc phục. Hãy tìm hiểu điều gì khiến nó lặp lại.',
  'reason.came-back':
    'Đã tái diễn: {count, plural, other {# lần}} kể từ {at, date, medium} {at, time, short}.',
  'remedy.find-recurrence.text':
    'Trên trang của mã thông báo này, hãy xem những thời điểm sự việc bắt đầu. Một chương trình khác dùng cùng mã thông báo, một bản sao được khôi phục của máy chủ này và lỗi phía Apple đều lặp lại như vậy.',
  'remedy.adept-watches.text': 'Adept tiếp tục khắc phục và đóng sự cố sau 36 giờ không tái diễn.',
  'verification.works': 'Apple chấp nhận mã thông báo này.',
  'verification.warning': 'Apple chấp nhận mã thông báo này; vẫn còn một cảnh báo.',
  'verification.still': 'Chưa khắc phục: mã thông báo vẫn ở trạng thái lỗi.',
  'verification.unclear': 'Câu trả lời của Apple chưa đủ để kết luận.',
  'verification.unanswered': 'Apple không đưa ra câu trả lời dùng được.',
  'cli.column.lastCheck': 'Lần kiểm tra gần nhất',
  'cli.last-check': '{text} ({at, date, medium}, {at, time, short})',
  'cli.option.healed': 'Chỉ những sự cố Adept đã tự khắc phục',
  'cli.option.organization': 'Mọi mã thông báo của tổ chức này',
  'error.no-such-organization.title': 'Không có tổ chức này',
  'error.no-such-organization.detail':
    '{hasNearest, select, yes {Không có mã thông báo nào thuộc “{name}”. Tên gần nhất là “{nearest}”.} other {Không có mã thông báo nào thuộc “{name}” và chưa biết tổ chức nào.}}',
};
