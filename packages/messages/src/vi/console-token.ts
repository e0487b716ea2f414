import type { PartOf } from '../part.ts';
import type { consoleToken as source } from '../en/console-token.ts';

/** Vietnamese texts: the console’s page of one token. ICU MessageFormat. */
export const consoleToken: PartOf<typeof source> = {
  'console.token.title': 'Mã thông báo',
  'console.token.missing': 'Không có mã thông báo này',
  'console.token.trouble': 'Không đọc được mã thông báo này',
  'console.token.check': 'Kiểm tra với Apple ngay',
  'console.token.sync': 'Đồng bộ ngay',
  'console.token.sync-started':
    'Quá trình đồng bộ đã bắt đầu. Lượt này nằm trong mục “Các lượt đồng bộ gần nhất”.',
  'console.token.upload': 'Tải lên mã thông báo mới',
  'console.token.expires': 'Hết hạn',
  'console.token.expired': 'Đã hết hạn',

  'console.portal.ab': '{appleBusiness}',
  'console.portal.asm': '{appleSchool}',
  'console.portal.open': 'Mở {portal}',

  'console.first-file.key': 'Tải xuống khóa công khai',
  'console.first-file.key-text':
    'Apple mã hóa mã thông báo bằng khóa này. Nửa riêng tư của khóa được giữ trong Adept ở dạng mã hóa.',
  'console.first-file.key-download': 'Tải xuống khóa công khai',
  'console.first-file.key-done':
    '“{file}” nằm trong thư mục tải xuống của bạn. Ở bước tiếp theo, hãy đưa tệp này cho Apple.',
  'console.first-file.upload': 'Tải lên tệp mã thông báo',

  'console.renew.title': 'Tải lên mã thông báo mới',
  'console.renew.warning': 'Từ lúc bạn tải xuống, mã thông báo cũ ngừng hoạt động. Hãy giữ trang này mở.',
  'console.renew.once':
    'Chỉ tải xuống một lần: mỗi lần tải xuống làm mã trước đó hết hiệu lực, và chỉ tệp gần nhất có hiệu lực.',
  'console.renew.download': 'Tải xuống mã thông báo mới ở Apple',
  'console.renew.have-it': 'Tệp đã tải xuống mà chưa tải lên có thể dùng ngay.',
  'console.renew.upload': 'Tải lên tại đây',
  'console.upload.drop': 'Thả tệp mã thông báo vào đây',
  'console.upload.choose': 'Chọn tệp mã thông báo',
  'console.upload.hint': 'Tệp mà Apple đã cấp cho bạn; tên tệp có đuôi .p7m.',
  'console.upload.sending': 'Đang đọc “{file}”',
  'console.upload.accepted': 'Tệp mã thông báo được chấp nhận.',
  'console.upload.anyway-text':
    'Có thể tiếp nhận tệp đã hết hạn để tiếp tục theo dõi máy chủ và thiết bị của tệp; mã thông báo vẫn ở trạng thái lỗi cho đến khi mã mới hơn được tải lên.',
  'console.upload.anyway': 'Vẫn tải lên',
  'console.replace-identity.text':
    'Nếu từ nay mã thông báo này phải thuộc máy chủ MDM của tệp, hãy thay danh tính. Trước đó bạn sẽ thấy điều gì xảy ra với thiết bị và hồ sơ.',
  'console.replace-identity.open': 'Thay danh tính',
  'console.replace-identity.title': 'Thay danh tính của mã thông báo này?',
  'console.replace-identity.submit': 'Thay và tải lên',
  'console.check.ok': 'Đạt:',
  'console.check.warning': 'Lưu ý:',
  'console.check.refused': 'Bị từ chối:',

  'console.facts.title': 'Thông tin',
  'console.facts.organization': 'Tổ chức',
  'console.facts.portal': 'Cổng thông tin',
  'console.facts.identity': 'Danh tính',
  'console.facts.identity.unknown':
    'Apple chưa xác nhận mã thông báo đang dùng thuộc máy chủ MDM nào. Cho đến khi xác nhận, Adept không nhận thiết bị và không ghi gì vào Apple.',
  'console.facts.server': 'Máy chủ ở Apple',
  'console.facts.account': 'Người tạo',
  'console.facts.expires': 'Hết hạn',
  'console.facts.devices': 'Thiết bị',
  'console.facts.unassigned': 'Chưa gán',
  'console.facts.last-good-sync': 'Đồng bộ thành công gần nhất',
  'console.facts.next-sync': 'Lần đồng bộ tiếp theo',
  'console.facts.added': 'Ngày thêm',
};
