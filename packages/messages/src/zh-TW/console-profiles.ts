import type { PartOf } from '../part.ts';
import type { consoleProfiles as source } from '../en/console-profiles.ts';

/** Traditional Chinese texts: the console’s page of enrollment profiles. ICU MessageFormat. */
export const consoleProfiles: PartOf<typeof source> = {
  'console.nav.profiles': '註冊設定檔',
  'console.profiles.title': '註冊設定檔',
  'console.profiles.trouble': '無法讀取註冊設定檔',
  'console.profiles.none': '尚無註冊設定檔。請在命令列以檔案建立：./adept profile apply -f FILE',
  'console.profiles.more': '顯示更多',
  'console.profiles.revision': '修訂版本 {revision, number}',
  'console.profiles.unused': '未指定任何權杖',
  'console.profiles.state.wanted': '尚未提交給 Apple',
  'console.profiles.state.defined': 'Apple 自 {at, date, medium} 起已有',
  'console.profiles.state.refused': 'Apple 已拒絕：{code}',
  'console.profiles.state.missing': 'Apple 已遺失：{code}',
  'console.activity.member.revision': '修訂版本',
};
