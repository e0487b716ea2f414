import type { PartOf } from '../part.ts';
import type { causesSync as source } from '../en/causes-sync.ts';

/** Traditional Chinese (Taiwan) texts: causes that lie in what Apple lists. ICU MessageFormat. */
export const causesSync: PartOf<typeof source> = {
  'cause.cursor-lost.title': 'Apple 不再接受同步位置',
  'cause.cursor-lost.meaning':
    '同步會從 Apple 上次提供的位置繼續。Apple 拒絕了這個位置，因此 Adept 會從頭取得完整的裝置清單。權杖沒有問題。',
  'cause.cursor-lost.stops':
    '不會遺失任何資料。新裝置與變更會隨完整的裝置清單稍晚到達。只有在 Apple 連完整清單也不提供時，才不會到達。',
  'cause.cursor-lost.how':
    'Apple 對自己提供過的位置回應了「EXPIRED_CURSOR」、「INVALID_CURSOR」或「CURSOR_REQUIRED」。每個代碼各有不同的緣由，可由各個可能原因分辨。',
  'cause.cursor-lost.verify':
    'Adept 會讀完完整的裝置清單及其後的變更，此問題便會結束，通常就在同一次同步之內。',
  'cause.cursor-lost.next': '無須處理：Adept 會自行取得完整的裝置清單。',
  'cause.cursor-stuck.title': 'Apple 的清單不斷重複',
  'cause.cursor-stuck.meaning':
    'Apple 表示後面還有裝置，卻再次提供相同的位置。繼續下去永遠不會結束，因此 Adept 會停在那裡，稍後重新開始。權杖沒有問題。',
  'cause.cursor-stuck.stops':
    'Apple 尚未列出的新裝置與變更不會到達。已知的內容都會保留，已註冊的裝置不受影響。',
  'cause.cursor-stuck.how': '在同一次同步中，Apple 表示後面還有裝置，卻第二次提供同一個位置。',
  'cause.cursor-stuck.verify':
    '第一次順利完成的同步會結束此問題。Adept 會自行重試：五分鐘後重試，之後間隔逐漸延長，最長四小時。',
  'cause.cursor-stuck.next': '無須處理：Adept 會再次從頭讀取清單。',
  'cause.device-count-collapsed.title': 'Apple 的清單中缺少許多裝置',
  'cause.device-count-collapsed.meaning':
    '上次的完整清單缺少太多裝置，可能有誤。在第二份完整清單得出相同結果，且 Apple 逐一確認裝置已不在之前，Adept 不會移除其中任何一部。',
  'cause.device-count-collapsed.stops': '沒有影響。確實已移出的裝置，在確認之前仍會顯示。',
  'cause.device-count-collapsed.how': '一份完整的清單首次缺少超過 20% 的已知裝置，且數量超過 20 部。',
  'cause.device-count-collapsed.verify':
    'Adept 會在一小時後再次取得完整的清單。重新出現的裝置會保留；再次缺少的裝置，若 Apple 逐一表示已不在，就會移除。無論哪種情況，此問題都會結束；沒有可用來確認的按鈕。',
  'cause.device-count-collapsed.next':
    '在「{portal}」查看是否有人移動或釋出裝置。Adept 會在一小時後再次讀取清單。',

  'cause.sync-incomplete.title': 'Apple 遺漏了裝置',
  'cause.sync-incomplete.meaning':
    'Apple 通知的變更與其完整清單並不一致。Adept 已透過其他方式找到這些裝置，沒有遺失任何一部，但可能較晚才出現。',
  'cause.sync-incomplete.stops':
    '沒有功能停止。新裝置可能要到下一份完整清單才會出現：每天一次；超過 10,000 部裝置時每週一次。',
  'cause.sync-incomplete.how':
    '完整清單中出現了從未由變更通知的裝置，而它們在上次讀取變更前已指派超過 25 小時；或者清單缺少某些裝置，但逐一查詢時 Apple 仍會顯示。',
  'cause.sync-incomplete.verify': '下一份完整清單若不再出現這類情況，此問題即結束。',
  'cause.sync-incomplete.next': '無須處理。若要立即看到新裝置，可現在同步完整的清單。',
  'cause.sync-stale.title': '{days, plural, =0 {已有一天以上沒有成功的同步} other {已有 # 天沒有成功的同步}}',
  'cause.sync-stale.meaning':
    '{cursorEnds, select, near {已知的裝置資料是 {days, number} 天前的。到第 7 天，Apple 會捨棄同步位置，此後的下一次同步會重新取得完整的裝置清單，需要較長時間，但不會遺失任何資料。} past {已知的裝置資料是 {days, number} 天前的。Apple 已捨棄同步位置，因此下一次同步會重新取得完整的裝置清單，需要較長時間，但不會遺失任何資料。} other {已知的裝置資料是一天多以前的，且這個權杖沒有其他問題可以說明原因。}}',
  'cause.sync-stale.stops': '新裝置不會到達，入口網站中的變更在這裡也看不到。已註冊的裝置不受影響。',
  'cause.sync-stale.how':
    '24 小時沒有成功的同步：警告。滿 72 小時起為錯誤。從第 5 天起，文字會說明 Apple 將在第 7 天捨棄位置。',
  'cause.sync-stale.verify': '第一次成功的同步會結束此問題。',
  'cause.sync-stale.next': '在這裡啟動同步，看看結果如何。',
};
