import type { PartOf } from '../part.ts';
import type { causesSync as source } from '../en/causes-sync.ts';

/** Vietnamese texts: causes that lie in what Apple lists. ICU MessageFormat. */
export const causesSync: PartOf<typeof source> = {
  'cause.cursor-lost.title': 'Apple không còn chấp nhận vị trí đồng bộ',
  'cause.cursor-lost.meaning':
    'Mỗi lần đồng bộ tiếp tục từ vị trí Apple đã cấp lần trước. Apple từ chối vị trí này, nên Adept đọc lại toàn bộ danh sách từ đầu. Mã thông báo vẫn ổn.',
  'cause.cursor-lost.stops':
    'Không có gì bị mất. Thiết bị mới và các thay đổi đến muộn hơn một chút, cùng với toàn bộ danh sách. Chỉ khi Apple cũng không đưa ra toàn bộ danh sách thì chúng mới không đến.',
  'cause.cursor-lost.how':
    'Apple trả lời “EXPIRED_CURSOR”, “INVALID_CURSOR” hoặc “CURSOR_REQUIRED” cho một vị trí mà chính Apple đã cấp. Mỗi mã có một nguyên do riêng; các khả năng được liệt kê giúp phân biệt chúng.',
  'cause.cursor-lost.verify':
    'Adept đọc toàn bộ danh sách đến cuối và các thay đổi sau đó. Việc này đóng sự cố, thường là ngay trong cùng lần đồng bộ.',
  'cause.cursor-lost.next': 'Không cần làm gì: Adept tự đọc lại toàn bộ danh sách.',
  'cause.cursor-stuck.title': 'Danh sách của Apple lặp lại chính nó',
  'cause.cursor-stuck.meaning':
    'Apple báo rằng còn thiết bị tiếp theo nhưng lại đưa ra đúng vị trí cũ. Nếu tiếp tục thì sẽ không bao giờ kết thúc, nên Adept dừng ở đó và bắt đầu lại sau. Mã thông báo vẫn ổn.',
  'cause.cursor-stuck.stops':
    'Các thiết bị mới và thay đổi mà Apple chưa cho thấy sẽ không đến. Những gì đã biết vẫn còn, và các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.cursor-stuck.how':
    'Trong một lần đồng bộ, Apple đưa ra một vị trí lần thứ hai trong khi báo rằng còn dữ liệu tiếp theo.',
  'cause.cursor-stuck.verify':
    'Lần đồng bộ hoàn tất đầu tiên sẽ đóng sự cố. Adept tự thử lại: sau năm phút, rồi cách quãng lâu dần, tối đa bốn giờ.',
  'cause.cursor-stuck.next': 'Không cần làm gì: Adept sẽ đọc lại danh sách từ đầu.',
  'cause.device-count-collapsed.title': 'Nhiều thiết bị không có trong danh sách của Apple',
  'cause.device-count-collapsed.meaning':
    'Danh sách đầy đủ gần nhất thiếu nhiều thiết bị đến mức có thể sai. Adept không xóa thiết bị nào cho đến khi danh sách đầy đủ thứ hai cho kết quả như vậy và Apple xác nhận từng thiết bị không còn nữa.',
  'cause.device-count-collapsed.stops':
    'Không có gì. Những thiết bị thực sự đã rời đi vẫn hiển thị cho đến khi được xác nhận.',
  'cause.device-count-collapsed.how':
    'Một danh sách đầy đủ lần đầu tiên thiếu hơn 20 phần trăm số thiết bị đã biết, và nhiều hơn 20 thiết bị.',
  'cause.device-count-collapsed.verify':
    'Adept đọc lại toàn bộ danh sách sau một giờ. Thiết bị nào xuất hiện lại thì được giữ. Thiết bị nào vẫn thiếu sẽ bị xóa nếu Apple báo từng thiết bị đó không còn. Cả hai trường hợp đều đóng sự cố; không có nút nào để xác nhận.',
  'cause.device-count-collapsed.next':
    'Hãy xem trong {portal} liệu có ai đã chuyển hoặc trao trả thiết bị không. Adept sẽ đọc lại danh sách sau một giờ.',

  'cause.sync-incomplete.title': 'Apple đã bỏ sót thiết bị',
  'cause.sync-incomplete.meaning':
    'Những thay đổi Apple thông báo và danh sách đầy đủ của Apple không khớp nhau. Adept đã tìm thấy các thiết bị theo cách khác và không thiết bị nào bị mất. Chúng có thể đến muộn.',
  'cause.sync-incomplete.stops':
    'Không có gì ngừng hoạt động. Thiết bị mới có thể chỉ xuất hiện cùng danh sách đầy đủ tiếp theo: mỗi ngày một lần, hoặc mỗi tuần một lần khi có hơn 10.000 thiết bị.',
  'cause.sync-incomplete.how':
    'Danh sách đầy đủ có những thiết bị mà các thay đổi chưa từng báo, dù chúng đã được gán hơn 25 giờ trước lần đọc thay đổi gần nhất; hoặc danh sách thiếu những thiết bị mà Apple vẫn hiển thị khi được hỏi.',
  'cause.sync-incomplete.verify': 'Danh sách đầy đủ tiếp theo không còn hiện tượng này sẽ đóng sự cố.',
  'cause.sync-incomplete.next':
    'Không cần làm gì. Để thấy ngay thiết bị mới, hãy đồng bộ toàn bộ ngay bây giờ.',
  'cause.sync-stale.title':
    '{days, plural, =0 {Đã một ngày hoặc lâu hơn không có lần đồng bộ nào thành công} other {Đã # ngày không có lần đồng bộ nào thành công}}',
  'cause.sync-stale.meaning':
    '{cursorEnds, select, near {Thông tin về thiết bị đã cũ {days, number} ngày. Đến ngày thứ 7, Apple sẽ bỏ vị trí đồng bộ; từ đó lần đồng bộ tiếp theo phải đọc lại toàn bộ và mất nhiều thời gian hơn. Không có gì bị mất.} past {Thông tin về thiết bị đã cũ {days, number} ngày. Apple đã bỏ vị trí đồng bộ, nên lần đồng bộ tiếp theo phải đọc lại toàn bộ và mất nhiều thời gian hơn. Không có gì bị mất.} other {Thông tin về thiết bị đã cũ hơn một ngày. Không có sự cố nào khác của mã thông báo này giải thích điều đó.}}',
  'cause.sync-stale.stops':
    'Thiết bị mới không đến, và các thay đổi trong cổng thông tin không được thấy ở đây. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.sync-stale.how':
    'Không có lần đồng bộ nào thành công trong 24 giờ: cảnh báo. Từ 72 giờ trở đi là lỗi. Từ ngày thứ 5, nội dung cho biết Apple sẽ bỏ vị trí vào ngày thứ 7.',
  'cause.sync-stale.verify': 'Lần đồng bộ thành công đầu tiên sẽ đóng sự cố.',
  'cause.sync-stale.next': 'Hãy bắt đầu một lần đồng bộ ở đây và xem kết quả.',
};
