import type { PartOf } from '../part.ts';
import type { candidates as source } from '../en/candidates.ts';

/** Traditional Chinese (Taiwan) texts: explanations that a problem may have. ICU MessageFormat. */
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
  'candidate.token-replaced.title': '有人下載了較新的權杖，但沒有上傳到這裡',
  'candidate.token-used-elsewhere.title': '其他程式與 Adept 合併計算',

  'candidate.unknown-apple-error.title': '尚不為人所知的原因',
};
