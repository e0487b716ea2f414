import type { consoleRenewal as english } from '../en/console-renewal.ts';
import type { PartOf } from '../part.ts';

/** Texts: renewal in the console: public keys, renewal links and the page behind one. ICU MessageFormat. */
export const consoleRenewal: PartOf<typeof english> = {
  'console.keys.title': '公開金鑰',
  'console.keys.not-needed':
    '更新權杖不需要新金鑰：Apple 現有的金鑰會繼續有效。只有在金鑰遺失或要更換時才建立新的金鑰。',
  'console.keys.lost': 'Apple 要求提供公開金鑰，或金鑰已遺失',
  'console.keys.state.staged': '尚無為它製作的檔案',
  'console.keys.state.current': '使用中',
  'console.keys.state.former': '先前使用',
  'console.keys.age': '{days, plural, =0 {今天建立} other {# 天前建立}}',
  'console.keys.downloaded': '{at, date, medium} 下載',
  'console.keys.never-downloaded': '從未下載',
  'console.keys.download': '下載',
  'console.keys.make': '建立新的金鑰組',
  'console.keys.probably-made': '很可能已在 Apple 製作檔案，卻從未上傳到這裡。',
  'console.keys.probably-made-text':
    'Apple 已不再接受使用中的權杖；每次重新下載之後都是如此。請在執行者的下載項目中尋找該檔案，可直接上傳。',
  'console.link.button': '更新連結',
  'console.link.title': '權杖「{token}」的更新連結',
  'console.link.what':
    '持有連結的人無須帳號，即可更新此權杖一次，且看不到 Adept 的其他內容。開啟連結不會將它用掉。',
  'console.link.valid-for': '有效期限',
  'console.link.days': '{days, plural, other {# 天}}',
  'console.link.language': '頁面語言',
  'console.link.visitor-language': '訪客的語言',
  'console.link.make': '建立連結',
  'console.link.made': '請立即複製連結：不會再次顯示。',
  'console.link.address': '連結',
  'console.link.copy': '複製',
  'console.link.copied': '已複製',
  'console.link.loopback': '此網址只能在這部電腦上使用。',
  'console.link.loopback-text': '請將 ADEPT_PUBLIC_URL 設為其他人可連線的網址，再重新建立連結。',
  'console.link.list': '此權杖的連結',
  'console.link.line': '{by} 於 {created, date, medium} 建立，有效至 {until, date, medium}',
  'console.link.state.open': '可使用',
  'console.link.state.used': '已使用',
  'console.link.state.expired': '已過期',
  'console.link.state.revoked': '已撤銷',
  'console.link.revoke': '撤銷',
  'console.invitation.renew': '更新伺服器權杖',
  'console.invitation.create': '連接 MDM 伺服器',
  'console.invitation.renew-intro':
    '您的裝置管理需要 Apple 為「{server}」提供的新伺服器權杖。以下是要做的事，只需幾分鐘。',
  'console.invitation.create-intro':
    '您的裝置管理要以名稱「{server}」與 Apple 連接。以下是要做的事，只需幾分鐘。',
  'console.invitation.link-until': '此連結',
  'console.invitation.link-until-text': '有效至 {until, date, long}，可用於一個被接受的檔案',
  'console.invitation.key-text': '在入口網站下載權杖之前，先將它加入 Apple 入口網站中 MDM 伺服器的設定。',
  'console.invitation.key': 'Apple 要求提供公開金鑰',
  'console.invitation.key-download': '下載公開金鑰',
  'console.invitation.done': '完成：已接受權杖檔案',
  'console.invitation.done-text': '其餘作業會自動進行。此連結已用掉，可以關閉頁面。',
  'console.invitation.terms': '檔案已儲存：必須先接受新的條款',
  'console.invitation.terms-text':
    '請組織的管理員登入 {appleBusiness} 或 {appleSchool}，接受新的條款與約定。之後其餘作業會自動進行，不需要其他檔案。此連結已用掉，可以關閉頁面。',
  'console.invitation.rejected': '檔案已儲存，但 Apple 不接受它',
  'console.invitation.rejected-text':
    '需要較新的檔案：請使用最近一次下載的檔案，或再下載一次伺服器權杖。此連結已用掉；請向寄出連結的人索取新的連結，並在那裡上傳檔案。',
  'console.invitation.unsure': '檔案已儲存，仍在等待 Apple 的答覆',
  'console.invitation.unsure-text':
    'Adept 會自動繼續向 Apple 查詢；寄出此連結的人會看到是否還有事情要做。此連結已用掉，可以關閉頁面。',
  'console.invitation.too-large': '檔案太大，不是伺服器權杖。',
  'console.invitation.too-large-text': '檔案沒有送出。請選擇 Apple 提供的檔案，大小只有幾 KB。',
  'console.link.revoke-named': '撤銷有效期至 {until, date, medium} 的連結',
  'console.link.revoke-text': '之後開啟它的人會看到連結無法使用。此動作無法復原；隨時可建立新連結。',
};
