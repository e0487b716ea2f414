import type { consolePalette as english } from '../en/console-palette.ts';
import type { PartOf } from '../part.ts';

export const consolePalette: PartOf<typeof english> = {
  'console.palette.open': 'Tìm kiếm',
  'console.palette.title': 'Chuyển đến',
  'console.palette.label': 'Mã thông báo, số sê-ri, nguyên nhân, mã của Apple hoặc trang',
  'console.palette.group.pages': 'Trang',
  'console.palette.group.actions': 'Thao tác',
  'console.palette.group.tokens': 'Mã thông báo',
  'console.palette.group.devices': 'Thiết bị',
  'console.palette.group.causes': 'Nguyên nhân',
  'console.palette.group.codes': 'Mã của Apple',
  'console.palette.none': 'Không có gì khớp với “{text}”.',
  'console.palette.found': '{count, plural, other {# kết quả}}',
  'console.palette.renew': 'Gia hạn “{token}”',
  'console.palette.check': 'Kiểm tra “{token}” với Apple',
};
