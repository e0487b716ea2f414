import type { PartOf } from '../part.ts';
import type { consoleFileSteps as source } from '../en/console-file-steps.ts';

/** Traditional Chinese (Taiwan) texts: adding and renewing a token step by step in the console. ICU MessageFormat. */
export const consoleFileSteps: PartOf<typeof source> = {
  'console.first-file.title': '此權杖正在等候權杖檔案',
  'console.first-file.intro': '到目前為止的作業都已保留，可從上次中斷處繼續。',
  'console.first-file.go-on': '繼續新增',
  'console.first-file.key-make': '產生金鑰組並下載公開金鑰',
  'console.file-steps.key-again': '再下載一次',
  'console.file-steps.key-at-apple': '在 Apple 上傳公開金鑰',
  'console.file-steps.download-first': '在 Apple 下載伺服器權杖',
  'console.file-steps.done': '已完成：',
  'console.add-token.step.name': '為權杖命名',
  'console.add-token.step.live': 'Apple 接受後即啟用',
  'console.add-token.open': '開啟此權杖',
  'console.add-token.over': '「{token}」已有權杖檔案。較新的檔案請在權杖自己的頁面上傳。',
  'console.portal.which': '組織使用哪個入口網站？',
  'console.portal.sketch': '這是我們自己畫的示意圖（{at, date, long}）；Apple 的選單之後可能已調整。',
  'console.portal.ab.key':
    '{labelAbServices}>{labelConnect}>{labelContinue}。將名稱設為「{server}」，選擇檔案「{file}」作為公開金鑰，再選擇{labelNext}。',
  'console.portal.asm.key':
    '通常位於{labelAsmServers}>{labelAdd}。將名稱設為「{server}」，選擇檔案「{file}」作為公開金鑰，再選擇{labelSave}。',
  'console.portal.ab.token': '下載為「{server}」提供的權杖，再選擇{labelDone}。',
  'console.portal.asm.token': '在「{server}」的頁面上選擇{labelDownload}。',
  'console.portal.ab.renew': '{labelAbServices}>「{server}」>「…」>{labelDownload}。',
  'console.portal.asm.renew': '通常位於{labelAsmServers}>「{server}」>{labelDownload}。',
  'console.upload.asking': '正在以檔案中的權杖詢問 Apple',
  'console.upload.live-since': '自 {at, time, medium} 起啟用',
  'console.upload.cure': '請從步驟「{step}」繼續。',
  'console.ending.terms-text':
    '請「Organization Administrator」（{appleBusiness} 的組織管理員）或「Administrator」（{appleSchool}的管理員）登入並接受新的條款與約定。之後其餘作業會自動進行，不需要其他檔案。',
  'console.ending.rejected-text':
    '在 Apple 的每次下載都會使前一個權杖失效，因此很可能已有較新的權杖。請使用最近一次下載的檔案，或再下載一次伺服器權杖。',
  'console.ending.unsure-text': 'Adept 會自動繼續向 Apple 查詢。只要 Apple 沒有拒絕，就不需要其他檔案。',
  'console.invitation.after.done': '其餘作業會自動進行。此連結已用掉，可以關閉頁面。',
  'console.invitation.after.terms': '此連結已用掉，可以關閉頁面。',
  'console.invitation.after.rejected': '此連結已用掉：請向寄出連結的人索取新的連結，並在那裡上傳較新的檔案。',
  'console.invitation.after.unsure': '寄出此連結的人會看到是否還有事情要做。此連結已用掉，可以關閉頁面。',
};
