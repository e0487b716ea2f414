import type { notices as english } from '../en/notices.ts';
import type { PartOf } from '../part.ts';

/** zh-TW texts: messages to people (mail, webhook, calendar). */
export const notices: PartOf<typeof english> = {
  'notice.what.one': '「{token}」',
  'notice.what.many': '「{organization}」的 {n, plural, other {# 個權杖}}',
  'notice.subject.opened': '{what}：{title}',
  'notice.subject.still-open': '仍未解決：{what}：{title}',
  'notice.subject.closed': '已解決：{what}：{title}',
  'notice.subject.expiry': '{what}：{title}',
  'notice.subject.simulated': '模擬：{subject}',
  'notice.label.error': '錯誤',
  'notice.label.warning': '警告',
  'notice.label.closed': '已解決',
  'notice.label.test': '測試',
  'notice.simulated': '這則訊息說的是模擬的 Apple，不是真實的裝置。',
  'notice.section.affected': '對裝置的影響',
  'notice.section.how': 'Adept 如何得知',
  'notice.section.not-ruled-out': '尚未排除',
  'notice.section.do': '該做什麼',
  'notice.section.tokens': '權杖',
  'notice.section.proof': '證明',
  'notice.since': '自 {at, date, long} {at, time, short} 起未解決',
  'notice.from-to':
    '未解決期間：{from, date, long} {from, time, short} 至 {to, date, long} {to, time, short}',
  'notice.expires': '到期日：{at, date, long}',
  'notice.still-open.meaning': '{days, plural, other {此問題已持續 # 天，尚無人確認。}}',
  'notice.closed.meaning': 'Apple 目前的回應顯示原因已消失。問題從不由人手動關閉。',
  'notice.closed.proof': '「{token}」：{fact}（{at, date, long} {at, time, short}）',
  'notice.expiry.ahead': '{days, plural, =0 {今天到期} other {# 天後到期}}',
  'notice.expiry.past': '{days, plural, other {已於 # 天前過期}}',
  'notice.expiry.meaning.ahead':
    '該日之後 Apple 會拒絕此權杖：新裝置不再出現，也無法指派任何項目。已註冊的裝置會繼續運作。',
  'notice.expiry.meaning.past':
    'Apple 拒絕此權杖：新裝置不再出現，也無法指派任何項目。已註冊的裝置會繼續運作。在 Apple 接受新權杖之前，Adept 每週提醒一次。',
  'notice.action.open': '在 Adept 中開啟步驟',
  'notice.action.look': '在 Adept 中查看',
  'notice.why.rule': '您收到此訊息，是因為規則「{rule}」。',
  'notice.why.person': '您收到此訊息，是因為您是權杖的負責人或代理人。',
  'notice.acknowledge': '在 Adept 中確認後便不再提醒。問題會維持未解決，直到證據顯示原因已消失。',
  'notice.test.subject': 'Adept 的測試訊息',
  'notice.test.headline': '此訊息已送達',
  'notice.test.meaning': '此訊息是為了測試規則「{rule}」而手動傳送。真正的訊息以相同方式送達，外觀也相同。',
  'notice.calendar.name': '即將到期的權杖',
  'notice.calendar.event': '「{token}」到期',
};
