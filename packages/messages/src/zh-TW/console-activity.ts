import type { consoleActivity as english } from '../en/console-activity.ts';
import type { PartOf } from '../part.ts';

export const consoleActivity: PartOf<typeof english> = {
  'console.nav.activity': '活動記錄',
  'console.activity.title': '活動記錄',
  'console.activity.trouble': '無法讀取活動記錄',
  'console.activity.none': '沒有符合的紀錄。',
  'console.activity.more': '顯示更多',
  'console.activity.filter': '縮小清單範圍',
  'console.activity.all-tokens': '所有權杖',
  'console.activity.all-actions': '所有動作',
  'console.activity.token': '權杖',
  'console.activity.action': '動作',
  'console.activity.since': '開始日期',
  'console.activity.until': '結束日期（含當天）',
  'console.activity.only-by': '只顯示 {actor} 執行的項目',
  'console.activity.by': '執行者：{actor}',
  'console.activity.everybody': '顯示所有執行者',
  'console.activity.from': '來自 {address}',
  'console.activity.change': '{member}：{before} → {after}',
  'console.activity.empty-value': '無',
  'console.activity.of-token': '此權杖的所有活動記錄',
  'console.activity.member.name': '名稱',
  'console.activity.member.owner': '擁有者',
  'console.activity.member.deputy': '代理人',
  'console.activity.member.tags': '標籤',
};
