import type { PartOf } from '../part.ts';
import type { causesCalls as source } from '../en/causes-calls.ts';

/** Vietnamese texts: causes that lie with the calls to Apple and the way there. ICU MessageFormat. */
export const causesCalls: PartOf<typeof source> = {
  'cause.apple-unavailable.title': 'Dịch vụ của Apple không trả về phản hồi dùng được',
  'cause.apple-unavailable.meaning':
    'Các lệnh gọi tới dịch vụ gán thiết bị của Apple không nhận được phản hồi dùng được. Điều này không nói lên gì về mã thông báo: mã thông báo có thể vẫn bình thường.',
  'cause.apple-unavailable.stops':
    'Cho đến khi Apple phản hồi trở lại, thiết bị không được đồng bộ và không gán được hồ sơ. Không có gì bị mất: Adept sẽ tiếp tục từ chỗ đã dừng. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.apple-unavailable.how':
    'Ít nhất 3 lệnh gọi liên tiếp trong ít nhất 15 phút đã thất bại, và phần lớn trong ba lệnh gọi mới nhất gặp lỗi máy chủ hoặc nhận được phản hồi không phải của Apple. Yêu cầu gọi chậm lại thì không tính.',
  'cause.apple-unavailable.verify':
    'Adept tiếp tục gọi. Phản hồi đầu tiên của chính Apple sẽ đóng sự cố; chỉ có phiên mới thì chưa đủ. Nếu đó là danh sách thiết bị thì chỉ phản hồi thành công của chính danh sách đó mới được tính.',
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
    'Adept tiếp tục gọi. Phản hồi đầu tiên của chính Apple sẽ đóng sự cố; chỉ có phiên mới thì chưa đủ. Nếu đó là danh sách thiết bị thì chỉ phản hồi thành công của chính danh sách đó mới được tính.',
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
  'cause.rate-limited.title': 'Apple liên tục yêu cầu gọi chậm lại',
  'cause.rate-limited.meaning':
    'Đã một thời gian Apple trả lời rằng bị gọi quá thường xuyên. {named, select, yes {{seconds, plural, other {Phản hồi mới nhất yêu cầu chờ # giây.}}} no {Phản hồi mới nhất không nêu thời gian chờ.} other {Thông thường Apple nêu thời gian chờ.}} Adept chờ đúng thời gian Apple yêu cầu. Điều này không nói lên gì về mã thông báo.',
  'cause.rate-limited.stops':
    'Thiết bị mới và các thay đổi đến muộn, hoặc chỉ đến khi Apple phản hồi trở lại; trong thời gian đó cũng không gán được hồ sơ. Không có gì bị mất. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.rate-limited.how':
    'Ít nhất 5 phản hồi trong ít nhất 30 phút yêu cầu gọi chậm lại mà ở giữa không có phản hồi thành công: cảnh báo. Từ 24 giờ trở đi là lỗi.',
  'cause.rate-limited.verify':
    'Adept gọi lại sau thời gian Apple nêu. Phản hồi thành công đầu tiên sẽ đóng sự cố. Nếu đó là danh sách thiết bị thì chỉ phản hồi thành công của chính danh sách đó mới được tính.',
  'cause.rate-limited.next':
    'Ở đây không cần làm gì: Adept chờ rồi thử lại. Các chương trình khác dùng cùng mã thông báo hoặc cùng địa chỉ cũng có thể bị tính vào.',

  'cause.request-refused.title': 'Apple cho rằng yêu cầu của Adept bị sai',
  'cause.request-refused.meaning':
    '{code, select, unknown {Apple từ chối vì bản thân yêu cầu bị sai, bất kể mã thông báo nào. Hoặc phiên bản Adept này có lỗi, hoặc có gì đó giữa máy chủ này và Apple làm thay đổi yêu cầu.} none {Apple đã từ chối {endpoint} với trạng thái {status} mà không nêu mã lỗi: Apple cho rằng bản thân yêu cầu bị sai, bất kể mã thông báo nào. Hoặc phiên bản Adept này có lỗi, hoặc có gì đó giữa máy chủ này và Apple làm thay đổi yêu cầu.} other {Apple đã trả lời “{code}” cho {endpoint}: Apple cho rằng bản thân yêu cầu bị sai, bất kể mã thông báo nào. Hoặc phiên bản Adept này có lỗi, hoặc có gì đó giữa máy chủ này và Apple làm thay đổi yêu cầu.}}',
  'cause.request-refused.stops':
    'Việc mà yêu cầu này phục vụ không diễn ra: không đọc được tài khoản, thiết bị hoặc thay đổi, hoặc không gán được hồ sơ. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.request-refused.how':
    'Một loại yêu cầu đã hai lần nhận cùng một phản hồi như vậy, và giữa hai lần đó không có phản hồi thành công nào cho loại yêu cầu này. Phản hồi thành công cho các yêu cầu khác không được tính.',
  'cause.request-refused.verify':
    'Adept mở phiên mới, đọc thông tin tài khoản và các thay đổi từ Apple. Phản hồi thành công đầu tiên cho cùng loại yêu cầu sẽ đóng sự cố.',
  'cause.request-refused.next':
    'Hãy nâng Adept lên phiên bản mới nhất. Nếu sự cố vẫn còn, hãy kiểm tra proxy trên đường đi và báo cáo sự cố kèm bằng chứng.',
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

  'cause.unknown-apple-error.title': 'Apple từ chối bằng một phản hồi chưa ai biết ở đây',
  'cause.unknown-apple-error.meaning':
    '{answer, select, unknown {Apple từ chối một yêu cầu, và không nguyên nhân nào đã biết ở đây giải thích được phản hồi đó. Phản hồi gốc được hiển thị.} none {Apple đã từ chối {endpoint} với trạng thái {status} và một phản hồi trống. Không nguyên nhân nào đã biết ở đây giải thích được.} other {Apple đã từ chối {endpoint} với trạng thái {status} và phản hồi này: “{answer}”. Không nguyên nhân nào đã biết ở đây giải thích được.}}',
  'cause.unknown-apple-error.stops':
    'Việc mà yêu cầu này phục vụ không diễn ra: không đọc được tài khoản, thiết bị hoặc thay đổi, hoặc không gán được hồ sơ. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.unknown-apple-error.how':
    'Một loại yêu cầu đã hai lần bị từ chối như nhau, giữa hai lần đó không có phản hồi thành công nào cho loại yêu cầu này, và không nguyên nhân nào khác giải thích được.',
  'cause.unknown-apple-error.verify':
    'Adept mở phiên mới, đọc thông tin tài khoản và các thay đổi từ Apple. Phản hồi thành công đầu tiên cho cùng loại yêu cầu sẽ đóng sự cố.',
  'cause.unknown-apple-error.next':
    'Hãy nâng Adept lên phiên bản mới nhất: phiên bản mới có thể biết phản hồi này. Nếu sự cố vẫn còn, hãy báo cáo kèm bằng chứng.',
};
