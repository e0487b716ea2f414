import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Vietnamese texts: Apple’s words that are no cause of a token’s error state. ICU MessageFormat. */
export const appleCodes: PartOf<typeof source> = {
  'apple-code.title': 'Phản hồi “{code}” của Apple',
  'apple-code.nonce_used.meaning':
    'Apple đã từng nhận yêu cầu này: số dùng một lần của yêu cầu bị dùng lại. Adept gửi lại yêu cầu với số mới. Nếu lỗi vẫn còn, hãy so đồng hồ của máy này với giờ thực tế.',
  'apple-code.timestamp_refused.meaning':
    'Apple từ chối thời gian ghi trong yêu cầu. Hãy so đồng hồ của máy này với giờ thực tế.',
  'apple-code.UNAUTHORIZED.meaning':
    'Phiên làm việc với Apple đã kết thúc. Adept lấy phiên mới và gửi lại yêu cầu. Điều này không nói lên gì về mã thông báo, trừ khi phiên mới cũng bị từ chối.',
  'apple-code.EXPIRED_TOKEN.meaning':
    'Phiên hoặc mã thông báo đã hết hiệu lực; Apple không nói rõ là bên nào. Adept lấy phiên mới và gửi lại yêu cầu. Nếu vẫn bị từ chối, mã thông báo sẽ được kiểm tra.',
  'apple-code.APPLE_SEED_FOR_IT_TURNED_OFF.meaning':
    'Quyền truy cập phần mềm beta của tổ chức đang tắt. Việc đăng ký không bị ảnh hưởng.',
  'apple-code.MALFORMED_REQUEST_BODY.meaning':
    'Apple không đọc được yêu cầu. Đây là lỗi của phần mềm gửi yêu cầu, không phải của mã thông báo.',
  'apple-code.USER_AGENT_MISSING.meaning':
    'Yêu cầu không cho biết phần mềm nào gửi. Đây là lỗi của phần mềm đó, không phải của mã thông báo.',
  'apple-code.USER_AGENT_INVALID.meaning':
    'Apple không chấp nhận tên phần mềm trong yêu cầu. Đây là lỗi của phần mềm đó, không phải của mã thông báo.',
  'apple-code.EXHAUSTED_CURSOR.meaning':
    'Tất cả thiết bị đã được liệt kê. Đây không phải là lỗi: Adept tiếp tục với các thay đổi kể từ đó.',
  'apple-code.DEVICE_ID_REQUIRED.meaning':
    'Yêu cầu không nêu thiết bị nào. Đây là lỗi của phần mềm gửi yêu cầu, không phải của mã thông báo.',
  'apple-code.PROFILE_UUID_REQUIRED.meaning':
    'Yêu cầu không nêu hồ sơ đăng ký nào. Đây là lỗi của phần mềm gửi yêu cầu, không phải của mã thông báo.',
  'apple-code.NOT_FOUND.meaning':
    'Apple không tìm thấy nội dung được yêu cầu: thường gặp nhất là hồ sơ đăng ký. Cần tạo lại hồ sơ đó.',
  'apple-code.PROFILE_NOT_FOUND.meaning':
    'Apple không tìm thấy hồ sơ đăng ký này. Cần tạo lại hồ sơ và gán lại cho thiết bị.',
  'apple-code.CONFIG_NAME_REQUIRED.meaning': 'Hồ sơ đăng ký chưa có tên. Hãy đặt tên.',
  'apple-code.CONFIG_NAME_INVALID.meaning': 'Apple không chấp nhận tên của hồ sơ đăng ký. Hãy đổi tên.',
  'apple-code.CONFIG_URL_REQUIRED.meaning':
    'Hồ sơ đăng ký chưa có địa chỉ để thiết bị đăng ký. Hãy nhập địa chỉ.',
  'apple-code.CONFIG_URL_INVALID.meaning':
    'Apple không chấp nhận địa chỉ trong hồ sơ đăng ký. Địa chỉ phải bắt đầu bằng https.',
  'apple-code.DEPARTMENT_INVALID.meaning':
    'Apple không chấp nhận phòng ban trong hồ sơ đăng ký. Hãy sửa lại.',
  'apple-code.DEPARTMENT_REQUIRED.meaning': 'Hồ sơ đăng ký chưa có phòng ban. Hãy nhập phòng ban.',
  'apple-code.SUPPORT_PHONE_INVALID.meaning':
    'Apple không chấp nhận số điện thoại hỗ trợ trong hồ sơ đăng ký. Hãy sửa lại.',
  'apple-code.SUPPORT_PHONE_REQUIRED.meaning':
    'Hồ sơ đăng ký chưa có số điện thoại hỗ trợ. Hãy nhập số điện thoại.',
  'apple-code.SUPPORT_EMAIL_INVALID.meaning':
    'Apple không chấp nhận địa chỉ email hỗ trợ trong hồ sơ đăng ký. Hãy sửa lại.',
  'apple-code.MAGIC_INVALID.meaning':
    'Apple không chấp nhận mã định danh (magic) trong hồ sơ đăng ký. Hãy thay đổi mã này.',
  'apple-code.FLAGS_INVALID.meaning':
    'Các thiết lập trong hồ sơ đăng ký mâu thuẫn với nhau hoặc Apple không nhận ra. Hãy sửa lại.',
  'apple-code.LOCALE_INVALID.meaning':
    'Apple không chấp nhận ngôn ngữ hoặc khu vực trong hồ sơ đăng ký. Hãy sửa lại.',
  'apple-code.DESCRIPTION_INVALID.meaning':
    'Apple không chấp nhận phần mô tả trong hồ sơ đăng ký. Hãy rút ngắn hoặc sửa lại.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_REQUIRED.meaning':
    'Thiếu địa chỉ dùng cho đăng ký dựa trên tài khoản. Tính năng {ade} không bị ảnh hưởng.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_NOT_VALID.meaning':
    'Apple không chấp nhận địa chỉ dùng cho đăng ký dựa trên tài khoản: địa chỉ phải bắt đầu bằng https. Tính năng {ade} không bị ảnh hưởng.',
  'apple-code.ORG_NOT_SUPPORTED.meaning': 'Apple không cung cấp chức năng này cho tổ chức.',
  'apple-code.DEVICE_NOT_FOUND.meaning':
    'Apple không có thông tin về thiết bị thay thế cho thiết bị này. Đây không phải là lỗi của mã thông báo.',
  'apple-code.TOO_MANY_REQUESTS.meaning':
    'Apple yêu cầu gọi chậm lại. Adept chờ theo thời gian Apple yêu cầu rồi tự tiếp tục.',
};
