import type { consoleRenewal as english } from '../en/console-renewal.ts';
import type { PartOf } from '../part.ts';

/** Texts: renewal in the console: public keys, renewal links and the page behind one. ICU MessageFormat. */
export const consoleRenewal: PartOf<typeof english> = {
  'console.keys.title': 'Khóa công khai',
  'console.keys.not-needed':
    'Gia hạn không cần khóa mới: khóa mà Apple đang có vẫn hoạt động. Chỉ tạo khóa mới khi khóa bị mất hoặc cần thay.',
  'console.keys.lost': 'Apple yêu cầu khóa công khai, hoặc khóa đã bị mất',
  'console.keys.state.staged': 'Chưa có tệp cho khóa này',
  'console.keys.state.current': 'Đang dùng',
  'console.keys.state.former': 'Trước đây',
  'console.keys.age': '{days, plural, =0 {tạo hôm nay} other {tạo cách đây # ngày}}',
  'console.keys.downloaded': 'tải xuống ngày {at, date, medium}',
  'console.keys.never-downloaded': 'chưa từng tải xuống',
  'console.keys.download': 'Tải xuống',
  'console.keys.make': 'Tạo cặp khóa mới',
  'console.keys.probably-made': 'Có lẽ một tệp đã được tạo ở Apple mà chưa bao giờ được tải lên đây.',
  'console.keys.probably-made-text':
    'Apple không còn chấp nhận mã thông báo đang dùng, như sau mỗi lần tải xuống mới hơn. Hãy tìm tệp trong thư mục tải xuống của người đã làm việc đó; có thể tải lên ngay.',
  'console.link.button': 'Liên kết gia hạn',
  'console.link.title': 'Liên kết gia hạn cho mã thông báo “{token}”',
  'console.link.what':
    'Người có liên kết có thể gia hạn mã thông báo này một lần mà không cần tài khoản, và không thấy gì khác của Adept. Việc mở liên kết không làm mất hiệu lực.',
  'console.link.valid-for': 'Có hiệu lực trong',
  'console.link.days': '{days, plural, other {# ngày}}',
  'console.link.language': 'Ngôn ngữ của trang',
  'console.link.visitor-language': 'Của người xem',
  'console.link.make': 'Tạo liên kết',
  'console.link.made': 'Hãy sao chép liên kết ngay: liên kết sẽ không hiện lại.',
  'console.link.address': 'Liên kết',
  'console.link.copy': 'Sao chép',
  'console.link.copied': 'Đã sao chép',
  'console.link.loopback': 'Địa chỉ này chỉ dùng được trên máy này.',
  'console.link.loopback-text':
    'Hãy đặt ADEPT_PUBLIC_URL thành địa chỉ mà người khác truy cập được, rồi tạo lại liên kết.',
  'console.link.list': 'Các liên kết của mã thông báo này',
  'console.link.line': '{by} tạo ngày {created, date, medium}, có hiệu lực đến ngày {until, date, medium}',
  'console.link.state.open': 'Còn dùng được',
  'console.link.state.used': 'Đã dùng',
  'console.link.state.expired': 'Đã hết hạn',
  'console.link.state.revoked': 'Đã thu hồi',
  'console.link.revoke': 'Thu hồi',
  'console.invitation.renew': 'Gia hạn mã thông báo máy chủ',
  'console.invitation.create': 'Kết nối máy chủ MDM',
  'console.invitation.renew-intro':
    'Hệ thống quản lý thiết bị của bạn cần một mã thông báo máy chủ mới từ Apple cho “{server}”. Dưới đây là những việc cần làm; chỉ mất vài phút.',
  'console.invitation.create-intro':
    'Hệ thống quản lý thiết bị của bạn sẽ được kết nối với Apple dưới tên “{server}”. Dưới đây là những việc cần làm; chỉ mất vài phút.',
  'console.invitation.link-until': 'Liên kết này',
  'console.invitation.link-until-text': 'đến ngày {until, date, long}, cho một tệp được chấp nhận',
  'console.invitation.key-text':
    'Đưa khóa này vào cài đặt của máy chủ MDM trong cổng thông tin của Apple trước khi tải xuống mã thông báo ở đó.',
  'console.invitation.key': 'Apple yêu cầu khóa công khai',
  'console.invitation.key-download': 'Tải xuống khóa công khai',
  'console.invitation.done': 'Xong: tệp mã thông báo được chấp nhận',
  'console.invitation.terms': 'Tệp đã được lưu: cần chấp nhận điều khoản mới',
  'console.invitation.rejected': 'Tệp đã được lưu, nhưng Apple không chấp nhận',
  'console.invitation.unsure': 'Tệp đã được lưu, và còn thiếu câu trả lời của Apple',
  'console.invitation.too-large': 'Tệp quá lớn so với một mã thông báo máy chủ.',
  'console.invitation.too-large-text':
    'Tệp chưa được gửi. Hãy chọn tệp mà Apple đã cấp cho bạn; tệp chỉ có vài kilobyte.',
  'console.link.revoke-named': 'Thu hồi liên kết có hiệu lực đến ngày {until, date, medium}',
  'console.link.revoke-text':
    'Sau đó ai mở liên kết sẽ thấy nó không dùng được. Không thể hoàn tác; lúc nào cũng có thể tạo liên kết mới.',
};
