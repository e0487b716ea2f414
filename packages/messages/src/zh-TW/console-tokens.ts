import type { PartOf } from '../part.ts';
import type { consoleTokens as source } from '../en/console-tokens.ts';

/** Traditional Chinese (Taiwan) texts: the console’s list of tokens. ICU MessageFormat. */
export const consoleTokens: PartOf<typeof source> = {
  'console.tokens.title': '註冊方案權杖',
  'console.tokens.trouble': '無法讀取權杖',
  'console.tokens.banner.label': '處於錯誤狀態的權杖',
  'console.tokens.banner.sentence':
    '有一或多個 {adeDep} 權杖處於錯誤狀態；在每個問題解決之前，{adeShort} 將無法正常運作。',
  'console.tokens.banner.no-cause': '原因尚不明',
  'console.tokens.banner.more': '{count, plural, other {以及另外 # 個}}',
  'console.tokens.banner.tasks': '顯示處理方式',
  'console.tokens.add': '新增權杖',
  'console.tokens.check-all': '全部向 Apple 確認',
  'console.tokens.sync-all': '全部同步',
  'console.tokens.search': '搜尋權杖',
  'console.tokens.filter': '依狀態顯示',
  'console.tokens.filter.all': '全部',
  'console.tokens.verify.running': '正在向 Apple 查詢：共 {all, number} 個，已回應 {done, number} 個。',
  'console.tokens.verify.done': '{all, plural, other {已向 Apple 查詢 # 個權杖。清單會顯示回應。}}',
  'console.tokens.verify.partly':
    '{all, plural, other {已向 Apple 查詢 # 個權杖；{failed, plural, other {有 # 項檢查無法執行}}。開啟權杖即可查看原因。}}',
  'console.tokens.sync.running': '正在啟動同步：{done, number}/{all, number}。',
  'console.tokens.sync.done':
    '{all, plural, =1 {已開始同步。清單會顯示進度。} other {全部 # 項同步都已開始。清單會顯示進度。}}',
  'console.tokens.sync.partly':
    '{failed, plural, other {{all, number} 項同步中，有 # 項未能開始。開啟權杖即可查看原因。}}',
  'console.tokens.column.state': '狀態',
  'console.tokens.column.token': '權杖',
  'console.tokens.column.what': '狀況',
  'console.tokens.column.organization': '組織',
  'console.tokens.column.devices': '裝置',
  'console.tokens.column.unassigned': '未指派',
  'console.tokens.column.expires': '到期日',
  'console.tokens.column.synced': '上次成功同步',
  'console.tokens.syncing': '{count, plural, other {同步中：目前 # 部裝置}}',
  'console.tokens.never-synced': '從未同步',
  'console.tokens.what.ok': 'Apple 接受此權杖',
  'console.tokens.what.unknown': '尚未判定',
  'console.tokens.what.waiting': '等待權杖檔案',
  'console.tokens.days-left': '{count, plural, =0 {今天} other {# 天後}}',
  'console.tokens.days-ago': '{count, plural, =0 {今天} other {# 天前}}',
  'console.tokens.nothing-found': '沒有符合此搜尋與篩選條件的權杖。',
  'console.tokens.show-all': '顯示所有權杖',
  'console.tokens.empty.title': '尚無權杖',
  'console.tokens.empty.what':
    '權杖是 {appleBusiness} 或 {appleSchool}與您的裝置管理之間的連結：Adept 透過權杖得知新裝置，並將註冊設定檔交給裝置。Apple 以檔案形式建立權杖，有效期為一年；權杖失效時，自動註冊也隨之停止。',
  'console.tokens.empty.how':
    '新增權杖需要一個名稱、一個由您上傳到 Apple 的公開金鑰，以及 Apple 傳回的檔案。',
  'console.tokens.empty.add': '新增第一個權杖',
  'console.tokens.empty.demo':
    '如果想在沒有 Apple 帳號的情況下先行試用，可執行「npm run demo」：模擬的 Apple，其中有各種狀態的權杖。',

  'console.add-token.title': '新增權杖',
  'console.add-token.intro':
    '共六個步驟，其中兩個在 Apple 進行。您可以在任何步驟離開，之後再繼續，換一個瀏覽器也可以。',
  'console.add-token.name': '名稱',
  'console.add-token.name-hint': '例如地點或裝置種類：「柏林門市」。',
  'console.add-token.submit': '新增權杖',
  'console.first.simulator': '使用模擬器先行試用',
  'console.tokens.columns': '欄位',
  'console.tokens.export': '匯出為 CSV',
  'console.tokens.filter.organization': '組織',
  'console.tokens.filter.every-organization': '所有組織',
  'console.tokens.filter.expires': '到期日',
  'console.tokens.filter.expires.any': '任何到期日',
  'console.tokens.filter.expires.past': '已到期',
  'console.tokens.filter.expires.days': '{count, plural, other {# 天內到期}}',
  'console.tokens.check-shown': '{count, plural, other {向 Apple 確認顯示的 # 個}}',
  'console.tokens.sync-shown': '{count, plural, other {同步顯示的 # 個}}',
};
