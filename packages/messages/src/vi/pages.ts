import type { PartOf } from '../part.ts';
import type { pages as source } from '../en/pages.ts';

/** Vietnamese texts: pages of the documentation. ICU MessageFormat. */
export const pages: PartOf<typeof source> = {
  'page.section.meaning': 'Ý nghĩa',
  'page.section.stops': 'Những gì ngừng hoạt động',
  'page.section.how': 'Adept biết bằng cách nào',
  'page.section.steps': 'Việc cần làm',
  'page.section.verify': 'Cách xác minh',
  'page.section.codes': 'Mã lỗi của Apple',
  'page.section.intune': 'Tên dòng trong Intune',
  'page.section.symptoms': 'Triệu chứng',
  'page.section.candidates': 'Những khả năng khác và điều quyết định',
  'page.section.actors': 'Ai phải xử lý',
  'page.section.simulator': 'Trong trình mô phỏng',
  'page.one-candidate': 'Bằng chứng không để lại cách giải thích nào khác.',
  'page.actor.portal': '{portal}: {right}',
  'page.actor.console': 'Người vận hành Adept và máy chủ này.',
  'page.actor.adept': 'Adept tự thực hiện.',
  'page.simulated-by': 'Các lỗi và kịch bản sau gây ra sự cố này:',
  'page.no-symptoms': 'Chưa có: mọi thứ vẫn hoạt động.',
  'page.code': '{code}: {meaning}',
  'page.opens': 'Mở: {rule}',
  'page.closes': 'Đóng: {rule}',
  'page.before': 'Trước đó:',
  'page.calls': 'Lệnh gọi đến Apple: {calls}.',
  'page.pace':
    'Tự động: {minutes, plural, =0 {cùng với các lần đồng bộ, theo nhịp của chúng} other {mỗi # phút}}. Sau khi có người mở các bước: {seconds, plural, other {mỗi # giây}} trong {window, plural, other {# phút}}.',
  'page.repair':
    '{repair} Nếu xảy ra {times, plural, other {# lần}}, lần sau cách lần trước chưa đến {hours, plural, other {# giờ}}, sự cố vẫn mở cho đến khi không tái diễn trong cùng khoảng thời gian.',
  'page.no-codes': 'Không có: không mã lỗi nào của Apple dẫn đến đây.',
  'page.no-row': 'Không có.',
  'page.no-word': 'không có mã lỗi',
  'page.row-of-codes': '{row}: {codes}',
  'page.severity.error': 'lỗi',
  'page.severity.warning': 'cảnh báo',
  'page.errors.title': 'Lỗi',
  'page.errors.intro':
    'Mọi mã mà API, dòng lệnh và quá trình khởi động máy chủ trả về. Mã không bao giờ đổi tên; nội dung hiển thị bằng ngôn ngữ của người đọc.',

  'page.index.title': 'Nguyên nhân',
  'page.index.intro':
    'Vì sao một mã thông báo đang ở trạng thái lỗi hoặc sắp như vậy. Mỗi trang cho biết ý nghĩa, những gì ngừng hoạt động, Adept biết bằng cách nào, việc cần làm và cách xác minh. Sự cố chỉ được mở và đóng theo bằng chứng: phản hồi của Apple, ngày tháng, tệp được tải lên.',
  'page.index.good-answer':
    'Phản hồi thành công là kết quả của lệnh gọi được chấp nhận ở bất kỳ điểm cuối nào cần phiên làm việc. Chỉ một lần từ chối thì không bao giờ được tin: cùng một điều phải được trả lời hai lần.',
  'page.index.codes': 'Mã lỗi của Apple',
  'page.index.codes-intro':
    'Mọi mã lỗi mà dịch vụ gán thiết bị của Apple trả về và nguyên nhân mà mã đó dẫn đến. Dấu gạch ngang nghĩa là mã đó không nói gì về mã thông báo. Dấu sao nghĩa là mã đó chỉ có trong tài liệu, chưa thấy phản hồi nào chứa nó.',
  'page.index.intune': 'Mười một dòng của Intune',
  'page.index.intune-intro':
    'Những gì cổng Intune hiển thị là lỗi đồng bộ của mã thông báo, cách xử lý theo tài liệu của Microsoft, và câu trả lời của Adept.',
  'page.column.cause': 'Nguyên nhân',
  'page.column.what': 'Nội dung',
  'page.column.severity': 'Mức độ',
  'page.column.opens': 'Mở khi',
  'page.column.closes': 'Đóng khi',
  'page.column.code': 'Mã lỗi của Apple',
  'page.column.status': 'Trạng thái',
  'page.column.row': 'Dòng của Intune',
  'page.column.intune-says': 'Intune nói gì',
  'page.column.adept-says': 'Câu trả lời của Adept',
  'intune.says.renew-or-make': 'Gia hạn mã thông báo đã hết hạn; tạo mã mới nếu mã thông báo không hợp lệ.',
  'intune.says.check-token-and-server':
    'Xem mã thông báo đã hết hạn hoặc đã có mã mới hay chưa, và Intune có trong danh sách máy chủ MDM không.',
  'intune.says.accept-terms': 'Nhờ Quản trị viên chấp nhận Điều khoản và điều kiện mới.',
  'intune.says.contact-support': 'Liên hệ bộ phận hỗ trợ của Microsoft.',
  'intune.says.edit-phone': 'Sửa số điện thoại hỗ trợ trong các hồ sơ.',
  'intune.says.edit-name': 'Sửa tên hồ sơ.',
  'intune.says.edit-department': 'Sửa phòng ban trong các hồ sơ.',
  'intune.says.support-syncs': 'Liên hệ bộ phận hỗ trợ của Microsoft để họ đồng bộ lại.',
  'intune.says.make-profile': 'Tạo hồ sơ mới và gán cho thiết bị.',
};
