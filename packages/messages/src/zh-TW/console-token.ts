import type { PartOf } from '../part.ts';
import type { consoleToken as source } from '../en/console-token.ts';

/** Traditional Chinese (Taiwan) texts: the console’s page of one token. ICU MessageFormat. */
export const consoleToken: PartOf<typeof source> = {
  'console.token.title': '權杖',
  'console.token.missing': '沒有此權杖',
  'console.token.trouble': '無法讀取此權杖',
  'console.token.check': '立即向 Apple 確認',
  'console.token.sync': '立即同步',
  'console.token.sync-started': '已開始同步。這次執行列在「最近的同步」下方。',
  'console.token.upload': '上傳新權杖',
  'console.token.expires': '到期日',
  'console.token.expired': '已過期',

  'console.portal.ab': '{appleBusiness}',
  'console.portal.asm': '{appleSchool}',
  'console.portal.open': '開啟「{portal}」',

  'console.first-file.key': '下載公開金鑰',
  'console.first-file.key-text': 'Apple 以此金鑰加密權杖。與其成對的私密金鑰以加密形式留在 Adept 中。',
  'console.first-file.key-download': '下載公開金鑰',
  'console.first-file.key-done': '「{file}」已在您的下載項目中。下一步會將其上傳到 Apple。',
  'console.first-file.upload': '上傳權杖檔案',

  'console.renew.title': '上傳新權杖',
  'console.renew.warning': '從您下載的那一刻起，舊權杖就會失效。請讓此頁面保持開啟。',
  'console.renew.once': '只下載一次：每次下載都會使前一個權杖失效，只有最後一個檔案有效。',
  'console.renew.download': '在 Apple 下載新權杖',
  'console.renew.have-it': '已下載但尚未上傳的檔案可以直接使用。',
  'console.renew.upload': '上傳到這裡',
  'console.upload.drop': '將權杖檔案拖放到這裡',
  'console.upload.choose': '選擇權杖檔案',
  'console.upload.hint': 'Apple 提供的檔案；檔名以 .p7m 結尾。',
  'console.upload.sending': '正在讀取「{file}」',
  'console.upload.accepted': '已接受權杖檔案。',
  'console.upload.anyway-text':
    '已過期的檔案仍可採用，以便繼續查看其伺服器與裝置；在上傳較新的權杖之前，此權杖會維持錯誤狀態。',
  'console.upload.anyway': '仍要上傳',
  'console.replace-identity.text':
    '如果此權杖今後要屬於檔案的 MDM 伺服器，請取代其身分。系統會先顯示裝置與設定檔將如何處理。',
  'console.replace-identity.open': '取代身分',
  'console.replace-identity.title': '要取代此權杖的身分嗎？',
  'console.replace-identity.submit': '取代並上傳',
  'console.check.ok': '正常：',
  'console.check.warning': '注意：',
  'console.check.refused': '拒絕：',

  'console.facts.title': '基本資料',
  'console.facts.organization': '組織',
  'console.facts.portal': '入口網站',
  'console.facts.identity': '身分',
  'console.facts.identity.unknown':
    'Apple 尚未確認使用中的權杖屬於哪個 MDM 伺服器。在此之前，Adept 不會接收裝置，也不會向 Apple 寫入任何內容。',
  'console.facts.server': 'Apple 端的伺服器',
  'console.facts.account': '建立者',
  'console.facts.expires': '到期日',
  'console.facts.devices': '裝置',
  'console.facts.unassigned': '未指派',
  'console.facts.last-good-sync': '上次成功同步',
  'console.facts.next-sync': '下次同步',
  'console.facts.added': '新增時間',
};
