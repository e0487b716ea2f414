import type { PartOf } from '../part.ts';
import type { consoleProblems as source } from '../en/console-problems.ts';

/** Vietnamese texts: what the console says about problems. ICU MessageFormat. */
export const consoleProblems: PartOf<typeof source> = {
  'console.diagnosis.trouble': 'Không đọc được chẩn đoán',
  'console.diagnosis.ok.title': 'Apple chấp nhận mã thông báo này',
  'console.diagnosis.ok.text':
    'Thiết bị được đồng bộ, hồ sơ được gán, thiết bị đăng ký bình thường. Không có việc gì cần làm.',
  'console.diagnosis.unknown.title': 'Chưa được đánh giá',
  'console.diagnosis.unknown.text':
    'Chưa có phản hồi nào của Apple để đánh giá. Hãy kiểm tra với Apple ngay, hoặc chờ lần đồng bộ tiếp theo.',
  'console.diagnosis.since': 'Ghi nhận',
  'console.diagnosis.seen-once': 'mới thấy một lần; lần kiểm tra thứ hai sẽ xác nhận hoặc bác bỏ',
  'console.diagnosis.symptoms': 'Những gì ngừng hoạt động',
  'console.diagnosis.affected': 'Bị ảnh hưởng',
  'console.diagnosis.candidates': 'Nguyên nhân, theo những gì đã biết',
  'console.diagnosis.steps': 'Việc cần làm',
  'console.diagnosis.evidence': 'Căn cứ',
  'console.diagnosis.read-more': 'Tìm hiểu thêm về nguyên nhân này',
  'console.symptom.devices-not-syncing': 'Thiết bị mới không được đồng bộ từ Apple.',
  'console.symptom.assignments-failing': 'Không gán được hồ sơ đăng ký cho thiết bị.',
  'console.symptom.enrollments-failing': 'Một số thiết bị không hoàn tất được quá trình đăng ký tự động.',
  'console.affected.none': 'Đến nay chưa có thiết bị nào bị ảnh hưởng.',
  'console.affected.enrolled': '{count, plural, other {thiết bị đã đăng ký vẫn hoạt động bình thường}}',
  'console.affected.assigned':
    '{count, plural, other {thiết bị đã được gán vẫn đăng ký được bằng hồ sơ mà Apple đang giữ}}',
  'console.affected.newOrUnassigned':
    '{count, plural, other {thiết bị mới hoặc chưa được gán hồ sơ sẽ không được quản lý}}',
  'console.affected.assignmentsPending':
    '{count, plural, other {việc gán đang chờ đến khi Apple chấp nhận mã thông báo}}',
  'console.affected.devicesFailing': '{count, plural, other {thiết bị đăng ký thất bại}}',
  'console.candidates.probably': 'Rất có thể:',
  'console.candidates.possibly': 'Có thể:',
  'console.candidates.for': 'Căn cứ ủng hộ:',
  'console.candidates.against': 'Căn cứ phản bác:',
  'console.evidence.all': '{count, plural, other {Thêm # dữ kiện}}',
  'console.evidence.raw': 'Phản hồi của Apple',
  'console.actor.ab': 'Người làm việc trong {appleBusiness}',
  'console.actor.asm': 'Người làm việc trong {appleSchool}',
  'console.actor.portal': 'Người làm việc trong cổng thông tin của Apple',
  'console.actor.console': 'Người thao tác tại đây',
  'console.actor.adept': 'Adept thực hiện',
  'console.verify.running': 'Đang hỏi Apple…',
  'console.verify.works': 'Apple chấp nhận mã thông báo này. Đã kiểm tra lúc',
  'console.verify.expiring': 'Apple chấp nhận mã thông báo này; vẫn còn một cảnh báo. Đã kiểm tra lúc',
  'console.verify.still': 'Chưa khắc phục: mã thông báo vẫn ở trạng thái lỗi. Đã kiểm tra lúc',
  'console.verify.unclear': 'Phản hồi của Apple chưa đủ để kết luận. Đã kiểm tra lúc',
  'console.verify.unanswered':
    'Vừa rồi Apple không đưa ra phản hồi dùng được; trước đó Apple chấp nhận mã thông báo này. Đã kiểm tra lúc',
  'console.verify.waiting':
    'Apple chưa phản hồi. Việc kiểm tra vẫn tiếp tục, và trang này sẽ hiển thị kết quả.',

  'console.problems.title': 'Sự cố',
  'console.problems.trouble': 'Không đọc được danh sách sự cố',
  'console.problems.filter': 'Hiển thị sự cố đang mở hoặc đã khắc phục',
  'console.problems.open': 'Đang mở',
  'console.problems.closed': 'Đã khắc phục',
  'console.problems.none-open':
    'Không có sự cố nào đang mở. Adept mở sự cố khi phản hồi của Apple hoặc một mốc ngày cho thấy cần làm vậy.',
  'console.problems.none-closed': 'Chưa có sự cố nào được khắc phục.',
  'console.problems.more': 'Xem thêm',
  'console.problem.title': 'Sự cố',
  'console.problem.trouble': 'Không đọc được sự cố này',
  'console.problem.resolved': 'Đã khắc phục',
  'console.problem.token': 'Mở mã thông báo',
  'console.problem.open-token': 'Mở mã thông báo “{token}”',
  'console.problem.opened': 'Ghi nhận',
  'console.problem.closed': 'Khắc phục',
  'console.problem.still-open': 'Vẫn đang mở',
  'console.cause.title': 'Nguyên nhân',
  'console.cause.trouble': 'Không đọc được trang này',
  'console.checks.title': 'Các lần kiểm tra với Apple',
  'console.checks.none': 'Chưa kiểm tra lần nào.',
  'console.checks.trigger.person': 'do người dùng yêu cầu',
  'console.checks.trigger.remedy-opened': 'tự động, vì các bước đã được mở',
  'console.checks.trigger.pace': 'tự động',
  'console.checks.by-itself': 'Khi các bước này được mở, Adept tự kiểm tra mỗi phút một lần trong nửa giờ.',
};
