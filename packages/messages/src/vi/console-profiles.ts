import type { PartOf } from '../part.ts';
import type { consoleProfiles as source } from '../en/console-profiles.ts';

/** Vietnamese texts: the console’s page of enrollment profiles. ICU MessageFormat. */
export const consoleProfiles: PartOf<typeof source> = {
  'console.nav.profiles': 'Hồ sơ đăng ký',
  'console.profiles.title': 'Hồ sơ đăng ký',
  'console.profiles.trouble': 'Không đọc được các hồ sơ đăng ký',
  'console.profiles.none':
    'Chưa có hồ sơ đăng ký nào. Hồ sơ được tạo từ tệp bằng dòng lệnh: ./adept profile apply -f FILE',
  'console.profiles.more': 'Xem thêm',
  'console.profiles.revision': 'Bản sửa đổi {revision, number}',
  'console.profiles.unused': 'Không thuộc mã thông báo nào',
  'console.profiles.state.wanted': 'Chưa gửi cho Apple',
  'console.profiles.state.defined': 'Apple đã có từ {at, date, medium}',
  'console.profiles.state.refused': 'Apple đã từ chối: {code}',
  'console.profiles.state.missing': 'Apple đã làm mất: {code}',
  'console.activity.member.revision': 'Bản sửa đổi',
};
