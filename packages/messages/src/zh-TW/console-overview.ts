import type { PartOf } from '../part.ts';
import type { consoleOverview as source } from '../en/console-overview.ts';

/** Traditional Chinese (Taiwan) texts: the console’s first page. ICU MessageFormat. */
export const consoleOverview: PartOf<typeof source> = {
  'console.overview.title': '概觀',
  'console.overview.trouble': '無法讀取概觀',
  'console.overview.counts': '各狀態的權杖數',
  'console.overview.verdict.empty': '尚未新增權杖。',
  'console.overview.verdict.ok':
    '{count, plural, =1 {Apple 接受此權杖。裝置可以同步與註冊。} other {Apple 接受全部 # 個權杖。裝置可以同步與註冊。}}',
  'console.overview.verdict.unknown': '{count, plural, other {有 # 個權杖尚未判定。}}',
  'console.overview.verdict.warning': '{count, plural, other {一切正常。有 # 個權杖近期需要注意。}}',
  'console.overview.verdict.error': '{count, plural, other {有 # 個權杖處於錯誤狀態。}}',
  'console.overview.tasks': '{count, plural, =0 {處理方式} other {處理方式：# 項工作}}',
  'console.overview.no-tasks': '無須處理。Adept 會持續向 Apple 查詢，情況有變化時會顯示在這裡。',
  'console.overview.expiries': '接下來到期的權杖',
  'console.task.open': '顯示步驟',
  'console.task.check':
    '{scope, select, organization {{count, plural, =1 {向 Apple 確認組織唯一的權杖} other {向 Apple 確認組織的全部 # 個權杖}}} other {{count, plural, =1 {立即向 Apple 確認} other {向 Apple 確認全部 # 個權杖}}}}',
  'console.task.acknowledge': '停止提醒',
  'console.task.acknowledge-hint': '在 Apple 的回應顯示已解決之前，它會保持開啟。',
  'console.task.acknowledged': '{by} 已停止提醒。在 Apple 的回應顯示已解決之前，仍為開啟狀態。',

  'console.healed.title': '已自動修復',
  'console.task.checking': '正在詢問 Apple…',
  'console.task.checked':
    '{resolved, plural, other {# 個權杖}}已解決，{open, plural, other {# 個權杖}}仍未解決。',
  'console.overview.syncs': '同步結果',
  'console.overview.syncs.window': '顯示的時間',
  'console.overview.syncs.day': '24 小時',
  'console.overview.syncs.week': '7 天',
  'console.overview.syncs.none': '這段時間內沒有同步結束。',
  'console.overview.syncs.bar': '{from} 至 {until}：{succeeded, number} 次成功，{failed, number} 次失敗',
  'console.overview.syncs.more': '{count, plural, other {另有 # 次}}',
  'console.overview.devices': '依註冊設定檔區分的裝置',
  'console.overview.devices.other': '其他狀態',
  'console.overview.devices.total': '{count, plural, other {# 部裝置}}',
  'console.overview.devices.rest': '{count, plural, other {另有 # 個權杖}}',
  'console.overview.expiries.month': '{month}：{count, plural, =0 {沒有權杖} other {# 個權杖}}',
  'console.overview.expiries.rest': '{count, plural, other {再顯示 # 個}}',
};
