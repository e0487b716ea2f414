import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Vietnamese texts: what each of Apple’s words means. ICU MessageFormat. */
export const appleCodes: PartOf<typeof source> = {
  'apple-code.title': 'Phản hồi “{code}” của Apple',
  'apple-code.UNAUTHORIZED.meaning':
    'Phiên làm việc với Apple đã kết thúc. Adept lấy phiên mới và gửi lại yêu cầu. Điều này không nói lên gì về mã thông báo, trừ khi phiên mới cũng bị từ chối.',
  'apple-code.EXPIRED_TOKEN.meaning':
    'Phiên hoặc mã thông báo đã hết hiệu lực; Apple không nói rõ là bên nào. Adept lấy phiên mới và gửi lại yêu cầu. Nếu vẫn bị từ chối, mã thông báo sẽ được kiểm tra.',
  'apple-code.APPLE_SEED_FOR_IT_TURNED_OFF.meaning':
    'Quyền truy cập phần mềm beta của tổ chức đang tắt. Việc đăng ký không bị ảnh hưởng.',
  'apple-code.EXHAUSTED_CURSOR.meaning':
    'Tất cả thiết bị đã được liệt kê. Đây không phải là lỗi: Adept tiếp tục với các thay đổi kể từ đó.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_REQUIRED.meaning':
    'Thiếu địa chỉ dùng cho đăng ký dựa trên tài khoản. Tính năng {ade} không bị ảnh hưởng.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_NOT_VALID.meaning':
    'Apple không chấp nhận địa chỉ dùng cho đăng ký dựa trên tài khoản: địa chỉ phải bắt đầu bằng https. Tính năng {ade} không bị ảnh hưởng.',
  'apple-code.ORG_NOT_SUPPORTED.meaning': 'Apple không cung cấp chức năng này cho tổ chức.',
  'apple-code.DEVICE_NOT_FOUND.meaning':
    'Apple không có thông tin về thiết bị thay thế cho thiết bị này. Đây không phải là lỗi của mã thông báo.',
  'apple-code.token_expired.meaning': 'Thời hạn một năm của mã thông báo đã hết.',
  'apple-code.token_rejected.meaning':
    'Apple không chấp nhận mã thông báo này và không nói lý do. Thường là do mã thông báo mới hơn đã được tải xuống trong cổng thông tin.',
  'apple-code.consumer_key_unknown.meaning':
    'Apple không biết khóa consumer (consumer key) thuộc về máy chủ MDM. Chưa có bằng chứng rằng Apple dùng mã này khi máy chủ MDM đã bị xóa.',
  'apple-code.consumer_key_rejected.meaning':
    'Apple biết khóa consumer (consumer key) nhưng từ chối nó. Khóa này thuộc về máy chủ MDM. Chưa có bằng chứng rằng Apple dùng mã này khi máy chủ MDM đã bị xóa.',
  'apple-code.signature_invalid.meaning':
    'Apple tính ra chữ ký khác với chữ ký của Adept cho lệnh gọi này: Apple biết các khóa bí mật khác cho mã thông báo này. Điều này cũng từng xảy ra sau khi mã thông báo mới hơn đã được tải xuống mà chưa được tải lên đây.',
  'apple-code.nonce_used.meaning':
    'Apple đã thấy số dùng một lần của lệnh gọi này trước đó. Adept lấy số mới và gọi lại; nếu vẫn bị từ chối, hai đồng hồ sẽ được so sánh.',
  'apple-code.timestamp_refused.meaning':
    'Lệnh gọi được ký với thời gian mà Apple không chấp nhận: một trong hai đồng hồ bị sai.',
  'apple-code.FORBIDDEN.meaning':
    'Phiên làm việc với Apple đã kết thúc. Nếu phiên mới cũng nhận phản hồi này, Apple cấm những gì mã thông báo này yêu cầu.',
  'apple-code.ACCESS_DENIED.meaning':
    'Apple biết mã thông báo, nhưng máy chủ MDM đứng sau nó không được phép làm việc này.',
  'apple-code.T_C_NOT_SIGNED.meaning':
    'Tổ chức của mã thông báo này chưa chấp nhận Điều khoản và điều kiện mới của Apple. Mỗi tổ chức tự chấp nhận cho mình.',
  'apple-code.MALFORMED_REQUEST_BODY.meaning':
    'Apple không đọc được phần thân của yêu cầu: đó không phải JSON, hoặc có giá trị sai kiểu.',
  'apple-code.USER_AGENT_MISSING.meaning':
    'Yêu cầu đến Apple mà thiếu tiêu đề nêu tên chương trình (User-Agent). Adept luôn gửi tiêu đề này; có gì đó trên đường đi có thể đã bỏ nó.',
  'apple-code.USER_AGENT_INVALID.meaning':
    'Apple không chấp nhận tiêu đề nêu tên chương trình (User-Agent). Có gì đó trên đường đi có thể đã thay đổi nó.',
  'apple-code.CURSOR_REQUIRED.meaning': 'Apple được hỏi về các thay đổi mà không kèm vị trí đồng bộ.',
  'apple-code.INVALID_CURSOR.meaning':
    'Apple không biết vị trí đồng bộ này. Có thể nó thuộc về một máy chủ MDM khác.',
  'apple-code.EXPIRED_CURSOR.meaning': 'Vị trí đồng bộ đã cũ hơn 7 ngày, là thời hạn Apple giữ nó.',
  'apple-code.DEVICE_ID_REQUIRED.meaning': 'Yêu cầu nói về thiết bị nhưng không nêu thiết bị nào.',
  'apple-code.PROFILE_UUID_REQUIRED.meaning': 'Yêu cầu nói về một hồ sơ đăng ký nhưng không nêu hồ sơ nào.',
  'apple-code.NOT_FOUND.meaning': 'Apple được hỏi về một hồ sơ đăng ký mà Apple không biết.',
  'apple-code.PROFILE_NOT_FOUND.meaning':
    'Yêu cầu nêu một hồ sơ đăng ký mà Apple không có. Có thể hồ sơ đó được tạo cho một máy chủ MDM khác.',
  'apple-code.CONFIG_NAME_REQUIRED.meaning': 'Hồ sơ đăng ký không có tên.',
  'apple-code.CONFIG_NAME_INVALID.meaning': 'Tên của hồ sơ đăng ký bị trống hoặc dài quá 125 ký tự.',
  'apple-code.CONFIG_URL_REQUIRED.meaning': 'Hồ sơ đăng ký không có địa chỉ để thiết bị đăng ký.',
  'apple-code.CONFIG_URL_INVALID.meaning':
    'Một địa chỉ trong hồ sơ đăng ký không hợp lệ hoặc dài quá 2.000 ký tự.',
  'apple-code.DEPARTMENT_INVALID.meaning': 'Phòng ban trong hồ sơ đăng ký bị trống hoặc dài quá 125 ký tự.',
  'apple-code.DEPARTMENT_REQUIRED.meaning':
    'Hồ sơ đăng ký không nêu phòng ban. Tài liệu hiện nay của Apple coi mục này là tùy chọn; dịch vụ cũ hơn thì bắt buộc.',
  'apple-code.SUPPORT_PHONE_INVALID.meaning':
    'Số điện thoại hỗ trợ trong hồ sơ đăng ký bị trống hoặc dài quá 50 ký tự.',
  'apple-code.SUPPORT_PHONE_REQUIRED.meaning':
    'Hồ sơ đăng ký không có số điện thoại hỗ trợ. Tài liệu hiện nay của Apple coi mục này là tùy chọn; dịch vụ cũ hơn thì bắt buộc.',
  'apple-code.SUPPORT_EMAIL_INVALID.meaning':
    'Địa chỉ email hỗ trợ trong hồ sơ đăng ký bị trống hoặc dài quá 250 ký tự.',
  'apple-code.MAGIC_INVALID.meaning':
    'Mã định danh (magic) trong hồ sơ đăng ký bị trống hoặc dài quá 256 ký tự.',
  'apple-code.FLAGS_INVALID.meaning':
    'Các thiết lập của hồ sơ đăng ký mâu thuẫn với nhau: chỉ có thể ngăn việc gỡ bỏ quản lý trên thiết bị được giám sát.',
  'apple-code.LOCALE_INVALID.meaning':
    'Ngôn ngữ hoặc khu vực trong hồ sơ đăng ký không phải là mã mà Apple biết: hai hoặc ba ký tự cho ngôn ngữ, hai chữ hoa cho khu vực.',
  'apple-code.DESCRIPTION_INVALID.meaning':
    'Apple không chấp nhận phần mô tả của hồ sơ đăng ký. Mã này chỉ có trong một danh sách cũ của Apple.',
  'apple-code.TOO_MANY_REQUESTS.meaning':
    'Apple bị hỏi quá thường xuyên và yêu cầu bên gọi chờ. Adept chờ đúng thời gian Apple yêu cầu.',
};
