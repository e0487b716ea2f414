import type { PartOf } from '../part.ts';
import type { consoleTimeline as source } from '../en/console-timeline.ts';

/** Vietnamese texts: a token’s state over time, and what stands below it. ICU MessageFormat. */
export const consoleTimeline: PartOf<typeof source> = {
  'console.timeline.title': 'Trạng thái theo thời gian',
  'console.timeline.summary':
    '{days, number} ngày gần đây. Lỗi: {error, number}. Cảnh báo: {warning, number}. Bình thường: {ok, number}. Không xác định: {unknown, number}. Trước lần kiểm tra đầu tiên: {none, number}.',
  'console.timeline.hint':
    'Mỗi cột là một ngày với trạng thái xấu nhất của ngày đó. Chọn một ngày để xem những gì đã thay đổi.',
  'console.timeline.nothing': 'Trước lần kiểm tra đầu tiên',
  'console.timeline.opened': 'Đã mở:',
  'console.timeline.closed': 'Đã đóng:',
  'console.timeline.changed': 'Mức độ đã thay đổi:',
  'console.timeline.gone': 'Những gì thấy được khi đó không còn được lưu.',
  'console.timeline.more': 'Hiện các thay đổi cũ hơn',
  'console.timeline.all': 'Hiện các thay đổi mới nhất',
  'console.timeline.day': '{day, date, long}',
  'console.timeline.quiet-day': 'Không có gì thay đổi trong ngày này: trạng thái giữ nguyên.',
  'console.timeline.none': 'Chưa có gì thay đổi.',
  'console.timeline.trouble': 'Không đọc được lịch sử trạng thái',
  'console.steps.done': 'Đã xong',
  'console.steps.all-done': 'Đã xong và được câu trả lời của Apple xác nhận',
  'console.tabs.label': 'Thông tin thêm về mã thông báo này',
  'console.tabs.devices.all': '{count, plural, other {Tất cả # thiết bị}}',
  'console.tabs.devices.none': 'Apple chưa liệt kê thiết bị nào cho mã thông báo này.',
  'console.tabs.profiles.none': 'Không có hồ sơ đăng ký nào được yêu cầu cho mã thông báo này.',
  'console.tabs.profiles.all': 'Tất cả hồ sơ',
  'console.tabs.notices.intro': 'Những người được báo khi mã thông báo này gặp sự cố hoặc sắp hết hạn.',
  'console.tabs.notices.nobody':
    'Không ai được báo. Hãy chỉ định chủ sở hữu hoặc tạo quy tắc trong phần cài đặt.',
  'console.tabs.notices.rules': 'Quy tắc trong phần cài đặt',
  'console.tabs.keys.none': 'Chưa tạo cặp khóa nào.',
  'console.tabs.activity.none': 'Chưa có thao tác nào với mã thông báo này.',
};
