import type { PartOf } from '../part.ts';
import type { cliProfiles as source } from '../en/cli-profiles.ts';

/** Vietnamese texts: the commands about enrollment profiles. ICU MessageFormat. */
export const cliProfiles: PartOf<typeof source> = {
  'cli.command.profile': 'Hồ sơ đăng ký: thứ Apple cấp cho thiết bị để đăng ký',
  'cli.command.profile.list': 'Liệt kê mọi hồ sơ đăng ký',
  'cli.command.profile.apply': 'Tạo hoặc thay đổi hồ sơ đăng ký theo tệp JSON',
  'cli.command.profile.show': 'Hiển thị một hồ sơ đăng ký và trạng thái ở phía Apple',
  'cli.command.profile.delete': 'Xóa hồ sơ đăng ký ở đây; Apple vẫn giữ những gì đã có',
  'cli.argument.profile': 'Tên hoặc ID của hồ sơ đăng ký',
  'cli.option.profile.apply.file':
    'Tệp JSON: chỉ hồ sơ của Apple, hoặc kèm name và tokens với hồ sơ nằm trong “content”',
  'cli.option.profile.apply.token': 'Mã thông báo để tạo hồ sơ (tên hoặc ID); có thể nêu nhiều lần',
  'cli.profile.none': 'Chưa có hồ sơ đăng ký nào. Hãy tạo: ./adept profile apply -f FILE',
  'cli.profile.applied': 'Đã lưu “{name}”, bản sửa đổi {revision, number}. Adept gửi hồ sơ cho Apple.',
  'cli.profile.deleted': 'Đã xóa “{name}” ở đây. Những gì Apple đang giữ vẫn còn.',
  'cli.profile.confirm-delete':
    '“{name}” sẽ bị xóa ở đây; Apple vẫn giữ những gì đã có. Hãy nhập tên để xóa:',
  'cli.column.profile': 'Hồ sơ đăng ký',
  'cli.column.revision': 'Bản sửa đổi',
  'cli.column.atApple': 'Ở phía Apple',
  'cli.profile.state.wanted': 'chưa gửi',
  'cli.profile.state.defined': 'đã có',
  'cli.profile.state.refused': 'bị từ chối',
  'cli.profile.state.missing': 'đã mất',
  'cli.profile.state.unused': 'không thuộc mã thông báo nào',
  'error.no-such-profile.title': 'Không có hồ sơ đăng ký như vậy',
  'error.no-such-profile.detail':
    '{hasNearest, select, yes {Không có hồ sơ đăng ký “{name}”. Tên gần nhất là “{nearest}”.} other {Không có hồ sơ đăng ký “{name}”, và cũng chưa có hồ sơ nào khác.}}',
  'error.profile-file-not-read.title': 'Không phải tệp hồ sơ đăng ký',
  'error.profile-file-not-read.detail':
    '{problem, select, json {“{file}” không phải JSON.} member {Bên cạnh “content” không có “{member}”; chỉ có name, tokens và content.} other {“{file}” không chứa đối tượng JSON.}} Tệp phải chứa hồ sơ của Apple, hoặc một đối tượng có name, tokens và content. Không có gì thay đổi.',
};
