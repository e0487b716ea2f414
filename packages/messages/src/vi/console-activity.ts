import type { consoleActivity as english } from '../en/console-activity.ts';
import type { PartOf } from '../part.ts';

export const consoleActivity: PartOf<typeof english> = {
  'console.nav.activity': 'Hoạt động',
  'console.activity.title': 'Hoạt động',
  'console.activity.trouble': 'Không đọc được danh sách hoạt động',
  'console.activity.none': 'Không có việc nào phù hợp.',
  'console.activity.more': 'Xem thêm',
  'console.activity.filter': 'Thu hẹp danh sách',
  'console.activity.all-tokens': 'Tất cả mã thông báo',
  'console.activity.all-actions': 'Tất cả thao tác',
  'console.activity.token': 'Mã thông báo',
  'console.activity.action': 'Thao tác',
  'console.activity.since': 'Từ ngày',
  'console.activity.until': 'Đến hết ngày',
  'console.activity.only-by': 'Chỉ hiện những việc do {actor} làm',
  'console.activity.by': 'Do {actor}',
  'console.activity.everybody': 'Hiện tất cả mọi người',
  'console.activity.from': 'từ {address}',
  'console.activity.change': '{member}: {before} → {after}',
  'console.activity.empty-value': 'trống',
  'console.activity.of-token': 'Tất cả hoạt động của mã thông báo này',
  'console.activity.member.name': 'Tên',
  'console.activity.member.owner': 'Chủ sở hữu',
  'console.activity.member.deputy': 'Người thay thế',
  'console.activity.member.tags': 'Nhãn',
};
