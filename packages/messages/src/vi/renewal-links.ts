import type { renewalLinks as english } from '../en/renewal-links.ts';
import type { PartOf } from '../part.ts';

/** Texts: renewal links and key pairs. ICU MessageFormat. */
export const renewalLinks: PartOf<typeof english> = {
  'renewal-link.unnamed-server': 'máy chủ MDM của tổ chức',
  'error.token-file-not-of-this-server.title': 'Mã thông báo này thuộc về một máy chủ MDM khác',
  'error.token-file-not-of-this-server.detail':
    'Không có gì bị thay đổi và liên kết vẫn dùng được. Hãy tải xuống mã thông báo của máy chủ MDM được nêu trên trang này rồi tải lên tệp đó.',
  'error.renewal-link-not-usable.title': 'Không thể dùng liên kết này',
  'error.renewal-link-not-usable.detail':
    'Liên kết đã được dùng, đã bị thu hồi, đã hết hạn hoặc không đầy đủ. Không có gì bị thay đổi. Hãy hỏi người gửi để nhận một liên kết mới.',
  'error.renewal-link-file-expired.title': 'Mã thông báo trong tệp này đã hết hạn',
  'error.renewal-link-file-expired.detail':
    'Không có gì bị thay đổi. Hãy tải xuống mã thông báo mới trong {appleBusiness} hoặc {appleSchool} rồi tải lên tệp đó tại đây; liên kết này vẫn dùng được.',
  'error.renewal-link-not-found.title': 'Không có liên kết gia hạn này',
  'error.renewal-link-not-found.detail':
    'Mã thông báo này không có liên kết nào với mã nhận dạng đó mà còn có thể thu hồi. Danh sách liên kết cho biết tình trạng của từng liên kết.',
  'deletion.links-void':
    '{links, plural, other {# liên kết gia hạn còn dùng được sẽ vĩnh viễn mất hiệu lực.}}',
  'cli.command.token.link': 'Liên kết gia hạn: gia hạn một mã thông báo một lần, không cần tài khoản',
  'cli.command.token.link.create': 'Tạo liên kết gia hạn; chỉ hiện một lần này',
  'cli.command.token.link.list': 'Liệt kê các liên kết gia hạn của một mã thông báo',
  'cli.command.token.link.revoke': 'Thu hồi liên kết gia hạn',
  'cli.command.token.keys': 'Liệt kê các cặp khóa của một mã thông báo',
  'cli.option.days': 'Số ngày có hiệu lực, từ 1 đến 90',
  'cli.option.pageLanguage': 'Ngôn ngữ của trang; nếu không nêu thì theo người xem',
  'cli.option.newKey': 'Tạo cặp khóa mới và ghi chứng chỉ của cặp khóa đó',
  'cli.argument.link': 'Mã nhận dạng của liên kết',
  'cli.link.made':
    'Liên kết gia hạn cho mã thông báo “{name}”, có hiệu lực đến ngày {until, date, long}. Hãy lưu lại ngay: liên kết sẽ không hiện lại.',
  'cli.link.none': 'Mã thông báo này không có liên kết gia hạn.',
  'cli.link.revoked': 'Liên kết đã bị thu hồi. Người mở sẽ thấy liên kết không dùng được.',
  'cli.link.state.open': 'còn dùng được',
  'cli.link.state.used': 'đã dùng',
  'cli.link.state.expired': 'đã hết hạn',
  'cli.link.state.revoked': 'đã thu hồi',
  'cli.column.validUntil': 'Có hiệu lực đến',
  'cli.column.usedAt': 'Đã dùng lúc',
  'cli.column.createdBy': 'Người tạo',
  'cli.column.age': 'Tuổi',
  'cli.column.downloadedAt': 'Khóa công khai được tải xuống',
  'cli.key.none': 'Mã thông báo này không có cặp khóa.',
  'cli.key.age': '{days, plural, =0 {tạo hôm nay} other {# ngày}}',
  'cli.key.state.staged': 'chưa có tệp',
  'cli.key.state.current': 'đang dùng',
  'cli.key.state.former': 'trước đây',
  'cli.key.staged':
    '{days, plural, =0 {Một cặp khóa được tạo hôm nay và chưa có tệp nào cho cặp khóa đó được tải lên.} other {Một cặp khóa được tạo cách đây # ngày và chưa có tệp nào cho cặp khóa đó được tải lên.}}',
  'key-pair.file-probably-made':
    'Apple không còn chấp nhận mã thông báo đang dùng: có lẽ một tệp mới hơn đã được tạo ở Apple mà chưa bao giờ được tải lên đây. Hãy tìm tệp trong thư mục tải xuống của người đã làm việc đó; có thể tải lên ngay.',
  'cli.token.keeps-key':
    'Gia hạn không cần khóa mới: mã thông báo “{name}” giữ khóa hiện có. Hãy tải xuống mã thông báo mới trong cổng thông tin của Apple, rồi chạy: ./adept token renew "{name}" --token-file FILE. Với --new-key, một cặp khóa mới được tạo khi khóa bị mất hoặc cần thay.',
};
