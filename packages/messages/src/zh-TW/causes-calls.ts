import type { PartOf } from '../part.ts';
import type { causesCalls as source } from '../en/causes-calls.ts';

/** Traditional Chinese (Taiwan) texts: causes that lie with the calls to Apple and the way there. ICU MessageFormat. */
export const causesCalls: PartOf<typeof source> = {
  'cause.apple-unavailable.title': 'Apple 的服務沒有傳回可用的回應',
  'cause.apple-unavailable.meaning':
    '對 Apple 裝置指派服務的呼叫都沒有得到可用的回應。這無法說明權杖的狀況：權杖可能沒有問題。',
  'cause.apple-unavailable.stops':
    '在 Apple 恢復回應之前，裝置不會同步，也無法指派任何內容。不會遺失任何資料：Adept 會從中斷處繼續。已註冊的裝置不受影響。',
  'cause.apple-unavailable.how':
    '在至少 15 分鐘內，連續至少 3 次呼叫失敗，且最近三次大多是伺服器錯誤，或回應並非來自 Apple。要求放慢速度的回應不計入。',
  'cause.apple-unavailable.verify':
    'Adept 會持續呼叫。第一個確實來自 Apple 的回應會結束此問題；只取得新的工作階段並不足夠。若受影響的是裝置清單，則只有該清單的正常回應才算數。',
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
    'Adept 會持續呼叫。第一個確實來自 Apple 的回應會結束此問題；只取得新的工作階段並不足夠。若受影響的是裝置清單，則只有該清單的正常回應才算數。',
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
  'cause.rate-limited.title': 'Apple 持續要求放慢速度',
  'cause.rate-limited.meaning':
    'Apple 已有一段時間回應要求過於頻繁。{named, select, yes {{seconds, plural, other {最後一次回應要求等候 # 秒。}}} no {最後一次回應沒有指定等候時間。} other {通常會指定等候時間。}}Adept 會依 Apple 指定的時間等候。這無法說明權杖的狀況。',
  'cause.rate-limited.stops':
    '新裝置與變更會延後出現，或要等 Apple 恢復回應後才會出現；在此期間也無法指派。不會遺失任何資料。已註冊的裝置不受影響。',
  'cause.rate-limited.how':
    '在至少 30 分鐘內，至少 5 次回應要求放慢速度，期間沒有正常回應：警告。滿 24 小時後視為錯誤。',
  'cause.rate-limited.verify':
    'Adept 會在 Apple 指定的時間之後再次詢問。第一次正常回應會結束此問題。若受影響的是裝置清單，則只有該清單的正常回應才算數。',
  'cause.rate-limited.next': '這裡無須處理：Adept 會等候並重試。使用相同權杖或位址的其他程式也可能計算在內。',

  'cause.request-refused.title': 'Apple 認為 Adept 的要求有誤',
  'cause.request-refused.meaning':
    '{code, select, unknown {不論是哪個權杖，Apple 都認為要求本身有誤而拒絕。可能是此版本的 Adept 出錯，也可能是這裡與 Apple 之間有其他程式改動了要求。} none {Apple 以狀態碼 {status} 拒絕 {endpoint}，沒有代碼：Apple 認為要求本身有誤，與權杖無關。可能是此版本的 Adept 出錯，也可能是這裡與 Apple 之間有其他程式改動了要求。} other {Apple 對 {endpoint} 回應「{code}」：Apple 認為要求本身有誤，與權杖無關。可能是此版本的 Adept 出錯，也可能是這裡與 Apple 之間有其他程式改動了要求。}}',
  'cause.request-refused.stops':
    '此要求所負責的工作無法進行：讀取不到帳號、裝置或變更，或無法指派設定檔。已註冊的裝置不受影響。',
  'cause.request-refused.how':
    '同一種要求兩次得到相同的這類回應，其間沒有對它的正常回應。對其他要求的正常回應不計入。',
  'cause.request-refused.verify':
    '系統會向 Apple 取得新的工作階段，並讀取帳號與變更。對同一種要求的第一次正常回應會結束此問題。',
  'cause.request-refused.next':
    '將 Adept 更新到最新版本。如果問題仍在，檢查途中的代理伺服器，並附上證據回報問題。',
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

  'cause.unknown-apple-error.title': 'Apple 以這裡無人認得的回應拒絕',
  'cause.unknown-apple-error.meaning':
    '{answer, select, unknown {Apple 拒絕要求，而這裡已知的原因都無法解釋其回應。原始回應會顯示出來。} none {Apple 以狀態碼 {status} 拒絕 {endpoint}，回應是空的。這裡已知的原因都無法解釋。} other {Apple 以狀態碼 {status} 拒絕 {endpoint}，回應是：「{answer}」。這裡已知的原因都無法解釋。}}',
  'cause.unknown-apple-error.stops':
    '此要求所負責的工作無法進行：讀取不到帳號、裝置或變更，或無法指派設定檔。已註冊的裝置不受影響。',
  'cause.unknown-apple-error.how':
    '同一種要求兩次得到相同的拒絕，其間沒有對它的正常回應，也沒有其他原因可以解釋。',
  'cause.unknown-apple-error.verify':
    '系統會向 Apple 取得新的工作階段，並讀取帳號與變更。對同一種要求的第一次正常回應會結束此問題。',
  'cause.unknown-apple-error.next':
    '將 Adept 更新到最新版本：新版本可能認得這個回應。如果問題仍在，附上證據回報問題。',
};
