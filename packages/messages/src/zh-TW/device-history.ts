import type { PartOf } from '../part.ts';
import type { deviceHistory as source } from '../en/device-history.ts';

/** zh-TW texts: what happened to a device. ICU MessageFormat. */
export const deviceHistory: PartOf<typeof source> = {
  'device-event.added': '已在 Apple 指派給 MDM 伺服器',
  'device-event.profile-assigned': '已指派註冊描述檔',
  'device-event.profile-pushed': '註冊描述檔已送達裝置',
  'device-event.missing': '未出現在 Apple 的完整清單中；Apple 尚未表示裝置已移除',
  'device-event.removed.deleted-by-apple': '已在 Apple 從 MDM 伺服器移除',
  'device-event.removed.absent-from-full-fetch': '已不在 Apple 的完整清單中，且 Apple 確認裝置已移除',
  'device-event.removed.identity-replaced': '未一併轉移：權杖現屬於另一個 MDM 伺服器',
  'cli.command.device.timeline': '顯示裝置的歷程',
  'cli.device.no-events': 'Apple 未提供此裝置的任何日期。',
};
