import type { PartOf } from '../part.ts';
import type { console as source } from '../en/console.ts';

/** Vietnamese texts: the console’s frame and doors. ICU MessageFormat. */
export const console: PartOf<typeof source> = {
  'console.product': 'Adept',
  'console.page-title': '{page} · Adept',
  'console.breadcrumb': 'Vị trí của trang này',
  'console.loading': 'Đang mở',
  'console.cancel': 'Hủy',
  'console.close': 'Đóng',
  'console.clear-search': 'Xóa nội dung tìm kiếm',
  'console.page-broken': 'Không hiển thị được trang này',

  'console.shell.skip': 'Đi tới nội dung',
  'console.shell.nav': 'Các trang',
  'console.shell.simulated': 'Apple mô phỏng',
  'console.shell.language': 'Ngôn ngữ',
  'console.shell.sign-out': 'Đăng xuất',
  'console.shell.theme': 'Giao diện',
  'console.shell.theme.system': 'Giao diện theo hệ thống',
  'console.shell.theme.light': 'Giao diện sáng',
  'console.shell.theme.dark': 'Giao diện tối',
  'console.nav.overview': 'Tổng quan',
  'console.nav.tokens': 'Mã thông báo chương trình đăng ký',
  'console.nav.devices': 'Thiết bị',
  'console.nav.problems': 'Sự cố',
  'console.path.devices': 'Thiết bị',
  'console.path.enroll-devices': 'Đăng ký thiết bị',
  'console.path.apple-enrollment': 'Đăng ký Apple',

  'console.state.ok': 'Bình thường',
  'console.state.warning': 'Cảnh báo',
  'console.state.error': 'Lỗi',
  'console.state.unknown': 'Không xác định',
  'console.organization.ab': '{name} (AB)',
  'console.organization.asm': '{name} (ASM)',

  'console.trouble.unreachable.title': 'Adept không phản hồi.',
  'console.trouble.unreachable.detail':
    'Có thể máy chủ đã dừng, hoặc mạng giữa máy chủ và trình duyệt này bị gián đoạn.',
  'console.trouble.unexpected.title': 'Phản hồi không phải của Adept.',
  'console.trouble.unexpected.detail':
    'Có thể một thành phần nằm giữa trình duyệt này và Adept đã phản hồi thay, chẳng hạn proxy. Phần chi tiết nêu rõ yêu cầu.',
  'console.trouble.nothing-lost': 'Không có gì bị mất: mã thông báo, thiết bị và sự cố vẫn như trước.',
  'console.trouble.retry': 'Thử lại',
  'console.trouble.copy': 'Sao chép chi tiết',
  'console.trouble.copied': 'Đã sao chép chi tiết',

  'console.sign-in.title': 'Đăng nhập',
  'console.sign-in.intro':
    'Adept theo dõi các mã thông báo đưa thiết bị Apple vào hệ thống quản lý thiết bị của bạn.',
  'console.sign-in.email': 'Địa chỉ email',
  'console.sign-in.password': 'Mật khẩu',
  'console.sign-in.submit': 'Đăng nhập',
  'console.set-up.title': 'Thiết lập Adept',
  'console.set-up.intro':
    'Hãy tạo tài khoản của chủ sở hữu. Liên kết đã đưa bạn đến đây chỉ dùng được một lần; sau đó bạn đăng nhập bằng địa chỉ và mật khẩu này.',
  'console.set-up.password-hint': 'Ít nhất {count, number} ký tự. Vài từ thường dễ nhớ hơn ký hiệu.',
  'console.set-up.password-too-short': 'Mật khẩu cần ít nhất {count, number} ký tự.',
  'console.set-up.password-fine': 'Đủ dài.',
  'console.set-up.submit': 'Tạo tài khoản và đăng nhập',
  'console.set-up.no-code':
    'Địa chỉ này thiếu mã thiết lập. Hãy mở liên kết mà Adept đã in ra khi khởi động lần đầu: dòng đó bắt đầu bằng “set-up”.',

  'console.not-found.title': 'Không có trang này',
  'console.not-found.text': 'Không có gì ở địa chỉ này. Có thể địa chỉ đã bị rút ngắn khi truyền đi.',
  'console.not-found.to-tokens': 'Mở mã thông báo chương trình đăng ký',
};
