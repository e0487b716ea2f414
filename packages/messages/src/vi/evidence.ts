import type { PartOf } from '../part.ts';
import type { evidence as source } from '../en/evidence.ts';

/** Vietnamese texts: evidence. ICU MessageFormat. */
export const evidence: PartOf<typeof source> = {
  'evidence.apple-answer.success':
    '{corrected, select, yes {{endpoint}: phản hồi thành công ({status}), được ký bằng thời gian của Apple.} other {{endpoint}: phản hồi thành công ({status}).}}',
  'evidence.apple-answer.refused':
    '{code, select, none {{endpoint}: bị từ chối với trạng thái {status}, không có mã lỗi đã biết.} other {{endpoint}: bị từ chối với trạng thái {status}, “{code}”.}}',
  'evidence.apple-answer.rate-limited':
    '{named, select, yes {{endpoint}: Apple yêu cầu gọi chậm lại ({status}), chờ {seconds, number} giây.} other {{endpoint}: Apple yêu cầu gọi chậm lại ({status}).}}',
  'evidence.apple-answer.unavailable': '{endpoint}: lỗi máy chủ ở phía Apple ({status}).',
  'evidence.apple-answer.unreachable':
    '{reason, select, dns {{endpoint}: không tìm thấy địa chỉ của Apple (DNS).} connect {{endpoint}: không kết nối được.} connect_timeout {{endpoint}: không kết nối kịp thời.} tls {{issuer, select, unknown {{endpoint}: không thiết lập được kết nối bảo mật (TLS).} other {{endpoint}: không thiết lập được kết nối bảo mật (TLS); chứng chỉ do “{issuer}” cấp.}}} reset {{endpoint}: kết nối bị ngắt.} proxy {{endpoint}: proxy không cho lệnh gọi đi qua.} other {{endpoint}: không có phản hồi kịp thời.}}',
  'evidence.apple-answer.unreadable':
    '{reason, select, html {{endpoint}: nhận được trang web thay vì phản hồi ({status}).} empty {{endpoint}: phản hồi trống ({status}).} truncated {{endpoint}: phản hồi bị cắt giữa chừng ({status}).} redirect {{endpoint}: bị chuyển hướng sang địa chỉ khác ({status}).} too_large {{endpoint}: phản hồi lớn bất thường ({status}).} other {{endpoint}: phản hồi có dạng không xác định ({status}).}}',
  'evidence.account-seen':
    '{organization, select, unknown {Apple đã nêu tài khoản đứng sau mã thông báo.} other {Apple đã nêu tài khoản đứng sau mã thông báo: “{organization}”.}}',
  'evidence.token-uploaded':
    'Một mã thông báo đã được tải lên đây; ngày hết hạn là ngày {expiresAt, date, long}.',
  'evidence.key-pair-staged': 'Một cặp khóa đã được tạo ở đây.',
  'evidence.cursor-lost':
    'Apple không còn chấp nhận vị trí đồng bộ của {storedAt, date, long}, {storedAt, time, short} (“{code}”). Adept đọc lại toàn bộ danh sách.',
  'evidence.sync-finished.success':
    '{list, select, full {Một lần đồng bộ đã hoàn tất: toàn bộ danh sách đã được đọc đến cuối.} other {Một lần đồng bộ đã hoàn tất: mọi thay đổi đã được đọc.}}',
  'evidence.sync-finished.failed':
    'Một lần đồng bộ đã dừng trước khi kết thúc (“{code}”). Nó sẽ tiếp tục từ chỗ đó.',
  'evidence.device-count':
    'Đã so sánh toàn bộ danh sách: {known, number} thiết bị đã biết, thiếu {missing, number}, trong đó Apple vẫn hiển thị {shown, number} khi hỏi từng thiết bị, {removed, number} bị xóa ở đây, {unannounced, number} chưa từng được báo qua các thay đổi.',
};
