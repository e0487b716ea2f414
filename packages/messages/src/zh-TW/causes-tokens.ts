import type { PartOf } from '../part.ts';
import type { causesTokens as source } from '../en/causes-tokens.ts';

/** Traditional Chinese (Taiwan) texts: causes that lie with a token, its MDM server or its organization. ICU MessageFormat. */
export const causesTokens: PartOf<typeof source> = {
  'cause.access-denied.title': 'Apple 拒絕存取',
  'cause.access-denied.meaning':
    '{server, select, unknown {Apple 認得此權杖，但拒絕其存取。背後的 MDM 伺服器可能已移除，或可能已失去權限。} other {Apple 認得此權杖，但拒絕其存取。MDM 伺服器「{server}」可能已移除，或可能已失去權限。}}',
  'cause.access-denied.stops':
    'Adept 無法從 Apple 讀取任何資料，也無法在 Apple 端變更任何內容：沒有新裝置，也無法指派。已註冊的裝置不受影響。',
  'cause.access-denied.how':
    'Apple 兩次回應「ACCESS_DENIED」，其間沒有任何正常回應。單獨一次這類回應不會採信。',
  'cause.access-denied.verify':
    '系統會向 Apple 取得新的工作階段並讀取帳號。第一次正常回應會結束此問題；在此之前，問題維持開啟。若受影響的是裝置清單，則只有該清單的正常回應才算數。',
  'cause.access-denied.next': '請在「{portal}」查看此權杖的 MDM 伺服器是否仍然存在。',
  'cause.mdm-server-removed.title': 'Apple 不認得此權杖的 MDM 伺服器',
  'cause.mdm-server-removed.meaning':
    '{server, select, unknown {Apple 不認得取用者金鑰，而取用者金鑰屬於 MDM 伺服器。最可能的情況是 MDM 伺服器已在入口網站刪除。目前無法證實 Apple 會以此代碼表示這種情況。} other {Apple 不認得取用者金鑰，而取用者金鑰屬於 MDM 伺服器「{server}」。最可能的情況是它已在入口網站刪除。目前無法證實 Apple 會以此代碼表示這種情況。}}',
  'cause.mdm-server-removed.stops':
    '無法取得新裝置，也無法指派任何內容。已有設定檔的裝置仍可註冊，已註冊的裝置不受影響。',
  'cause.mdm-server-removed.how':
    'Apple 兩次回應「consumer_key_unknown」或「consumer_key_rejected」，其間沒有任何正常回應，且權杖的到期日未到。若是其他回應，MDM 伺服器遭刪除只是其他問題的可能解釋之一。',
  'cause.mdm-server-removed.verify':
    '上傳後，系統會以新權杖向 Apple 取得新的工作階段並讀取帳號。第一次正常回應會結束此問題；只完成上傳並不會。',
  'cause.mdm-server-removed.next':
    '在「{portal}」查看 MDM 伺服器是否仍然存在。如果存在，就在那裡下載新權杖並上傳到這裡；如果不存在，則連接新的 MDM 伺服器。',

  'cause.terms-not-signed.title': '尚未接受 Apple 的新條款與約定',
  'cause.terms-not-signed.meaning':
    '{organization, select, unknown {Apple 有新的條款與約定，而組織尚未接受。在接受之前，Apple 會拒絕 Adept 的要求。權杖仍然有效：換新權杖沒有幫助。} other {Apple 有新的條款與約定，而「{organization}」尚未接受。在接受之前，Apple 會拒絕 Adept 的要求。權杖仍然有效：換新權杖沒有幫助。}}',
  'cause.terms-not-signed.stops':
    '此組織的所有權杖都無法取得新裝置，也無法指派任何內容。已有設定檔的裝置仍可註冊，已註冊的裝置不受影響。',
  'cause.terms-not-signed.how':
    'Apple 兩次回應「T_C_NOT_SIGNED」，其間沒有任何正常回應。單獨一次這類回應不會採信。',
  'cause.terms-not-signed.verify':
    '系統會向 Apple 取得新的工作階段並讀取帳號。第一次正常回應會結束此問題。接受條款後，Apple 可能需要一段時間；Adept 會持續檢查。',
  'cause.terms-not-signed.next':
    '{organization, select, unknown {由具備{role}角色的人員在「{portal}」接受新條款。} other {由「{organization}」中具備{role}角色的人員在「{portal}」接受新條款。}}',

  'cause.token-damaged.title': 'Apple 從未接受過此權杖',
  'cause.token-damaged.meaning':
    '此權杖上傳到這裡之後，Apple 每一次都拒絕。可能是已有人下載了較新的權杖（只有最後一次下載的有效），也可能是檔案中的密鑰與 Apple 所知的不同。重新下載即可解決這兩種情況。',
  'cause.token-damaged.stops':
    '無法取得新裝置，也無法指派任何內容。已有設定檔的裝置仍可註冊，已註冊的裝置不受影響。',
  'cause.token-damaged.how':
    'Apple 兩次拒絕此權杖，回應的代碼針對權杖，或沒有代碼；上傳之後一次也沒有接受過。權杖的到期日未到。Apple 沒有說明是哪一種情況，因此列出支持與不支持各種解釋的依據。',
  'cause.token-damaged.verify':
    '上傳後，系統會以新權杖向 Apple 取得新的工作階段並讀取帳號。第一次正常回應會結束此問題；只完成上傳並不會。',
  'cause.token-damaged.next': '在「{portal}」下載新權杖，再上傳到這裡。只有最後一次下載的檔案有效。',

  'cause.token-expired.title': '權杖已過期',
  'cause.token-expired.meaning':
    '{dateSays, select, past {權杖的有效期至 {expiresAt, date, long}為止。Apple 不再接受此權杖。} future {Apple 表示權杖已過期，但權杖上的到期日 {expiresAt, date, long}尚未到。} other {權杖的有效期為一年，而一年已滿。Apple 不再接受此權杖。}}',
  'cause.token-expired.stops':
    '無法取得新裝置，也無法指派任何內容。已有設定檔的裝置仍可註冊，已註冊的裝置不受影響。',
  'cause.token-expired.how':
    'Apple 兩次回應「token_expired」，其間沒有任何正常回應；或到期日已過，且此後 Apple 沒有任何正常回應。',
  'cause.token-expired.verify':
    '上傳後，系統會以新權杖向 Apple 取得新的工作階段並讀取帳號。第一次正常回應會結束此問題；只完成上傳並不會。',
  'cause.token-expired.next': '更新權杖：在「{portal}」下載新權杖，再上傳到這裡。',

  'cause.token-expiring.title':
    '{dateSays, select, past {到期日已過；Apple 仍接受此權杖} future {{days, plural, =0 {權杖將在一天內到期} other {權杖將於 # 天後到期}}} other {權杖即將到期}}',
  'cause.token-expiring.meaning':
    '{dateSays, select, past {權杖的有效期至 {expiresAt, date, long}為止。Apple 目前仍接受，但隨時可能停止接受。} future {權杖的有效期至 {expiresAt, date, long}為止。在此之前一切正常；此後 Apple 不再接受。} other {權杖的有效期為一年，而此權杖即將到期。在此之前一切正常；此後 Apple 不再接受。}}',
  'cause.token-expiring.stops': '目前沒有影響。到期日之後：沒有新裝置，也無法指派。',
  'cause.token-expiring.how': '距離權杖上的到期日不超過 30 天。',
  'cause.token-expiring.verify': '改用到期日較晚（超過 30 天後）的權杖時，此問題即結束。',
  'cause.token-expiring.next': '更新權杖：在「{portal}」下載新權杖，再上傳到這裡。',

  'cause.token-forbidden.title': 'Apple 禁止此權杖的要求',
  'cause.token-forbidden.meaning':
    '{account, select, unknown {Apple 建立了工作階段，卻禁止其中的每一次呼叫。建立權杖的帳號失去角色或遭刪除之後，曾出現這種情況。以組織的另一個帳號建立權杖即可解決。} other {Apple 建立了工作階段，卻禁止其中的每一次呼叫。建立權杖的帳號失去角色或遭刪除之後，曾出現這種情況；Apple 最後指出的帳號是：{account}。以組織的另一個帳號建立權杖即可解決。}}',
  'cause.token-forbidden.stops':
    'Adept 無法從 Apple 讀取任何資料，也無法在 Apple 端變更任何內容：沒有新裝置，也無法指派。已註冊的裝置不受影響。',
  'cause.token-forbidden.how':
    'Apple 在新的工作階段中兩次回應「FORBIDDEN」，其間沒有任何正常回應。若工作階段先前正常，同樣的代碼只表示該工作階段已結束。',
  'cause.token-forbidden.verify':
    '上傳後，系統會以新權杖向 Apple 取得新的工作階段並讀取帳號。第一次正常回應會結束此問題；只完成上傳並不會。',
  'cause.token-forbidden.next': '由使用另一個帳號的人員在「{portal}」下載新權杖，再上傳到這裡。',

  'cause.token-held-twice.title': '這裡有另一個權杖屬於同一部 MDM 伺服器',
  'cause.token-held-twice.meaning':
    '{otherToken, select, unknown {這裡有兩個權杖屬於 Apple 的同一部 MDM 伺服器。兩者處理相同的裝置；為其中一個下載新權杖，另一個就會失效。} other {{more, plural, =0 {權杖「{otherToken}」屬於 Apple 的同一部 MDM 伺服器。} other {權杖「{otherToken}」及另外 # 個權杖屬於 Apple 的同一部 MDM 伺服器。}}它們處理相同的裝置；為其中一個下載新權杖，其他的就會失效。}}',
  'cause.token-held-twice.stops': '目前沒有影響。裝置會重複計算，而更新其中一個權杖會使另一個失效。',
  'cause.token-held-twice.how': 'Apple 對這裡使用中的多個權杖指出了同一部 MDM 伺服器。',
  'cause.token-held-twice.verify':
    '每當 Apple 指出權杖的 MDM 伺服器時，Adept 都會比對；刪除權杖時則立即比對。該伺服器只剩一個權杖時，此問題即結束。',
  'cause.token-held-twice.next': '決定保留哪一個權杖，並在這裡刪除另一個。',

  'cause.token-identity-changed.title': '權杖現在屬於另一個 MDM 伺服器',
  'cause.token-identity-changed.meaning':
    '{otherServer, select, unknown {Apple 對使用中的憑證指出的 MDM 伺服器，與此權杖已知所屬的不同。} other {Apple 對使用中的憑證指出 {otherOrganization} 的 MDM 伺服器「{otherServer}」；此權杖已知屬於{server, select, unknown {另一個伺服器} other {「{server}」}}。}}',
  'cause.token-identity-changed.stops':
    'Adept 不會以此權杖接收裝置，也不會向 Apple 寫入任何內容，以免兩個 MDM 伺服器的裝置混在一起。已註冊的裝置繼續運作。',
  'cause.token-identity-changed.how':
    '關於帳號的最後一次正常回應，指出了與此權杖所記錄不同的 MDM 伺服器或組織。',
  'cause.token-identity-changed.verify':
    '向 Apple 讀取新的工作階段與帳號。當 Apple 指出已知的 MDM 伺服器，或身分已取代為 Apple 指出的 MDM 伺服器時，此問題即結束。',
  'cause.token-identity-changed.next': '決定權杖要屬於哪個 MDM 伺服器：上傳正確伺服器的檔案，或取代身分。',

  'cause.token-replaced.title': 'Apple 不再接受此權杖',
  'cause.token-replaced.meaning':
    '權杖的到期日未到，但 Apple 拒絕此權杖。最常見的情況是有人下載了較新的權杖，卻沒有上傳到這裡：只有最後一次下載的權杖有效。',
  'cause.token-replaced.stops':
    '無法取得新裝置，也無法指派任何內容。已有設定檔的裝置仍可註冊，已註冊的裝置不受影響。',
  'cause.token-replaced.how':
    'Apple 兩次以針對權杖的代碼拒絕此權杖，其間沒有任何正常回應。權杖的到期日未到。Apple 沒有說明原因，因此也列出其他可能的解釋，以及支持與不支持的依據。',
  'cause.token-replaced.verify':
    '上傳後，系統會以新權杖向 Apple 取得新的工作階段並讀取帳號。第一次正常回應會結束此問題；只完成上傳並不會。',
  'cause.token-replaced.next': '在「{portal}」下載新權杖，再上傳到這裡。只有最後一次下載的檔案有效。',

  'next.untried': '新權杖已上傳，但 Apple 尚未接受。請立即向 Apple 確認。',
};
