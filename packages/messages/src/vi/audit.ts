import type { audit as english } from '../en/audit.ts';
import type { PartOf } from '../part.ts';

export const audit: PartOf<typeof english> = {
  'audit.action.set-up.done': 'Đã thiết lập ban đầu',
  'audit.action.session.opened': 'Đã đăng nhập',
  'audit.action.session.failed': 'Đăng nhập bị từ chối',
  'audit.action.session.closed': 'Đã đăng xuất',
  'audit.action.api-token.made': 'Đã tạo mã thông báo API',
  'audit.action.api-token.revoked': 'Đã thu hồi mã thông báo API',
  'audit.action.token.created': 'Đã thêm mã thông báo',
  'audit.action.token.changed': 'Đã thay đổi mã thông báo',
  'audit.action.token.deleted': 'Đã xóa mã thông báo',
  'audit.action.token.restored': 'Đã khôi phục mã thông báo',
  'audit.action.token.erased': 'Đã xóa vĩnh viễn mã thông báo bị xóa trước đó',
  'audit.action.key-pair.made': 'Đã tạo cặp khóa',
  'audit.action.token-file.accepted': 'Tệp mã thông báo được chấp nhận',
  'audit.action.token-file.refused': 'Tệp mã thông báo bị từ chối',
  'audit.action.profile.created': 'Đã thêm hồ sơ đăng ký',
  'audit.action.profile.changed': 'Đã thay đổi hồ sơ đăng ký',
  'audit.action.profile.deleted': 'Đã xóa hồ sơ đăng ký',
  'audit.action.sync.requested': 'Đã yêu cầu đồng bộ',
  'audit.action.verify.requested': 'Đã yêu cầu kiểm tra với Apple',
  'audit.actor.system': 'Chính Adept',
  'audit.actor.visitor': 'Người chưa đăng nhập',
  'audit.actor.link': 'Người giữ liên kết',
};
