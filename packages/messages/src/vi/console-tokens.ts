import type { PartOf } from '../part.ts';
import type { consoleTokens as source } from '../en/console-tokens.ts';

/** Vietnamese texts: the console’s list of tokens. ICU MessageFormat. */
export const consoleTokens: PartOf<typeof source> = {
  'console.tokens.title': 'Mã thông báo chương trình đăng ký',
  'console.tokens.trouble': 'Không đọc được mã thông báo',
  'console.tokens.banner.label': 'Mã thông báo đang ở trạng thái lỗi',
  'console.tokens.banner.sentence':
    'Một hoặc nhiều mã thông báo {adeDep} đang ở trạng thái lỗi; {adeShort} sẽ không hoạt động bình thường cho đến khi lỗi ở từng mã được khắc phục.',
  'console.tokens.banner.no-cause': 'Chưa rõ nguyên nhân',
  'console.tokens.banner.more': '{count, plural, other {và # mã khác}}',
  'console.tokens.banner.tasks': 'Xem việc cần làm',
  'console.tokens.add': 'Thêm mã thông báo',
  'console.tokens.check-all': 'Kiểm tra tất cả với Apple',
  'console.tokens.sync-all': 'Đồng bộ tất cả',
  'console.tokens.search': 'Tìm mã thông báo',
  'console.tokens.filter': 'Hiển thị theo trạng thái',
  'console.tokens.filter.all': 'Tất cả',
  'console.tokens.verify.running': 'Đang hỏi Apple: đã có {done, number}/{all, number} phản hồi.',
  'console.tokens.verify.done':
    'Đã hỏi Apple về {all, plural, =1 {# mã thông báo} other {tất cả # mã thông báo}}. Danh sách hiển thị các phản hồi.',
  'console.tokens.verify.partly':
    'Đã hỏi Apple về {all, plural, other {# mã thông báo}}; {failed, plural, other {# lần kiểm tra không thực hiện được}}. Hãy mở mã thông báo để biết lý do.',
  'console.tokens.sync.running': 'Đang bắt đầu đồng bộ: {done, number}/{all, number}.',
  'console.tokens.sync.done':
    '{all, plural, =1 {Lượt đồng bộ đã bắt đầu.} other {Tất cả # lượt đồng bộ đã bắt đầu.}} Danh sách sẽ hiển thị tiến trình.',
  'console.tokens.sync.partly':
    '{failed, plural, other {#/{all, number} lượt đồng bộ không bắt đầu được.}} Hãy mở mã thông báo để biết lý do.',
  'console.tokens.column.state': 'Trạng thái',
  'console.tokens.column.token': 'Mã thông báo',
  'console.tokens.column.what': 'Tình trạng',
  'console.tokens.column.organization': 'Tổ chức',
  'console.tokens.column.devices': 'Thiết bị',
  'console.tokens.column.unassigned': 'Chưa gán',
  'console.tokens.column.expires': 'Hết hạn',
  'console.tokens.column.synced': 'Đồng bộ thành công gần nhất',
  'console.tokens.syncing': '{count, plural, other {Đang đồng bộ: đến nay # thiết bị}}',
  'console.tokens.never-synced': 'Chưa đồng bộ lần nào',
  'console.tokens.what.ok': 'Được Apple chấp nhận',
  'console.tokens.what.unknown': 'Chưa được đánh giá',
  'console.tokens.what.waiting': 'Đang chờ tệp mã thông báo',
  'console.tokens.days-left': '{count, plural, =0 {hôm nay} other {sau # ngày nữa}}',
  'console.tokens.days-ago': '{count, plural, =0 {hôm nay} other {cách đây # ngày}}',
  'console.tokens.nothing-found': 'Không có mã thông báo nào khớp với nội dung tìm và bộ lọc.',
  'console.tokens.show-all': 'Hiển thị tất cả mã thông báo',
  'console.tokens.empty.title': 'Chưa có mã thông báo',
  'console.tokens.empty.what':
    'Mã thông báo là cầu nối giữa {appleBusiness} hoặc {appleSchool} và hệ thống quản lý thiết bị của bạn: nhờ đó Adept biết có thiết bị mới và giao hồ sơ đăng ký cho thiết bị. Apple tạo mã thông báo dưới dạng tệp, có hiệu lực trong một năm; khi mã ngừng hoạt động, việc đăng ký tự động cũng dừng theo.',
  'console.tokens.empty.how':
    'Để thêm mã thông báo, cần một tên, một khóa công khai mà bạn tải lên cho Apple, và tệp mà Apple trả lại.',
  'console.tokens.empty.add': 'Thêm mã thông báo đầu tiên',
  'console.tokens.empty.demo':
    'Để xem thử trước mà không cần tài khoản ở Apple, hãy chạy “npm run demo”: một Apple mô phỏng với mã thông báo ở mọi trạng thái.',

  'console.add-token.title': 'Thêm mã thông báo',
  'console.add-token.intro':
    'Sáu bước, trong đó hai bước ở Apple. Bạn có thể dừng ở bất kỳ bước nào và tiếp tục sau, kể cả trong trình duyệt khác.',
  'console.add-token.name': 'Tên',
  'console.add-token.name-hint': 'Chẳng hạn địa điểm hoặc loại thiết bị: “Cửa hàng Berlin”.',
  'console.add-token.submit': 'Thêm mã thông báo',
  'console.first.simulator': 'Xem thử với trình mô phỏng',
  'console.tokens.columns': 'Cột',
  'console.tokens.export': 'Xuất CSV',
  'console.tokens.filter.organization': 'Tổ chức',
  'console.tokens.filter.every-organization': 'Mọi tổ chức',
  'console.tokens.filter.expires': 'Thời điểm hết hạn',
  'console.tokens.filter.expires.any': 'Mọi thời điểm hết hạn',
  'console.tokens.filter.expires.past': 'Đã hết hạn',
  'console.tokens.filter.expires.days': '{count, plural, other {Hết hạn trong # ngày}}',
  'console.tokens.check-shown': '{count, plural, other {Kiểm tra # mục đang hiển thị với Apple}}',
  'console.tokens.sync-shown': '{count, plural, other {Đồng bộ # mục đang hiển thị}}',
};
