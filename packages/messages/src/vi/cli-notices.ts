import type { cliNotices as english } from '../en/cli-notices.ts';
import type { PartOf } from '../part.ts';

/** Vietnamese texts: notices on the command line. */
export const cliNotices: PartOf<typeof english> = {
  'cli.command.notice': 'Thông báo mà Adept gửi và người nhận',
  'cli.command.notice.list': 'Liệt kê những gì đã gửi và kết quả',
  'cli.command.notice.rules': 'Liệt kê các quy tắc thông báo',
  'cli.command.notice.apply': 'Tạo hoặc thay đổi quy tắc từ một tệp',
  'cli.command.notice.test': 'Gửi một thông báo thử thật theo quy tắc',
  'cli.command.notice.replay': 'Gửi lại một thông báo với cùng ID',
  'cli.argument.rule': 'Tên hoặc ID của quy tắc',
  'cli.option.notice.apply.file': 'Tệp JSON chứa một quy tắc hoặc danh sách quy tắc',
  'cli.notice.none': 'Chưa có thông báo nào.',
  'cli.notice.no-rules':
    'Chưa có quy tắc nào. Người phụ trách và người thay thế của mã thông báo nhận thư mà không cần quy tắc.',
  'cli.notice.delivered': 'Đã đến nơi: {answer}',
  'cli.notice.not-delivered': 'Không đến nơi: {answer}',
  'cli.notice.replayed': 'Đã gửi lại.',
  'cli.notice.state.waiting': 'đang chờ',
  'cli.notice.state.sent': 'đã gửi',
  'cli.notice.state.failed': 'không gửi được',
  'cli.notice.state.dropped': 'không còn cần',
  'cli.notice.secret': 'Khóa bí mật của “{name}”, chỉ hiện lúc này: {secret}',
  'cli.notice.applied': '{n, plural, other {# quy tắc đã đúng như trong tệp.}}',
  'cli.column.subject': 'Chủ đề',
  'cli.column.recipient': 'Người nhận',
  'cli.column.sentAt': 'Gửi lúc',
  'cli.column.answer': 'Trả lời',
  'cli.column.channel': 'Cách gửi',
  'cli.column.severity': 'Từ mức',
  'cli.column.language': 'Ngôn ngữ',
  'cli.column.enabled': 'Bật',
  'error.no-such-rule.title': 'Không có quy tắc này',
  'error.no-such-rule.detail':
    'Không có quy tắc thông báo nào có tên hoặc ID “{name}”.{hasNearest, select, yes { Gần nhất là “{nearest}”.} other {}}',
  'error.notice-file-not-read.title': 'Không phải tệp quy tắc',
  'error.notice-file-not-read.detail':
    '“{file}” không phải JSON chứa một quy tắc hoặc danh sách quy tắc, mỗi quy tắc có tên.',
  'cli.command.problem.acknowledge':
    'Tắt lời nhắc của một sự cố; sự cố vẫn mở cho đến khi phản hồi của Apple đóng nó',
  'cli.problem.acknowledged':
    'Đã tắt lời nhắc. Sự cố vẫn mở cho đến khi phản hồi của Apple cho thấy đã khắc phục.',
  'cli.command.calendar': 'Địa chỉ để lịch hiển thị thời điểm mã thông báo hết hạn',
  'cli.command.calendar.list': 'Liệt kê các lịch, không kèm địa chỉ',
  'cli.command.calendar.create': 'Tạo địa chỉ cho một lịch',
  'cli.command.calendar.revoke': 'Làm cho một địa chỉ không còn hiển thị gì nữa',
  'cli.calendar.none': 'Chưa có lịch nào.',
  'cli.calendar.made':
    'Địa chỉ của lịch “{name}”, chỉ hiển thị lúc này. Ai biết địa chỉ này đều thấy thời điểm mã thông báo hết hạn.',
  'cli.calendar.revoked': 'Địa chỉ này không còn hiển thị gì nữa.',
};
