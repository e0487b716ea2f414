import type { PartOf } from '../part.ts';
import type { impact as source } from '../en/impact.ts';

/** Traditional Chinese (Taiwan) texts: what a problem does to devices, and how it is announced. ICU MessageFormat. */
export const impact: PartOf<typeof source> = {
  'symptom.devices-not-syncing': '無法從「{portal}」同步新裝置。',
  'symptom.assignments-failing': '註冊設定檔無法指派。',
  'symptom.enrollments-failing': '裝置可能無法完成自動註冊。',

  'impact.enrolled': '{n, plural, =0 {沒有已註冊的裝置} other {# 部已註冊的裝置不受影響}}',
  'impact.assigned':
    '{n, plural, =0 {沒有已指派的裝置} other {# 部已指派的裝置仍會以 Apple 保有的設定檔註冊}}',
  'impact.newOrUnassigned':
    '{n, plural, =0 {所有裝置都會納入管理} other {將有 # 部新裝置或未指派的裝置不受管理}}',
  'impact.assignmentsPending': '{n, plural, =0 {沒有等待中的指派} other {有 # 筆指派正在等待}}',
  'impact.devicesFailing': '{n, plural, =0 {沒有裝置註冊失敗} other {有 # 部裝置註冊失敗}}',

  'banner.title': '{n, plural, other {有 # 個 {adeDep} 權杖處於錯誤狀態。}}',
  'banner.body': '在每個問題解決之前，{adeLong} 將無法正常運作。',

  'sentence.join': '{first}{second}',
};
