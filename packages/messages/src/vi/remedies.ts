import type { PartOf } from '../part.ts';
import type { remedies as source } from '../en/remedies.ts';

/** Vietnamese texts: remedies. ICU MessageFormat. */
export const remedies: PartOf<typeof source> = {
  'actor.portal': 'Trong cổng thông tin của Apple',
  'actor.console': 'Tại đây',
  'actor.adept': 'Adept thực hiện',

  'portal.apple-business.name': '{appleBusiness}',
  'portal.apple-business.long': '{appleBusinessLong}',
  'portal.apple-school.name': '{appleSchool}',
  'portal.apple-school.long': '{appleSchoolLong}',
  'portal.either.name': '{appleBusiness} hoặc {appleSchool}',

  'portal.place.sign-in': 'Hãy đăng nhập vào {portal} tại {address}.',
  'portal-gloss.devices': 'Thiết bị',
  'portal-gloss.management-services': 'Dịch vụ quản lý',
  'portal-gloss.preferences': 'Tùy chọn',
  'portal-gloss.your-mdm-servers': 'máy chủ MDM của bạn',
  'portal-gloss.download-token': 'tải xuống mã thông báo',
  'portal.path': '{gloss, select, none {“{path}”} other {“{path}” ({gloss})}}',
  'portal.place.high': 'Trong {portal}, hãy chọn {path}.',
  'portal.place.medium': 'Trong {portal}, mục này thường nằm ở {path}.',
  'portal.unnamed-server': 'máy chủ MDM (dịch vụ quản lý thiết bị) của bạn',

  'portal.role.organization-administrator': '“Organization Administrator” (Quản trị viên tổ chức)',
  'portal.role.administrator': '“Administrator” (Quản trị viên)',
  'portal.role.either-administrator':
    '“Organization Administrator” (Quản trị viên tổ chức trong {appleBusiness}) hoặc “Administrator” (Quản trị viên trong {appleSchool})',
  'portal.right.organization-administrator':
    'Chỉ người có vai trò “Organization Administrator” (Quản trị viên tổ chức) mới làm được việc này.',
  'portal.right.administrator':
    'Chỉ người có vai trò “Administrator” (Quản trị viên) mới làm được việc này; vai trò “Site Manager” (người quản lý cơ sở) thì không.',
  'portal.right.may-download-tokens':
    'Việc này cần người có vai trò được phép tải xuống mã thông báo dịch vụ.',
  'portal.right.may-manage-services':
    'Việc này cần người có vai trò được phép xem máy chủ MDM (dịch vụ quản lý thiết bị).',
  'portal.written-on':
    'Hướng dẫn này được viết ngày {at, date, long}; từ đó đến nay, menu có thể đã thay đổi vị trí.',

  'remedy.accept-terms.text':
    '{organization, select, unknown {Hãy đọc và chấp nhận Điều khoản và điều kiện mới; các điều khoản này xuất hiện ngay sau khi đăng nhập. Nếu không thấy, hãy đăng xuất rồi đăng nhập lại. Sau đó Apple có thể cần một thời gian; Adept sẽ tiếp tục kiểm tra. Mỗi tổ chức phải tự chấp nhận.} other {Hãy đọc và chấp nhận Điều khoản và điều kiện mới cho tổ chức “{organization}”; các điều khoản này xuất hiện ngay sau khi đăng nhập. Nếu không thấy, hãy đăng xuất rồi đăng nhập lại. Sau đó Apple có thể cần một thời gian; Adept sẽ tiếp tục kiểm tra. Mỗi tổ chức phải tự chấp nhận.}}',
  'remedy.check-mdm-server.text':
    '{server, select, unknown {Hãy xem máy chủ MDM (dịch vụ quản lý thiết bị) của mã thông báo này có còn trong danh sách không. Nếu không còn, hãy kết nối máy chủ mới rồi tải lên đây mã thông báo của máy chủ đó.} other {Hãy xem máy chủ “{server}” có còn trong danh sách không. Nếu không còn, hãy kết nối máy chủ MDM (dịch vụ quản lý thiết bị) mới rồi tải lên đây mã thông báo của máy chủ đó.}}',
  'remedy.download-token.text':
    '{by, select, other_account {{account, select, unknown {Hãy đăng nhập bằng tài khoản khác với tài khoản đã tạo mã thông báo đang dùng: mã thông báo tạo bằng cùng tài khoản cũng có thể bị cấm.} other {Hãy đăng nhập bằng tài khoản khác với {account}: mã thông báo tạo bằng cùng tài khoản cũng có thể bị cấm.}} Hãy xác nhận nếu được hỏi, và giữ lại tệp (.p7m). Chỉ tải xuống một lần: chỉ tệp gần nhất có hiệu lực.} other {Hãy xác nhận nếu được hỏi, và giữ lại tệp (.p7m). Chỉ tải xuống một lần: chỉ tệp gần nhất có hiệu lực.}}',
  'remedy.download-token.warning':
    'Khi mã thông báo mới được tải xuống, mã thông báo đang dùng sẽ ngừng hoạt động ngay lập tức. Hãy mở sẵn phần tải lên ở đây trước, rồi tải lên tệp mới ngay sau đó.',
  'remedy.upload-token.text':
    'Trên trang của mã thông báo này, hãy tải lên tệp vừa tải xuống. Tệp được kiểm tra trước khi có bất kỳ thay đổi nào.',
  'remedy.upload-token.terminal': 'Hãy đưa tệp cho Adept: {command}',
  'remedy.check-with-apple.text':
    'Hãy kiểm tra với Apple ngay: một lệnh gọi sẽ cho biết mã thông báo có được chấp nhận hay không.',
  'remedy.check-with-apple.terminal':
    'Máy chủ Adept tự kiểm tra với Apple; ở đây, hãy chạy lại lần kiểm tra này.',
  'remedy.check-connection.text':
    'Hãy xem tường lửa và proxy có cho máy chủ này kết nối đến {host} qua cổng {port} không.',
  'remedy.choose-mdm-server.text':
    'Hãy quyết định mã thông báo này phải thuộc máy chủ MDM nào. {otherServer, select, unknown {Nếu là máy chủ mà Apple nêu bây giờ} other {Nếu là “{otherServer}”}}, hãy tải lên tệp của máy chủ đó lần nữa và thay danh tính: bản xem trước cho thấy điều gì xảy ra với thiết bị và hồ sơ. Nếu là máy chủ trước, hãy tiếp tục các bước sau.',
  'remedy.keep-one-token.text':
    'Hãy quyết định giữ mã thông báo nào, rồi xóa mã còn lại ở đây. Việc này không thay đổi gì ở Apple. Nếu cần cả hai, hãy kết nối một mã với máy chủ MDM riêng.',
  'remedy.adept-compares-tokens.text':
    'Adept tự so sánh máy chủ MDM của các mã thông báo và đóng sự cố khi máy chủ này chỉ còn một mã thông báo.',
  'remedy.report-answer.text':
    'Hãy nâng Adept lên phiên bản mới nhất. Nếu sự cố vẫn còn, hãy báo cáo cho nơi cung cấp Adept, kèm bằng chứng hiển thị ở đây; các khóa bí mật đã được loại bỏ.',
  'remedy.adept-verifies.text':
    'Adept tự kiểm tra với Apple và đóng sự cố khi có phản hồi thành công đầu tiên.',
  'remedy.adept-verifies.terminal':
    'Máy chủ Adept tự kiểm tra với Apple; ở đây, hãy chạy lại lần kiểm tra này.',
  'remedy.adept-retries.text': 'Adept tự tiếp tục thử lại và đóng sự cố khi Apple có phản hồi đầu tiên.',
  'remedy.adept-retries.terminal':
    'Máy chủ Adept tự tiếp tục thử lại; ở đây, hãy chạy lại lần kiểm tra này sau.',
  'remedy.adept-reads-list.text':
    'Adept tự đọc toàn bộ danh sách và đóng sự cố khi đọc đến cuối mà mọi thứ đều ổn.',
  'remedy.adept-syncs.text': 'Adept tự tiếp tục đồng bộ và đóng sự cố ở lần đồng bộ thành công đầu tiên.',
  'remedy.check-runs.text':
    'Hãy bắt đầu đồng bộ trên trang của mã thông báo này và xem các lần đồng bộ gần nhất: chúng cho biết điều gì đã cản trở.',
  'remedy.compare-devices.text':
    'So sánh với cổng thông tin: xem thiết bị có bị chuyển sang máy chủ MDM khác hoặc đã được trao trả không. Ở đây không cần xác nhận gì.',
  'remedy.check-clock.text':
    'Hãy để hệ thống của máy chủ này lấy giờ từ máy chủ thời gian (NTP) và so với giờ thực tế.',
  'remedy.check-name.text':
    'Hãy xem máy chủ này có tìm thấy địa chỉ của {host} không: hệ thống hỏi máy chủ DNS nào, và máy chủ đó có trả lời cho các tên bên ngoài mạng không.',
  'remedy.check-proxy.text':
    'Hãy xem HTTPS_PROXY có nêu đúng proxy, với đúng tên và mật khẩu, và proxy đó có cho {host} đi qua cổng {port} không. Nếu không cần proxy, hãy thêm {host} vào NO_PROXY.',
  'remedy.trust-proxy.text':
    '{issuer, select, unknown {Hãy hỏi người quản trị mạng xem proxy nào mở kết nối bảo mật.} other {Hãy hỏi người quản trị mạng về “{issuer}”.}} Tốt nhất là để {host} đi qua mà không bị mở. Nếu không, hãy lưu chứng chỉ của tổ chức cấp chứng chỉ đó (PEM) vào một tệp, nêu tệp đó trong ADEPT_EXTRA_CA_FILE và khởi động lại Adept. Đừng tin cậy tổ chức cấp chứng chỉ mà không ai biết.',
};
