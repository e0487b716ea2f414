import type { PartOf } from '../part.ts';
import type { tokenFiles as source } from '../en/token-files.ts';

/** Vietnamese texts: token files. ICU MessageFormat. */
export const tokenFiles: PartOf<typeof source> = {
  'error.file-not-found.title': 'Không đọc được tệp',
  'error.file-not-found.detail':
    'Không có tệp {file} nào đọc được. Hãy kiểm tra đường dẫn và quyền truy cập; đường dẫn tương đối bắt đầu từ thư mục hiện tại.',

  'error.token-file-empty.title': 'Tệp trống',
  'error.token-file-empty.detail':
    'Không có gì bị thay đổi. Hãy tải xuống lại mã thông báo máy chủ trong {appleBusiness} hoặc {appleSchool}, rồi dùng tệp mới. Lần tải xuống đó làm mã thông báo trước hết hiệu lực.',
  'error.token-file-too-large.title': 'Tệp quá lớn so với mã thông báo máy chủ',
  'error.token-file-too-large.detail':
    'Tệp mã thông báo máy chủ chỉ có vài kilobyte; tệp trên 256 KiB không được đọc. Hãy dùng tệp mà Apple đặt tên là …_smime.p7m.',
  'error.token-file-not-recognised.title': 'Đây không phải là tệp mã thông báo máy chủ',
  'error.token-file-not-recognised.detail':
    'Tệp không chứa thông điệp mã hóa theo kiểu của Apple. Hãy dùng tệp có đuôi .p7m mà {appleBusiness} hoặc {appleSchool} đã cấp cho máy chủ MDM này.',
  'error.token-file-looks-like-html.title': 'Đây là trang web, không phải tệp mã thông báo máy chủ',
  'error.token-file-looks-like-html.detail':
    'Có lẽ trình duyệt đã lưu trang đăng nhập hoặc trang lỗi. Hãy đăng nhập vào {appleBusiness} hoặc {appleSchool}, tải xuống lại mã thông báo và dùng tệp có đuôi .p7m.',
  'error.token-file-looks-like-json.title': 'Đây là JSON, không phải tệp mã thông báo máy chủ',
  'error.token-file-looks-like-json.detail':
    'Adept nhận tệp mã hóa đúng như Apple cấp, không nhận nội dung bên trong. Hãy dùng tệp có đuôi .p7m.',
  'error.token-file-looks-like-content-token.title':
    'Đây là mã thông báo nội dung của “Apps and Books” (ứng dụng và sách)',
  'error.token-file-looks-like-content-token.detail':
    'Mã thông báo nội dung (.vpptoken) dành cho ứng dụng và sách. Việc đăng ký thiết bị cần mã thông báo máy chủ của máy chủ MDM: tệp có đuôi .p7m, lấy trong phần cài đặt của máy chủ đó.',
  'error.token-file-looks-like-certificate.title':
    'Đây là chứng chỉ hoặc khóa, không phải tệp mã thông báo máy chủ',
  'error.token-file-looks-like-certificate.detail':
    'Chứng chỉ push, khóa công khai và khóa riêng tư không dùng ở đây. Hãy dùng tệp có đuôi .p7m mà Apple cấp sau khi khóa công khai được tải lên cho máy chủ MDM này.',
  'error.token-file-other-key.title': 'Mã thông báo này được tạo cho một khóa công khai khác',
  'error.token-file-other-key.detail':
    'Tệp được mã hóa cho chứng chỉ có đơn vị cấp {issuer} và số sê-ri {serial}, và không khóa nào lưu ở đây khớp với chứng chỉ đó. Trong cổng thông tin của Apple, hãy tải lên khóa công khai hiện tại cho máy chủ MDM này, rồi tải xuống lại mã thông báo. Lần tải xuống đó làm mã thông báo đang dùng hết hiệu lực.',
  'error.token-file-cannot-be-opened.title': 'Khóa này không mở được tệp',
  'error.token-file-cannot-be-opened.detail':
    'Tệp được mã hóa cho chứng chỉ có đơn vị cấp {issuer} và số sê-ri {serial}. Hãy dùng khóa riêng tư của chứng chỉ đó. Nếu đây đúng là khóa đó, tệp đã bị thay đổi trong quá trình chuyển: hãy lấy lại tệp từ nơi đã tải xuống, hoặc tải xuống mã thông báo mới.',
  'error.token-file-damaged.title': 'Tệp mã thông báo bị hỏng',
  'error.token-file-damaged.detail':
    'Tệp bắt đầu như một mã thông báo máy chủ, nhưng một phần sau đó bị thiếu hoặc bị thay đổi. Hãy sao chép lại tệp từ nơi đã tải xuống. Nếu vẫn không được, hãy tải xuống mã thông báo mới trong cổng thông tin của Apple; lần tải xuống đó làm mã thông báo đang dùng hết hiệu lực.',
  'error.token-file-incomplete.title': 'Mã thông báo thiếu thông tin mà Apple luôn ghi vào',
  'error.token-file-incomplete.detail':
    'Đã mở được tệp, nhưng phần sau đây bị thiếu hoặc không đọc được: {missing}. Hãy tải xuống lại mã thông báo trong {appleBusiness} hoặc {appleSchool}.',
  'error.token-file-expired.title': 'Mã thông báo trong tệp này đã hết hạn',
  'error.token-file-expired.detail':
    'Không có gì bị thay đổi. Hãy tải xuống mã thông báo mới trong {appleBusiness} hoặc {appleSchool}. Nếu vẫn muốn giữ mã thông báo này, hãy tải lên lại và xác nhận rằng mã thông báo đã hết hạn được chấp nhận; mã sẽ được hiển thị là đã hết hạn.',
  'error.token-file-older.title': 'Mã thông báo này cũ hơn mã thông báo đang dùng',
  'error.token-file-older.detail':
    'Không có gì bị thay đổi. Mỗi lần tải xuống đều làm mã thông báo trước đó hết hiệu lực, nên mã này không còn hoạt động. Hãy dùng tệp mới nhất, hoặc tải xuống mã thông báo mới.',
  'error.token-file-other-server.title': 'Mã thông báo này thuộc về một máy chủ MDM khác',
  'error.token-file-other-server.detail':
    'Không có gì bị thay đổi. Thiết bị, hồ sơ và vị trí trong danh sách thay đổi của Apple không chuyển được giữa các máy chủ MDM. Hãy tải xuống mã thông báo của đúng máy chủ MDM. Nếu từ nay mã thông báo phải thuộc máy chủ MDM của tệp này, hãy tải lên lại tệp này và xác nhận thay danh tính; lần chạy thử cho thấy trước điều gì xảy ra với mọi thứ.',
  'error.token-file-rejected.title': 'Apple không chấp nhận mã thông báo này',
  'error.token-file-rejected.detail':
    'Không có gì bị thay đổi: Apple trả lời “{answer}” cho mã thông báo trong tệp này và chấp nhận mã đang dùng. Hãy dùng tệp của lần tải xuống mới nhất. Nếu vừa tải xuống, hãy đợi một phút rồi tải lên lại.',
  'error.token-file-live-unknown.title': 'Chưa biết mã thông báo đang dùng có hoạt động không',
  'error.token-file-live-unknown.detail':
    'Không có gì bị thay đổi: Apple trả lời “{answer}” cho mã thông báo trong tệp này, và hiện không thể biết Apple có chấp nhận mã đang dùng không. Hãy dùng tệp của lần tải xuống mới nhất. Nếu đó chính là tệp này, hãy đợi một phút rồi tải lên lại.',
  'error.replacement-needs-confirmation.title': 'Chưa thay',
  'error.replacement-needs-confirmation.detail':
    'Không có ai để xác nhận. Nếu vẫn muốn thay danh tính của “{name}”, hãy thêm --yes; --dry-run cho thấy trước điều gì xảy ra với mọi thứ.',
  'error.replacement-cancelled.title': 'Chưa thay',
  'error.replacement-cancelled.detail': 'Tên nhập lại không khớp. Không có gì bị thay đổi.',
  'cli.token.replacing': 'Thay danh tính của “{name}”:',
  'cli.token.type-name-to-replace': 'Nhập tên để thay:',
  'cli.token.identity-unknown':
    'Apple chưa xác nhận mã thông báo đang dùng thuộc máy chủ MDM nào. Cho đến khi xác nhận, Adept không nhận thiết bị và không ghi gì vào Apple.',
  'error.token-file-overtaken.title': 'Mã thông báo đã thay đổi trong khi tệp được kiểm tra',
  'error.token-file-overtaken.detail':
    'Lần tải lên này không thay đổi gì: một lần khác đã hoàn tất trước, hoặc Apple vừa nêu máy chủ MDM của mã thông báo. Hãy xem mã thông báo, rồi tải lên lại tệp nếu vẫn cần.',
  'error.token-file-server-unknown.title': 'Apple chưa cho biết tệp thuộc máy chủ MDM nào',
  'error.token-file-server-unknown.detail':
    'Không có gì bị thay đổi. Danh tính chỉ được thay bằng máy chủ MDM mà Apple nêu, và Apple không đưa ra tài khoản nào cho mã thông báo trong tệp này. Hãy đợi một phút rồi tải lên lại.',
  'token-file-check.apple.live-unknown':
    'Apple từ chối mã thông báo này với “{answer}”, và hiện chưa biết mã đang dùng có hoạt động không.',
  'token-file-check.apple.insisted':
    'Apple từ chối mã thông báo này với “{answer}”. Mã vẫn được nhận vào theo yêu cầu của bạn.',
  'token-file-check.server.held':
    'Mã thông báo có cùng khóa người dùng (consumer key) với mã “{token}”, nên có vẻ đến từ máy chủ MDM đó, và Apple chưa cho biết. Cho đến khi biết, Adept không nhận thiết bị và không ghi gì vào Apple.',
  'token-file-check.server.unsure':
    'Phản hồi của Apple không cho biết mã thông báo có đến từ cùng máy chủ MDM với mã đang dùng không. Cho đến khi biết, Adept không nhận thiết bị và không ghi gì vào Apple.',
  'token-file-check.server.not-named':
    'Apple chưa cho biết mã thông báo đến từ máy chủ MDM nào, nên không thể thay danh tính bằng tệp này.',

  'error.private-key-not-usable.title': 'Không dùng được khóa riêng tư',
  'error.private-key-not-usable.detail':
    'Cần khóa riêng tư RSA ở dạng PEM (PKCS #8 hoặc PKCS #1) không có mật khẩu bảo vệ. Để bỏ mật khẩu: openssl pkey -in KEY -out NEW-KEY.',
  'error.runtime-without-implicit-rejection.title':
    'Phiên bản Node này không mở được tệp mã thông báo một cách an toàn',
  'error.runtime-without-implicit-rejection.detail':
    'Node {node} để lộ phần đệm (padding) đúng hay sai, và điều đó có thể làm lộ khóa riêng tư. Hãy khởi động Adept bằng Node 24 trở lên; tập lệnh ./adept tự chuẩn bị phiên bản này.',

  'token-file-warning.trailing-bytes':
    '{bytes, plural, other {Có # byte nằm sau phần cuối của thông điệp mã hóa.}} Phần này đã được bỏ qua.',
  'token-file-warning.unusual-value':
    'Giá trị của {member} không bắt đầu như các giá trị của Apple. Giá trị được dùng nguyên trạng.',
  'token-file-warning.expired': 'Mã thông báo đã hết hạn vào ngày {at, date, long}.',
};
