import type { renewalLinks as english } from '../en/renewal-links.ts';
import type { PartOf } from '../part.ts';

/** Texts: renewal links and key pairs. ICU MessageFormat. */
export const renewalLinks: PartOf<typeof english> = {
  'renewal-link.unnamed-server': '貴組織的 MDM 伺服器',
  'error.token-file-not-of-this-server.title': '此權杖屬於另一個 MDM 伺服器',
  'error.token-file-not-of-this-server.detail':
    '沒有變更任何內容，連結仍可使用。請下載此頁面所列 MDM 伺服器的權杖，再上傳該檔案。',
  'error.renewal-link-not-usable.title': '此連結無法使用',
  'error.renewal-link-not-usable.detail':
    '它可能已使用過、已撤銷、已過期或不完整。沒有變更任何內容。請向寄送連結的人索取新連結。',
  'error.renewal-link-file-expired.title': '此檔案中的權杖已過期',
  'error.renewal-link-file-expired.detail':
    '沒有變更任何內容。請在 {appleBusiness} 或 {appleSchool}下載新權杖，並在此上傳該檔案；此連結仍可使用。',
  'error.renewal-link-not-found.title': '沒有此更新連結',
  'error.renewal-link-not-found.detail':
    '此權杖沒有可撤銷且使用此識別碼的連結。其連結清單會顯示每個連結的狀態。',
  'deletion.links-void': '{links, plural, other {# 個仍可使用的更新連結將永久失效。}}',
  'cli.command.token.link': '更新連結：無須帳號，更新一個權杖一次',
  'cli.command.token.link.create': '建立更新連結；只會顯示這一次',
  'cli.command.token.link.list': '列出權杖的更新連結',
  'cli.command.token.link.revoke': '撤銷更新連結',
  'cli.command.token.keys': '列出權杖的金鑰組',
  'cli.option.days': '有效天數，1 到 90',
  'cli.option.pageLanguage': '頁面語言；未指定時採用訪客的語言',
  'cli.option.newKey': '建立新的金鑰組並寫入其憑證',
  'cli.argument.link': '連結的識別碼',
  'cli.link.made': '權杖「{name}」的更新連結，有效至 {until, date, long}。請立即保存：不會再次顯示。',
  'cli.link.none': '此權杖沒有更新連結。',
  'cli.link.revoked': '連結已撤銷。開啟連結的人會看到它無法使用。',
  'cli.link.state.open': '可使用',
  'cli.link.state.used': '已使用',
  'cli.link.state.expired': '已過期',
  'cli.link.state.revoked': '已撤銷',
  'cli.column.validUntil': '有效至',
  'cli.column.usedAt': '使用時間',
  'cli.column.createdBy': '建立者',
  'cli.column.age': '存在時間',
  'cli.column.downloadedAt': '公開金鑰下載時間',
  'cli.key.none': '此權杖沒有金鑰組。',
  'cli.key.age': '{days, plural, =0 {今天建立} other {# 天}}',
  'cli.key.state.staged': '尚無檔案',
  'cli.key.state.current': '使用中',
  'cli.key.state.former': '先前使用',
  'cli.key.staged':
    '{days, plural, =0 {今天建立了金鑰組，尚未上傳為它製作的檔案。} other {# 天前建立了金鑰組，尚未上傳為它製作的檔案。}}',
  'key-pair.file-probably-made':
    'Apple 已不再接受使用中的權杖：很可能已在 Apple 製作較新的檔案，卻從未上傳到這裡。請在執行者的下載項目中尋找該檔案，可直接上傳。',
  'cli.token.keeps-key':
    '更新權杖不需要新金鑰：「{name}」沿用現有的金鑰。請在 Apple 的入口網站下載新權杖，然後執行：./adept token renew "{name}" --token-file FILE。金鑰遺失或要更換時，使用 --new-key 建立新的金鑰組。',
};
