import type { PartOf } from '../part.ts';
import type { repairs as source } from '../en/repairs.ts';

/** Traditional Chinese (Taiwan) texts: what Adept heals by itself, and its checks. ICU MessageFormat. */
export const repairs: PartOf<typeof source> = {
  'repair.define-profile':
    '{result, select, healed {Adept 已重新定義此設定檔，Apple 端已有此設定檔。} came_back {Adept 每次都重新定義此設定檔，之後 Apple 端便有此設定檔。} failed {Adept 已重新定義此設定檔，但 Apple 仍不認得。} other {Adept 正在重新定義此設定檔。}}',
  'repair.read-list':
    '{result, select, healed {Adept 已從頭讀取完整清單，一切恢復正常。} came_back {Adept 每次都從頭讀取完整清單，並因此修復。} failed {Adept 已從頭讀取完整清單，但至今仍無效。} other {Adept 正從頭讀取完整清單。}}',
  'repair.second-list':
    '{result, select, healed {Adept 已再次讀取完整清單並比對，現在沒有疑問了。} came_back {Adept 每次都再次讀取完整清單，並因此釐清。} failed {Adept 已再次讀取完整清單，但至今仍無法釐清。} other {Adept 會先再次讀取完整清單，才移除任何裝置。}}',
  'problem.came-back':
    '自 {since, date, medium} {since, time, short} 起已發生{times, plural, other { # 次}}，每次都由 Adept 修復。連續 36 小時未再發生後，此問題才會關閉。',
  'next.came-back': '每次再發生時 Adept 都會修復。請找出反覆發生的原因。',
  'reason.came-back': '反覆發生：自 {at, date, medium} {at, time, short} 起{count, plural, other { # 次}}。',
  'remedy.find-recurrence.text':
    '請在此權杖的頁面查看每次開始的時間。其他程式使用同一權杖、還原的伺服器副本，以及 Apple 端的故障，都會這樣反覆發生。',
  'remedy.adept-watches.text': 'Adept 會繼續修復，並在連續 36 小時未再發生後關閉此問題。',
  'verification.works': 'Apple 接受此權杖。',
  'verification.warning': 'Apple 接受此權杖，但仍有警告。',
  'verification.still': '尚未解決：此權杖仍處於錯誤狀態。',
  'verification.unclear': 'Apple 的回應尚不足以判定。',
  'verification.unanswered': 'Apple 未給出可用的回應。',
  'cli.column.lastCheck': '上次檢查',
  'cli.last-check': '{text}（{at, date, medium} {at, time, short}）',
  'cli.option.healed': '只列出 Adept 自動修復的項目',
  'cli.option.organization': '此組織的所有權杖',
  'error.no-such-organization.title': '沒有此組織',
  'error.no-such-organization.detail':
    '{hasNearest, select, yes {沒有權杖屬於「{name}」。最接近的是「{nearest}」。} other {沒有權杖屬於「{name}」，目前也沒有任何已知的組織。}}',
};
