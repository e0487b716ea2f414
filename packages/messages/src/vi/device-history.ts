import type { PartOf } from '../part.ts';
import type { deviceHistory as source } from '../en/device-history.ts';

/** Vietnamese texts: what happened to a device. ICU MessageFormat. */
export const deviceHistory: PartOf<typeof source> = {
  'device-event.added': 'Đã được gán cho máy chủ MDM tại Apple',
  'device-event.profile-assigned': 'Đã gán hồ sơ đăng ký',
  'device-event.profile-pushed': 'Hồ sơ đăng ký đã đến thiết bị',
  'device-event.missing': 'Không có trong danh sách đầy đủ của Apple; Apple chưa cho biết thiết bị đã bị gỡ',
  'device-event.removed.deleted-by-apple': 'Đã bị gỡ khỏi máy chủ MDM tại Apple',
  'device-event.removed.absent-from-full-fetch':
    'Không còn trong danh sách đầy đủ của Apple, và Apple xác nhận thiết bị đã bị gỡ',
  'device-event.removed.identity-replaced': 'Bị bỏ lại: mã thông báo giờ thuộc về máy chủ MDM khác',
  'cli.command.device.timeline': 'Cho biết điều gì đã xảy ra với một thiết bị',
  'cli.device.no-events': 'Apple không cho biết ngày nào về thiết bị này.',
};
