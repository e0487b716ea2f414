import type { PartOf } from '../part.ts';
import type { causes as source } from '../en/causes.ts';

/** Traditional Chinese (Taiwan) texts: causes. ICU MessageFormat. */
export const causes: PartOf<typeof source> = {
  'cause.access-denied.title': 'Apple 拒絕存取',
  'cause.access-denied.meaning':
    '{server, select, unknown {Apple 認得此權杖，但拒絕其存取。背後的 MDM 伺服器可能已移除，或可能已失去權限。} other {Apple 認得此權杖，但拒絕其存取。MDM 伺服器「{server}」可能已移除，或可能已失去權限。}}',
  'cause.access-denied.stops':
    'Adept 無法從 Apple 讀取任何資料，也無法在 Apple 端變更任何內容：沒有新裝置，也無法指派。已註冊的裝置不受影響。',
  'cause.access-denied.how':
    'Apple 兩次回應「ACCESS_DENIED」，其間沒有任何正常回應。單獨一次這類回應不會採信。',
  'cause.access-denied.verify':
    '系統會向 Apple 取得新的工作階段並讀取帳號。第一次正常回應會結束此問題；在此之前，問題維持開啟。',
  'cause.access-denied.next': '請在「{portal}」查看此權杖的 MDM 伺服器是否仍然存在。',

  'cause.apple-unavailable.title': 'Apple 的服務沒有傳回可用的回應',
  'cause.apple-unavailable.meaning':
    '對 Apple 裝置指派服務的呼叫都沒有得到可用的回應。這無法說明權杖的狀況：權杖可能沒有問題。',
  'cause.apple-unavailable.stops':
    '在 Apple 恢復回應之前，裝置不會同步，也無法指派任何內容。不會遺失任何資料：Adept 會從中斷處繼續。已註冊的裝置不受影響。',
  'cause.apple-unavailable.how':
    '在至少 15 分鐘內，連續至少 3 次呼叫失敗，且最近三次大多是伺服器錯誤，或回應並非來自 Apple。要求放慢速度的回應不計入。',
  'cause.apple-unavailable.verify':
    'Adept 會持續呼叫。第一個確實來自 Apple 的回應會結束此問題；只取得新的工作階段並不足夠。',
  'cause.apple-unavailable.next':
    '一開始無須處理：Adept 會持續重試。如果代替 Apple 回應的是網頁，請檢查網路與代理伺服器。',
  'cause.apple-unreachable.title':
    '{reason, select, dns {找不到 Apple 的位址} proxy {代理伺服器沒有通往 Apple 的路徑} other {從此伺服器無法連線到 Apple}}',
  'cause.apple-unreachable.meaning':
    '{reason, select, dns {此伺服器的名稱解析 (DNS) 找不到 Apple 服務的位址。} proxy {此伺服器使用的代理伺服器沒有讓呼叫通過並到達 Apple。} connect {無法與 Apple 的服務建立連線：連線遭拒絕，或沒有可用的路徑。} connect_timeout {無法在時限內與 Apple 的服務建立連線：通常是防火牆直接捨棄了連線。} tls {無法與 Apple 的服務建立安全連線 (TLS)。} reset {與 Apple 服務的連線在收到回應之前就中斷。} headers_timeout {已與 Apple 的服務建立連線，但未在時限內收到回應。} body_timeout {Apple 服務的回應已開始，但沒有完整送達。} other {對 Apple 服務的呼叫完全沒有得到回應。}}這無法說明權杖的狀況：權杖可能沒有問題。',
  'cause.apple-unreachable.stops':
    '在能連線到 Apple 之前，裝置不會同步，也無法指派任何內容。不會遺失任何資料：Adept 會從中斷處繼續。已註冊的裝置不受影響。',
  'cause.apple-unreachable.how':
    '在至少 15 分鐘內，連續至少 3 次呼叫失敗，且最近三次大多完全沒有回應。要求放慢速度的回應不計入。',
  'cause.apple-unreachable.verify':
    'Adept 會持續呼叫。第一個確實來自 Apple 的回應會結束此問題；只取得新的工作階段並不足夠。',
  'cause.apple-unreachable.next':
    '{reason, select, dns {檢查此伺服器的 DNS 為何找不到 Apple 的位址。} proxy {檢查代理伺服器是否正確，以及是否讓呼叫通往 Apple。} other {檢查防火牆與網路是否允許此伺服器連線到 Apple。}}',
  'cause.clock-skew.title':
    '{direction, select, behind {{minutes, plural, other {此伺服器的時鐘比 Apple 慢 # 分鐘}}} ahead {{minutes, plural, other {此伺服器的時鐘比 Apple 快 # 分鐘}}} other {此伺服器與 Apple 的時鐘不一致}}',
  'cause.clock-skew.meaning':
    '對 Apple 的呼叫會以時間簽署。{time, select, refused {Apple 因時間而拒絕呼叫，因此權杖看似失效，但可能沒有問題。} corrected {Apple 拒絕了此伺服器的時間，因此 Adept 改以 Apple 的時間簽署，權杖可正常運作。} taken {Apple 目前仍接受此伺服器的時間，但隨時可能不再接受。} other {如果 Apple 拒絕此伺服器的時間，Adept 會改以 Apple 的時間簽署。}}',
  'cause.clock-skew.stops':
    '只要 Apple 接受呼叫，就不受影響。若遭拒絕，新裝置不會出現，也無法指派任何內容。這裡顯示的日期可能有誤。已註冊的裝置不受影響。',
  'cause.clock-skew.how':
    'Apple 最近兩次回應的日期與此伺服器的時鐘相差超過 300 秒；或者 Apple 兩次回應「timestamp_refused」或「nonce_used」，期間沒有新的工作階段。',
  'cause.clock-skew.verify':
    '向 Apple 取得新的工作階段並讀取帳號。第一個日期相差不超過 300 秒的回應會結束此問題。',
  'cause.clock-skew.next': '讓此伺服器從時間伺服器 (NTP) 取得時間。',
  'cause.cursor-lost.title': 'Apple 不再接受同步位置',
  'cause.cursor-lost.meaning':
    '同步會從 Apple 上次提供的位置繼續。Apple 拒絕了這個位置，因此 Adept 會從頭取得完整的裝置清單。權杖沒有問題。',
  'cause.cursor-lost.stops': '不會遺失任何資料。新裝置與變更會隨完整的裝置清單稍晚到達。',
  'cause.cursor-lost.how':
    'Apple 對自己提供過的位置回應了「EXPIRED_CURSOR」、「INVALID_CURSOR」或「CURSOR_REQUIRED」。每個代碼各有不同的緣由，可由各個可能原因分辨。',
  'cause.cursor-lost.verify':
    'Adept 會讀完完整的裝置清單及其後的變更，此問題便會結束，通常就在同一次同步之內。',
  'cause.cursor-lost.next': '無須處理：Adept 會自行取得完整的裝置清單。',
  'cause.cursor-stuck.title': 'Apple 的清單不斷重複',
  'cause.cursor-stuck.meaning':
    'Apple 表示後面還有裝置，卻再次提供相同的位置。繼續下去永遠不會結束，因此 Adept 會停在那裡，稍後重新開始。權杖沒有問題。',
  'cause.cursor-stuck.stops':
    'Apple 尚未列出的新裝置與變更不會到達。已知的內容都會保留，已註冊的裝置不受影響。',
  'cause.cursor-stuck.how': '在同一次同步中，Apple 表示後面還有裝置，卻第二次提供同一個位置。',
  'cause.cursor-stuck.verify':
    '第一次順利完成的同步會結束此問題。Adept 會自行重試：五分鐘後重試，之後間隔逐漸延長，最長四小時。',
  'cause.cursor-stuck.next': '無須處理：Adept 會再次從頭讀取清單。',
  'cause.device-count-collapsed.title': 'Apple 的清單中缺少許多裝置',
  'cause.device-count-collapsed.meaning':
    '上次的完整清單缺少太多裝置，可能有誤。在第二份完整清單得出相同結果，且 Apple 逐一確認裝置已不在之前，Adept 不會移除其中任何一部。',
  'cause.device-count-collapsed.stops': '沒有影響。確實已移出的裝置，在確認之前仍會顯示。',
  'cause.device-count-collapsed.how': '一份完整的清單首次缺少超過 20% 的已知裝置，且數量超過 20 部。',
  'cause.device-count-collapsed.verify':
    'Adept 會在一小時後再次取得完整的清單。重新出現的裝置會保留；再次缺少的裝置，若 Apple 逐一表示已不在，就會移除。無論哪種情況，此問題都會結束；沒有可用來確認的按鈕。',
  'cause.device-count-collapsed.next':
    '在「{portal}」查看是否有人移動或釋出裝置。Adept 會在一小時後再次讀取清單。',
  'cause.rate-limited.title': 'Apple 持續要求放慢速度',
  'cause.rate-limited.meaning':
    'Apple 已有一段時間回應要求過於頻繁。{named, select, yes {{seconds, plural, other {最後一次回應要求等候 # 秒。}}} no {最後一次回應沒有指定等候時間。} other {通常會指定等候時間。}}Adept 會依 Apple 指定的時間等候。這無法說明權杖的狀況。',
  'cause.rate-limited.stops':
    '新裝置與變更會延後出現，或要等 Apple 恢復回應後才會出現。不會遺失任何資料。已註冊的裝置不受影響。',
  'cause.rate-limited.how':
    '在至少 30 分鐘內，至少 5 次回應要求放慢速度，期間沒有正常回應：警告。滿 24 小時後視為錯誤。',
  'cause.rate-limited.verify': 'Adept 會在 Apple 指定的時間之後再次詢問。第一次正常回應會結束此問題。',
  'cause.rate-limited.next': '這裡無須處理：Adept 會等候並重試。使用相同權杖或位址的其他程式也可能計算在內。',
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

  'cause.request-refused.title': 'Apple 認為 Adept 的要求有誤',
  'cause.request-refused.meaning':
    '{code, select, unknown {不論是哪個權杖，Apple 都認為要求本身有誤而拒絕。可能是此版本的 Adept 出錯，也可能是這裡與 Apple 之間有其他程式改動了要求。} none {Apple 以狀態碼 {status} 拒絕 {endpoint}，沒有代碼：Apple 認為要求本身有誤，與權杖無關。可能是此版本的 Adept 出錯，也可能是這裡與 Apple 之間有其他程式改動了要求。} other {Apple 對 {endpoint} 回應「{code}」：Apple 認為要求本身有誤，與權杖無關。可能是此版本的 Adept 出錯，也可能是這裡與 Apple 之間有其他程式改動了要求。}}',
  'cause.request-refused.stops':
    '此要求所負責的工作無法進行：讀取不到帳號、裝置或變更。已註冊的裝置不受影響。',
  'cause.request-refused.how':
    '同一種要求兩次得到相同的這類回應，其間沒有對它的正常回應。對其他要求的正常回應不計入。',
  'cause.request-refused.verify':
    '系統會向 Apple 取得新的工作階段，並讀取帳號與變更。對同一種要求的第一次正常回應會結束此問題。',
  'cause.request-refused.next':
    '將 Adept 更新到最新版本。如果問題仍在，檢查途中的代理伺服器，並附上證據回報問題。',

  'cause.sync-incomplete.title': 'Apple 遺漏了裝置',
  'cause.sync-incomplete.meaning':
    'Apple 通知的變更與其完整清單並不一致。Adept 已透過其他方式找到這些裝置，沒有遺失任何一部，但可能較晚才出現。',
  'cause.sync-incomplete.stops':
    '沒有功能停止。新裝置可能要到下一份完整清單才會出現：每天一次；超過 10,000 部裝置時每週一次。',
  'cause.sync-incomplete.how':
    '完整清單中出現了從未由變更通知的裝置，而它們在上次讀取變更前已指派超過 25 小時；或者清單缺少某些裝置，但逐一查詢時 Apple 仍會顯示。',
  'cause.sync-incomplete.verify': '下一份完整清單若不再出現這類情況，此問題即結束。',
  'cause.sync-incomplete.next': '無須處理。若要立即看到新裝置，可現在同步完整的清單。',
  'cause.sync-stale.title': '{days, plural, =0 {已有一天以上沒有成功的同步} other {已有 # 天沒有成功的同步}}',
  'cause.sync-stale.meaning':
    '{cursorEnds, select, near {已知的裝置資料是 {days, number} 天前的。到第 7 天，Apple 會捨棄同步位置，此後的下一次同步會重新取得完整的裝置清單，需要較長時間，但不會遺失任何資料。} past {已知的裝置資料是 {days, number} 天前的。Apple 已捨棄同步位置，因此下一次同步會重新取得完整的裝置清單，需要較長時間，但不會遺失任何資料。} other {已知的裝置資料是一天多以前的，且這個權杖沒有其他問題可以說明原因。}}',
  'cause.sync-stale.stops': '新裝置不會到達，入口網站中的變更在這裡也看不到。已註冊的裝置不受影響。',
  'cause.sync-stale.how':
    '24 小時沒有成功的同步：警告。滿 72 小時起為錯誤。從第 5 天起，文字會說明 Apple 將在第 7 天捨棄位置。',
  'cause.sync-stale.verify': '第一次成功的同步會結束此問題。',
  'cause.sync-stale.next': '在這裡啟動同步，看看結果如何。',

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
  'cause.tls-intercepted.title':
    '{fault, select, expired {代替 Apple 出示的憑證看似已過期} not_yet_valid {代替 Apple 出示的憑證看似尚未生效} other {有人代替 Apple 出示了另一張憑證}}',
  'cause.tls-intercepted.meaning':
    '{fault, select, other_name {代替 Apple 出示的憑證屬於另一個名稱。} expired {依此伺服器的時鐘，代替 Apple 出示的憑證已過期。} not_yet_valid {依此伺服器的時鐘，代替 Apple 出示的憑證尚未生效。} other {代替 Apple 出示的憑證，其簽發者不受此伺服器信任。通常是代理伺服器開啟安全連線以檢查內容。}}{issuer, select, unknown {Adept 會在送出任何資料之前結束這類連線。這無法說明權杖的狀況。} other {簽發者是「{issuer}」。Adept 會在送出任何資料之前結束這類連線。這無法說明權杖的狀況。}}',
  'cause.tls-intercepted.stops':
    '在出示 Apple 自己的憑證，或信任另一張憑證之前，裝置不會同步，也無法指派任何內容。不會遺失任何資料。已註冊的裝置不受影響。',
  'cause.tls-intercepted.how': '最近三次沒有可用回應的呼叫中，至少有 2 次是因為所出示的憑證而結束。',
  'cause.tls-intercepted.verify':
    'Adept 會持續呼叫。第一個確實來自 Apple 的回應會結束此問題；只取得新的工作階段並不足夠。',
  'cause.tls-intercepted.next':
    '{issuer, select, unknown {找出是什麼在通往 Apple 的路徑上開啟安全連線。將 Apple 的主機排除，或信任該憑證授權單位。} other {找出誰負責「{issuer}」。將 Apple 的主機排除，或信任該憑證授權單位。}}',

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

  'cause.unknown-apple-error.title': 'Apple 以這裡無人認得的回應拒絕',
  'cause.unknown-apple-error.meaning':
    '{answer, select, unknown {Apple 拒絕要求，而這裡已知的原因都無法解釋其回應。原始回應會顯示出來。} none {Apple 以狀態碼 {status} 拒絕 {endpoint}，回應是空的。這裡已知的原因都無法解釋。} other {Apple 以狀態碼 {status} 拒絕 {endpoint}，回應是：「{answer}」。這裡已知的原因都無法解釋。}}',
  'cause.unknown-apple-error.stops':
    '此要求所負責的工作無法進行：讀取不到帳號、裝置或變更。已註冊的裝置不受影響。',
  'cause.unknown-apple-error.how':
    '同一種要求兩次得到相同的拒絕，其間沒有對它的正常回應，也沒有其他原因可以解釋。',
  'cause.unknown-apple-error.verify':
    '系統會向 Apple 取得新的工作階段，並讀取帳號與變更。對同一種要求的第一次正常回應會結束此問題。',
  'cause.unknown-apple-error.next':
    '將 Adept 更新到最新版本：新版本可能認得這個回應。如果問題仍在，附上證據回報問題。',

  'next.untried': '新權杖已上傳，但 Apple 尚未接受。請立即向 Apple 確認。',

  'candidate.access-denied.title': 'MDM 伺服器可能已無權執行此操作',
  'candidate.apple-unavailable.title': 'Apple 的服務中斷',
  'candidate.apple-unreachable.title': '從此伺服器到 Apple 的連線受阻',
  'candidate.captive-portal.title': '網路的登入頁面或代理伺服器代替 Apple 回應',
  'candidate.clock-skew.title': '此伺服器的時鐘不正確',
  'candidate.cursor-lost.title': '同步位置已失效',
  'candidate.cursor-missing.title': '同步位置沒有送達 Apple',
  'candidate.cursor-of-other-server.title': '同步位置屬於另一部 MDM 伺服器',
  'candidate.cursor-stuck.title': 'Apple 的清單陷入循環',
  'candidate.device-count-collapsed.title': '裝置數量遠少於先前',
  'candidate.devices-moved.title': '有人移動或釋出了這些裝置',
  'candidate.list-incomplete.title': 'Apple 的清單不完整',
  'candidate.mdm-server-removed.title': 'MDM 伺服器已在入口網站中移除',
  'candidate.rate-limited.title': 'Apple 限制了詢問的頻率',
  'candidate.request-refused.title': 'Adept 出錯，或途中有其他程式改動了要求',
  'candidate.server-not-running.title': '這部伺服器沒有執行',
  'candidate.sync-incomplete.title': 'Apple 遺漏裝置',
  'candidate.sync-paused.title': '超過 7 天沒有同步',
  'candidate.sync-stale.title': '同步無法順利完成',
  'candidate.terms-not-signed.title': '有新的條款與約定待接受',
  'candidate.tls-intercepted.title': '代理伺服器開啟安全連線並出示自己的憑證',
  'candidate.token-account-changed.title': '建立權杖的帳號已變更密碼，或其使用者已離職',
  'candidate.token-damaged.title': '權杖已損壞：其中的密鑰與 Apple 所知的不同',
  'candidate.token-expired.title': '權杖的一年效期已滿',
  'candidate.token-expiring.title': '權杖的一年效期即將屆滿',
  'candidate.token-forbidden.title': '建立權杖的帳號已失去權限或不復存在',
  'candidate.token-held-twice.title': '這裡有兩個權杖共用一部 MDM 伺服器',
  'candidate.token-replaced.title': '有人下載了較新的權杖，但沒有上傳到這裡',
  'candidate.token-used-elsewhere.title': '其他程式與 Adept 合併計算',

  'candidate.unknown-apple-error.title': '尚不為人所知的原因',

  'symptom.devices-not-syncing': '無法從「{portal}」同步新裝置。',
  'symptom.assignments-failing': '註冊設定檔無法指派。',
  'symptom.enrollments-failing': '裝置可能無法完成自動註冊。',

  'impact.enrolled': '{n, plural, =0 {沒有已註冊的裝置} other {# 部已註冊的裝置不受影響}}',
  'impact.assigned':
    '{n, plural, =0 {沒有已指派的裝置} other {# 部已指派的裝置仍會以 Apple 保有的設定檔註冊}}',
  'impact.newOrUnassigned':
    '{n, plural, =0 {所有裝置都會納入管理} other {將有 # 部新裝置或未指派的裝置不受管理}}',
  'impact.assignmentsPending': '{n, plural, =0 {沒有等待中的指派} other {有 # 筆指派正在等待}}',
  'impact.devicesFailing': '{n, plural, =0 {沒有裝置註冊失敗} other {有 # 部裝置註冊失敗}}',

  'banner.title': '{n, plural, other {有 # 個 {adeDep} 權杖處於錯誤狀態。}}',
  'banner.body': '在每個問題解決之前，{adeLong} 將無法正常運作。',

  'sentence.join': '{first}{second}',
};
