import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Vietnamese texts: Apple’s words that are no cause of a token’s error state. ICU MessageFormat. */
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
};
