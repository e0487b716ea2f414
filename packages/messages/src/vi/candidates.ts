import type { PartOf } from '../part.ts';
import type { candidates as source } from '../en/candidates.ts';

/** Vietnamese texts: explanations that a problem may have, and what decides between them. ICU MessageFormat. */
export const candidates: PartOf<typeof source> = {
  'candidate.access-denied.title': 'Máy chủ MDM không còn quyền thực hiện việc này',
  'candidate.apple-unavailable.title': 'Dịch vụ của Apple đang gián đoạn',
  'candidate.apple-unreachable.title': 'Đường kết nối từ máy chủ này đến Apple bị chặn',
  'candidate.captive-portal.title': 'Trang đăng nhập của mạng hoặc proxy trả lời thay cho Apple',
  'candidate.clock-skew.title': 'Đồng hồ của máy chủ này bị sai',
  'candidate.cursor-lost.title': 'Vị trí đồng bộ không còn giá trị',
  'candidate.cursor-missing.title': 'Vị trí đồng bộ không đến được Apple',
  'candidate.cursor-of-other-server.title': 'Vị trí đồng bộ thuộc về một máy chủ MDM khác',
  'candidate.cursor-stuck.title': 'Danh sách của Apple bị lặp vòng',
  'candidate.device-count-collapsed.title': 'Ít thiết bị hơn hẳn so với trước',
  'candidate.devices-moved.title': 'Ai đó đã chuyển hoặc trao trả thiết bị',
  'candidate.list-incomplete.title': 'Danh sách của Apple không đầy đủ',
  'candidate.mdm-server-removed.title': 'Máy chủ MDM đã bị xóa trong cổng thông tin',
  'candidate.rate-limited.title': 'Apple giới hạn số lần gọi',
  'candidate.request-refused.title': 'Adept có lỗi, hoặc có gì đó trên đường đi làm thay đổi yêu cầu',
  'candidate.server-not-running.title': 'Máy chủ này đã không chạy',
  'candidate.sync-incomplete.title': 'Apple bỏ sót thiết bị',
  'candidate.sync-paused.title': 'Đã hơn 7 ngày không đồng bộ',
  'candidate.sync-stale.title': 'Các lần đồng bộ không hoàn tất',
  'candidate.terms-not-signed.title': 'Có Điều khoản và điều kiện mới đang chờ chấp nhận',
  'candidate.tls-intercepted.title': 'Một proxy mở kết nối bảo mật và đưa ra chứng chỉ riêng',
  'candidate.token-account-changed.title':
    'Tài khoản đã tạo mã thông báo đã đổi mật khẩu hoặc không còn trong tổ chức',
  'candidate.token-damaged.title':
    'Mã thông báo bị hỏng: các khóa bí mật trong đó không khớp với khóa mà Apple biết',
  'candidate.token-expired.title': 'Thời hạn một năm của mã thông báo đã hết',
  'candidate.token-expiring.title': 'Thời hạn một năm của mã thông báo sắp hết',
  'candidate.token-forbidden.title': 'Tài khoản đã tạo mã thông báo mất quyền hoặc không còn nữa',
  'candidate.token-held-twice.title': 'Hai mã thông báo ở đây dùng chung một máy chủ MDM',
  'candidate.token-identity-changed.title': 'Tệp của một máy chủ MDM khác đã được tải lên',
  'candidate.token-replaced.title': 'Mã thông báo mới hơn đã được tải xuống mà chưa được tải lên đây',
  'candidate.token-used-elsewhere.title': 'Các chương trình khác bị tính chung với Adept',

  'candidate.unknown-apple-error.title': 'Một nguyên nhân chưa được biết',

  'cause.access-denied.decides':
    'Apple không có mã riêng cho máy chủ MDM đã bị xóa, nên danh sách trong cổng thông tin quyết định: nếu máy chủ MDM không còn, nó đã bị xóa; nếu vẫn còn, nó đã mất quyền.',
  'cause.apple-unavailable.decides':
    'Bên trả lời quyết định: lỗi máy chủ cho thấy Apple gặp sự cố; một trang web hoặc việc chuyển hướng cho thấy có gì đó trả lời thay cho Apple.',
  'cause.apple-unreachable.decides':
    'Nơi lệnh gọi dừng lại quyết định: ở DNS, proxy hoặc kết nối thì lỗi ở phía này; nếu kết nối được mà không có phản hồi, cũng có thể dịch vụ của Apple gặp sự cố.',
  'cause.cursor-lost.decides':
    'Mã của Apple và tuổi của vị trí quyết định: cũ hơn 7 ngày nghĩa là quá lâu không đồng bộ; vị trí mới hơn có thể thuộc về máy chủ MDM khác, như sau khi khôi phục cơ sở dữ liệu; nếu Apple thấy thiếu vị trí, có gì đó trên đường đi có thể đã bỏ nó.',
  'cause.device-count-collapsed.decides':
    'Phản hồi của Apple cho từng thiết bị quyết định: nếu Apple nói thiết bị không còn, ai đó đã chuyển hoặc trao trả chúng; nếu Apple vẫn hiển thị, danh sách không đầy đủ.',
  'cause.mdm-server-removed.decides':
    'Chỉ mã của Apple thì không chứng minh được điều nào. Điều quyết định: Apple đã từng chấp nhận mã thông báo hay chưa, tệp đã cũ bao lâu khi được tải lên, tài khoản đứng sau có thay đổi không, và mã lỗi có nói về khóa consumer (consumer key) thuộc về máy chủ MDM hay không.',
  'cause.rate-limited.decides':
    'Apple không nói tính chung những ai. Nếu Adept ít hỏi mà phản hồi này vẫn còn, các chương trình khác dùng cùng mã thông báo hoặc địa chỉ cũng bị tính.',
  'cause.request-refused.decides':
    'Nếu Apple từng chấp nhận mã thông báo, yêu cầu bị từ chối cho thấy lỗi ở Adept hoặc trên đường đi. Chỉ mã thông báo chưa từng được chấp nhận và không nhận được mã lỗi nào khi mở phiên mới có thể bị hỏng.',
  'cause.sync-stale.decides':
    'Bản ghi các lần đồng bộ quyết định: nếu đồng bộ thất bại, lỗi gần nhất nói lý do; nếu không có lần nào bắt đầu, máy chủ này đã không chạy.',
  'cause.tls-intercepted.decides':
    'Lỗi của chứng chỉ quyết định: nhà phát hành không được tin cậy cho thấy có proxy, tên khác cho thấy trang đăng nhập của mạng, ngày sai cho thấy đồng hồ sai.',
  'cause.token-damaged.decides':
    'Chỉ mã của Apple thì không chứng minh được điều nào. Điều quyết định: Apple đã từng chấp nhận mã thông báo hay chưa, tệp đã cũ bao lâu khi được tải lên, tài khoản đứng sau có thay đổi không, và mã lỗi có nói về khóa consumer (consumer key) thuộc về máy chủ MDM hay không.',
  'cause.token-forbidden.decides':
    'Danh sách trong cổng thông tin quyết định: nếu máy chủ MDM vẫn còn, tài khoản đứng sau mã thông báo là lý do dễ xảy ra hơn; nếu không còn, nó đã bị xóa.',
  'cause.token-replaced.decides':
    'Chỉ mã của Apple thì không chứng minh được điều nào. Điều quyết định: Apple đã từng chấp nhận mã thông báo hay chưa, tệp đã cũ bao lâu khi được tải lên, tài khoản đứng sau có thay đổi không, và mã lỗi có nói về khóa consumer (consumer key) thuộc về máy chủ MDM hay không.',
  'cause.unknown-apple-error.decides':
    'Phản hồi gốc quyết định: một trang web đến từ proxy hoặc trang đăng nhập của mạng; còn lại là phản hồi của Apple mà phiên bản này chưa biết.',
};
