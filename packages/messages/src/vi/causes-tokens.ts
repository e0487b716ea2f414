import type { PartOf } from '../part.ts';
import type { causesTokens as source } from '../en/causes-tokens.ts';

/** Vietnamese texts: causes that lie with a token, its MDM server or its organization. ICU MessageFormat. */
export const causesTokens: PartOf<typeof source> = {
  'cause.access-denied.title': 'Apple từ chối quyền truy cập',
  'cause.access-denied.meaning':
    '{server, select, unknown {Apple nhận ra mã thông báo nhưng từ chối quyền truy cập. Máy chủ MDM của mã thông báo này có thể đã bị xóa hoặc đã mất quyền.} other {Apple nhận ra mã thông báo nhưng từ chối quyền truy cập. Máy chủ MDM “{server}” có thể đã bị xóa hoặc đã mất quyền.}}',
  'cause.access-denied.stops':
    'Adept không đọc được gì từ Apple và không thay đổi được gì ở đó: không có thiết bị mới, không gán được hồ sơ. Các thiết bị đã đăng ký vẫn hoạt động bình thường.',
  'cause.access-denied.how':
    'Apple đã hai lần trả lời “ACCESS_DENIED”, và giữa hai lần đó không có phản hồi thành công nào. Một phản hồi như vậy thì chưa đủ để kết luận.',
  'cause.access-denied.verify':
    'Adept mở phiên mới và đọc thông tin tài khoản từ Apple. Phản hồi thành công đầu tiên sẽ đóng sự cố; cho đến lúc đó, sự cố vẫn mở. Nếu đó là danh sách thiết bị thì chỉ phản hồi thành công của chính danh sách đó mới được tính.',
  'cause.access-denied.next':
    'Hãy kiểm tra xem máy chủ MDM của mã thông báo này có còn trong {portal} không.',
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

  'cause.token-identity-changed.title': 'Mã thông báo giờ thuộc một máy chủ MDM khác',
  'cause.token-identity-changed.meaning':
    '{otherServer, select, unknown {Apple nêu một máy chủ MDM khác cho thông tin đăng nhập đang dùng so với máy chủ mà mã thông báo này được biết là thuộc về.} other {Apple nêu máy chủ MDM “{otherServer}” của {otherOrganization} cho thông tin đăng nhập đang dùng; mã thông báo này được biết là thuộc về {server, select, unknown {một máy chủ khác} other {“{server}”}}.}}',
  'cause.token-identity-changed.stops':
    'Adept không nhận thiết bị và không ghi gì vào Apple bằng mã thông báo này, để thiết bị của hai máy chủ MDM không bị trộn lẫn. Các thiết bị đã đăng ký vẫn hoạt động.',
  'cause.token-identity-changed.how':
    'Phản hồi thành công gần nhất về tài khoản nêu một máy chủ MDM hoặc tổ chức khác với thông tin được lưu cùng mã thông báo này.',
  'cause.token-identity-changed.verify':
    'Một phiên mới và tài khoản được đọc từ Apple. Sự cố được đóng khi Apple nêu máy chủ MDM đã biết, hoặc khi danh tính đã được thay bằng máy chủ MDM mà Apple nêu.',
  'cause.token-identity-changed.next':
    'Hãy quyết định mã thông báo phải thuộc máy chủ MDM nào: tải lên tệp của đúng máy chủ, hoặc thay danh tính.',

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

  'next.untried':
    'Đã tải lên mã thông báo mới nhưng Apple chưa chấp nhận mã này. Hãy kiểm tra với Apple ngay.',
};
