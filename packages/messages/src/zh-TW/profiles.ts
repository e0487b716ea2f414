import type { PartOf } from '../part.ts';
import type { profiles as source } from '../en/profiles.ts';

/** Traditional Chinese texts: enrollment profiles. ICU MessageFormat. */
export const profiles: PartOf<typeof source> = {
  'cause.profile-refused.title':
    '{profile, select, unknown {Apple 拒絕了一個註冊設定檔} other {Apple 拒絕了註冊設定檔「{profile}」}}',
  'cause.profile-refused.meaning':
    '{fieldName, select, unknown {Apple 不接受註冊設定檔中的某個欄位，並指明是哪一個。權杖沒有問題。} other {Apple 不接受註冊設定檔的欄位「{fieldName}」。權杖沒有問題。}}',
  'cause.profile-refused.stops': '應取得此設定檔的裝置無法取得。其他設定檔、同步與已註冊的裝置不受影響。',
  'cause.profile-refused.how':
    'Apple 對設定檔的定義回覆了一個與欄位有關的代碼。只要一次即可認定：相同的設定檔會得到相同的回覆。',
  'cause.profile-refused.verify':
    'Adept 會再次向 Apple 提交設定檔。Apple 接受後，此問題便會結束；只儲存變更並不會結束問題。',
  'cause.profile-refused.next':
    '{fieldName, select, unknown {更正設定檔並儲存。} other {更正設定檔的欄位「{fieldName}」並儲存。}}',
  'cause.profile-missing-at-apple.title':
    '{profile, select, unknown {Apple 端遺失了一個註冊設定檔} other {Apple 端遺失了註冊設定檔「{profile}」}}',
  'cause.profile-missing-at-apple.meaning':
    'Apple 先前已接受此設定檔，現在卻不再認得。Adept 會自行重新定義。權杖沒有問題。',
  'cause.profile-missing-at-apple.stops':
    '在 Apple 重新取得設定檔之前，無法指派該設定檔。已註冊的裝置會繼續運作。',
  'cause.profile-missing-at-apple.how':
    '查詢先前已接受的設定檔時，Apple 回覆「NOT_FOUND」或「PROFILE_NOT_FOUND」。建立設定檔後的前 36 小時內 Adept 每小時查詢一次，之後每天一次，每次檢查時也會查詢。',
  'cause.profile-missing-at-apple.verify':
    'Adept 會向 Apple 查詢此設定檔。第一個成功的回覆會結束此問題。若遺失三次，且每次距前一次都不到 36 小時，則要到 36 小時未再遺失後才會結束。',
  'cause.profile-missing-at-apple.next':
    '目前無須處理：Adept 會重新定義設定檔。若再次遺失，請在「{portal}」查看是否有人移除 MDM 伺服器並建立了新的伺服器。',
  'candidate.profile-refused.title': '設定檔的某個欄位不符合 Apple 的要求',
  'candidate.profile-missing-at-apple.title': 'Apple 遺失了設定檔',
  'reason.profile-lost': '查詢設定檔時，Apple 在 24 小時內有 {count, number} 次不認得該設定檔。',
  'remedy.correct-profile.text':
    '{fieldName, select, unknown {在保存註冊設定檔的地方更正並儲存。可能原因中會顯示 Apple 回覆的代碼。} other {在保存註冊設定檔「{profile}」的地方更正欄位「{fieldName}」並儲存。}}',
  'remedy.correct-profile.terminal': '在檔案中更正設定檔，然後交給 Adept：./adept profile apply -f FILE',
  'remedy.adept-defines-profile.text':
    '{profile, select, unknown {Adept 會自行在 Apple 端定義註冊設定檔，Apple 取得後便會結束此問題。} other {Adept 會自行在 Apple 端定義「{profile}」，Apple 取得後便會結束此問題。}}',
  'profile-field.profile_name': '設定檔名稱',
  'profile-field.url': '註冊網址',
  'profile-field.department': '部門',
  'profile-field.support_phone_number': '支援電話號碼',
  'profile-field.support_email_address': '支援電子郵件地址',
  'profile-field.org_magic': '識別碼 (magic)',
  'profile-field.flags': '互相矛盾的設定',
  'profile-field.locale': '語言或地區',
  'profile-field.description': '說明',
  'error.profile-not-found.title': '沒有此註冊設定檔',
  'error.profile-not-found.detail':
    '沒有使用此識別碼的註冊設定檔。它可能已刪除；設定檔清單會顯示現有的設定檔。',
  'error.profile-name-taken.title': '設定檔名稱已有人使用',
  'error.profile-name-taken.detail':
    '另一個註冊設定檔已使用此名稱。請選擇可以區別兩者的名稱，或修改另一個設定檔。',
  'error.profile-token-unknown.title': '設定檔指定的權杖不存在',
  'error.profile-token-unknown.detail': '沒有識別碼為 {id} 的權杖。未做任何變更；權杖清單會顯示現有的權杖。',
  'error.profile-invalid.title': 'Apple 會拒絕此設定檔',
  'error.profile-invalid.detail':
    '{problem, select, missing {缺少「{field}」。} empty {「{field}」是空的；沒有值的欄位應省略。} too_long {「{field}」過長：最多 {limit} 個字元。} wrong_type {「{field}」的類型不正確。} wrong_form {「{field}」的格式不正確。} contradiction {只有在「is_supervised」為 true 時，「{field}」才可以是 false。} other {「{field}」不是設定檔的欄位。}}{code, select, none {未做任何變更。} other {Apple 會回覆「{code}」。未做任何變更。}}',
};
