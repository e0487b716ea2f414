import type { noticeErrors as english } from '../en/notice-errors.ts';
import type { PartOf } from '../part.ts';

/** Vietnamese texts: errors about notices. */
export const noticeErrors: PartOf<typeof english> = {
  'error.notice-rule-not-found.title': 'Không có quy tắc này',
  'error.notice-rule-not-found.detail':
    'Không có quy tắc thông báo nào có ID này. Có thể nó đã bị xóa; danh sách quy tắc cho biết hiện có gì.',
  'error.notice-not-found.title': 'Không có thông báo này',
  'error.notice-not-found.detail': 'Không có thông báo nào có ID này. Thông báo được giữ trong 90 ngày.',
  'error.notice-not-replayable.title': 'Không có gì để gửi lại',
  'error.notice-not-replayable.detail':
    'Chỉ có thể gửi lại thông báo đã gửi hoặc đã thôi gửi. Thông báo này đang chờ, hoặc việc đã kết thúc trước khi gửi.',
  'error.work-item-not-open.title': 'Không có gì để xác nhận',
  'error.work-item-not-open.detail':
    'Không có việc nào đang mở với ID này. Có thể việc đã được khắc phục; trang tổng quan cho biết việc gì còn mở.',
  'error.mail-address-invalid.title': 'Không phải địa chỉ email',
  'error.mail-address-invalid.detail':
    'Người nhận phải là một địa chỉ email như ops@example.org, không kèm tên, địa chỉ thứ hai hay dấu xuống dòng.',
  'error.notice-rule-incomplete.title': 'Quy tắc còn thiếu',
  'error.notice-rule-incomplete.detail':
    'Thiếu “{member}”: quy tắc email cần người nhận, quy tắc webhook cần địa chỉ (url).',
  'error.webhook-url-invalid.title': 'Không phải địa chỉ webhook',
  'error.webhook-url-invalid.detail':
    'Địa chỉ phải bắt đầu bằng https:// và không kèm tên người dùng. Chỉ chấp nhận http:// cho các máy trong ADEPT_NOTICE_PRIVATE_TARGETS.',
  'error.webhook-target-private.title': 'Webhook dẫn vào mạng riêng',
  'error.webhook-target-private.detail':
    '“{host}” là địa chỉ của máy này hoặc của mạng riêng. Nếu đúng là cần gửi đến đó, hãy ghi nó vào ADEPT_NOTICE_PRIVATE_TARGETS.',
  'error.webhook-secret-invalid.title': 'Không dùng được khóa bí mật',
  'error.webhook-secret-invalid.detail':
    'Khóa bí mật của webhook là “whsec_” và ít nhất 24 byte dạng base64. Nếu bỏ trống, Adept sẽ tự tạo.',
  'error.webhook-template-invalid.title': 'Mẫu không phải JSON',
  'error.webhook-template-invalid.detail':
    'Mẫu riêng phải là JSON. Hướng dẫn liệt kê tên các giá trị có thể đặt trong văn bản của mẫu.',
  'error.time-zone-unknown.title': 'Múi giờ không xác định',
  'error.time-zone-unknown.detail': 'Không có múi giờ “{timeZone}”. Tên có dạng Asia/Ho_Chi_Minh.',
  'error.calendar-feed-not-found.title': 'Không có lịch này',
  'error.calendar-feed-not-found.detail':
    'Lịch này không tồn tại hoặc đã bị thu hồi. Có thể tạo địa chỉ mới trong phần cài đặt.',
};
