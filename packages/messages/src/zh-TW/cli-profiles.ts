import type { PartOf } from '../part.ts';
import type { cliProfiles as source } from '../en/cli-profiles.ts';

/** Traditional Chinese texts: the commands about enrollment profiles. ICU MessageFormat. */
export const cliProfiles: PartOf<typeof source> = {
  'cli.command.profile': '註冊設定檔：Apple 提供給裝置註冊用的設定',
  'cli.command.profile.list': '列出所有註冊設定檔',
  'cli.command.profile.apply': '依 JSON 檔案建立或變更註冊設定檔',
  'cli.command.profile.show': '顯示一個註冊設定檔及 Apple 端的狀態',
  'cli.command.profile.delete': '在此刪除註冊設定檔；Apple 會保留已有的內容',
  'cli.argument.profile': '註冊設定檔的名稱或識別碼',
  'cli.option.profile.apply.file': 'JSON 檔案：只有 Apple 的設定檔，或在「content」之外再加上 name 與 tokens',
  'cli.option.profile.apply.token': '要在其下定義的權杖（名稱或識別碼）；可指定多次',
  'cli.profile.none': '尚無註冊設定檔。建立一個：./adept profile apply -f FILE',
  'cli.profile.applied': '已儲存「{name}」，修訂版本 {revision, number}。Adept 會提交給 Apple。',
  'cli.profile.deleted': '已在此刪除「{name}」。Apple 端已有的內容會保留。',
  'cli.profile.confirm-delete': '將在此刪除「{name}」；Apple 會保留已有的內容。輸入名稱以刪除：',
  'cli.column.profile': '註冊設定檔',
  'cli.column.revision': '修訂版本',
  'cli.column.atApple': 'Apple 端',
  'cli.profile.state.wanted': '尚未提交',
  'cli.profile.state.defined': '已有',
  'cli.profile.state.refused': '遭拒絕',
  'cli.profile.state.missing': '已遺失',
  'cli.profile.state.unused': '未指定權杖',
  'error.no-such-profile.title': '沒有這個註冊設定檔',
  'error.no-such-profile.detail':
    '{hasNearest, select, yes {沒有註冊設定檔「{name}」。最接近的是「{nearest}」。} other {沒有註冊設定檔「{name}」，也尚無其他設定檔。}}',
  'error.profile-file-not-read.title': '不是註冊設定檔的檔案',
  'error.profile-file-not-read.detail':
    '{problem, select, json {「{file}」不是 JSON。} member {「content」旁不能有「{member}」；可用的是 name、tokens 與 content。} other {「{file}」不含 JSON 物件。}}檔案應包含 Apple 的設定檔，或含有 name、tokens 與 content 的物件。未做任何變更。',
};
