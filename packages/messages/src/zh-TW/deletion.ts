import type { deletion as english } from '../en/deletion.ts';
import type { PartOf } from '../part.ts';

export const deletion: PartOf<typeof english> = {
  'deletion.no-sync': 'Adept 不再從此權杖同步裝置：Apple 端的新增與變更都不會被看到。',
  'deletion.no-watch':
    '{problems, plural, =0 {發生問題或權杖即將到期時，不再通知任何人。} other {權杖的 # 個未解決問題會從清單中消失；發生問題或權杖即將到期時，不再通知任何人。}}',
  'deletion.enrolled-go-on': '{devices, plural, other {已註冊的 # 部裝置會維持註冊並繼續運作。}}',
  'deletion.assigned-still-enroll':
    '{devices, plural, other {# 部裝置仍會以指派的設定檔註冊：Apple 會提供其保存的設定檔。}}',
  'deletion.apple-unchanged':
    'Apple 端沒有任何變更：權杖在到期之前於該處仍然有效。若要在該處終止權杖，請在 Apple 的入口網站刪除 MDM 伺服器（裝置管理服務）。',
  'deletion.restorable':
    '所有資料會保留到 {until, date, long}，在此之前都可以還原。之後，金鑰、密鑰、裝置與歷程記錄會永久清除。',

  'error.deletion-not-confirmed.title': '未刪除',
  'error.deletion-not-confirmed.detail': '確認文字不是權杖的名稱。若要刪除，請逐字傳送 confirm={name}。',
  'error.token-not-deleted.title': '未處於刪除狀態',
  'error.token-not-deleted.detail': '「{name}」並未刪除：沒有可還原的內容。',
  'error.restore-name-taken.title': '名稱已被使用',
  'error.restore-name-taken.detail':
    '現在已有另一個權杖名為「{name}」。請以其他名稱還原此權杖，或先重新命名另一個權杖。',
  'error.no-such-deleted-token.title': '沒有此已刪除的權杖',
  'error.no-such-deleted-token.detail':
    '沒有名為「{name}」的已刪除權杖{hasNearest, select, yes {。最接近的是「{nearest}」。} other {。}}已刪除的權杖保留 30 天；./adept token list --deleted 會列出它們。',
  'error.several-deleted-tokens.title': '有多個已刪除的權杖使用此名稱',
  'error.several-deleted-tokens.detail': '請以識別碼指定所要的權杖：{ids}。',

  'cli.command.token.restore': '還原已刪除的權杖',
  'cli.option.deleted': '已刪除且可還原的項目',
  'cli.option.token.restore.name': '原名稱已被使用時的其他名稱',
  'cli.column.deletedAt': '刪除時間',
  'cli.column.restorableUntil': '可還原期限',
  'cli.no-deleted-tokens': '沒有可還原的已刪除權杖。',
  'cli.token.deletion': '刪除「{name}」（{devices, plural, =0 {沒有裝置} other {# 部裝置}}）：',
  'cli.token.type-name': '輸入名稱以刪除：',
  'cli.token.deleted':
    '已刪除「{name}」。在 {until, date, long} 之前可以還原：./adept token restore "{name}"',
  'cli.token.restored': '「{name}」已還原。',
};
