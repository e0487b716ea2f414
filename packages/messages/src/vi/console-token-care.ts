import type { consoleTokenCare as english } from '../en/console-token-care.ts';
import type { PartOf } from '../part.ts';

export const consoleTokenCare: PartOf<typeof english> = {
  'console.token.edit': 'Chỉnh sửa',
  'console.token.delete': 'Xóa',
  'console.edit-token.title': 'Chỉnh sửa “{token}”',
  'console.edit-token.name': 'Tên',
  'console.edit-token.owner': 'Chủ sở hữu',
  'console.edit-token.owner-hint': 'Địa chỉ email. Được báo đầu tiên khi có sự cố.',
  'console.edit-token.deputy': 'Người thay thế',
  'console.edit-token.deputy-hint': 'Địa chỉ email. Được báo khi không ai xử lý kịp thời.',
  'console.edit-token.tags': 'Nhãn',
  'console.edit-token.tags-hint': 'Cách nhau bằng dấu phẩy',
  'console.edit-token.save': 'Lưu',
  'console.delete-token.title': 'Xóa “{token}”?',
  'console.delete-token.type-name': 'Nhập tên của mã thông báo: {name}',
  'console.delete-token.submit': 'Xóa mã thông báo',
  'console.deleted-tokens.title': 'Mã thông báo đã xóa',
  'console.deleted-tokens.what': 'Mọi thông tin đã biết trở lại cùng với chúng.',
  'console.deleted-tokens.line': 'đã xóa {deleted}, khôi phục được đến {until}',
  'console.deleted-tokens.restore': 'Khôi phục',
  'console.deleted-tokens.name': 'Tên mới',
  'console.facts.owner': 'Chủ sở hữu',
  'console.facts.deputy': 'Người thay thế',
  'console.facts.tags': 'Nhãn',
  'console.admin-unknown.title': 'Tài khoản ở Apple không của ai ở đây.',
  'console.admin-unknown.text':
    '{admin} không thuộc về chủ sở hữu lẫn người thay thế. Ai rời đi sẽ mang theo tài khoản: khi đó không ai được nêu tên ở đây có thể gia hạn mã thông báo ở Apple.',
  'console.admin-unknown.action': 'Nêu chủ sở hữu và người thay thế',
};
