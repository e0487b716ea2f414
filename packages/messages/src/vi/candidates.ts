import type { PartOf } from '../part.ts';
import type { candidates as source } from '../en/candidates.ts';

/** Vietnamese texts: explanations that a problem may have. ICU MessageFormat. */
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
  'candidate.token-replaced.title': 'Mã thông báo mới hơn đã được tải xuống mà chưa được tải lên đây',
  'candidate.token-used-elsewhere.title': 'Các chương trình khác bị tính chung với Adept',

  'candidate.unknown-apple-error.title': 'Một nguyên nhân chưa được biết',
};
