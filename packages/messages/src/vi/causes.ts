import type { PartOf } from '../part.ts';
import type { causes as source } from '../en/causes.ts';

/** Vietnamese texts: causes. ICU MessageFormat. */
export const causes: PartOf<typeof source> = {
  'cause.access-denied.title': 'Apple từ chối quyền truy cập',
  'cause.access-denied.meaning':
    '{server, select, unknown {Apple nhận ra mã thông báo nhưng từ chối quyền truy cập. Máy chủ MDM của mã thông báo này có thể đã bị xóa hoặc đã mất quyền.} other {Apple nhận ra mã thông báo nhưng từ chối quyền truy cập. Máy chủ MDM “{server}” có thể đã bị xóa hoặc đã mất quyền.}}',
  'cause.access-denied.stops':
    'Adept không đọc được gì từ Apple và không thay đổi được gì ở đó: không có thiết bị mới, không gán được hồ sơ. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.access-denied.how':
    'Apple đã hai lần trả lời “ACCESS_DENIED”, và giữa hai lần đó không có phản hồi thành công nào. Một phản hồi như vậy thì chưa đủ để kết luận.',
  'cause.access-denied.verify':
    'Adept mở phiên mới và đọc thông tin tài khoản từ Apple. Phản hồi thành công đầu tiên sẽ đóng sự cố; cho đến lúc đó, sự cố vẫn mở.',
  'cause.access-denied.next':
    'Hãy kiểm tra xem máy chủ MDM của mã thông báo này có còn trong {portal} không.',

  'cause.apple-unavailable.title': 'Dịch vụ của Apple không trả về phản hồi dùng được',
  'cause.apple-unavailable.meaning':
    'Các lệnh gọi tới dịch vụ gán thiết bị của Apple không nhận được phản hồi dùng được. Điều này không nói lên gì về mã thông báo: mã thông báo có thể vẫn bình thường.',
  'cause.apple-unavailable.stops':
    'Cho đến khi Apple phản hồi trở lại, thiết bị không được đồng bộ và không gán được hồ sơ. Không có gì bị mất: Adept sẽ tiếp tục từ chỗ đã dừng. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.apple-unavailable.how':
    'Ít nhất 3 lệnh gọi liên tiếp trong ít nhất 15 phút đã thất bại, và phần lớn trong ba lệnh gọi mới nhất gặp lỗi máy chủ hoặc nhận được phản hồi không phải của Apple. Yêu cầu gọi chậm lại thì không tính.',
  'cause.apple-unavailable.verify':
    'Adept tiếp tục gọi. Phản hồi đầu tiên của chính Apple sẽ đóng sự cố; chỉ có phiên mới thì chưa đủ.',
  'cause.apple-unavailable.next':
    'Trước mắt không cần làm gì: Adept sẽ tiếp tục thử lại. Nếu một trang web trả lời thay cho Apple, hãy kiểm tra mạng và proxy.',
  'cause.apple-unreachable.title':
    '{reason, select, dns {Không tìm thấy địa chỉ của Apple} proxy {Proxy không mở đường đến Apple} other {Không kết nối được đến Apple từ máy chủ này}}',
  'cause.apple-unreachable.meaning':
    '{reason, select, dns {Hệ thống phân giải tên (DNS) của máy chủ này không cho địa chỉ của dịch vụ Apple.} proxy {Proxy mà máy chủ này sử dụng không cho các lệnh gọi đi qua đến Apple.} connect {Không kết nối được đến dịch vụ của Apple: kết nối bị từ chối hoặc không có đường đi.} connect_timeout {Không kết nối kịp thời được đến dịch vụ của Apple: thường là do tường lửa lặng lẽ chặn kết nối.} tls {Không thiết lập được kết nối bảo mật (TLS) đến dịch vụ của Apple.} reset {Kết nối đến dịch vụ của Apple bị ngắt trước khi có phản hồi.} headers_timeout {Đã kết nối đến dịch vụ của Apple nhưng không có phản hồi kịp thời.} body_timeout {Phản hồi của dịch vụ Apple đã bắt đầu nhưng không đến hết.} other {Các lệnh gọi tới dịch vụ của Apple hoàn toàn không có phản hồi.}} Điều này không nói lên gì về mã thông báo: mã thông báo có thể vẫn bình thường.',
  'cause.apple-unreachable.stops':
    'Cho đến khi kết nối được với Apple, thiết bị không được đồng bộ và không gán được hồ sơ. Không có gì bị mất: Adept sẽ tiếp tục từ chỗ đã dừng. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.apple-unreachable.how':
    'Ít nhất 3 lệnh gọi liên tiếp trong ít nhất 15 phút đã thất bại, và phần lớn trong ba lệnh gọi mới nhất hoàn toàn không có phản hồi. Yêu cầu gọi chậm lại thì không tính.',
  'cause.apple-unreachable.verify':
    'Adept tiếp tục gọi. Phản hồi đầu tiên của chính Apple sẽ đóng sự cố; chỉ có phiên mới thì chưa đủ.',
  'cause.apple-unreachable.next':
    '{reason, select, dns {Hãy xem vì sao DNS của máy chủ này không tìm thấy địa chỉ của Apple.} proxy {Hãy xem proxy có đúng không và có cho lệnh gọi đi qua đến Apple không.} other {Hãy xem tường lửa và mạng có cho máy chủ này kết nối đến Apple không.}}',
  'cause.clock-skew.title':
    '{direction, select, behind {{minutes, plural, other {Đồng hồ của máy chủ này chậm hơn đồng hồ của Apple # phút}}} ahead {{minutes, plural, other {Đồng hồ của máy chủ này nhanh hơn đồng hồ của Apple # phút}}} other {Đồng hồ của máy chủ này không khớp với đồng hồ của Apple}}',
  'cause.clock-skew.meaning':
    'Các lệnh gọi tới Apple được ký kèm thời gian. {time, select, refused {Apple từ chối lệnh gọi vì thời gian, nên mã thông báo trông như đã hỏng dù có thể vẫn bình thường.} corrected {Apple đã từ chối thời gian của máy chủ này, nên Adept ký bằng thời gian của Apple và mã thông báo vẫn hoạt động.} taken {Apple vẫn chấp nhận thời gian của máy chủ này, nhưng có thể ngừng chấp nhận bất cứ lúc nào.} other {Khi Apple từ chối thời gian của máy chủ này, Adept ký bằng thời gian của Apple.}}',
  'cause.clock-skew.stops':
    'Không có gì dừng lại khi Apple còn chấp nhận lệnh gọi. Nếu bị từ chối, thiết bị mới không xuất hiện và không gán được hồ sơ. Ngày tháng hiển thị ở đây có thể sai. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.clock-skew.how':
    'Thời gian trong hai phản hồi mới nhất của Apple lệch hơn 300 giây so với đồng hồ của máy chủ này; hoặc Apple đã hai lần trả lời “timestamp_refused” hay “nonce_used” mà ở giữa không có phiên mới.',
  'cause.clock-skew.verify':
    'Adept lấy phiên mới và đọc tài khoản từ Apple. Phản hồi đầu tiên có thời gian lệch không quá 300 giây sẽ đóng sự cố.',
  'cause.clock-skew.next': 'Hãy để máy chủ này lấy giờ từ máy chủ thời gian (NTP).',
  'cause.cursor-lost.title': 'Apple không còn chấp nhận vị trí đồng bộ',
  'cause.cursor-lost.meaning':
    'Mỗi lần đồng bộ tiếp tục từ vị trí Apple đã cấp lần trước. Apple từ chối vị trí này, nên Adept đọc lại toàn bộ danh sách từ đầu. Mã thông báo vẫn ổn.',
  'cause.cursor-lost.stops':
    'Không có gì bị mất. Thiết bị mới và các thay đổi đến muộn hơn một chút, cùng với toàn bộ danh sách.',
  'cause.cursor-lost.how':
    'Apple trả lời “EXPIRED_CURSOR”, “INVALID_CURSOR” hoặc “CURSOR_REQUIRED” cho một vị trí mà chính Apple đã cấp. Mỗi mã có một nguyên do riêng; các khả năng được liệt kê giúp phân biệt chúng.',
  'cause.cursor-lost.verify':
    'Adept đọc toàn bộ danh sách đến cuối và các thay đổi sau đó. Việc này đóng sự cố, thường là ngay trong cùng lần đồng bộ.',
  'cause.cursor-lost.next': 'Không cần làm gì: Adept tự đọc lại toàn bộ danh sách.',
  'cause.cursor-stuck.title': 'Danh sách của Apple lặp lại chính nó',
  'cause.cursor-stuck.meaning':
    'Apple báo rằng còn thiết bị tiếp theo nhưng lại đưa ra đúng vị trí cũ. Nếu tiếp tục thì sẽ không bao giờ kết thúc, nên Adept dừng ở đó và bắt đầu lại sau. Mã thông báo vẫn ổn.',
  'cause.cursor-stuck.stops':
    'Các thiết bị mới và thay đổi mà Apple chưa cho thấy sẽ không đến. Những gì đã biết vẫn còn, và các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.cursor-stuck.how':
    'Trong một lần đồng bộ, Apple đưa ra một vị trí lần thứ hai trong khi báo rằng còn dữ liệu tiếp theo.',
  'cause.cursor-stuck.verify':
    'Lần đồng bộ hoàn tất đầu tiên sẽ đóng sự cố. Adept tự thử lại: sau năm phút, rồi cách quãng lâu dần, tối đa bốn giờ.',
  'cause.cursor-stuck.next': 'Không cần làm gì: Adept sẽ đọc lại danh sách từ đầu.',
  'cause.device-count-collapsed.title': 'Nhiều thiết bị không có trong danh sách của Apple',
  'cause.device-count-collapsed.meaning':
    'Danh sách đầy đủ gần nhất thiếu nhiều thiết bị đến mức có thể sai. Adept không xóa thiết bị nào cho đến khi danh sách đầy đủ thứ hai cho kết quả như vậy và Apple xác nhận từng thiết bị không còn nữa.',
  'cause.device-count-collapsed.stops':
    'Không có gì. Những thiết bị thực sự đã rời đi vẫn hiển thị cho đến khi được xác nhận.',
  'cause.device-count-collapsed.how':
    'Một danh sách đầy đủ lần đầu tiên thiếu hơn 20 phần trăm số thiết bị đã biết, và nhiều hơn 20 thiết bị.',
  'cause.device-count-collapsed.verify':
    'Adept đọc lại toàn bộ danh sách sau một giờ. Thiết bị nào xuất hiện lại thì được giữ. Thiết bị nào vẫn thiếu sẽ bị xóa nếu Apple báo từng thiết bị đó không còn. Cả hai trường hợp đều đóng sự cố; không có nút nào để xác nhận.',
  'cause.device-count-collapsed.next':
    'Hãy xem trong {portal} liệu có ai đã chuyển hoặc trao trả thiết bị không. Adept sẽ đọc lại danh sách sau một giờ.',
  'cause.rate-limited.title': 'Apple liên tục yêu cầu gọi chậm lại',
  'cause.rate-limited.meaning':
    'Đã một thời gian Apple trả lời rằng bị gọi quá thường xuyên. {named, select, yes {{seconds, plural, other {Phản hồi mới nhất yêu cầu chờ # giây.}}} no {Phản hồi mới nhất không nêu thời gian chờ.} other {Thông thường Apple nêu thời gian chờ.}} Adept chờ đúng thời gian Apple yêu cầu. Điều này không nói lên gì về mã thông báo.',
  'cause.rate-limited.stops':
    'Thiết bị mới và các thay đổi đến muộn, hoặc chỉ đến khi Apple phản hồi trở lại. Không có gì bị mất. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.rate-limited.how':
    'Ít nhất 5 phản hồi trong ít nhất 30 phút yêu cầu gọi chậm lại mà ở giữa không có phản hồi thành công: cảnh báo. Từ 24 giờ trở đi là lỗi.',
  'cause.rate-limited.verify':
    'Adept gọi lại sau thời gian Apple nêu. Phản hồi thành công đầu tiên sẽ đóng sự cố.',
  'cause.rate-limited.next':
    'Ở đây không cần làm gì: Adept chờ rồi thử lại. Các chương trình khác dùng cùng mã thông báo hoặc cùng địa chỉ cũng có thể bị tính vào.',
  'cause.mdm-server-removed.title': 'Apple không biết máy chủ MDM của mã thông báo này',
  'cause.mdm-server-removed.meaning':
    '{server, select, unknown {Apple không nhận ra khóa consumer (consumer key), thứ thuộc về máy chủ MDM. Nhiều khả năng máy chủ MDM đã bị xóa trong cổng thông tin. Chưa có gì chứng minh rằng Apple dùng mã này cho trường hợp đó.} other {Apple không nhận ra khóa consumer (consumer key), thứ thuộc về máy chủ MDM “{server}”. Nhiều khả năng máy chủ này đã bị xóa trong cổng thông tin. Chưa có gì chứng minh rằng Apple dùng mã này cho trường hợp đó.}}',
  'cause.mdm-server-removed.stops':
    'Không có thiết bị mới được đồng bộ về và không gán được hồ sơ. Thiết bị đã có hồ sơ vẫn đăng ký được, và các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.mdm-server-removed.how':
    'Apple đã hai lần trả lời “consumer_key_unknown” hoặc “consumer_key_rejected”, giữa hai lần đó không có phản hồi thành công nào, và chưa qua ngày hết hạn của mã thông báo. Với phản hồi khác, việc máy chủ MDM bị xóa chỉ là một trong các cách giải thích của sự cố khác.',
  'cause.mdm-server-removed.verify':
    'Sau khi tải lên, Adept mở phiên mới và đọc thông tin tài khoản từ Apple bằng mã thông báo mới. Phản hồi thành công đầu tiên sẽ đóng sự cố; chỉ tải lên thì chưa đủ.',
  'cause.mdm-server-removed.next':
    'Hãy xem máy chủ MDM có còn trong {portal} không. Nếu còn, hãy tải xuống mã thông báo mới ở đó rồi tải lên đây; nếu không, hãy kết nối máy chủ MDM mới.',

  'cause.request-refused.title': 'Apple cho rằng yêu cầu của Adept bị sai',
  'cause.request-refused.meaning':
    '{code, select, unknown {Apple từ chối vì bản thân yêu cầu bị sai, bất kể mã thông báo nào. Hoặc phiên bản Adept này có lỗi, hoặc có gì đó giữa máy chủ này và Apple làm thay đổi yêu cầu.} none {Apple đã từ chối {endpoint} với trạng thái {status} mà không nêu mã lỗi: Apple cho rằng bản thân yêu cầu bị sai, bất kể mã thông báo nào. Hoặc phiên bản Adept này có lỗi, hoặc có gì đó giữa máy chủ này và Apple làm thay đổi yêu cầu.} other {Apple đã trả lời “{code}” cho {endpoint}: Apple cho rằng bản thân yêu cầu bị sai, bất kể mã thông báo nào. Hoặc phiên bản Adept này có lỗi, hoặc có gì đó giữa máy chủ này và Apple làm thay đổi yêu cầu.}}',
  'cause.request-refused.stops':
    'Việc mà yêu cầu này phục vụ không diễn ra: không đọc được tài khoản, thiết bị hoặc thay đổi. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.request-refused.how':
    'Một loại yêu cầu đã hai lần nhận cùng một phản hồi như vậy, và giữa hai lần đó không có phản hồi thành công nào cho loại yêu cầu này. Phản hồi thành công cho các yêu cầu khác không được tính.',
  'cause.request-refused.verify':
    'Adept mở phiên mới, đọc thông tin tài khoản và các thay đổi từ Apple. Phản hồi thành công đầu tiên cho cùng loại yêu cầu sẽ đóng sự cố.',
  'cause.request-refused.next':
    'Hãy nâng Adept lên phiên bản mới nhất. Nếu sự cố vẫn còn, hãy kiểm tra proxy trên đường đi và báo cáo sự cố kèm bằng chứng.',

  'cause.sync-incomplete.title': 'Apple đã bỏ sót thiết bị',
  'cause.sync-incomplete.meaning':
    'Những thay đổi Apple thông báo và danh sách đầy đủ của Apple không khớp nhau. Adept đã tìm thấy các thiết bị theo cách khác và không thiết bị nào bị mất. Chúng có thể đến muộn.',
  'cause.sync-incomplete.stops':
    'Không có gì ngừng hoạt động. Thiết bị mới có thể chỉ xuất hiện cùng danh sách đầy đủ tiếp theo: mỗi ngày một lần, hoặc mỗi tuần một lần khi có hơn 10.000 thiết bị.',
  'cause.sync-incomplete.how':
    'Danh sách đầy đủ có những thiết bị mà các thay đổi chưa từng báo, dù chúng đã được gán hơn 25 giờ trước lần đọc thay đổi gần nhất; hoặc danh sách thiếu những thiết bị mà Apple vẫn hiển thị khi được hỏi.',
  'cause.sync-incomplete.verify': 'Danh sách đầy đủ tiếp theo không còn hiện tượng này sẽ đóng sự cố.',
  'cause.sync-incomplete.next':
    'Không cần làm gì. Để thấy ngay thiết bị mới, hãy đồng bộ toàn bộ ngay bây giờ.',
  'cause.sync-stale.title':
    '{days, plural, =0 {Đã một ngày hoặc lâu hơn không có lần đồng bộ nào thành công} other {Đã # ngày không có lần đồng bộ nào thành công}}',
  'cause.sync-stale.meaning':
    '{cursorEnds, select, near {Thông tin về thiết bị đã cũ {days, number} ngày. Đến ngày thứ 7, Apple sẽ bỏ vị trí đồng bộ; từ đó lần đồng bộ tiếp theo phải đọc lại toàn bộ và mất nhiều thời gian hơn. Không có gì bị mất.} past {Thông tin về thiết bị đã cũ {days, number} ngày. Apple đã bỏ vị trí đồng bộ, nên lần đồng bộ tiếp theo phải đọc lại toàn bộ và mất nhiều thời gian hơn. Không có gì bị mất.} other {Thông tin về thiết bị đã cũ hơn một ngày. Không có sự cố nào khác của mã thông báo này giải thích điều đó.}}',
  'cause.sync-stale.stops':
    'Thiết bị mới không đến, và các thay đổi trong cổng thông tin không được thấy ở đây. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.sync-stale.how':
    'Không có lần đồng bộ nào thành công trong 24 giờ: cảnh báo. Từ 72 giờ trở đi là lỗi. Từ ngày thứ 5, nội dung cho biết Apple sẽ bỏ vị trí vào ngày thứ 7.',
  'cause.sync-stale.verify': 'Lần đồng bộ thành công đầu tiên sẽ đóng sự cố.',
  'cause.sync-stale.next': 'Hãy bắt đầu một lần đồng bộ ở đây và xem kết quả.',

  'cause.terms-not-signed.title': 'Điều khoản và điều kiện mới của Apple chưa được chấp nhận',
  'cause.terms-not-signed.meaning':
    '{organization, select, unknown {Apple có Điều khoản và điều kiện mới mà tổ chức chưa chấp nhận. Cho đến khi được chấp nhận, Apple từ chối các yêu cầu của Adept. Mã thông báo vẫn tốt: mã thông báo mới cũng không giải quyết được.} other {Apple có Điều khoản và điều kiện mới mà tổ chức “{organization}” chưa chấp nhận. Cho đến khi được chấp nhận, Apple từ chối các yêu cầu của Adept. Mã thông báo vẫn tốt: mã thông báo mới cũng không giải quyết được.}}',
  'cause.terms-not-signed.stops':
    'Với mọi mã thông báo của tổ chức: không có thiết bị mới được đồng bộ về và không gán được hồ sơ. Thiết bị đã có hồ sơ vẫn đăng ký được, và các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.terms-not-signed.how':
    'Apple đã hai lần trả lời “T_C_NOT_SIGNED”, và giữa hai lần đó không có phản hồi thành công nào. Một phản hồi như vậy thì chưa đủ để kết luận.',
  'cause.terms-not-signed.verify':
    'Adept mở phiên mới và đọc thông tin tài khoản từ Apple. Phản hồi thành công đầu tiên sẽ đóng sự cố. Sau khi các điều khoản được chấp nhận, Apple có thể cần một thời gian; Adept sẽ tiếp tục kiểm tra.',
  'cause.terms-not-signed.next':
    '{organization, select, unknown {Người có vai trò {role} cần chấp nhận các điều khoản mới trong {portal}.} other {Người có vai trò {role} của tổ chức “{organization}” cần chấp nhận các điều khoản mới trong {portal}.}}',
  'cause.tls-intercepted.title':
    '{fault, select, expired {Chứng chỉ được đưa ra thay cho Apple có vẻ đã hết hạn} not_yet_valid {Chứng chỉ được đưa ra thay cho Apple có vẻ chưa có hiệu lực} other {Một chứng chỉ khác được đưa ra thay cho Apple}}',
  'cause.tls-intercepted.meaning':
    '{fault, select, other_name {Chứng chỉ được đưa ra thay cho Apple được cấp cho một tên khác.} expired {Theo đồng hồ của máy chủ này, chứng chỉ được đưa ra thay cho Apple đã hết hạn.} not_yet_valid {Theo đồng hồ của máy chủ này, chứng chỉ được đưa ra thay cho Apple chưa có hiệu lực.} other {Chứng chỉ được đưa ra thay cho Apple do một bên mà máy chủ này không tin cậy cấp. Thường là một proxy mở kết nối bảo mật để xem nội dung.}} {issuer, select, unknown {Adept ngắt những kết nối như vậy trước khi gửi bất cứ gì. Điều này không nói lên gì về mã thông báo.} other {Chứng chỉ do “{issuer}” cấp. Adept ngắt những kết nối như vậy trước khi gửi bất cứ gì. Điều này không nói lên gì về mã thông báo.}}',
  'cause.tls-intercepted.stops':
    'Cho đến khi chứng chỉ của chính Apple được đưa ra, hoặc chứng chỉ kia được tin cậy, thiết bị không được đồng bộ và không gán được hồ sơ. Không có gì bị mất. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.tls-intercepted.how':
    'Ít nhất 2 trong ba lệnh gọi mới nhất không có phản hồi dùng được đã kết thúc vì chứng chỉ được đưa ra.',
  'cause.tls-intercepted.verify':
    'Adept tiếp tục gọi. Phản hồi đầu tiên của chính Apple sẽ đóng sự cố; chỉ có phiên mới thì chưa đủ.',
  'cause.tls-intercepted.next':
    '{issuer, select, unknown {Hãy tìm xem thứ gì mở kết nối bảo mật trên đường đến Apple. Hãy loại trừ máy chủ của Apple, hoặc tin cậy tổ chức cấp chứng chỉ đó.} other {Hãy tìm xem ai vận hành “{issuer}”. Hãy loại trừ máy chủ của Apple, hoặc tin cậy tổ chức cấp chứng chỉ đó.}}',

  'cause.token-damaged.title': 'Apple chưa từng chấp nhận mã thông báo này',
  'cause.token-damaged.meaning':
    'Từ khi mã thông báo được tải lên đây, lần nào Apple cũng từ chối. Hoặc đã có mã thông báo mới hơn được tải xuống, vì chỉ mã được tải xuống gần nhất có hiệu lực, hoặc các khóa bí mật trong tệp không khớp với khóa mà Apple biết. Tải xuống mã mới sẽ khắc phục cả hai trường hợp.',
  'cause.token-damaged.stops':
    'Không có thiết bị mới được đồng bộ về và không gán được hồ sơ. Thiết bị đã có hồ sơ vẫn đăng ký được, và các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.token-damaged.how':
    'Apple đã hai lần từ chối mã thông báo, bằng một mã lỗi nói về mã thông báo hoặc không kèm mã lỗi nào, và chưa chấp nhận lần nào kể từ khi được tải lên. Chưa qua ngày hết hạn. Apple không nói đó là trường hợp nào, vì vậy căn cứ ủng hộ và phản bác từng cách giải thích được nêu ra.',
  'cause.token-damaged.verify':
    'Sau khi tải lên, Adept mở phiên mới và đọc thông tin tài khoản từ Apple bằng mã thông báo mới. Phản hồi thành công đầu tiên sẽ đóng sự cố; chỉ tải lên thì chưa đủ.',
  'cause.token-damaged.next':
    'Hãy tải xuống mã thông báo mới trong {portal} rồi tải lên đây. Chỉ tệp được tải xuống gần nhất có hiệu lực.',

  'cause.token-expired.title': 'Mã thông báo đã hết hạn',
  'cause.token-expired.meaning':
    '{dateSays, select, past {Mã thông báo có hiệu lực đến ngày {expiresAt, date, long}. Apple không còn chấp nhận mã thông báo này.} future {Apple báo rằng mã thông báo đã hết hạn, dù chưa qua ngày hết hạn của mã thông báo là ngày {expiresAt, date, long}.} other {Mã thông báo có hiệu lực trong một năm, và một năm đó đã qua. Apple không còn chấp nhận mã thông báo này.}}',
  'cause.token-expired.stops':
    'Không có thiết bị mới được đồng bộ về và không gán được hồ sơ. Thiết bị đã có hồ sơ vẫn đăng ký được, và các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.token-expired.how':
    'Apple đã hai lần trả lời “token_expired” và giữa hai lần đó không có phản hồi thành công nào, hoặc đã qua ngày hết hạn và từ đó Apple chưa có phản hồi thành công nào.',
  'cause.token-expired.verify':
    'Sau khi tải lên, Adept mở phiên mới và đọc thông tin tài khoản từ Apple bằng mã thông báo mới. Phản hồi thành công đầu tiên sẽ đóng sự cố; chỉ tải lên thì chưa đủ.',
  'cause.token-expired.next': 'Hãy gia hạn: tải xuống mã thông báo mới trong {portal} rồi tải lên đây.',

  'cause.token-expiring.title':
    '{dateSays, select, past {Đã qua ngày hết hạn; Apple vẫn chấp nhận mã thông báo} future {{days, plural, =0 {Mã thông báo hết hạn trong vòng một ngày} other {Mã thông báo hết hạn sau # ngày nữa}}} other {Mã thông báo sắp hết hạn}}',
  'cause.token-expiring.meaning':
    '{dateSays, select, past {Mã thông báo có hiệu lực đến ngày {expiresAt, date, long}. Apple vẫn chấp nhận, nhưng có thể ngừng bất cứ lúc nào.} future {Mã thông báo có hiệu lực đến ngày {expiresAt, date, long}. Mọi thứ vẫn hoạt động đến lúc đó; từ đó trở đi, Apple không còn chấp nhận mã thông báo này.} other {Mỗi mã thông báo có hiệu lực trong một năm, và mã thông báo này sắp hết hạn. Mọi thứ vẫn hoạt động đến lúc đó; từ đó trở đi, Apple không còn chấp nhận mã thông báo này.}}',
  'cause.token-expiring.stops':
    'Hiện chưa có gì bị ảnh hưởng. Sau ngày đó: không có thiết bị mới, không gán được hồ sơ.',
  'cause.token-expiring.how': 'Còn tối đa 30 ngày là đến ngày hết hạn ghi trong mã thông báo.',
  'cause.token-expiring.verify':
    'Sự cố được đóng khi mã thông báo đang dùng có ngày hết hạn muộn hơn: còn hơn 30 ngày nữa.',
  'cause.token-expiring.next': 'Hãy gia hạn: tải xuống mã thông báo mới trong {portal} rồi tải lên đây.',

  'cause.token-forbidden.title': 'Apple cấm những gì mã thông báo này yêu cầu',
  'cause.token-forbidden.meaning':
    '{account, select, unknown {Apple mở phiên rồi cấm mọi lệnh gọi trong phiên đó. Điều này từng xảy ra sau khi tài khoản đã tạo mã thông báo mất vai trò hoặc bị xóa. Mã thông báo tạo bằng tài khoản khác của tổ chức sẽ khắc phục được.} other {Apple mở phiên rồi cấm mọi lệnh gọi trong phiên đó. Điều này từng xảy ra sau khi tài khoản đã tạo mã thông báo mất vai trò hoặc bị xóa; tài khoản gần nhất mà Apple nêu là {account}. Mã thông báo tạo bằng tài khoản khác của tổ chức sẽ khắc phục được.}}',
  'cause.token-forbidden.stops':
    'Adept không đọc được gì từ Apple và không thay đổi được gì ở đó: không có thiết bị mới, không gán được hồ sơ. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.token-forbidden.how':
    'Apple đã hai lần trả lời “FORBIDDEN” trong các phiên mới, và giữa hai lần đó không có phản hồi thành công nào. Trong một phiên từng hoạt động, cùng mã này chỉ có nghĩa là phiên đã kết thúc.',
  'cause.token-forbidden.verify':
    'Sau khi tải lên, Adept mở phiên mới và đọc thông tin tài khoản từ Apple bằng mã thông báo mới. Phản hồi thành công đầu tiên sẽ đóng sự cố; chỉ tải lên thì chưa đủ.',
  'cause.token-forbidden.next':
    'Người có tài khoản khác cần tải xuống mã thông báo mới trong {portal}; sau đó hãy tải lên đây.',

  'cause.token-held-twice.title': 'Một mã thông báo khác ở đây thuộc cùng máy chủ MDM',
  'cause.token-held-twice.meaning':
    '{otherToken, select, unknown {Hai mã thông báo ở đây thuộc cùng một máy chủ MDM ở Apple. Cả hai xử lý cùng các thiết bị, và khi tải xuống mã mới cho mã này thì mã kia ngừng hoạt động.} other {{more, plural, =0 {Mã thông báo “{otherToken}” thuộc cùng một máy chủ MDM ở Apple.} other {Mã thông báo “{otherToken}” và # mã khác thuộc cùng một máy chủ MDM ở Apple.}} Chúng xử lý cùng các thiết bị, và khi tải xuống mã mới cho một mã thì các mã còn lại ngừng hoạt động.}}',
  'cause.token-held-twice.stops':
    'Hiện chưa có gì bị ảnh hưởng. Thiết bị bị tính nhiều lần, và việc gia hạn mã này làm mã kia hết hiệu lực.',
  'cause.token-held-twice.how': 'Apple nêu cùng một máy chủ MDM cho nhiều mã thông báo đang dùng ở đây.',
  'cause.token-held-twice.verify':
    'Adept so sánh mỗi khi Apple nêu máy chủ MDM của một mã thông báo, và ngay khi một mã bị xóa. Sự cố được đóng khi máy chủ đó chỉ còn một mã thông báo.',
  'cause.token-held-twice.next': 'Hãy quyết định giữ mã thông báo nào, rồi xóa mã còn lại ở đây.',

  'cause.token-replaced.title': 'Apple không còn chấp nhận mã thông báo này',
  'cause.token-replaced.meaning':
    'Apple từ chối mã thông báo dù chưa qua ngày hết hạn. Thường là do đã có mã thông báo mới hơn được tải xuống mà chưa được tải lên đây: chỉ mã được tải xuống gần nhất có hiệu lực.',
  'cause.token-replaced.stops':
    'Không có thiết bị mới được đồng bộ về và không gán được hồ sơ. Thiết bị đã có hồ sơ vẫn đăng ký được, và các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.token-replaced.how':
    'Apple đã hai lần từ chối mã thông báo bằng một mã lỗi nói về mã thông báo, và giữa hai lần đó không có phản hồi thành công nào. Chưa qua ngày hết hạn. Apple không nói lý do, vì vậy các cách giải thích khác cũng được nêu, kèm căn cứ ủng hộ và phản bác.',
  'cause.token-replaced.verify':
    'Sau khi tải lên, Adept mở phiên mới và đọc thông tin tài khoản từ Apple bằng mã thông báo mới. Phản hồi thành công đầu tiên sẽ đóng sự cố; chỉ tải lên thì chưa đủ.',
  'cause.token-replaced.next':
    'Hãy tải xuống mã thông báo mới trong {portal} rồi tải lên đây. Chỉ tệp được tải xuống gần nhất có hiệu lực.',

  'cause.unknown-apple-error.title': 'Apple từ chối bằng một phản hồi chưa ai biết ở đây',
  'cause.unknown-apple-error.meaning':
    '{answer, select, unknown {Apple từ chối một yêu cầu, và không nguyên nhân nào đã biết ở đây giải thích được phản hồi đó. Phản hồi gốc được hiển thị.} none {Apple đã từ chối {endpoint} với trạng thái {status} và một phản hồi trống. Không nguyên nhân nào đã biết ở đây giải thích được.} other {Apple đã từ chối {endpoint} với trạng thái {status} và phản hồi này: “{answer}”. Không nguyên nhân nào đã biết ở đây giải thích được.}}',
  'cause.unknown-apple-error.stops':
    'Việc mà yêu cầu này phục vụ không diễn ra: không đọc được tài khoản, thiết bị hoặc thay đổi. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.unknown-apple-error.how':
    'Một loại yêu cầu đã hai lần bị từ chối như nhau, giữa hai lần đó không có phản hồi thành công nào cho loại yêu cầu này, và không nguyên nhân nào khác giải thích được.',
  'cause.unknown-apple-error.verify':
    'Adept mở phiên mới, đọc thông tin tài khoản và các thay đổi từ Apple. Phản hồi thành công đầu tiên cho cùng loại yêu cầu sẽ đóng sự cố.',
  'cause.unknown-apple-error.next':
    'Hãy nâng Adept lên phiên bản mới nhất: phiên bản mới có thể biết phản hồi này. Nếu sự cố vẫn còn, hãy báo cáo kèm bằng chứng.',

  'next.untried':
    'Đã tải lên mã thông báo mới nhưng Apple chưa chấp nhận mã này. Hãy kiểm tra với Apple ngay.',

  'candidate.access-denied.title': 'Máy chủ MDM không còn quyền thực hiện việc này',
  'candidate.apple-unavailable.title': 'Dịch vụ của Apple đang gián đoạn',
  'candidate.apple-unreachable.title': 'Đường kết nối từ máy chủ này đến Apple bị chặn',
  'candidate.captive-portal.title': 'Trang đăng nhập của mạng hoặc proxy trả lời thay cho Apple',
  'candidate.clock-skew.title': 'Đồng hồ của máy chủ này bị sai',
  'candidate.cursor-lost.title': 'Vị trí đồng bộ không còn giá trị',
  'candidate.cursor-missing.title': 'Vị trí đồng bộ không đến được Apple',
  'candidate.cursor-of-other-server.title': 'Vị trí đồng bộ thuộc về một máy chủ MDM khác',
  'candidate.cursor-stuck.title': 'Danh sách của Apple bị lặp vòng',
  'candidate.device-count-collapsed.title': 'Ít thiết bị hơn hẳn so với trước',
  'candidate.devices-moved.title': 'Ai đó đã chuyển hoặc trao trả thiết bị',
  'candidate.list-incomplete.title': 'Danh sách của Apple không đầy đủ',
  'candidate.mdm-server-removed.title': 'Máy chủ MDM đã bị xóa trong cổng thông tin',
  'candidate.rate-limited.title': 'Apple giới hạn số lần gọi',
  'candidate.request-refused.title': 'Adept có lỗi, hoặc có gì đó trên đường đi làm thay đổi yêu cầu',
  'candidate.server-not-running.title': 'Máy chủ này đã không chạy',
  'candidate.sync-incomplete.title': 'Apple bỏ sót thiết bị',
  'candidate.sync-paused.title': 'Đã hơn 7 ngày không đồng bộ',
  'candidate.sync-stale.title': 'Các lần đồng bộ không hoàn tất',
  'candidate.terms-not-signed.title': 'Có Điều khoản và điều kiện mới đang chờ chấp nhận',
  'candidate.tls-intercepted.title': 'Một proxy mở kết nối bảo mật và đưa ra chứng chỉ riêng',
  'candidate.token-account-changed.title':
    'Tài khoản đã tạo mã thông báo đã đổi mật khẩu hoặc không còn trong tổ chức',
  'candidate.token-damaged.title':
    'Mã thông báo bị hỏng: các khóa bí mật trong đó không khớp với khóa mà Apple biết',
  'candidate.token-expired.title': 'Thời hạn một năm của mã thông báo đã hết',
  'candidate.token-expiring.title': 'Thời hạn một năm của mã thông báo sắp hết',
  'candidate.token-forbidden.title': 'Tài khoản đã tạo mã thông báo mất quyền hoặc không còn nữa',
  'candidate.token-held-twice.title': 'Hai mã thông báo ở đây dùng chung một máy chủ MDM',
  'candidate.token-replaced.title': 'Mã thông báo mới hơn đã được tải xuống mà chưa được tải lên đây',
  'candidate.token-used-elsewhere.title': 'Các chương trình khác bị tính chung với Adept',

  'candidate.unknown-apple-error.title': 'Một nguyên nhân chưa được biết',

  'symptom.devices-not-syncing': 'Thiết bị mới không được đồng bộ từ {portal}.',
  'symptom.assignments-failing': 'Không gán được hồ sơ đăng ký.',
  'symptom.enrollments-failing': 'Thiết bị có thể không hoàn tất được quá trình đăng ký tự động.',

  'impact.enrolled':
    '{n, plural, =0 {Không có thiết bị nào đã đăng ký} other {# thiết bị đã đăng ký vẫn hoạt động bình thường}}',
  'impact.assigned':
    '{n, plural, =0 {Không có thiết bị nào đã được gán hồ sơ} other {# thiết bị đã được gán vẫn đăng ký được bằng hồ sơ mà Apple đang giữ}}',
  'impact.newOrUnassigned':
    '{n, plural, =0 {Tất cả thiết bị sẽ được quản lý} other {# thiết bị mới hoặc chưa được gán hồ sơ sẽ không được quản lý}}',
  'impact.assignmentsPending': '{n, plural, =0 {Không có việc gán nào đang chờ} other {# việc gán đang chờ}}',
  'impact.devicesFailing':
    '{n, plural, =0 {Không có thiết bị nào đăng ký thất bại} other {# thiết bị đăng ký thất bại}}',

  'banner.title': '{n, plural, other {# mã thông báo {adeDep} đang ở trạng thái lỗi.}}',
  'banner.body':
    'Tính năng {adeLong} sẽ không hoạt động bình thường cho đến khi lỗi ở tất cả mã thông báo bị ảnh hưởng được khắc phục.',

  'sentence.join': '{first} {second}',
};
