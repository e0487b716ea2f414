import type { PartOf } from '../part.ts';
import type { profiles as source } from '../en/profiles.ts';

/** Vietnamese texts: enrollment profiles. ICU MessageFormat. */
export const profiles: PartOf<typeof source> = {
  'cause.profile-refused.title':
    '{profile, select, unknown {Apple từ chối một hồ sơ đăng ký} other {Apple từ chối hồ sơ đăng ký “{profile}”}}',
  'cause.profile-refused.meaning':
    '{fieldName, select, unknown {Apple không chấp nhận một trường của hồ sơ đăng ký và nêu rõ trường nào. Mã thông báo vẫn ổn.} other {Apple không chấp nhận trường “{fieldName}” của hồ sơ đăng ký. Mã thông báo vẫn ổn.}}',
  'cause.profile-refused.stops':
    'Các thiết bị cần nhận hồ sơ này sẽ không nhận được. Các hồ sơ khác, việc đồng bộ và các thiết bị đã đăng ký không bị ảnh hưởng.',
  'cause.profile-refused.how':
    'Apple trả lời việc tạo hồ sơ bằng một mã lỗi nói về một trường của nó. Một câu trả lời như vậy là đủ: cùng một hồ sơ sẽ nhận cùng một câu trả lời.',
  'cause.profile-refused.verify':
    'Adept gửi lại hồ sơ cho Apple. Khi Apple chấp nhận, sự cố được đóng; chỉ lưu thay đổi thì chưa đóng.',
  'cause.profile-refused.next':
    '{fieldName, select, unknown {Hãy sửa hồ sơ rồi lưu lại.} other {Hãy sửa trường “{fieldName}” của hồ sơ rồi lưu lại.}}',
  'cause.profile-missing-at-apple.title':
    '{profile, select, unknown {Apple không còn một hồ sơ đăng ký} other {Apple không còn hồ sơ đăng ký “{profile}”}}',
  'cause.profile-missing-at-apple.meaning':
    'Apple đã nhận hồ sơ nhưng nay không còn biết đến. Adept tự tạo lại hồ sơ. Mã thông báo vẫn ổn.',
  'cause.profile-missing-at-apple.stops':
    'Cho đến khi Apple có lại hồ sơ, không thể gán hồ sơ này. Các thiết bị đã đăng ký vẫn hoạt động.',
  'cause.profile-missing-at-apple.how':
    'Khi được hỏi về hồ sơ đã nhận, Apple trả lời “NOT_FOUND” hoặc “PROFILE_NOT_FOUND”. Adept hỏi mỗi giờ một lần trong 36 giờ đầu sau khi khai báo hồ sơ, sau đó mỗi ngày một lần, và ở mỗi lần kiểm tra.',
  'cause.profile-missing-at-apple.verify':
    'Adept hỏi Apple về hồ sơ. Phản hồi thành công đầu tiên sẽ đóng sự cố. Nếu mất ba lần, lần sau cách lần trước chưa đến 36 giờ, sự cố vẫn mở cho đến khi qua 36 giờ không mất nữa.',
  'cause.profile-missing-at-apple.next':
    'Trước hết không cần làm gì: Adept tạo lại hồ sơ. Nếu hồ sơ lại bị mất, hãy xem trong {portal} có ai đã xóa máy chủ MDM và tạo máy chủ mới không.',
  'candidate.profile-refused.title': 'Một trường của hồ sơ không đúng như Apple yêu cầu',
  'candidate.profile-missing-at-apple.title': 'Apple đã làm mất hồ sơ',
  'reason.profile-lost':
    'Khi được hỏi về hồ sơ, Apple không biết đến hồ sơ này; số lần trong 24 giờ: {count, number}.',
  'remedy.correct-profile.text':
    '{fieldName, select, unknown {Hãy sửa hồ sơ đăng ký tại nơi lưu giữ và lưu lại. Phần nguyên nhân có thể hiển thị mã lỗi mà Apple trả lời.} other {Hãy sửa trường “{fieldName}” của hồ sơ đăng ký “{profile}” tại nơi lưu giữ và lưu lại.}}',
  'remedy.correct-profile.terminal':
    'Hãy sửa hồ sơ trong tệp của nó rồi đưa cho Adept: ./adept profile apply -f FILE',
  'remedy.adept-defines-profile.text':
    '{profile, select, unknown {Adept tự tạo hồ sơ đăng ký tại Apple và đóng sự cố khi Apple đã có hồ sơ.} other {Adept tự tạo “{profile}” tại Apple và đóng sự cố khi Apple đã có hồ sơ.}}',
  'profile-field.profile_name': 'Tên hồ sơ',
  'profile-field.url': 'Địa chỉ đăng ký',
  'profile-field.department': 'Phòng ban',
  'profile-field.support_phone_number': 'Số điện thoại hỗ trợ',
  'profile-field.support_email_address': 'Địa chỉ email hỗ trợ',
  'profile-field.org_magic': 'Mã định danh (magic)',
  'profile-field.flags': 'Các thiết lập mâu thuẫn với nhau',
  'profile-field.locale': 'Ngôn ngữ hoặc khu vực',
  'profile-field.description': 'Mô tả',
  'error.profile-not-found.title': 'Không có hồ sơ đăng ký này',
  'error.profile-not-found.detail':
    'Không có hồ sơ đăng ký nào có ID này. Có thể hồ sơ đã bị xóa; hãy xem danh sách hồ sơ để biết hiện có những hồ sơ nào.',
  'error.profile-name-taken.title': 'Tên hồ sơ đã được dùng',
  'error.profile-name-taken.detail':
    'Một hồ sơ đăng ký khác đã có tên này. Hãy chọn tên giúp phân biệt hai hồ sơ, hoặc sửa hồ sơ kia.',
  'error.profile-token-unknown.title': 'Hồ sơ nêu một mã thông báo không có',
  'error.profile-token-unknown.detail':
    'Không có mã thông báo nào có ID {id}. Không có gì thay đổi; hãy xem danh sách mã thông báo để biết hiện có những mã nào.',
  'error.profile-invalid.title': 'Apple sẽ từ chối hồ sơ này',
  'error.profile-invalid.detail':
    '{problem, select, missing {Thiếu “{field}”.} empty {“{field}” đang trống; hãy bỏ hẳn trường không có giá trị.} too_long {“{field}” quá dài: tối đa {limit} ký tự.} wrong_type {“{field}” sai kiểu.} wrong_form {“{field}” không đúng dạng cần có.} contradiction {“{field}” chỉ được là false khi “is_supervised” là true.} other {“{field}” không phải là trường của hồ sơ.}} {code, select, none {Không có gì thay đổi.} other {Apple sẽ trả lời “{code}”. Không có gì thay đổi.}}',
};
