import type { PartOf } from '../part.ts';
import type { candidates as source } from '../en/candidates.ts';

/** Traditional Chinese (Taiwan) texts: explanations that a problem may have, and what decides between them. ICU MessageFormat. */
export const candidates: PartOf<typeof source> = {
  'candidate.access-denied.title': 'MDM 伺服器可能已無權執行此操作',
  'candidate.apple-unavailable.title': 'Apple 的服務中斷',
  'candidate.apple-unreachable.title': '從此伺服器到 Apple 的連線受阻',
  'candidate.captive-portal.title': '網路的登入頁面或代理伺服器代替 Apple 回應',
  'candidate.clock-skew.title': '此伺服器的時鐘不正確',
  'candidate.cursor-lost.title': '同步位置已失效',
  'candidate.cursor-missing.title': '同步位置沒有送達 Apple',
  'candidate.cursor-of-other-server.title': '同步位置屬於另一部 MDM 伺服器',
  'candidate.cursor-stuck.title': 'Apple 的清單陷入循環',
  'candidate.device-count-collapsed.title': '裝置數量遠少於先前',
  'candidate.devices-moved.title': '有人移動或釋出了這些裝置',
  'candidate.list-incomplete.title': 'Apple 的清單不完整',
  'candidate.mdm-server-removed.title': 'MDM 伺服器已在入口網站中移除',
  'candidate.rate-limited.title': 'Apple 限制了詢問的頻率',
  'candidate.request-refused.title': 'Adept 出錯，或途中有其他程式改動了要求',
  'candidate.server-not-running.title': '這部伺服器沒有執行',
  'candidate.sync-incomplete.title': 'Apple 遺漏裝置',
  'candidate.sync-paused.title': '超過 7 天沒有同步',
  'candidate.sync-stale.title': '同步無法順利完成',
  'candidate.terms-not-signed.title': '有新的條款與約定待接受',
  'candidate.tls-intercepted.title': '代理伺服器開啟安全連線並出示自己的憑證',
  'candidate.token-account-changed.title': '建立權杖的帳號已變更密碼，或其使用者已離職',
  'candidate.token-damaged.title': '權杖已損壞：其中的密鑰與 Apple 所知的不同',
  'candidate.token-expired.title': '權杖的一年效期已滿',
  'candidate.token-expiring.title': '權杖的一年效期即將屆滿',
  'candidate.token-forbidden.title': '建立權杖的帳號已失去權限或不復存在',
  'candidate.token-held-twice.title': '這裡有兩個權杖共用一部 MDM 伺服器',
  'candidate.token-identity-changed.title': '上傳了另一個 MDM 伺服器的檔案',
  'candidate.token-replaced.title': '有人下載了較新的權杖，但沒有上傳到這裡',
  'candidate.token-used-elsewhere.title': '其他程式與 Adept 合併計算',

  'candidate.unknown-apple-error.title': '尚不為人所知的原因',

  'cause.access-denied.decides':
    'Apple 沒有專門表示 MDM 伺服器已刪除的代碼，因此由入口網站中的清單判斷：若 MDM 伺服器不在清單中，就是已遭移除；若仍在，就是失去了權限。',
  'cause.apple-unavailable.decides':
    '由回應者判斷：伺服器錯誤表示 Apple 服務中斷；網頁或重新導向則表示有其他程式代替 Apple 回應。',
  'cause.apple-unreachable.decides':
    '由呼叫中斷之處判斷：若止於 DNS、代理伺服器或連線，問題在這一側；若連線已建立卻沒有回應，也可能是 Apple 的服務中斷。',
  'cause.cursor-lost.decides':
    '由 Apple 的代碼與位置的時間判斷：超過 7 天表示太久沒有同步；較新的位置可能屬於另一部 MDM 伺服器，例如還原資料庫之後；若 Apple 表示缺少位置，可能是途中有其他程式將它移除。',
  'cause.device-count-collapsed.decides':
    '由 Apple 對每一部裝置的回應判斷：若表示已不在，就是有人移動或釋出了裝置；若仍顯示，就是清單不完整。',
  'cause.mdm-server-removed.decides':
    '僅憑 Apple 的代碼無法證實其中任何一個。判斷依據：Apple 是否曾接受此權杖、檔案上傳時已有多久、背後的帳號是否更換，以及代碼是否與屬於 MDM 伺服器的取用者金鑰 (consumer key) 有關。',
  'cause.rate-limited.decides':
    'Apple 沒有說明哪些對象合併計算。如果 Adept 已很少詢問但仍收到此回應，就表示使用同一權杖或位址的其他程式也計算在內。',
  'cause.request-refused.decides':
    '若 Apple 曾接受此權杖，要求遭拒表示 Adept 或途中有問題。只有從未被接受、且建立工作階段時沒有得到代碼的權杖，才可能本身已損壞。',
  'cause.sync-stale.decides':
    '由同步記錄判斷：若同步失敗，最後一次的錯誤會說明原因；若根本沒有開始，就是這部伺服器沒有執行。',
  'cause.tls-intercepted.decides':
    '由憑證的問題判斷：不受信任的簽發者表示有代理伺服器；名稱不符表示網路的登入頁面；日期不符表示時鐘不正確。',
  'cause.token-damaged.decides':
    '僅憑 Apple 的代碼無法證實其中任何一個。判斷依據：Apple 是否曾接受此權杖、檔案上傳時已有多久、背後的帳號是否更換，以及代碼是否與屬於 MDM 伺服器的取用者金鑰 (consumer key) 有關。',
  'cause.token-forbidden.decides':
    '由入口網站中的清單判斷：若 MDM 伺服器仍在，較可能是權杖背後的帳號所致；若不在，就是已遭移除。',
  'cause.token-replaced.decides':
    '僅憑 Apple 的代碼無法證實其中任何一個。判斷依據：Apple 是否曾接受此權杖、檔案上傳時已有多久、背後的帳號是否更換，以及代碼是否與屬於 MDM 伺服器的取用者金鑰 (consumer key) 有關。',
  'cause.unknown-apple-error.decides':
    '由原始回應判斷：網頁來自代理伺服器或網路的登入頁面；其他則是此版本尚不認識的 Apple 回應。',
};
