import type { PartOf } from '../part.ts';
import type { errors as source } from '../en/errors.ts';

/** Vietnamese texts: errors. ICU MessageFormat. */
export const errors: PartOf<typeof source> = {
  // Doors (server/src/http)
  'error.unexpected.title': 'Adept gặp lỗi',
  'error.unexpected.detail':
    'Đã xảy ra lỗi bên trong Adept, và Adept không chủ ý thay đổi gì. Hãy thử lại; nếu lỗi lặp lại, hãy tìm {id} trong nhật ký.',
  'error.not-found.title': 'Không có gì ở đây',
  'error.not-found.detail':
    'API không có địa chỉ này với phương thức này. Mô tả tại /openapi.json liệt kê tất cả các địa chỉ.',
  'error.token-not-found.title': 'Không có mã thông báo này',
  'error.token-not-found.detail':
    'Không có mã thông báo nào có ID này. Có thể mã đã bị xóa; hãy xem danh sách mã thông báo để biết hiện có những mã nào.',
  'error.key-pair-not-found.title': 'Không có cặp khóa này',
  'error.key-pair-not-found.detail':
    'Mã thông báo này không có cặp khóa nào có ID này. Hãy tạo cặp khóa mới và dùng chứng chỉ đi kèm.',
  'error.work-item-not-found.title': 'Không có việc này',
  'error.work-item-not-found.detail':
    'Không có việc nào có mã này. Một việc kết thúc khi sự cố cuối cùng của nó được đóng; trang tổng quan cho biết những gì còn phải làm.',
  'error.problem-not-found.title': 'Không có sự cố này',
  'error.problem-not-found.detail':
    'Không có sự cố nào có ID này. Danh sách sự cố cho biết các sự cố đang mở và đã đóng.',
  'error.cause-not-found.title': 'Không có nguyên nhân này',
  'error.cause-not-found.detail':
    'Danh mục không có nguyên nhân nào mang tên này. Tên gần nhất là {nearest}.',
  'error.device-not-found.title': 'Không có thiết bị này',
  'error.device-not-found.detail':
    'Không mã thông báo nào đang có hoặc từng có thiết bị mang số sê-ri này. Nếu là thiết bị mới, thiết bị sẽ xuất hiện sau lần đồng bộ tiếp theo.',
  'error.api-token-not-found.title': 'Không có mã thông báo API này',
  'error.api-token-not-found.detail':
    'Không có mã thông báo API nào có ID này, hoặc mã đã bị thu hồi trước đó.',
  'error.not-signed-in.title': 'Chưa đăng nhập',
  'error.not-signed-in.detail':
    'Việc này cần phiên đã đăng nhập hoặc mã thông báo API. Hãy đăng nhập, hoặc gửi tiêu đề “Authorization: Bearer adp_…”.',
  'error.api-token-invalid.title': 'Mã thông báo API không được chấp nhận',
  'error.api-token-invalid.detail':
    'Mã thông báo API không tồn tại hoặc đã bị thu hồi. Hãy tạo mã mới trong phần cài đặt hoặc bằng lệnh “adept api-token create”.',
  'error.sign-in-refused.title': 'Không đăng nhập được',
  'error.sign-in-refused.detail':
    'Địa chỉ email và mật khẩu không khớp với nhau. Hãy kiểm tra cả hai rồi thử lại.',
  'error.csrf-token-invalid.title': 'Yêu cầu không phải do bảng điều khiển gửi',
  'error.csrf-token-invalid.detail':
    'Thay đổi thực hiện bằng phiên đăng nhập cần mã thông báo CSRF của phiên trong tiêu đề x-csrf-token. Hãy mở lại trang; chương trình thì dùng mã thông báo API.',
  'error.host-not-allowed.title': 'Không phải địa chỉ của máy chủ này',
  'error.host-not-allowed.detail':
    'Yêu cầu nêu một tên máy chủ mà máy chủ này không phục vụ. Hãy mở bằng địa chỉ của chính máy chủ này, hoặc đặt ADEPT_PUBLIC_URL thành địa chỉ mà người dùng truy cập.',
  'error.origin-not-allowed.title': 'Yêu cầu được gửi từ trang khác',
  'error.origin-not-allowed.detail':
    'Yêu cầu đến từ trang của một website khác nên không được thực hiện. Hãy mở bảng điều khiển bằng địa chỉ của chính nó, hoặc đặt ADEPT_PUBLIC_URL thành địa chỉ mà người dùng truy cập.',
  'error.unknown-parameter.title': 'Tham số không xác định',
  'error.unknown-parameter.detail':
    'Địa chỉ có tham số “{name}” không có ý nghĩa gì ở đây{known, select, none {.} other {. Các tham số được hỗ trợ: {known}.}}',
  'error.invalid-request.title': 'Không đọc được yêu cầu',
  'error.invalid-request.detail':
    '{problem, select, required {Thiếu “{member}”.} additionalProperties {“{member}” không được hỗ trợ ở đây.} type {“{member}” sai kiểu.} minLength {“{member}” quá ngắn.} maxLength {“{member}” quá dài.} minimum {“{member}” phải tối thiểu là {limit}.} maximum {“{member}” phải tối đa là {limit}.} other {“{member}” không đúng yêu cầu.}} Mô tả tại /openapi.json cho biết những gì được chấp nhận.',
  'error.invalid-json.title': 'Yêu cầu không phải là JSON',
  'error.invalid-json.detail': 'Phần thân phải là một tài liệu JSON, gửi với Content-Type: application/json.',
  'error.unsupported-media-type.title': 'Loại nội dung không xác định',
  'error.unsupported-media-type.detail':
    'Content-Type này không được chấp nhận ở đây. Hãy gửi JSON dưới dạng application/json, và gửi tệp mã thông báo dưới dạng application/pkcs7-mime, application/octet-stream hoặc trong trường “file” của biểu mẫu.',
  'error.body-too-large.title': 'Yêu cầu quá lớn',
  'error.body-too-large.detail': 'Phần thân lớn hơn {limit} byte. Không phần nào của yêu cầu được sử dụng.',
  'error.token-file-missing.title': 'Biểu mẫu không có tệp',
  'error.token-file-missing.detail':
    'Biểu mẫu không có trường “file”. Hãy chọn tệp .p7m mà cổng thông tin của Apple đã cấp.',
  'error.idempotency-key-invalid.title': 'Không dùng được Idempotency-Key',
  'error.idempotency-key-invalid.detail':
    'Tiêu đề Idempotency-Key nhận từ 1 đến 200 ký tự hiển thị được, với giá trị mới cho mỗi mục được tạo.',
  'error.idempotency-key-reused.title': 'Idempotency-Key đã được dùng',
  'error.idempotency-key-reused.detail':
    'Trong 24 giờ qua, cùng Idempotency-Key này đã đi kèm một yêu cầu khác. Không có gì được thực hiện; hãy dùng khóa mới.',
  'error.idempotency-key-in-use.title': 'Đang được xử lý',
  'error.idempotency-key-in-use.detail':
    'Yêu cầu đầu tiên với Idempotency-Key này vẫn đang được xử lý. Hãy hỏi lại sau vài giây để nhận phản hồi.',
  'error.too-many-requests.title': 'Quá nhiều lần thử',
  'error.too-many-requests.detail':
    '{seconds, plural, other {Hãy thử lại sau # giây nữa.}} Cho đến lúc đó, không lần thử nào được thực hiện.',
  'error.too-many-event-streams.title': 'Quá nhiều luồng sự kiện đang mở',
  'error.too-many-event-streams.detail':
    '{limit, plural, other {Đang mở # luồng, bằng số luồng mà Adept giữ được.}} Hãy đóng bớt một luồng, hoặc thỉnh thoảng đọc lại các danh sách của API thay cho luồng.',
  'error.set-up-code-invalid.title': 'Liên kết thiết lập không hợp lệ',
  'error.set-up-code-invalid.detail':
    'Liên kết thiết lập này không do máy chủ này tạo ra, hoặc không còn nguyên vẹn. Hãy dùng toàn bộ liên kết được in ra ở lần khởi động gần nhất.',
  'error.set-up-code-used.title': 'Liên kết thiết lập đã được dùng',
  'error.set-up-code-used.detail':
    'Liên kết chỉ dùng được một lần và đã được dùng để tạo tài khoản chủ sở hữu. Hãy đăng nhập.',
  'error.owner-exists.title': 'Đã thiết lập xong',
  'error.owner-exists.detail': 'Máy chủ này đã có chủ sở hữu. Hãy đăng nhập.',
  'error.password-too-short.title': 'Mật khẩu quá ngắn',
  'error.password-too-short.detail':
    'Mật khẩu cần ít nhất {minimum} ký tự. Vài từ không liên quan đến nhau sẽ tạo thành mật khẩu tốt.',
  'error.token-name-taken.title': 'Tên đã được dùng',
  'error.token-name-taken.detail': 'Một mã thông báo khác đã có tên này. Hãy chọn tên giúp phân biệt hai mã.',
  'error.invalid-after.title': 'Không phải vị trí trong danh sách này',
  'error.invalid-after.detail':
    'Tham số “after” nhận giá trị “next” của một trang trong cùng danh sách. Hãy bỏ tham số này để bắt đầu từ đầu.',
  // Store (server/src/store)
  'error.data-directory-in-use.title': 'Thư mục dữ liệu đang được dùng',
  'error.data-directory-in-use.detail':
    'Một Adept khác (tiến trình {pid}) đang dùng {directory}, và hai bên sẽ làm hỏng dữ liệu của nhau. Hãy dừng tiến trình đó, hoặc đặt ADEPT_DATA_DIR thành thư mục khác.',
  'error.data-directory-not-writable.title': 'Không ghi được vào thư mục dữ liệu',
  'error.data-directory-not-writable.detail':
    'Adept không ghi được vào {directory} ({reason}). Hãy cấp quyền ghi ở đó cho người dùng chạy Adept, hoặc đặt ADEPT_DATA_DIR thành thư mục khác.',
  'error.master-key-missing.title': 'Không có khóa chính',
  'error.master-key-missing.detail':
    'Không tìm thấy khóa dùng để mã hóa mọi dữ liệu bí mật. Hãy đặt ADEPT_MASTER_KEY_FILE trỏ đến tệp khóa, hoặc khôi phục tệp từ bản sao. Khóa mới không mở được dữ liệu mà khóa trước đã mã hóa.',
  'error.master-key-unreadable.title': 'Không đọc được khóa chính',
  'error.master-key-unreadable.detail':
    'Không đọc được tệp {path} ({reason}). Hãy cấp quyền đọc tệp cho người dùng chạy Adept, và không cấp cho ai khác.',
  'error.master-key-permissions.title': 'Người khác có thể đọc khóa chính',
  'error.master-key-permissions.detail':
    'Tệp {path} có chế độ quyền {mode}, nên người khác có thể đọc khóa. Hãy chạy chmod 600 cho tệp này rồi khởi động lại.',
  'error.master-key-invalid.title': 'Không phải khóa chính',
  'error.master-key-invalid.detail':
    'Tệp {path} không chứa 32 byte ở dạng base64. Hãy khôi phục tệp từ bản sao.',
  'error.master-key-wrong.title': 'Khóa chính khác',
  'error.master-key-wrong.detail':
    'Dữ liệu bí mật đã lưu được mã hóa bằng khóa {stored}, còn ADEPT_MASTER_KEY_FILE chứa khóa {given}. Không có gì bị thay đổi; hãy dùng tệp khóa thuộc về dữ liệu này.',
  'error.secret-cannot-be-opened.title': 'Không mở được một dữ liệu bí mật đã lưu',
  'error.secret-cannot-be-opened.detail':
    'Một dữ liệu bí mật trong {table} đã bị thay đổi hoặc được mã hóa bằng khóa khác. Hãy khôi phục dữ liệu và tệp khóa từ cùng một bản sao lưu, hoặc tải lên lại tệp mã thông báo.',
  'error.store-busy.title': 'Đang bận',
  'error.store-busy.detail':
    'Kho dữ liệu đã bận trong {seconds, plural, other {# giây}}. Không có gì bị thay đổi; hãy thử lại.',
  'error.store-full.title': 'Đĩa đã đầy',
  'error.store-full.detail':
    'Đĩa chứa kho dữ liệu đã đầy. Chưa lưu gì từ thao tác này. Hãy giải phóng dung lượng; Adept sẽ tự tiếp tục.',
  'error.store-unavailable.title': 'Kho dữ liệu không trả lời',
  'error.store-unavailable.detail':
    'Cơ sở dữ liệu hiện không trả lời. Dữ liệu đã lưu không bị mất, và Adept sẽ tự tiếp tục khi có trả lời. Hãy thử lại sau.',
  'error.store-too-old.title': 'PostgreSQL quá cũ',
  'error.store-too-old.detail':
    'Cơ sở dữ liệu là PostgreSQL {version}, còn Adept cần phiên bản {needed} trở lên. Không có gì bị thay đổi.',
  'error.database-not-opened.title': 'Không mở được cơ sở dữ liệu',
  'error.database-not-opened.detail':
    'PostgreSQL nêu trong DATABASE_URL không cho Adept vào ({reason}). Không có gì bị thay đổi. Hãy kiểm tra rằng máy chủ đang chạy, cơ sở dữ liệu tồn tại, và địa chỉ, người dùng, mật khẩu đều đúng.',
  'error.store-stopped.title': 'Kho dữ liệu đã dừng',
  'error.store-stopped.detail':
    'Kho dữ liệu đã ngừng hoạt động và cần khởi động lại Adept. Dữ liệu đã lưu không bị mất; xem thêm trong nhật ký.',
  'error.store-not-opened.title': 'Không mở được kho dữ liệu',
  'error.store-not-opened.detail':
    'Không mở được kho dữ liệu tại {directory}. Không có gì bị thay đổi. Xem thêm trong nhật ký; nếu dữ liệu bị hỏng, hãy khôi phục bản sao lưu.',
  'error.store-not-migrated.title': 'Kho dữ liệu cũ hơn chương trình này',
  'error.store-not-migrated.detail':
    'Kho dữ liệu còn thiếu: {pending}. Hãy chạy “adept db migrate”, hoặc đặt ADEPT_MIGRATE thành auto.',
  'error.store-newer-than-program.title': 'Kho dữ liệu mới hơn chương trình này',
  'error.store-newer-than-program.detail':
    'Kho dữ liệu đang ở bước {store}, còn chương trình này chỉ hỗ trợ đến {program}. Không có gì bị thay đổi; hãy khởi động chương trình mới hơn, hoặc khôi phục bản sao lưu được tạo bằng chương trình này.',
  'error.store-migration-failed.title': 'Không nâng cấp được kho dữ liệu',
  'error.store-migration-failed.detail':
    'Bước {migration} thất bại và đã được hoàn tác. Không có gì bị mất; nhật ký cho biết lý do.',
  'error.query-outside-transaction.title': 'Adept gặp lỗi',
  'error.query-outside-transaction.detail':
    'Một lỗi trong Adept đã được chặn trước khi gây hại; không có gì bị thay đổi. Nhật ký cho biết lỗi ở đâu.',
  // The API as seen by its client (contract/src/client.ts)
  'error.server-unreachable.title': 'Adept không phản hồi',
  'error.server-unreachable.detail':
    'Không có máy chủ nào phản hồi tại {server}. Hãy kiểm tra xem máy chủ có đang chạy không và địa chỉ có đúng không.',
  'error.console-not-writable.title': 'Không thể tạo bảng điều khiển ở đây',
  'error.console-not-writable.detail':
    'Người dùng này không được ghi vào {path}, và bảng điều khiển chưa được tạo hoặc cũ hơn mã nguồn của nó. Hãy chạy ./adept serve một lần với tư cách chủ sở hữu thư mục, rồi khởi động lại bằng người dùng này.',
  'error.unexpected-answer.title': 'Không phải phản hồi của Adept',
  'error.unexpected-answer.detail':
    'Một dịch vụ khác đã phản hồi tại {server}. Hãy kiểm tra địa chỉ, và proxy có thể nằm ở giữa.',
  // Configuration (contract/src/config.ts)
  'error.configuration-invalid.title': 'Không dùng được cấu hình',
  'error.configuration-invalid.detail':
    'Chưa có gì được khởi động. Hãy sửa những mục nêu bên dưới rồi khởi động lại.',
  'error.unknown-variable.title': 'Biến không xác định',
  'error.unknown-variable.detail':
    'Chưa có gì được khởi động, vì nếu không thì một thiết lập vô nghĩa sẽ bị bỏ qua mà không có thông báo. Hãy sửa hoặc xóa những mục nêu bên dưới.',
  'configuration.unknown-variable':
    '{variable} không phải là thiết lập của Adept. Tên gần nhất là {nearest}.',
  'configuration.not-a-port':
    '{variable} phải là số cổng từ 0 đến 65535; với 0, hệ thống tự chọn một cổng còn trống.',
  'configuration.not-a-host': '{variable} phải là địa chỉ hoặc tên máy chủ, không kèm số cổng.',
  'configuration.host-needs-tls':
    '{variable} sẽ mở Adept ra mạng mà không có TLS. Hãy đặt một proxy có TLS ở phía trước và ghi địa chỉ của proxy đó trong ADEPT_TRUSTED_PROXIES, hoặc dùng 127.0.0.1.',
  'configuration.not-an-origin': '{variable} phải là địa chỉ như https://adept.example, không kèm đường dẫn.',
  'configuration.not-a-url':
    '{variable} phải là địa chỉ bắt đầu bằng https:// hoặc http://, không kèm tên người dùng và chuỗi truy vấn.',
  'configuration.plain-http-beyond-loopback':
    '{variable} phải bắt đầu bằng https://. http không mã hóa chỉ được chấp nhận cho chính máy này (127.0.0.1, localhost, [::1]).',
  'configuration.not-a-database-url': '{variable} phải là địa chỉ bắt đầu bằng postgres://.',
  'configuration.not-a-duration':
    '{variable} phải là khoảng thời gian theo ISO 8601, chẳng hạn PT5M hoặc P1D.',
  'configuration.not-a-time-zone': '{variable} phải là tên múi giờ, chẳng hạn Europe/Berlin.',
  'configuration.not-a-language': '{variable} phải là một ngôn ngữ: en, zh-TW, vi, ru, pl hoặc pt-BR.',
  'configuration.not-a-log-level':
    '{variable} phải là một trong các giá trị trace, debug, info, warn, error, fatal, silent.',
  'configuration.not-a-migrate-mode': '{variable} phải là auto hoặc off.',
  'configuration.not-a-flag': '{variable} phải là 1 hoặc 0.',
  'configuration.not-an-api-token':
    '{variable} phải là adp_ và từ 20 đến 200 ký tự trong số A-Z, a-z, 0-9, _ và -.',
  'configuration.not-an-address-list':
    '{variable} phải là danh sách địa chỉ hoặc mạng, cách nhau bằng dấu phẩy, chẳng hạn 10.0.0.0/8.',
  'configuration.not-an-smtp-url':
    '{variable} phải là địa chỉ như smtp://user:password@mail.example:587, hoặc smtps:// nếu dùng TLS ngay từ đầu.',
  'configuration.not-a-sender': '{variable} phải là địa chỉ email, chẳng hạn adept@example.org.',
  'configuration.smtp-needs-sender':
    'Thiếu {variable}: khi có ADEPT_SMTP_URL, biến này cho biết thư được gửi từ địa chỉ nào.',
  'configuration.not-a-target-list':
    '{variable} phải là danh sách tên máy, địa chỉ hoặc mạng, cách nhau bằng dấu phẩy, chẳng hạn hooks.internal, 10.0.0.0/8.',
  'configuration.set-twice': '{variable} và {other} cùng được đặt. Hãy chỉ giữ một biến.',
  'configuration.file-unreadable': 'Không đọc được tệp mà {variable}_FILE chỉ định ({file}).',
  // intake, sync, start (server/src/intake, sync, main.ts)
  'error.token-name-empty.title': 'Tên đang để trống',
  'error.token-name-empty.detail': 'Mã thông báo cần một tên có ít nhất một ký tự hiển thị được.',
  'error.token-without-file.title': 'Chưa có tệp mã thông báo',
  'error.token-without-file.detail':
    'Chưa thể hỏi Apple về mã thông báo này khi tệp mã thông báo đầu tiên chưa được tải lên. Hãy tạo cặp khóa, đưa chứng chỉ của cặp khóa cho cổng thông tin, rồi tải lên tệp mà cổng thông tin trả lại.',
  'error.port-taken.title': 'Cổng {port} đang được dùng',
  'error.port-taken.detail':
    'Một chương trình khác đang lắng nghe ở cổng {port}. Hãy dừng chương trình đó, hoặc đặt {variable} thành cổng khác; với 0, hệ thống tự chọn một cổng còn trống.',
  'error.address-not-usable.title': 'Không dùng được địa chỉ {host}',
  'error.address-not-usable.detail':
    'Adept không lắng nghe được tại {host}: máy này không có địa chỉ đó, hoặc cổng cần thêm quyền. Hãy đặt {variable} thành địa chỉ khác.',
  'error.file-unreadable.title': 'Không đọc được một tệp',
  'error.file-unreadable.detail':
    'Không đọc được tệp mà {variable} chỉ định ({file}). Hãy sửa đường dẫn hoặc quyền truy cập rồi khởi động lại.',
  'error.apple-url-not-a-url.title': 'Không dùng được địa chỉ của Apple',
  'error.apple-url-not-a-url.detail': '{variable} phải là địa chỉ bắt đầu bằng https:// và có tên máy chủ.',
  'error.apple-url-not-https.title': 'Không dùng được địa chỉ của Apple',
  'error.apple-url-not-https.detail':
    '{variable} phải bắt đầu bằng https://. http không mã hóa chỉ được chấp nhận cho chính máy này (127.0.0.1, localhost, [::1]).',
  'error.apple-url-has-extras.title': 'Không dùng được địa chỉ của Apple',
  'error.apple-url-has-extras.detail':
    '{variable} không được chứa tên người dùng, mật khẩu, chuỗi truy vấn hay phần định vị (fragment).',
  'start.key-made':
    'Khóa chính mới đã được tạo tại {path}. Mọi dữ liệu bí mật được mã hóa bằng khóa này: hãy giữ một bản sao tách riêng khỏi dữ liệu; thiếu khóa thì không mở được dữ liệu bí mật.',
  'start.embedded-store':
    'Kho dữ liệu nhúng an toàn khi Adept ngừng đột ngột, nhưng không phải trong mọi trường hợp mất điện. Hãy duy trì bản sao lưu, hoặc đặt DATABASE_URL để dùng PostgreSQL.',
  'token-file-check.file.ok': 'Đọc được tệp.',
  'token-file-check.key.ok': 'Tệp được tạo cho một khóa của mã thông báo này.',
  'token-file-check.key.other-token':
    'Tệp được tạo cho một khóa của mã thông báo “{token}”. Hãy kiểm tra xem tệp có thuộc về đây không.',
  'token-file-check.content.ok': 'Nội dung đầy đủ.',
  'token-file-check.content.unusual':
    'Nội dung đầy đủ, nhưng {count, plural, other {có # giá trị trông khác}} với những gì Apple thường ghi.',
  'token-file-check.expiry.ok': 'Mã thông báo có hiệu lực đến ngày {expiresAt, date, long}.',
  'token-file-check.expiry.accepted':
    'Mã thông báo đã hết hạn vào ngày {expiresAt, date, long} nhưng vẫn được tiếp nhận.',
  'token-file-check.expiry.refused': 'Mã thông báo đã hết hạn vào ngày {expiresAt, date, long}.',
  'token-file-check.age.ok': 'Mã thông báo không cũ hơn mã đang dùng.',
  'token-file-check.age.refused': 'Mã thông báo cũ hơn mã đang dùng, và Apple chỉ chấp nhận mã mới nhất.',
  'token-file-check.server.ok': 'Mã thông báo đến từ cùng máy chủ MDM với mã đang dùng.',
  'token-file-check.server.first': 'Mã thông báo thuộc máy chủ MDM “{server}” của {organization}.',
  'token-file-check.server.other':
    'Mã thông báo thuộc máy chủ MDM “{server}” của {organization}; mã thông báo ở đây thuộc “{formerServer}” của {formerOrganization}.',
  'token-file-check.server.replaced':
    'Với tệp này, mã thông báo thuộc máy chủ MDM “{server}” của {organization}, không còn thuộc “{formerServer}” của {formerOrganization}.',
  'token-file-check.server.unknown':
    'Apple chưa cho biết mã thông báo đến từ máy chủ MDM nào. Cho đến khi biết, Adept không nhận thiết bị và không ghi gì vào Apple.',
  'token-file-check.server.unknown-key':
    'Có vẻ mã thông báo đến từ một máy chủ MDM khác với mã đang dùng, và Apple chưa cho biết. Cho đến khi biết, Adept không nhận thiết bị và không ghi gì vào Apple.',
  'token-file-check.apple.ok': 'Apple chấp nhận mã thông báo này.',
  'token-file-check.apple.terms':
    'Apple nhận ra mã thông báo này, nhưng cần chấp nhận điều khoản mới thì mã mới hoạt động.',
  'token-file-check.apple.unsure':
    '{answer, select, none {Apple không phản hồi kịp, nên chưa biết Apple có chấp nhận mã thông báo này không.} other {Phản hồi “{answer}” của Apple chưa cho biết Apple có chấp nhận mã thông báo này không.}}',
  'token-file-check.apple.rejected':
    'Apple từ chối mã thông báo này với “{answer}”. Mã vẫn được nhận vào, vì không có mã nào đang dùng mà Apple chấp nhận.',
  'token-file-check.apple.refused':
    'Apple từ chối mã thông báo này với “{answer}” và chấp nhận mã đang dùng.',
  'token-file-check.devices.ok':
    '{more, select, yes {Apple đưa ra danh sách thiết bị: {count, plural, =0 {trang đầu trống, và còn nữa.} other {# thiết bị ở trang đầu, và còn nữa.}}} other {Apple đưa ra danh sách thiết bị: {count, plural, =0 {không có thiết bị nào.} other {# thiết bị.}}}}',
  'token-file-check.devices.unsure':
    '{answer, select, none {Danh sách thiết bị không đến kịp. Adept đọc danh sách ngay khi Apple đưa ra.} other {Apple trả lời “{answer}” khi được hỏi danh sách thiết bị. Adept đọc danh sách ngay khi Apple đưa ra.}}',
  'token-file.difference':
    'Đang dùng ở đây: máy chủ MDM “{formerServer}” của {formerOrganization}. Trong tệp: máy chủ MDM “{server}” của {organization}.',
  'token-file.replacement.devices':
    '{count, plural, =0 {Không biết thiết bị nào của máy chủ MDM trước.} other {# thiết bị của máy chủ MDM trước rời khỏi danh sách ở đây. Không có gì thay đổi trên thiết bị hay ở Apple.}}',
  'token-file.replacement.profiles':
    '{count, plural, =0 {Không có hồ sơ đăng ký nào dưới mã thông báo này.} other {# hồ sơ đăng ký được định nghĩa lại ở máy chủ MDM mới.}}',
  'token-file.replacement.cursor':
    'Vị trí trong danh sách thay đổi của Apple bị bỏ, và danh sách của máy chủ MDM mới được đọc từ đầu.',
};
