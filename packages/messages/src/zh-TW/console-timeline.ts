import type { PartOf } from '../part.ts';
import type { consoleTimeline as source } from '../en/console-timeline.ts';

/** Traditional Chinese texts: a token’s state over time, and what stands below it. ICU MessageFormat. */
export const consoleTimeline: PartOf<typeof source> = {
  'console.timeline.title': '狀態變化',
  'console.timeline.summary':
    '最近 {days, number} 天。錯誤：{error, number}。警告：{warning, number}。狀況良好：{ok, number}。未知：{unknown, number}。首次檢查之前：{none, number}。',
  'console.timeline.hint': '每個長條代表一天，顯示當天最差的狀態。選擇一天即可查看當天的變化。',
  'console.timeline.nothing': '首次檢查之前',
  'console.timeline.opened': '已出現：',
  'console.timeline.closed': '已解決：',
  'console.timeline.changed': '嚴重程度已變更：',
  'console.timeline.gone': '當時看到的內容已不再保留。',
  'console.timeline.more': '顯示更早的變化',
  'console.timeline.all': '顯示最新的變化',
  'console.timeline.day': '{day, date, long}',
  'console.timeline.quiet-day': '這一天沒有變化，狀態維持不變。',
  'console.timeline.none': '目前沒有任何變化。',
  'console.timeline.trouble': '無法讀取狀態變化',
  'console.steps.done': '已完成',
  'console.steps.all-done': '已完成，並由 Apple 的回應確認',
  'console.tabs.label': '這個權杖的更多資訊',
  'console.tabs.devices.all': '{count, plural, other {全部 # 部裝置}}',
  'console.tabs.devices.none': 'Apple 尚未為這個權杖列出任何裝置。',
  'console.tabs.profiles.none': '這個權杖沒有需要的註冊設定檔。',
  'console.tabs.profiles.all': '所有設定檔',
  'console.tabs.notices.intro': '當這個權杖發生問題或即將到期時，會通知這些人。',
  'console.tabs.notices.nobody': '沒有人會收到通知。請指定擁有者，或在設定中建立規則。',
  'console.tabs.notices.rules': '設定中的規則',
  'console.tabs.keys.none': '尚未建立金鑰組。',
  'console.tabs.activity.none': '尚未對這個權杖執行任何操作。',
};
