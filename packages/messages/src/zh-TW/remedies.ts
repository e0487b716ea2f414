import type { PartOf } from '../part.ts';
import type { remedies as source } from '../en/remedies.ts';

/** Traditional Chinese (Taiwan) texts: remedies. ICU MessageFormat. */
export const remedies: PartOf<typeof source> = {
  'actor.portal': '在 Apple 的入口網站',
  'actor.console': '在這裡',
  'actor.adept': '由 Adept 執行',

  'portal.apple-business.name': '{appleBusiness}',
  'portal.apple-business.long': '{appleBusinessLong}',
  'portal.apple-school.name': '{appleSchool}',
  'portal.apple-school.long': '{appleSchoolLong}',
  'portal.either.name': '{appleBusiness} 或 {appleSchool}',

  'portal.place.sign-in': '在 {address} 登入「{portal}」。',
  'portal-gloss.devices': '裝置',
  'portal-gloss.management-services': '管理服務',
  'portal-gloss.preferences': '偏好設定',
  'portal-gloss.your-mdm-servers': '您的 MDM 伺服器',
  'portal-gloss.download-token': '下載代號，即權杖',
  'portal.path': '{gloss, select, none {「{path}」} other {「{path}」（{gloss}）}}',
  'portal.place.high': '在「{portal}」選擇{path}。',
  'portal.place.medium': '在「{portal}」中，通常位於{path}。',
  'portal.unnamed-server': '您的 MDM 伺服器（裝置管理服務）',

  'portal.role.organization-administrator': '「Organization Administrator」（組織管理員）',
  'portal.role.administrator': '「Administrator」（管理員）',
  'portal.role.either-administrator':
    '「Organization Administrator」（{appleBusiness} 的組織管理員）或「Administrator」（{appleSchool}的管理員）',
  'portal.right.organization-administrator':
    '只有具備「Organization Administrator」（組織管理員）角色的人員可以執行此操作。',
  'portal.right.administrator':
    '只有具備「Administrator」（管理員）角色的人員可以執行此操作；「Site Manager」（現場經理）無法執行。',
  'portal.right.may-download-tokens': '此操作須由角色有權下載服務權杖的人員執行。',
  'portal.right.may-manage-services': '此操作須由角色有權查看 MDM 伺服器（裝置管理服務）的人員執行。',
  'portal.written-on': '此說明撰寫於 {at, date, long}；之後選單可能已有變動。',

  'remedy.accept-terms.text':
    '{organization, select, unknown {閱讀並接受新的條款與約定；登入後會立即顯示。如果沒有顯示，登出後再重新登入。之後 Apple 可能需要一段時間；Adept 會持續檢查。每個組織須各自接受。} other {為「{organization}」閱讀並接受新的條款與約定；登入後會立即顯示。如果沒有顯示，登出後再重新登入。之後 Apple 可能需要一段時間；Adept 會持續檢查。每個組織須各自接受。}}',
  'remedy.check-mdm-server.text':
    '{server, select, unknown {查看此權杖的 MDM 伺服器（裝置管理服務）是否仍在清單中。如果已不存在，則連接新的伺服器，再將其權杖上傳到這裡。} other {查看「{server}」是否仍在清單中。如果已不存在，則連接新的 MDM 伺服器（裝置管理服務），再將其權杖上傳到這裡。}}',
  'remedy.download-token.text':
    '{by, select, other_account {{account, select, unknown {請以另一個帳號登入，而不是建立目前權杖的帳號：以同一個帳號建立的權杖也可能遭到禁止。} other {請以 {account} 以外的帳號登入：以同一個帳號建立的權杖也可能遭到禁止。}}出現確認提示時予以確認，並保留檔案 (.p7m)。只下載一次：最後一次下載的檔案才有效。} other {出現確認提示時予以確認，並保留檔案 (.p7m)。只下載一次：最後一次下載的檔案才有效。}}',
  'remedy.download-token.warning':
    '下載新權杖後，使用中的權杖會立即失效。請先在這裡開啟上傳頁面，下載後馬上上傳檔案。',
  'remedy.upload-token.text': '在此權杖的頁面上傳下載的檔案。在變更任何內容之前，系統會先檢查檔案。',
  'remedy.upload-token.terminal': '將檔案交給 Adept：{command}',
  'remedy.check-with-apple.text': '立即向 Apple 確認：一次呼叫即可得知權杖是否獲得接受。',
  'remedy.check-with-apple.terminal': 'Adept 伺服器會自行向 Apple 確認；在這裡請再次執行此檢查。',
  'remedy.check-connection.text': '檢查防火牆與代理伺服器是否允許此伺服器透過連接埠 {port} 連線到 {host}。',
  'remedy.choose-mdm-server.text':
    '決定此權杖要屬於哪個 MDM 伺服器。{otherServer, select, unknown {如果是 Apple 現在指出的那個} other {如果是「{otherServer}」}}，請再次上傳其檔案並取代身分：預覽會顯示裝置與設定檔將如何處理。如果是先前的那個，請繼續後面的步驟。',
  'remedy.keep-one-token.text':
    '決定保留哪一個權杖，並在這裡刪除另一個。這不會改變 Apple 端的任何內容。如果兩個都需要，將其中一個連接到另一部 MDM 伺服器。',
  'remedy.adept-compares-tokens.text':
    'Adept 會自行比對各權杖的 MDM 伺服器，並在這部伺服器只剩一個權杖時結束此問題。',
  'remedy.report-answer.text':
    '將 Adept 更新到最新版本。如果問題仍在，附上這裡顯示的證據，向 Adept 的取得來源回報；證據中的密鑰已移除。',
  'remedy.adept-verifies.text': 'Adept 會自行向 Apple 確認，並在第一次正常回應時結束此問題。',
  'remedy.adept-verifies.terminal': 'Adept 伺服器會自行向 Apple 確認；在這裡請再次執行此檢查。',
  'remedy.adept-retries.text': 'Adept 會自行持續重試，並在 Apple 第一次回應時結束此問題。',
  'remedy.adept-retries.terminal': 'Adept 伺服器會自行持續重試；在這裡請稍後再次執行此檢查。',
  'remedy.adept-reads-list.text': 'Adept 會自行讀取完整的裝置清單，讀完後若一切正常，便會結束此問題。',
  'remedy.adept-syncs.text': 'Adept 會自行持續同步，並在第一次成功的同步時結束此問題。',
  'remedy.check-runs.text': '在這個權杖的頁面啟動同步，並查看最近的同步：其中會說明無法順利完成的原因。',
  'remedy.compare-devices.text':
    '與入口網站比對：查看裝置是否已移到另一部 MDM 伺服器或已釋出。在這裡不需要確認任何事。',
  'remedy.check-clock.text': '讓此伺服器的系統從時間伺服器 (NTP) 取得時間，並與實際時間比對。',
  'remedy.check-name.text':
    '檢查此伺服器能否找到 {host} 的位址：系統詢問的是哪一台 DNS 伺服器，該伺服器是否回應網路以外的名稱。',
  'remedy.check-proxy.text':
    '檢查 HTTPS_PROXY 是否指定了正確的代理伺服器、名稱與密碼，以及它是否讓 {host} 透過連接埠 {port} 通過。如果不需要代理伺服器，請將 {host} 加入 NO_PROXY。',
  'remedy.trust-proxy.text':
    '{issuer, select, unknown {詢問網路管理者，是哪一台代理伺服器開啟安全連線。} other {向網路管理者詢問「{issuer}」。}}最好讓 {host} 不經開啟直接通過。否則請將該憑證授權單位的憑證 (PEM) 存成檔案，在 ADEPT_EXTRA_CA_FILE 中指定該檔案並重新啟動 Adept。切勿信任來歷不明的憑證授權單位。',
};
