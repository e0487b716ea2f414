import type { PartOf } from '../part.ts';
import type { errors as source } from '../en/errors.ts';

/** Traditional Chinese (Taiwan) texts: errors. ICU MessageFormat. */
export const errors: PartOf<typeof source> = {
  // Doors (server/src/http)
  'error.unexpected.title': 'Adept 發生錯誤',
  'error.unexpected.detail':
    'Adept 內部發生問題，系統沒有刻意變更任何內容。請再試一次；如果再次發生，在記錄中尋找 {id}。',
  'error.not-found.title': '這裡沒有內容',
  'error.not-found.detail': 'API 沒有使用此方法的這個網址。/openapi.json 的說明列出所有網址。',
  'error.token-not-found.title': '沒有此權杖',
  'error.token-not-found.detail': '沒有使用此識別碼的權杖。權杖可能已刪除；權杖清單會顯示現有的權杖。',
  'error.key-pair-not-found.title': '沒有此金鑰組',
  'error.key-pair-not-found.detail': '此權杖沒有使用此識別碼的金鑰組。請建立新的金鑰組，並使用隨附的憑證。',
  'error.work-item-not-found.title': '沒有此工作',
  'error.work-item-not-found.detail':
    '沒有使用此識別碼的工作。最後一個問題關閉後，工作即結束；總覽會顯示尚待處理的項目。',
  'error.problem-not-found.title': '沒有此問題',
  'error.problem-not-found.detail': '沒有使用此識別碼的問題。問題清單會顯示未解決與已解決的問題。',
  'error.cause-not-found.title': '沒有此原因',
  'error.cause-not-found.detail': '目錄中沒有此名稱的原因。最接近的是 {nearest}。',
  'error.device-not-found.title': '沒有此裝置',
  'error.device-not-found.detail':
    '沒有任何權杖現在或曾經包含此序號的裝置。如果是新裝置，會在下次同步後出現。',
  'error.api-token-not-found.title': '沒有此 API 權杖',
  'error.api-token-not-found.detail': '沒有使用此識別碼的 API 權杖，或該權杖先前已撤銷。',
  'error.not-signed-in.title': '尚未登入',
  'error.not-signed-in.detail':
    '此操作需要已登入的工作階段或 API 權杖。請登入，或傳送標頭「Authorization: Bearer adp_…」。',
  'error.api-token-invalid.title': '未接受 API 權杖',
  'error.api-token-invalid.detail':
    'API 權杖未知或已撤銷。請在設定中或使用「adept api-token create」建立新的 API 權杖。',
  'error.sign-in-refused.title': '未能登入',
  'error.sign-in-refused.detail': '電子郵件地址與密碼不相符。請檢查兩者，然後再試一次。',
  'error.csrf-token-invalid.title': '並非由主控台送出',
  'error.csrf-token-invalid.detail':
    '使用工作階段進行的變更，需要在標頭 x-csrf-token 中提供其 CSRF 權杖。請重新載入頁面；程式則應使用 API 權杖。',
  'error.host-not-allowed.title': '不是此伺服器的位址',
  'error.host-not-allowed.detail':
    '要求中的主機名稱不是此伺服器所回應的名稱。請以伺服器自己的位址開啟，或將 ADEPT_PUBLIC_URL 設為使用者所用的位址。',
  'error.origin-not-allowed.title': '從其他網站送出',
  'error.origin-not-allowed.detail':
    '要求來自其他網站的頁面，因此沒有執行。請以主控台自己的位址開啟，或將 ADEPT_PUBLIC_URL 設為使用者所用的位址。',
  'error.unknown-parameter.title': '未知的參數',
  'error.unknown-parameter.detail':
    '{known, select, none {網址中的參數「{name}」在此沒有意義。} other {網址中的參數「{name}」在此沒有意義。已知的參數：{known}。}}',
  'error.invalid-request.title': '無法讀取要求',
  'error.invalid-request.detail':
    '{problem, select, required {缺少「{member}」。} additionalProperties {這裡沒有「{member}」這個成員。} type {「{member}」的類型不正確。} minLength {「{member}」過短。} maxLength {「{member}」過長。} minimum {「{member}」必須至少為 {limit}。} maximum {「{member}」最多為 {limit}。} other {「{member}」不符合要求。}}可接受的內容請見 /openapi.json 的說明。',
  'error.invalid-json.title': '要求不是 JSON',
  'error.invalid-json.detail': '本文必須是一份 JSON 文件，並以 Content-Type: application/json 傳送。',
  'error.unsupported-media-type.title': '未知的內容類型',
  'error.unsupported-media-type.detail':
    '這裡不接受此 Content-Type。JSON 以 application/json 傳送，權杖檔案以 application/pkcs7-mime、application/octet-stream 或表單欄位「file」傳送。',
  'error.body-too-large.title': '要求過大',
  'error.body-too-large.detail': '本文超過 {limit} 個位元組。其中的內容完全沒有使用。',
  'error.token-file-missing.title': '表單中沒有檔案',
  'error.token-file-missing.detail': '表單沒有欄位「file」。請選擇 Apple 的入口網站提供的 .p7m 檔案。',
  'error.idempotency-key-invalid.title': '無法使用此 Idempotency-Key',
  'error.idempotency-key-invalid.detail':
    '標頭 Idempotency-Key 可包含 1 到 200 個可見字元，每次建立項目都要使用新的值。',
  'error.idempotency-key-reused.title': 'Idempotency-Key 已使用過',
  'error.idempotency-key-reused.detail':
    '過去 24 小時內，另一個要求使用過相同的 Idempotency-Key。沒有執行任何操作；請使用新的值。',
  'error.idempotency-key-in-use.title': '已在處理中',
  'error.idempotency-key-in-use.detail':
    '使用此 Idempotency-Key 的第一個要求仍在處理中。請在幾秒後再次要求，以取得其回應。',
  'error.too-many-requests.title': '嘗試次數過多',
  'error.too-many-requests.detail':
    '{seconds, plural, other {請在 # 秒後再試一次。在此之前，系統不會進行任何嘗試。}}',
  'error.too-many-event-streams.title': '開啟的事件串流過多',
  'error.too-many-event-streams.detail':
    '{limit, plural, other {已開啟 # 個串流，達到 Adept 可保留的數量。}}請關閉其中一個，或改為不時重新讀取 API 的清單。',
  'error.set-up-code-invalid.title': '設定連結無效',
  'error.set-up-code-invalid.detail':
    '此設定連結不是由此伺服器建立，或連結不完整。請使用最近一次啟動時顯示的完整連結。',
  'error.set-up-code-used.title': '設定連結已使用過',
  'error.set-up-code-used.detail': '此連結只能使用一次，並且已建立擁有者。請改為登入。',
  'error.owner-exists.title': '已完成設定',
  'error.owner-exists.detail': '此伺服器已有擁有者。請改為登入。',
  'error.password-too-short.title': '密碼過短',
  'error.password-too-short.detail': '密碼至少需要 {minimum} 個字元。幾個彼此無關的詞就能組成好密碼。',
  'error.token-name-taken.title': '名稱已有人使用',
  'error.token-name-taken.detail': '另一個權杖已使用此名稱。請選擇可以區別兩者的名稱。',
  'error.invalid-after.title': '不是此清單中的位置',
  'error.invalid-after.detail': '參數「after」的值必須是同一清單某一頁的「next」。省略此參數即可從頭開始。',
  // Store (server/src/store)
  'error.data-directory-in-use.title': '資料目錄使用中',
  'error.data-directory-in-use.detail':
    '另一個 Adept（處理程序 {pid}）正在使用 {directory}，兩者同時使用會毀損彼此的資料。請停止該處理程序，或將 ADEPT_DATA_DIR 設為其他目錄。',
  'error.data-directory-not-writable.title': '無法寫入資料目錄',
  'error.data-directory-not-writable.detail':
    'Adept 無法寫入 {directory} ({reason})。請授予執行 Adept 的使用者寫入該處的權限，或將 ADEPT_DATA_DIR 設為其他目錄。',
  'error.master-key-missing.title': '沒有主要金鑰',
  'error.master-key-missing.detail':
    '找不到密封所有密鑰的金鑰。請將 ADEPT_MASTER_KEY_FILE 設為其檔案，或從副本還原檔案。新金鑰無法開啟先前金鑰所密封的內容。',
  'error.master-key-unreadable.title': '無法讀取主要金鑰',
  'error.master-key-unreadable.detail':
    '無法讀取檔案 {path} ({reason})。請只授予執行 Adept 的使用者讀取權限，不要授予其他人。',
  'error.master-key-permissions.title': '其他人可以讀取主要金鑰',
  'error.master-key-permissions.detail':
    '檔案 {path} 的模式為 {mode}，因此其他人可以讀取金鑰。請對該檔案執行 chmod 600，然後重新啟動。',
  'error.master-key-invalid.title': '不是主要金鑰',
  'error.master-key-invalid.detail': '檔案 {path} 的內容不是以 base64 編碼的 32 個位元組。請從副本還原檔案。',
  'error.master-key-wrong.title': '主要金鑰不同',
  'error.master-key-wrong.detail':
    '儲存的密鑰是以金鑰 {stored} 密封，而 ADEPT_MASTER_KEY_FILE 中的金鑰是 {given}。沒有變更任何內容；請使用屬於此資料的檔案。',
  'error.secret-cannot-be-opened.title': '無法開啟儲存的密鑰',
  'error.secret-cannot-be-opened.detail':
    '{table} 中的密鑰遭到變更，或是以其他金鑰密封。請從同一份備份還原資料及其金鑰檔案，或重新上傳權杖檔案。',
  'error.store-busy.title': '忙碌中',
  'error.store-busy.detail': '{seconds, plural, other {儲存區忙碌了 # 秒。沒有變更任何內容；請再試一次。}}',
  'error.store-full.title': '磁碟已滿',
  'error.store-full.detail': '儲存區所在的磁碟已滿。這次的內容完全沒有儲存。請釋出空間；Adept 會自行繼續。',
  'error.store-unavailable.title': '儲存區沒有回應',
  'error.store-unavailable.detail':
    '資料庫目前沒有回應。已儲存的內容不會遺失，資料庫恢復回應後 Adept 會自行繼續。請稍後再試。',
  'error.store-too-old.title': 'PostgreSQL 版本過舊',
  'error.store-too-old.detail':
    '資料庫是 PostgreSQL {version}，而 Adept 需要 {needed} 或更新版本。沒有變更任何內容。',
  'error.database-not-opened.title': '無法開啟資料庫',
  'error.database-not-opened.detail':
    'DATABASE_URL 指定的 PostgreSQL 不讓 Adept 進入（{reason}）。沒有變更任何內容。請確認伺服器正在執行、資料庫存在，且位址、使用者與密碼正確。',
  'error.store-stopped.title': '儲存區已停止',
  'error.store-stopped.detail':
    '儲存區已停止運作，必須重新啟動 Adept。已儲存的內容不會遺失；詳細資訊請見記錄。',
  'error.store-not-opened.title': '無法開啟儲存區',
  'error.store-not-opened.detail':
    '無法開啟位於 {directory} 的儲存區。沒有變更任何內容。詳細資訊請見記錄；如果資料已損壞，可還原備份。',
  'error.store-not-migrated.title': '儲存區比此程式舊',
  'error.store-not-migrated.detail':
    '儲存區還需要：{pending}。請執行「adept db migrate」，或將 ADEPT_MIGRATE 設為 auto。',
  'error.store-newer-than-program.title': '儲存區比此程式新',
  'error.store-newer-than-program.detail':
    '儲存區的版本為 {store}，而此程式最多支援到 {program}。沒有變更任何內容；請啟動較新的程式，或還原以此程式建立的備份。',
  'error.store-migration-failed.title': '無法將儲存區升級到最新版本',
  'error.store-migration-failed.detail':
    '步驟 {migration} 失敗，並且已復原。沒有遺失任何內容；原因請見記錄。',
  'error.query-outside-transaction.title': 'Adept 發生錯誤',
  'error.query-outside-transaction.detail':
    'Adept 中的錯誤在造成損害之前已遭攔截；沒有變更任何內容。發生位置請見記錄。',
  // The API as seen by its client (contract/src/client.ts)
  'error.server-unreachable.title': 'Adept 沒有回應',
  'error.server-unreachable.detail': '{server} 沒有伺服器回應。請檢查伺服器是否正在執行，以及位址是否正確。',
  'error.console-not-writable.title': '無法在此建置主控台',
  'error.console-not-writable.detail':
    '此使用者不能寫入 {path}，而主控台尚未建置，或比其來源舊。請以資料夾擁有者的身分執行一次 ./adept serve，再以此使用者重新啟動。',
  'error.unexpected-answer.title': '不是 Adept 的回應',
  'error.unexpected-answer.detail':
    '在 {server} 回應的不是 Adept。請檢查位址，以及中間可能存在的代理伺服器。',
  // Configuration (contract/src/config.ts)
  'error.configuration-invalid.title': '無法使用此組態',
  'error.configuration-invalid.detail': '沒有啟動任何項目。請更正下列項目，然後重新啟動。',
  'error.unknown-variable.title': '未知的變數',
  'error.unknown-variable.detail':
    '沒有啟動任何項目，因為沒有意義的設定會在毫無提示的情況下遭到忽略。請更正或移除下列項目。',
  'configuration.unknown-variable': '{variable} 不是 Adept 的設定。最接近的是 {nearest}。',
  'configuration.not-a-port': '{variable} 必須是 0 到 65535 的連接埠；0 表示選用任一可用的連接埠。',
  'configuration.not-a-host': '{variable} 必須是位址或主機名稱，不含連接埠。',
  'configuration.host-needs-tls':
    '{variable} 會在沒有 TLS 的情況下將 Adept 開放給網路。請在前端設置具備 TLS 的代理伺服器，並將其位址填入 ADEPT_TRUSTED_PROXIES，或使用 127.0.0.1。',
  'configuration.not-an-origin': '{variable} 必須是類似 https://adept.example 的網址，不含路徑。',
  'configuration.not-a-url': '{variable} 必須是以 https:// 或 http:// 開頭的網址，不含使用者名稱與查詢字串。',
  'configuration.plain-http-beyond-loopback':
    '{variable} 必須以 https:// 開頭。一般的 http 僅限本機（127.0.0.1、localhost、[::1]）。',
  'configuration.not-a-database-url': '{variable} 必須是以 postgres:// 開頭的網址。',
  'configuration.not-a-duration': '{variable} 必須是 ISO 8601 格式的時間長度，例如 PT5M 或 P1D。',
  'configuration.not-a-time-zone': '{variable} 必須是時區名稱，例如 Europe/Berlin。',
  'configuration.not-a-language': '{variable} 必須是語言，例如 en、zh-TW、vi、ru、pl 或 pt-BR。',
  'configuration.not-a-log-level':
    '{variable} 必須是 trace、debug、info、warn、error、fatal、silent 其中之一。',
  'configuration.not-a-migrate-mode': '{variable} 必須是 auto 或 off。',
  'configuration.not-a-flag': '{variable} 必須是 1 或 0。',
  'configuration.not-an-api-token':
    '{variable} 必須是 adp_ 加上 20 到 200 個字元，可用的字元為 A-Z、a-z、0-9、_ 與 -。',
  'configuration.not-an-address-list': '{variable} 必須是以逗號分隔的位址或網路清單，例如 10.0.0.0/8。',
  'configuration.not-an-smtp-url':
    '{variable} 必須是類似 smtp://user:password@mail.example:587 的位址；若一開始就使用 TLS，則為 smtps://。',
  'configuration.not-a-sender': '{variable} 必須是電子郵件地址，例如 adept@example.org。',
  'configuration.smtp-needs-sender': '缺少 {variable}：設定 ADEPT_SMTP_URL 時，須以它指定寄件地址。',
  'configuration.not-a-target-list':
    '{variable} 必須是以逗號分隔的主機名稱、位址或網路清單，例如 hooks.internal, 10.0.0.0/8。',
  'configuration.set-twice': '{variable} 與 {other} 都已設定。請只保留其中一個。',
  'configuration.file-unreadable': '無法讀取 {variable}_FILE 指定的檔案 ({file})。',
  // intake, sync, start (server/src/intake, sync, main.ts)
  'error.token-name-empty.title': '名稱是空的',
  'error.token-name-empty.detail': '權杖的名稱至少需要一個可見字元。',
  'error.token-without-file.title': '尚無權杖檔案',
  'error.token-without-file.detail':
    '在上傳此權杖的第一個權杖檔案之前，無法向 Apple 查詢。請建立金鑰組，將其憑證提供給入口網站，再上傳入口網站傳回的檔案。',
  'error.port-taken.title': '連接埠 {port} 已有程式使用',
  'error.port-taken.detail':
    '另一個程式正在使用連接埠 {port}。請停止該程式，或將 {variable} 設為其他連接埠；0 表示選用任一可用的連接埠。',
  'error.address-not-usable.title': '無法使用位址 {host}',
  'error.address-not-usable.detail':
    'Adept 無法在 {host} 接聽：此電腦沒有該位址，或該連接埠需要更高的權限。請將 {variable} 設為其他位址。',
  'error.file-unreadable.title': '無法讀取檔案',
  'error.file-unreadable.detail': '無法讀取 {variable} 指定的檔案 ({file})。請更正路徑或權限，然後重新啟動。',
  'error.apple-url-not-a-url.title': '無法使用 Apple 的網址',
  'error.apple-url-not-a-url.detail': '{variable} 必須是以 https:// 開頭並包含主機名稱的網址。',
  'error.apple-url-not-https.title': '無法使用 Apple 的網址',
  'error.apple-url-not-https.detail':
    '{variable} 必須以 https:// 開頭。一般的 http 僅限本機（127.0.0.1、localhost、[::1]）。',
  'error.apple-url-has-extras.title': '無法使用 Apple 的網址',
  'error.apple-url-has-extras.detail': '{variable} 不得包含使用者名稱、密碼、查詢字串或片段。',
  'start.key-made':
    '已在 {path} 建立新的主要金鑰。所有密鑰都以此金鑰密封：請將副本與資料分開保存；沒有此金鑰就無法開啟密鑰。',
  'start.embedded-store':
    '內嵌的儲存區可承受 Adept 當機，但不一定能承受斷電。請保留備份，或設定 DATABASE_URL 以使用 PostgreSQL。',
  'token-file-check.file.ok': '可以讀取檔案。',
  'token-file-check.key.ok': '此檔案是為此權杖的金鑰建立的。',
  'token-file-check.key.other-token': '此檔案是為權杖「{token}」的金鑰建立的。請確認檔案屬於這裡。',
  'token-file-check.content.ok': '內容完整，沒有缺漏。',
  'token-file-check.content.unusual':
    '{count, plural, other {內容完整，但有 # 個值與 Apple 慣用的寫法不同。}}',
  'token-file-check.expiry.ok': '權杖的有效期至 {expiresAt, date, long}為止。',
  'token-file-check.expiry.accepted': '權杖已於 {expiresAt, date, long}到期，但仍予採用。',
  'token-file-check.expiry.refused': '權杖已於 {expiresAt, date, long}到期。',
  'token-file-check.age.ok': '不比使用中的權杖舊。',
  'token-file-check.age.refused': '比使用中的權杖舊，而 Apple 只接受最新的權杖。',
  'token-file-check.server.ok': '與使用中的權杖來自同一個 MDM 伺服器。',
  'token-file-check.server.first': '它屬於 {organization} 的 MDM 伺服器「{server}」。',
  'token-file-check.server.other':
    '它屬於 {organization} 的 MDM 伺服器「{server}」；這裡的權杖屬於 {formerOrganization} 的「{formerServer}」。',
  'token-file-check.server.replaced':
    '使用此檔案後，權杖屬於 {organization} 的 MDM 伺服器「{server}」，不再屬於 {formerOrganization} 的「{formerServer}」。',
  'token-file-check.server.unknown':
    'Apple 尚未說明它來自哪個 MDM 伺服器。在此之前，Adept 不會接收裝置，也不會向 Apple 寫入任何內容。',
  'token-file-check.server.unknown-key':
    '它似乎與使用中的權杖來自不同的 MDM 伺服器，而 Apple 尚未說明。在此之前，Adept 不會接收裝置，也不會向 Apple 寫入任何內容。',
  'token-file-check.apple.ok': 'Apple 接受它。',
  'token-file-check.apple.terms': 'Apple 認得它，但必須先接受新的條款才能使用。',
  'token-file-check.apple.unsure':
    '{answer, select, none {Apple 未及時回應，因此還不知道 Apple 是否接受它。} other {Apple 的回應「{answer}」還不能說明 Apple 是否接受它。}}',
  'token-file-check.apple.rejected':
    'Apple 以「{answer}」拒絕它。由於使用中沒有 Apple 接受的權杖，仍會將其採用。',
  'token-file-check.apple.refused': 'Apple 以「{answer}」拒絕它，而接受使用中的權杖。',
  'token-file-check.devices.ok':
    '{more, select, yes {Apple 提供裝置清單：{count, plural, =0 {第一頁是空的，後面還有。} other {第一頁有 # 部裝置，後面還有。}}} other {Apple 提供裝置清單：{count, plural, =0 {沒有裝置。} other {# 部裝置。}}}}',
  'token-file-check.devices.unsure':
    '{answer, select, none {裝置清單未及時送達。Apple 一提供，Adept 就會讀取。} other {要求裝置清單時，Apple 回應「{answer}」。Apple 一提供，Adept 就會讀取。}}',
  'token-file.difference':
    '這裡使用中：{formerOrganization} 的 MDM 伺服器「{formerServer}」。檔案中：{organization} 的 MDM 伺服器「{server}」。',
  'token-file.replacement.devices':
    '{count, plural, =0 {沒有先前 MDM 伺服器的已知裝置。} other {先前 MDM 伺服器的 # 部裝置會離開這裡的清單。裝置上與 Apple 端不會有任何變更。}}',
  'token-file.replacement.profiles':
    '{count, plural, =0 {此權杖下沒有註冊設定檔。} other {# 個註冊設定檔會在新的 MDM 伺服器上重新定義。}}',
  'token-file.replacement.cursor': '在 Apple 變更清單中的位置會捨棄，並從頭讀取新 MDM 伺服器的清單。',
};
