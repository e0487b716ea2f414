import type { notices as english } from '../en/notices.ts';
import type { PartOf } from '../part.ts';

/** vi texts: messages to people (mail, webhook, calendar). */
export const notices: PartOf<typeof english> = {
  'notice.what.one': '“{token}”',
  'notice.what.many': '{n, plural, other {# mã thông báo của “{organization}”}}',
  'notice.subject.opened': '{what}: {title}',
  'notice.subject.still-open': 'Vẫn chưa khắc phục: {what}: {title}',
  'notice.subject.closed': 'Đã khắc phục: {what}: {title}',
  'notice.subject.expiry': '{what}: {title}',
  'notice.subject.simulated': 'Mô phỏng: {subject}',
  'notice.label.error': 'Lỗi',
  'notice.label.warning': 'Cảnh báo',
  'notice.label.closed': 'Đã khắc phục',
  'notice.label.test': 'Thử nghiệm',
  'notice.simulated': 'Thông báo này nói về một Apple mô phỏng, không phải thiết bị thật.',
  'notice.section.affected': 'Ảnh hưởng đến thiết bị',
  'notice.section.how': 'Vì sao Adept biết',
  'notice.section.not-ruled-out': 'Chưa loại trừ',
  'notice.section.do': 'Việc cần làm',
  'notice.section.tokens': 'Mã thông báo',
  'notice.section.proof': 'Bằng chứng',
  'notice.since': 'Chưa khắc phục từ ngày {at, date, long}, lúc {at, time, short}',
  'notice.from-to':
    'Kéo dài từ ngày {from, date, long}, lúc {from, time, short} đến ngày {to, date, long}, lúc {to, time, short}',
  'notice.expires': 'Ngày hết hạn: {at, date, long}',
  'notice.still-open.meaning': '{days, plural, other {Vấn đề này đã kéo dài # ngày và chưa ai xác nhận.}}',
  'notice.closed.meaning':
    'Câu trả lời hiện tại của Apple cho thấy nguyên nhân đã hết. Không ai đóng vấn đề bằng tay.',
  'notice.closed.proof': '“{token}”: {fact} (ngày {at, date, long}, lúc {at, time, short})',
  'notice.expiry.ahead': '{days, plural, =0 {hết hạn hôm nay} other {hết hạn sau # ngày}}',
  'notice.expiry.past': '{days, plural, other {đã hết hạn cách đây # ngày}}',
  'notice.expiry.meaning.ahead':
    'Sau ngày đó Apple sẽ từ chối mã thông báo: không có thiết bị mới nào đến và không thể gán gì. Thiết bị đã đăng ký vẫn hoạt động.',
  'notice.expiry.meaning.past':
    'Apple từ chối mã thông báo: không có thiết bị mới nào đến và không thể gán gì. Thiết bị đã đăng ký vẫn hoạt động. Adept nhắc mỗi tuần một lần cho đến khi Apple chấp nhận mã thông báo mới.',
  'notice.action.open': 'Mở các bước trong Adept',
  'notice.action.look': 'Xem trong Adept',
  'notice.why.rule': 'Bạn nhận được thông báo này do quy tắc “{rule}”.',
  'notice.why.person':
    'Bạn nhận được thông báo này vì là người phụ trách hoặc người thay thế của một mã thông báo.',
  'notice.acknowledge':
    'Hãy xác nhận trong Adept để không bị nhắc lại. Vấn đề vẫn mở cho đến khi có bằng chứng là nguyên nhân đã hết.',
  'notice.test.subject': 'Thông báo thử từ Adept',
  'notice.test.headline': 'Thông báo này đã đến nơi',
  'notice.test.meaning':
    'Thông báo được gửi bằng tay để thử quy tắc “{rule}”. Thông báo thật đến theo cùng cách và trông giống như vậy.',
  'notice.calendar.name': 'Mã thông báo sắp hết hạn',
  'notice.calendar.event': '“{token}” hết hạn',
};
