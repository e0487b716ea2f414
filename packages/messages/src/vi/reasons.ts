import type { PartOf } from '../part.ts';
import type { reasons as source } from '../en/reasons.ts';

/** Vietnamese texts: reasons. ICU MessageFormat. */
export const reasons: PartOf<typeof source> = {
  'reason.apple-answered':
    '{code, select, none {{count, plural, other {Apple đã từ chối {endpoint} # lần với trạng thái {status} mà không nêu mã lỗi nào.}}} other {{count, plural, =1 {Apple đã trả lời “{code}” cho {endpoint} một lần.} other {Apple đã trả lời “{code}” # lần, lần gần nhất cho {endpoint}.}}}}',
  'reason.apple-answered-badly':
    '{count, plural, =1 {Dịch vụ của Apple đã phản hồi một lần với trạng thái {status} và không có nội dung dùng được.} other {Dịch vụ của Apple đã # lần liên tiếp phản hồi mà không có nội dung dùng được, lần gần nhất với trạng thái {status}.}}',
  'reason.no-answer':
    '{count, plural, =1 {Một lệnh gọi tới Apple không nhận được phản hồi.} other {# lệnh gọi liên tiếp tới Apple không nhận được phản hồi.}}',
  'reason.ended-before-apple':
    '{reason, select, dns {Không tìm thấy địa chỉ của Apple (DNS).} tls {Không thiết lập được kết nối bảo mật (TLS).} proxy {Proxy không cho lệnh gọi đi qua.} other {Không kết nối được.}}',
  'reason.answer-not-apples':
    '{reason, select, redirect {Phản hồi chuyển hướng sang địa chỉ khác, điều mà dịch vụ của Apple không làm.} other {Phản hồi là một trang web, loại trang mà proxy hoặc trang đăng nhập mạng thường trả về.}}',
  'reason.date-passed': 'Đã qua ngày hết hạn, ngày {expiresAt, date, long}.',
  'reason.date-not-passed': 'Mã thông báo chưa hết hạn: ngày hết hạn là ngày {expiresAt, date, long}.',
  'reason.date-near':
    '{days, plural, =0 {Ngày hết hạn, ngày {expiresAt, date, long}, còn chưa đến một ngày nữa hoặc đã qua.} other {Ngày hết hạn, ngày {expiresAt, date, long}, còn # ngày nữa.}}',
  'reason.clock-right': 'Đồng hồ ở đây khớp với đồng hồ của Apple: lệch {seconds, number} giây.',
  'reason.clock-off':
    'Đồng hồ ở đây lệch {seconds, number} giây so với đồng hồ của Apple. Có thể Apple từ chối thời gian của lệnh gọi chứ không phải mã thông báo.',
  'reason.accepted-last': 'Apple đã chấp nhận mã thông báo này đến {at, time, short} ngày {at, date, long}.',
  'reason.never-accepted':
    'Apple chưa chấp nhận mã thông báo này lần nào kể từ khi được tải lên lúc {at, time, short} ngày {at, date, long}.',
  'reason.key-pair-made':
    'Một cặp khóa đã được tạo lúc {at, time, short} ngày {at, date, long}, và từ đó chưa có mã thông báo nào được tải lên: ai đó đã bắt đầu gia hạn.',
  'reason.account-changed':
    'Lúc {at, time, short} ngày {at, date, long}, đứng sau cùng mã thông báo này là một tài khoản khác.',
  'reason.forbidden-in-new-session':
    'Apple đã trả lời “FORBIDDEN” trong phiên mới lúc {at, time, short} ngày {at, date, long}, như khi một tài khoản đã mất quyền.',
  'reason.same-account':
    'Lúc {at, time, short} ngày {at, date, long}, đứng sau mã thông báo vẫn là tài khoản đó.',
  'reason.file-age':
    '{days, plural, =0 {Theo ngày hết hạn, tệp được tạo ngay trong ngày tải lên. Như vậy hầu như không còn thời gian cho một tệp mới hơn.} =1 {Theo ngày hết hạn, tệp được tạo một ngày trước khi tải lên. Như vậy hầu như không còn thời gian cho một tệp mới hơn.} other {Theo ngày hết hạn, tệp được tạo # ngày trước khi tải lên. Để càng lâu thì càng có khả năng một tệp mới hơn đã được tải xuống trong thời gian đó.}}',
  'reason.newer-token-here':
    'Một mã thông báo mới hơn của cùng máy chủ MDM đã được tải lên đây với tên “{otherToken}” lúc {at, time, short} ngày {at, date, long}.',
  'reason.other-mdm-server':
    'Lúc {at, time, short} ngày {at, date, long}, Apple nêu máy chủ MDM “{otherServer}” của {otherOrganization}.',
  'reason.same-mdm-server':
    'Theo phản hồi gần nhất của Apple, mã thông báo “{otherToken}”, được tải lên lúc {at, time, short} ngày {at, date, long}, thuộc cùng máy chủ MDM.',
  'reason.word-names-server':
    'Mã lỗi của Apple nói về khóa consumer (consumer key), thứ thuộc về máy chủ MDM.',
  'reason.word-names-token': 'Mã lỗi của Apple nói về mã thông báo, không nói về máy chủ MDM.',
  'reason.word-unproven':
    'Mã này thuộc phần mở rộng của OAuth. Chưa có gì chứng minh rằng Apple dùng mã này cho máy chủ MDM đã bị xóa.',
  'reason.signature-differs':
    'Apple tính ra chữ ký khác: các khóa bí mật mà Apple biết cho mã thông báo này không giống ở đây.',
  'reason.no-word': 'Apple không nêu lý do.',
  'reason.removal-not-named':
    'Theo những gì đã biết, Apple không có mã lỗi riêng cho máy chủ MDM đã bị xóa: phản hồi này có thể ứng với trường hợp đó.',
  'reason.cursor-refused':
    '{count, plural, =1 {Apple trả lời “{code}” cho vị trí do chính Apple cấp.} other {Apple đã # lần trả lời “{code}” cho vị trí do chính Apple cấp.}}',
  'reason.cursor-age':
    '{days, plural, =0 {Vị trí này chưa đầy một ngày; Apple giữ mỗi vị trí 7 ngày.} other {Vị trí này đã # ngày; Apple giữ mỗi vị trí 7 ngày.}}',
  'reason.word-cursor-unknown':
    'Mã của Apple cho biết Apple không biết vị trí này: điều đó xảy ra khi vị trí thuộc về máy chủ MDM khác, chẳng hạn sau khi khôi phục cơ sở dữ liệu.',
  'reason.word-cursor-missing':
    'Mã của Apple cho biết lệnh gọi không kèm vị trí. Adept đã gửi vị trí; có thể nó đã bị bỏ mất trên đường đi.',
  'reason.cursor-repeated':
    '{count, plural, =1 {Một lần đồng bộ đã dừng vì Apple đưa lại đúng vị trí cũ.} other {# lần đồng bộ đã dừng vì Apple đưa lại đúng vị trí cũ.}}',
  'reason.changes-left-out': 'Danh sách đầy đủ có {count, number} thiết bị mà các thay đổi chưa từng báo.',
  'reason.list-left-out':
    'Danh sách đầy đủ thiếu {count, number} thiết bị mà Apple vẫn hiển thị khi được hỏi.',
  'reason.list-lost':
    'Trong {known, number} thiết bị đã biết, danh sách đầy đủ thiếu {count, number} thiết bị.',
  'reason.apple-says-gone': 'Khi hỏi từng thiết bị, Apple báo {count, number} thiết bị không còn nữa.',
  'reason.apple-still-shows': 'Khi hỏi từng thiết bị, Apple vẫn hiển thị {count, number} thiết bị.',
  'reason.last-good-sync': 'Lần đồng bộ thành công gần nhất là ngày {at, date, long}, {at, time, short}.',
  'reason.no-good-sync':
    'Chưa có lần đồng bộ nào thành công kể từ lần thử đầu tiên ngày {at, date, long}, {at, time, short}.',
  'reason.sync-failed': 'Từ đó các lần đồng bộ đều dừng trước khi kết thúc, lần gần nhất với “{code}”.',
  'reason.no-run-since': 'Từ đó chưa có lần đồng bộ nào được bắt đầu.',
  'reason.asked-to-slow-down':
    '{count, plural, =1 {Apple đã yêu cầu gọi chậm lại một lần.} other {Apple đã yêu cầu gọi chậm lại # lần liên tiếp.}}',
  'reason.certificate-issuer': 'Chứng chỉ được đưa ra do “{issuer}” cấp.',
  'reason.certificate-refused':
    '{fault, select, other_name {Chứng chỉ được cấp cho một tên khác, không phải tên của Apple.} expired {Theo đồng hồ của máy chủ này, chứng chỉ đã hết hạn.} not_yet_valid {Theo đồng hồ của máy chủ này, chứng chỉ chưa có hiệu lực.} other {Chứng chỉ do một bên mà máy chủ này không tin cậy cấp.}}',
  'reason.clock-ages-certificates': 'Đồng hồ sai khiến chứng chỉ tốt trông như vậy.',
  'reason.clocks-apart': 'Đồng hồ ở đây lệch {seconds, number} giây so với đồng hồ của Apple.',
  'reason.others-may-count':
    'Apple không nói rõ tính chung những ai. Các chương trình khác dùng cùng mã thông báo hoặc ở sau cùng địa chỉ có thể nằm trong số đó.',
  'reason.time-corrected':
    'Lệnh gọi được ký bằng thời gian của chính Apple: đồng hồ ở đây không phải là nguyên nhân.',
};
