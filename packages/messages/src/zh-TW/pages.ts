import type { PartOf } from '../part.ts';
import type { pages as source } from '../en/pages.ts';

/** Traditional Chinese (Taiwan) texts: pages of the documentation. ICU MessageFormat. */
export const pages: PartOf<typeof source> = {
  'page.section.meaning': '意義',
  'page.section.stops': '哪些功能停止運作',
  'page.section.how': 'Adept 如何得知',
  'page.section.steps': '處理方式',
  'page.section.verify': '如何驗證',
  'page.section.codes': 'Apple 的代碼',
  'page.section.intune': 'Intune 的列名',
  'page.section.symptoms': '症狀',
  'page.section.candidates': '其他可能與判斷依據',
  'page.section.actors': '由誰處理',
  'page.section.simulator': '在模擬器中',
  'page.one-candidate': '依據現有證據，沒有其他解釋。',
  'page.actor.portal': '{portal}：{right}',
  'page.actor.console': '負責執行 Adept 與此伺服器的人員。',
  'page.actor.adept': 'Adept 會自動處理。',
  'page.simulated-by': '以下故障與情境可重現此問題：',
  'page.no-symptoms': '目前沒有：一切運作正常。',
  'page.code': '{code}：{meaning}',
  'page.opens': '開啟：{rule}',
  'page.closes': '關閉：{rule}',
  'page.before': '在此之前：',
  'page.calls': '對 Apple 的呼叫：{calls}。',
  'page.pace':
    '自動檢查：{minutes, plural, =0 {隨同步進行，依同步的頻率} other {每 # 分鐘}}。有人開啟處理步驟後：{window, plural, other { # 分鐘}}內{seconds, plural, other {每 # 秒}}一次。',
  'page.repair':
    '{repair}若發生{times, plural, other { # 次}}，且每次距前一次都不到{hours, plural, other { # 小時}}，問題會保持開啟，直到同樣長的時間內未再發生。',
  'page.no-codes': '無：沒有任何 Apple 的代碼指向此原因。',
  'page.no-row': '無。',
  'page.no-word': '沒有代碼',
  'page.row-of-codes': '{row}：{codes}',
  'page.severity.error': '錯誤',
  'page.severity.warning': '警告',
  'page.errors.title': '錯誤代碼',
  'page.errors.intro': 'API、命令列與伺服器啟動時可能回應的所有代碼。代碼不會更名；文字則以讀者的語言呈現。',

  'page.index.title': '原因',
  'page.index.intro':
    '說明權杖為何處於錯誤狀態，或為何即將如此。每一頁都說明其意義、哪些功能停止運作、Adept 如何得知、處理方式，以及如何驗證。問題只依據證據開啟與關閉：Apple 的回應、日期、上傳。',
  'page.index.good-answer':
    '「正常回應」是指任何需要工作階段的端點成功回應。單獨一次拒絕不足為憑：同樣的回應必須出現兩次。',
  'page.index.codes': 'Apple 的代碼',
  'page.index.codes-intro':
    'Apple 裝置指派服務可能回應的每一個代碼，以及它所指向的原因。破折號表示該代碼與權杖狀態無關。星號表示該代碼僅見於文件，尚未看到實際的回應。',
  'page.index.intune': 'Intune 的十一列',
  'page.index.intune-intro':
    'Intune 入口網站針對權杖顯示的同步錯誤、Microsoft 文件建議的處理方式，以及 Adept 的說明。',
  'page.column.cause': '原因',
  'page.column.what': '說明',
  'page.column.severity': '嚴重程度',
  'page.column.opens': '開啟條件',
  'page.column.closes': '關閉條件',
  'page.column.code': 'Apple 的代碼',
  'page.column.status': '狀態碼',
  'page.column.row': 'Intune 的列',
  'page.column.intune-says': 'Intune 的建議',
  'page.column.adept-says': 'Adept 的回答',
  'intune.says.renew-or-make': '更新已過期的權杖；若權杖無效，則建立新的權杖。',
  'intune.says.check-token-and-server':
    '確認權杖是否已過期或已建立新權杖，以及 Intune 是否仍在 MDM 伺服器清單中。',
  'intune.says.accept-terms': '請管理員接受新的條款與約定。',
  'intune.says.contact-support': '聯絡 Microsoft 支援。',
  'intune.says.edit-phone': '編輯設定檔中的支援電話號碼。',
  'intune.says.edit-name': '編輯設定檔的名稱。',
  'intune.says.edit-department': '編輯設定檔中的部門。',
  'intune.says.support-syncs': '聯絡 Microsoft 支援，由其重新啟動同步。',
  'intune.says.make-profile': '建立新的設定檔，並指派給裝置。',
};
