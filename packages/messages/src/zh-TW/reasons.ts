import type { PartOf } from '../part.ts';
import type { reasons as source } from '../en/reasons.ts';

/** Traditional Chinese (Taiwan) texts: reasons. ICU MessageFormat. */
export const reasons: PartOf<typeof source> = {
  'reason.apple-answered':
    '{code, select, none {{count, plural, =1 {Apple 拒絕 {endpoint} 一次，狀態碼為 {status}，沒有進一步說明。} other {Apple 拒絕 {endpoint} # 次，狀態碼為 {status}，沒有進一步說明。}}} other {{count, plural, =1 {Apple 對 {endpoint} 回應「{code}」一次。} other {Apple 回應「{code}」# 次，最後一次是對 {endpoint} 的回應。}}}}',
  'reason.apple-answered-badly':
    '{count, plural, =1 {Apple 的服務回應一次，狀態碼為 {status}，沒有可用的內容。} other {Apple 的服務連續 # 次回應都沒有可用的內容，最後一次的狀態碼為 {status}。}}',
  'reason.no-answer':
    '{count, plural, =1 {有一次對 Apple 的呼叫沒有得到回應。} other {連續 # 次對 Apple 的呼叫都沒有得到回應。}}',
  'reason.ended-before-apple':
    '{reason, select, dns {找不到 Apple 的位址 (DNS)。} tls {無法建立安全連線 (TLS)。} proxy {代理伺服器沒有讓呼叫通過。} other {無法建立連線。}}',
  'reason.answer-not-apples':
    '{reason, select, redirect {回應將呼叫端導向另一個位址，而 Apple 的服務不會這麼做。} other {回應是網頁，就像代理伺服器或網路的登入頁面會傳回的內容。}}',
  'reason.date-passed': '到期日 {expiresAt, date, long}已過。',
  'reason.date-not-passed': '權杖尚未過期：到期日是 {expiresAt, date, long}。',
  'reason.date-near':
    '{days, plural, =0 {距離到期日 {expiresAt, date, long}不到一天，或到期日已過。} other {距離到期日 {expiresAt, date, long}還有 # 天。}}',
  'reason.clock-right': '本機與 Apple 的時鐘一致：相差 {seconds, number} 秒。',
  'reason.clock-off':
    '本機與 Apple 的時鐘相差 {seconds, number} 秒。Apple 拒絕的可能是呼叫的時間，而不是權杖。',
  'reason.accepted-last': 'Apple 最後接受此權杖的時間是 {at, date, long} {at, time, short}。',
  'reason.never-accepted': '權杖於 {at, date, long} {at, time, short} 上傳後，Apple 一次也沒有接受過。',
  'reason.key-pair-made':
    '{at, date, long} {at, time, short} 建立了金鑰組，此後沒有上傳過權杖：有人已開始更新權杖。',
  'reason.account-changed': '{at, date, long} {at, time, short} 時，同一個權杖背後是另一個帳號。',
  'reason.forbidden-in-new-session':
    '{at, date, long} {at, time, short}，Apple 在新的工作階段中回應「FORBIDDEN」；帳號失去權限時，Apple 會如此回應。',
  'reason.same-account': '{at, date, long} {at, time, short} 時，權杖背後仍是同一個帳號。',
  'reason.file-age':
    '{days, plural, =0 {從到期日推算，檔案是在上傳當天建立的，幾乎沒有時間再下載較新的檔案。} =1 {從到期日推算，檔案是在上傳前一天建立的，幾乎沒有時間再下載較新的檔案。} other {從到期日推算，檔案是在上傳的 # 天前建立的。擱置越久，期間有人下載較新檔案的可能性越高。}}',
  'reason.newer-token-here':
    '同一部 MDM 伺服器的較新權杖已於 {at, date, long} {at, time, short} 上傳到這裡，名稱是「{otherToken}」。',
  'reason.other-mdm-server':
    'Apple 於 {at, date, long} {at, time, short} 指出 {otherOrganization} 的 MDM 伺服器「{otherServer}」。',
  'reason.same-mdm-server':
    '依 Apple 最後的回應，於 {at, date, long} {at, time, short} 上傳的權杖「{otherToken}」屬於同一部 MDM 伺服器。',
  'reason.word-names-server': 'Apple 的代碼針對取用者金鑰，而取用者金鑰屬於 MDM 伺服器。',
  'reason.word-names-token': 'Apple 的代碼針對權杖，而不是 MDM 伺服器。',
  'reason.word-unproven': '此代碼來自 OAuth 的擴充規格。Apple 是否以它表示 MDM 伺服器已刪除，目前無法證實。',
  'reason.signature-differs': 'Apple 算出的簽章不同：Apple 所知的此權杖密鑰與這裡的不同。',
  'reason.no-word': 'Apple 沒有指明原因。',
  'reason.removal-not-named': '就目前所知，Apple 沒有專門表示 MDM 伺服器已移除的代碼：此回應可能就是。',
  'reason.cursor-refused':
    '{count, plural, =1 {Apple 對自己提供的位置回應了「{code}」。} other {Apple 對自己提供的位置 # 次回應了「{code}」。}}',
  'reason.cursor-age':
    '{days, plural, =0 {該位置不到一天；Apple 會保留 7 天。} other {該位置已有 # 天；Apple 會保留 7 天。}}',
  'reason.word-cursor-unknown':
    'Apple 的代碼表示它不認得這個位置：位置屬於另一部 MDM 伺服器時就會如此，例如還原資料庫之後。',
  'reason.word-cursor-missing': 'Apple 的代碼表示呼叫中沒有位置。Adept 確實送出了位置，可能在途中遺失。',
  'reason.cursor-repeated':
    '{count, plural, =1 {有一次同步因 Apple 再次提供相同的位置而中止。} other {有 # 次同步因 Apple 再次提供相同的位置而中止。}}',
  'reason.changes-left-out': '完整清單中有 {count, number} 部裝置從未由變更通知。',
  'reason.list-left-out': '完整清單缺少 {count, number} 部裝置，但逐一查詢時 Apple 仍會顯示。',
  'reason.list-lost': '在 {known, number} 部已知裝置中，完整清單缺少 {count, number} 部。',
  'reason.apple-says-gone': '逐一查詢時，Apple 表示其中 {count, number} 部裝置已不在。',
  'reason.apple-still-shows': '逐一查詢時，Apple 仍顯示其中 {count, number} 部裝置。',
  'reason.last-good-sync': '上次成功同步的時間是 {at, date, long} {at, time, short}。',
  'reason.no-good-sync': '自 {at, date, long} {at, time, short} 首次嘗試以來，沒有任何同步成功。',
  'reason.sync-failed': '此後的同步都未完成便停止，最近一次的代碼為「{code}」。',
  'reason.no-run-since': '此後連一次同步都沒有開始。',
  'reason.asked-to-slow-down':
    '{count, plural, =1 {Apple 要求放慢速度一次。} other {Apple 連續 # 次要求放慢速度。}}',
  'reason.certificate-issuer': '所出示的憑證由「{issuer}」簽發。',
  'reason.certificate-refused':
    '{fault, select, other_name {憑證屬於 Apple 以外的名稱。} expired {依此伺服器的時鐘，憑證已過期。} not_yet_valid {依此伺服器的時鐘，憑證尚未生效。} other {憑證的簽發者不受此伺服器信任。}}',
  'reason.clock-ages-certificates': '時鐘不正確時，正常的憑證看起來也會如此。',
  'reason.clocks-apart': '本機與 Apple 的時鐘相差 {seconds, number} 秒。',
  'reason.others-may-count':
    'Apple 沒有說明如何合併計算。使用相同權杖或位於相同位址之後的其他程式可能也計算在內。',
  'reason.time-corrected': '此呼叫是以 Apple 自己的時間簽署：本機的時鐘不是原因。',
};
