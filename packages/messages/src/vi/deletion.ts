import type { deletion as english } from '../en/deletion.ts';
import type { PartOf } from '../part.ts';

export const deletion: PartOf<typeof english> = {
  'deletion.no-sync':
    'Adept không còn đồng bộ thiết bị từ mã thông báo này: những gì mới hoặc thay đổi ở phía Apple sẽ không được nhìn thấy.',
  'deletion.no-watch':
    '{problems, plural, =0 {Không ai còn được báo khi có sự cố hoặc khi mã thông báo sắp hết hạn.} other {# sự cố đang mở của mã biến mất khỏi các danh sách, và không ai còn được báo khi có sự cố hoặc khi mã thông báo sắp hết hạn.}}',
  'deletion.enrolled-go-on':
    '{devices, plural, other {# thiết bị đã đăng ký vẫn giữ nguyên đăng ký và tiếp tục hoạt động.}}',
  'deletion.assigned-still-enroll':
    '{devices, plural, other {# thiết bị vẫn đăng ký bằng hồ sơ đã gán: Apple cung cấp hồ sơ mà Apple đang giữ.}}',
  'deletion.apple-unchanged':
    'Ở phía Apple không có gì thay đổi: mã thông báo vẫn có hiệu lực ở đó cho đến khi hết hạn. Để chấm dứt ở đó, hãy xóa máy chủ MDM (dịch vụ quản lý thiết bị) trong cổng thông tin của Apple.',
  'deletion.restorable':
    'Mọi thứ được giữ đến {until, date, long} và có thể khôi phục cho đến lúc đó. Sau đó khóa, bí mật, thiết bị và lịch sử bị xóa vĩnh viễn.',

  'error.deletion-not-confirmed.title': 'Chưa xóa',
  'error.deletion-not-confirmed.detail':
    'Nội dung xác nhận không phải tên của mã thông báo. Để xóa, hãy gửi confirm={name}, đúng từng chữ.',
  'error.token-not-deleted.title': 'Chưa bị xóa',
  'error.token-not-deleted.detail': '“{name}” chưa bị xóa: không có gì để khôi phục.',
  'error.restore-name-taken.title': 'Tên đã bị dùng trong lúc đó',
  'error.restore-name-taken.detail':
    'Hiện có một mã thông báo khác tên “{name}”. Hãy khôi phục mã này với tên khác, hoặc đổi tên mã kia trước.',
  'error.no-such-deleted-token.title': 'Không có mã thông báo đã xóa này',
  'error.no-such-deleted-token.detail':
    'Không có mã thông báo đã xóa nào tên “{name}”{hasNearest, select, yes {. Tên gần nhất là “{nearest}”.} other {.}} Mã đã xóa được giữ 30 ngày; ./adept token list --deleted cho biết danh sách.',
  'error.several-deleted-tokens.title': 'Có nhiều mã thông báo đã xóa trùng tên này',
  'error.several-deleted-tokens.detail': 'Hãy chỉ rõ mã cần dùng bằng ID: {ids}.',

  'cli.command.token.restore': 'Khôi phục một mã thông báo đã xóa',
  'cli.option.deleted': 'Những mã đã xóa còn khôi phục được',
  'cli.option.token.restore.name': 'Tên khác, khi tên cũ đã bị dùng',
  'cli.column.deletedAt': 'Đã xóa',
  'cli.column.restorableUntil': 'Khôi phục được đến',
  'cli.no-deleted-tokens': 'Không có mã thông báo đã xóa nào khôi phục được.',
  'cli.token.deletion': 'Xóa “{name}” ({devices, plural, =0 {không có thiết bị} other {# thiết bị}}):',
  'cli.token.type-name': 'Nhập tên để xóa:',
  'cli.token.deleted':
    'Đã xóa “{name}”. Có thể khôi phục đến {until, date, long}: ./adept token restore "{name}"',
  'cli.token.restored': '“{name}” đã trở lại.',
};
