import type { PartOf } from '../part.ts';
import type { consoleOverview as source } from '../en/console-overview.ts';

/** Vietnamese texts: the console’s first page. ICU MessageFormat. */
export const consoleOverview: PartOf<typeof source> = {
  'console.overview.title': 'Tổng quan',
  'console.overview.trouble': 'Không đọc được phần tổng quan',
  'console.overview.counts': 'Mã thông báo theo trạng thái',
  'console.overview.verdict.empty': 'Chưa có mã thông báo nào được thêm.',
  'console.overview.verdict.ok':
    '{count, plural, =1 {Apple chấp nhận mã thông báo. Thiết bị được đồng bộ và đăng ký bình thường.} other {Apple chấp nhận tất cả # mã thông báo. Thiết bị được đồng bộ và đăng ký bình thường.}}',
  'console.overview.verdict.unknown': '{count, plural, other {# mã thông báo chưa được đánh giá.}}',
  'console.overview.verdict.warning':
    '{count, plural, other {Mọi thứ đều hoạt động. # mã thông báo sắp cần xử lý.}}',
  'console.overview.verdict.error': '{count, plural, other {# mã thông báo đang ở trạng thái lỗi.}}',
  'console.overview.tasks': '{count, plural, =0 {Việc cần làm} other {Việc cần làm: # việc}}',
  'console.overview.no-tasks':
    'Không có việc gì cần làm. Adept tiếp tục hỏi Apple và sẽ báo ở đây khi có thay đổi.',
  'console.overview.expiries': 'Mã thông báo sắp hết hạn nhất',
  'console.task.open': 'Xem các bước',
  'console.task.check':
    '{scope, select, organization {{count, plural, =1 {Kiểm tra mã thông báo duy nhất của tổ chức với Apple} other {Kiểm tra tất cả # mã thông báo của tổ chức với Apple}}} other {{count, plural, =1 {Kiểm tra với Apple ngay} other {Kiểm tra tất cả # mã với Apple}}}}',
  'console.task.acknowledge': 'Tắt lời nhắc',
  'console.task.acknowledge-hint': 'Việc này vẫn mở cho đến khi phản hồi của Apple cho thấy đã khắc phục.',
  'console.task.acknowledged':
    '{by} đã tắt lời nhắc. Vẫn mở cho đến khi phản hồi của Apple cho thấy đã khắc phục.',

  'console.healed.title': 'Tự khắc phục',
  'console.task.checking': 'Đang hỏi Apple…',
  'console.task.checked':
    'Đã khắc phục {resolved, plural, other {# mã thông báo}}, còn {open, plural, other {# mã thông báo}} chưa xong.',
  'console.overview.syncs': 'Kết quả đồng bộ',
  'console.overview.syncs.window': 'Khoảng thời gian hiển thị',
  'console.overview.syncs.day': '24 giờ',
  'console.overview.syncs.week': '7 ngày',
  'console.overview.syncs.none': 'Không có lần đồng bộ nào kết thúc trong khoảng này.',
  'console.overview.syncs.bar':
    '{from} đến {until}: {succeeded, number} thành công, {failed, number} thất bại',
  'console.overview.syncs.more': '{count, plural, other {và # lần nữa}}',
  'console.overview.devices': 'Thiết bị theo hồ sơ đăng ký',
  'console.overview.devices.other': 'Trạng thái khác',
  'console.overview.devices.total': '{count, plural, other {# thiết bị}}',
  'console.overview.devices.rest': '{count, plural, other {và # mã thông báo nữa}}',
  'console.overview.expiries.month':
    '{month}: {count, plural, =0 {không có mã thông báo} other {# mã thông báo}}',
  'console.overview.expiries.rest': '{count, plural, other {Hiện thêm #}}',
};
