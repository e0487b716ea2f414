import type { PartOf } from '../part.ts';
import type { evidence as source } from '../en/evidence.ts';

/** Traditional Chinese (Taiwan) texts: evidence. ICU MessageFormat. */
export const evidence: PartOf<typeof source> = {
  'evidence.apple-answer.success':
    '{corrected, select, yes {{endpoint}：正常回應 ({status})，以 Apple 的時間簽署。} other {{endpoint}：正常回應 ({status})。}}',
  'evidence.apple-answer.refused':
    '{code, select, none {{endpoint}：遭拒絕，狀態碼為 {status}，沒有已知的代碼。} other {{endpoint}：遭拒絕，狀態碼為 {status}，代碼為「{code}」。}}',
  'evidence.apple-answer.rate-limited':
    '{named, select, yes {{endpoint}：Apple 要求放慢速度 ({status})，等候 {seconds, number} 秒。} other {{endpoint}：Apple 要求放慢速度 ({status})。}}',
  'evidence.apple-answer.unavailable': '{endpoint}：Apple 端的伺服器錯誤 ({status})。',
  'evidence.apple-answer.unreachable':
    '{reason, select, dns {{endpoint}：找不到 Apple 的位址 (DNS)。} connect {{endpoint}：無法建立連線。} connect_timeout {{endpoint}：未在時限內建立連線。} tls {{issuer, select, unknown {{endpoint}：無法建立安全連線 (TLS)。} other {{endpoint}：無法建立安全連線 (TLS)；憑證由「{issuer}」簽發。}}} reset {{endpoint}：連線中斷。} proxy {{endpoint}：代理伺服器沒有讓呼叫通過。} other {{endpoint}：未在時限內得到回應。}}',
  'evidence.apple-answer.unreadable':
    '{reason, select, html {{endpoint}：傳回的是網頁，不是回應 ({status})。} empty {{endpoint}：回應是空的 ({status})。} truncated {{endpoint}：回應在中途截斷 ({status})。} redirect {{endpoint}：導向另一個位址 ({status})。} too_large {{endpoint}：回應過大，不可能正確 ({status})。} other {{endpoint}：回應的格式未知 ({status})。}}',
  'evidence.account-seen':
    '{organization, select, unknown {Apple 指出了權杖背後的帳號。} other {Apple 指出了權杖背後的帳號：「{organization}」。}}',
  'evidence.token-uploaded': '權杖已上傳到這裡；其到期日是 {expiresAt, date, long}。',
  'evidence.key-pair-staged': '在這裡建立了金鑰組。',
  'evidence.cursor-lost':
    'Apple 不再接受 {storedAt, date, long} {storedAt, time, short} 的同步位置（「{code}」）。Adept 會取得完整的裝置清單。',
  'evidence.sync-finished.success':
    '{list, select, full {同步順利完成：已讀完完整的裝置清單。} other {同步順利完成：已讀完所有變更。}}',
  'evidence.sync-finished.failed': '同步未完成便停止（「{code}」），之後會從停下處繼續。',
  'evidence.device-count':
    '已比對完整的裝置清單：已知 {known, number} 部裝置，缺少 {missing, number} 部，其中 Apple 逐一查詢時仍顯示 {shown, number} 部，已在這裡移除 {removed, number} 部，從未由變更通知 {unannounced, number} 部。',
};
