import type { PartOf } from '../part.ts';
import type { impact as source } from '../en/impact.ts';

/** Vietnamese texts: what a problem does to devices, and how it is announced. ICU MessageFormat. */
export const impact: PartOf<typeof source> = {
  'symptom.devices-not-syncing': 'Thiết bị mới không được đồng bộ từ {portal}.',
  'symptom.assignments-failing': 'Không gán được hồ sơ đăng ký.',
  'symptom.enrollments-failing': 'Thiết bị có thể không hoàn tất được quá trình đăng ký tự động.',

  'impact.enrolled':
    '{n, plural, =0 {Không có thiết bị nào đã đăng ký} other {# thiết bị đã đăng ký vẫn hoạt động bình thường}}',
  'impact.assigned':
    '{n, plural, =0 {Không có thiết bị nào đã được gán hồ sơ} other {# thiết bị đã được gán vẫn đăng ký được bằng hồ sơ mà Apple đang giữ}}',
  'impact.newOrUnassigned':
    '{n, plural, =0 {Tất cả thiết bị sẽ được quản lý} other {# thiết bị mới hoặc chưa được gán hồ sơ sẽ không được quản lý}}',
  'impact.assignmentsPending': '{n, plural, =0 {Không có việc gán nào đang chờ} other {# việc gán đang chờ}}',
  'impact.devicesFailing':
    '{n, plural, =0 {Không có thiết bị nào đăng ký thất bại} other {# thiết bị đăng ký thất bại}}',

  'banner.title': '{n, plural, other {# mã thông báo {adeDep} đang ở trạng thái lỗi.}}',
  'banner.body':
    'Tính năng {adeLong} sẽ không hoạt động bình thường cho đến khi lỗi ở tất cả mã thông báo bị ảnh hưởng được khắc phục.',

  'sentence.join': '{first} {second}',
};
