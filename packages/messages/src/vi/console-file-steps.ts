import type { PartOf } from '../part.ts';
import type { consoleFileSteps as source } from '../en/console-file-steps.ts';

/** Vietnamese texts: adding and renewing a token step by step in the console. ICU MessageFormat. */
export const consoleFileSteps: PartOf<typeof source> = {
  'console.first-file.title': 'Mã thông báo này đang chờ tệp của nó',
  'console.first-file.intro': 'Những gì đã làm đều được giữ lại. Hãy tiếp tục từ chỗ dừng.',
  'console.first-file.go-on': 'Tiếp tục thêm',
  'console.first-file.key-make': 'Tạo cặp khóa và tải xuống khóa công khai',
  'console.file-steps.key-again': 'Tải xuống lại',
  'console.file-steps.key-at-apple': 'Tải lên khóa công khai ở Apple',
  'console.file-steps.download-first': 'Tải xuống mã thông báo máy chủ ở Apple',
  'console.file-steps.done': 'Đã xong:',
  'console.add-token.step.name': 'Đặt tên cho mã thông báo',
  'console.add-token.step.live': 'Hoạt động khi Apple chấp nhận',
  'console.add-token.open': 'Mở mã thông báo',
  'console.add-token.over':
    '“{token}” đã có tệp mã thông báo. Tệp mới hơn được tải lên trên trang riêng của mã thông báo.',
  'console.portal.which': 'Tổ chức dùng cổng thông tin nào?',
  'console.portal.sketch':
    'Hình do chúng tôi tự vẽ ngày {at, date, long}; các menu của Apple có thể đã thay đổi.',
  'console.portal.ab.key':
    '{labelAbServices} > {labelConnect} > {labelContinue}. Hãy đặt tên là “{server}”, chọn tệp “{file}” làm khóa công khai, rồi chọn {labelNext}.',
  'console.portal.asm.key':
    'Thường nằm trong: {labelAsmServers} > {labelAdd}. Hãy đặt tên là “{server}”, chọn tệp “{file}” làm khóa công khai, rồi chọn {labelSave}.',
  'console.portal.ab.token': 'Tải xuống mã thông báo được cấp cho “{server}”, rồi chọn {labelDone}.',
  'console.portal.asm.token': 'Trên trang của “{server}”, chọn {labelDownload}.',
  'console.portal.ab.renew': '{labelAbServices} > “{server}” > “…” > {labelDownload}.',
  'console.portal.asm.renew': 'Thường nằm trong: {labelAsmServers} > “{server}” > {labelDownload}.',
  'console.upload.asking': 'Đang hỏi Apple bằng mã thông báo trong tệp',
  'console.upload.live-since': 'Hoạt động từ {at, time, medium}',
  'console.upload.cure': 'Hãy tiếp tục ở bước “{step}”.',
  'console.ending.terms-text':
    '“Organization Administrator” (Quản trị viên tổ chức trong {appleBusiness}) hoặc “Administrator” (Quản trị viên trong {appleSchool}) đăng nhập và chấp nhận Điều khoản và điều kiện mới. Sau đó phần còn lại tự diễn ra, không cần tệp nào khác.',
  'console.ending.rejected-text':
    'Mỗi lần tải xuống ở Apple làm mã trước đó hết hiệu lực, nên có lẽ đã có mã mới hơn. Hãy dùng tệp của lần tải xuống gần nhất, hoặc tải xuống mã thông báo máy chủ một lần nữa.',
  'console.ending.unsure-text':
    'Adept tự tiếp tục hỏi Apple. Chừng nào Apple chưa từ chối thì không cần tệp nào khác.',
  'console.invitation.after.done':
    'Phần còn lại tự diễn ra. Liên kết này đã được dùng, và có thể đóng trang.',
  'console.invitation.after.terms': 'Liên kết này đã được dùng, và có thể đóng trang.',
  'console.invitation.after.rejected':
    'Liên kết này đã được dùng: hãy đề nghị người đã gửi tạo liên kết mới, rồi tải lên tệp mới hơn bằng liên kết đó.',
  'console.invitation.after.unsure':
    'Người đã gửi liên kết này sẽ thấy còn việc gì phải làm hay không. Liên kết này đã được dùng, và có thể đóng trang.',
};
