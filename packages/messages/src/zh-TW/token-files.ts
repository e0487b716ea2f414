import type { PartOf } from '../part.ts';
import type { tokenFiles as source } from '../en/token-files.ts';

/** Traditional Chinese (Taiwan) texts: token-files. ICU MessageFormat. */
export const tokenFiles: PartOf<typeof source> = {
  'error.file-not-found.title': '無法讀取檔案',
  'error.file-not-found.detail':
    '沒有可讀取的檔案 {file}。請檢查路徑與權限；相對路徑從您目前所在的資料夾開始。',

  'error.token-file-empty.title': '檔案是空的',
  'error.token-file-empty.detail':
    '沒有變更任何內容。請在 {appleBusiness} 或 {appleSchool}重新下載伺服器權杖，並使用新檔案。下載後，先前的權杖隨即失效。',
  'error.token-file-too-large.title': '檔案過大，不是伺服器權杖',
  'error.token-file-too-large.detail':
    '伺服器權杖檔案只有幾 KB；系統不會讀取超過 256 KiB 的檔案。請使用 Apple 命名為 …_smime.p7m 的檔案。',
  'error.token-file-not-recognised.title': '這不是伺服器權杖檔案',
  'error.token-file-not-recognised.detail':
    '檔案中沒有 Apple 所產生的那種加密訊息。請使用 {appleBusiness} 或 {appleSchool}為此 MDM 伺服器提供、副檔名為 .p7m 的檔案。',
  'error.token-file-looks-like-html.title': '這是網頁，不是伺服器權杖檔案',
  'error.token-file-looks-like-html.detail':
    '瀏覽器可能儲存了登入頁面或錯誤頁面。請登入 {appleBusiness} 或 {appleSchool}，重新下載權杖，並使用副檔名為 .p7m 的檔案。',
  'error.token-file-looks-like-json.title': '這是 JSON，不是伺服器權杖檔案',
  'error.token-file-looks-like-json.detail':
    'Adept 需要 Apple 提供的加密檔案本身，而不是其中的內容。請使用副檔名為 .p7m 的檔案。',
  'error.token-file-looks-like-content-token.title': '這是「App 和書籍」的內容權杖',
  'error.token-file-looks-like-content-token.detail':
    '內容權杖 (.vpptoken) 用於 App 和書籍。裝置註冊需要 MDM 伺服器的伺服器權杖：可在該伺服器的設定中取得、副檔名為 .p7m 的檔案。',
  'error.token-file-looks-like-certificate.title': '這是憑證或金鑰，不是伺服器權杖檔案',
  'error.token-file-looks-like-certificate.detail':
    '這裡不使用推播憑證、公開金鑰或私密金鑰。請使用為此 MDM 伺服器上傳公開金鑰之後，Apple 提供的副檔名為 .p7m 的檔案。',
  'error.token-file-other-key.title': '此權杖是為另一個公開金鑰建立的',
  'error.token-file-other-key.detail':
    '此權杖的收件者是簽發者為 {issuer}、序號為 {serial} 的憑證，而這裡保存的金鑰都不屬於該憑證。請在 Apple 的入口網站將目前的公開金鑰上傳到此 MDM 伺服器，然後重新下載權杖。下載後，使用中的權杖隨即失效。',
  'error.token-file-cannot-be-opened.title': '此金鑰無法開啟檔案',
  'error.token-file-cannot-be-opened.detail':
    '檔案的收件者是簽發者為 {issuer}、序號為 {serial} 的憑證，必須使用該憑證的私密金鑰。如果已經是該金鑰，表示檔案在傳送途中有所變更：請從原下載位置取用檔案，或下載新權杖。',
  'error.token-file-damaged.title': '權杖檔案已損壞',
  'error.token-file-damaged.detail':
    '檔案的開頭是伺服器權杖，但後面有一部分遺失或遭到變更。請從原下載位置重新複製。如果沒有幫助，再到 Apple 的入口網站下載新權杖；下載後，使用中的權杖隨即失效。',
  'error.token-file-incomplete.title': '權杖缺少 Apple 一定會放入的內容',
  'error.token-file-incomplete.detail':
    '檔案已開啟，但缺少或無法讀取下列內容：{missing}。請在 {appleBusiness} 或 {appleSchool}重新下載權杖。',
  'error.token-file-expired.title': '此檔案中的權杖已過期',
  'error.token-file-expired.detail':
    '沒有變更任何內容。請在 {appleBusiness} 或 {appleSchool}下載新權杖。如果仍要保留此權杖，可再次上傳並指明接受已過期的權杖；系統會將其顯示為已過期。',
  'error.token-file-older.title': '此權杖比使用中的權杖舊',
  'error.token-file-older.detail':
    '沒有變更任何內容。每次下載都會使先前的權杖失效，因此這個權杖已無法使用。請使用最新的檔案，或下載新權杖。',
  'error.token-file-other-server.title': '此權杖屬於另一個 MDM 伺服器',
  'error.token-file-other-server.detail':
    '沒有變更任何內容。裝置、設定檔以及在 Apple 變更清單中的位置，無法在 MDM 伺服器之間沿用。請下載正確 MDM 伺服器的權杖。如果權杖今後要屬於此檔案的 MDM 伺服器，請再次上傳並指明取代身分；試執行會先顯示各項內容將如何處理。',
  'error.token-file-rejected.title': 'Apple 不接受此權杖',
  'error.token-file-rejected.detail':
    '沒有變更任何內容：Apple 對此檔案中的權杖回應「{answer}」，而接受使用中的權杖。請使用最近一次下載的檔案。如果是剛剛下載的，請等一分鐘後再次上傳。',
  'error.token-file-live-unknown.title': '尚不清楚使用中的權杖是否有效',
  'error.token-file-live-unknown.detail':
    '沒有變更任何內容：Apple 對此檔案中的權杖回應「{answer}」，而目前無法得知 Apple 是否接受使用中的權杖。請使用最近一次下載的檔案。如果就是此檔案，請等一分鐘後再次上傳。',
  'error.replacement-needs-confirmation.title': '未取代',
  'error.replacement-needs-confirmation.detail':
    '沒有人可以確認。如果仍要取代「{name}」的身分，請加上 --yes；--dry-run 會先顯示各項內容將如何處理。',
  'error.replacement-cancelled.title': '未取代',
  'error.replacement-cancelled.detail': '沒有再次輸入名稱。沒有變更任何內容。',
  'cli.token.replacing': '取代「{name}」的身分：',
  'cli.token.type-name-to-replace': '輸入名稱以取代：',
  'cli.token.identity-unknown':
    'Apple 尚未確認使用中的權杖屬於哪個 MDM 伺服器。在此之前，Adept 不會接收裝置，也不會向 Apple 寫入任何內容。',
  'error.token-file-overtaken.title': '檢查檔案期間權杖已變更',
  'error.token-file-overtaken.detail':
    '這次上傳沒有變更任何內容：另一次上傳先完成，或 Apple 在此期間指出了權杖的 MDM 伺服器。請查看權杖，如果仍需要此檔案，請再次上傳。',
  'error.token-file-server-unknown.title': 'Apple 尚未說明檔案屬於哪個 MDM 伺服器',
  'error.token-file-server-unknown.detail':
    '沒有變更任何內容。身分只能取代為 Apple 指出的 MDM 伺服器，而 Apple 沒有為此檔案中的權杖提供帳號。請等一分鐘後再次上傳。',
  'token-file-check.apple.live-unknown': 'Apple 以「{answer}」拒絕它，而目前不清楚使用中的權杖是否有效。',
  'token-file-check.apple.insisted': 'Apple 以「{answer}」拒絕它。依照您的要求，仍會將其採用。',
  'token-file-check.server.held':
    '它與權杖「{token}」有相同的消費者金鑰（consumer key），因此似乎來自該 MDM 伺服器，而 Apple 尚未說明。在此之前，Adept 不會接收裝置，也不會向 Apple 寫入任何內容。',
  'token-file-check.server.unsure':
    'Apple 的回應沒有說明它是否與使用中的權杖來自同一個 MDM 伺服器。在此之前，Adept 不會接收裝置，也不會向 Apple 寫入任何內容。',
  'token-file-check.server.not-named': 'Apple 尚未說明它來自哪個 MDM 伺服器，因此無法用它取代身分。',

  'error.private-key-not-usable.title': '無法使用此私密金鑰',
  'error.private-key-not-usable.detail':
    '需要 PEM 格式（PKCS #8 或 PKCS #1）且沒有密碼的 RSA 私密金鑰。移除密碼的方式：openssl pkey -in KEY -out NEW-KEY。',
  'error.runtime-without-implicit-rejection.title': '此版本的 Node 無法安全地開啟權杖檔案',
  'error.runtime-without-implicit-rejection.detail':
    'Node {node} 會區分填補 (padding) 的對錯，私密金鑰可能因此外洩。請以 Node 24 或更新版本啟動 Adept；指令碼 ./adept 會提供該版本。',

  'token-file-warning.trailing-bytes': '{bytes, plural, other {加密訊息的結尾之後還有 # 個位元組，已略過。}}',
  'token-file-warning.unusual-value': '{member} 的值開頭與 Apple 的慣例不同。系統會照原樣使用。',
  'token-file-warning.expired': '權杖已於 {at, date, long}過期。',
};
