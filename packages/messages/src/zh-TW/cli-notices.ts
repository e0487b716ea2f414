import type { cliNotices as english } from '../en/cli-notices.ts';
import type { PartOf } from '../part.ts';

/** zh-TW texts: notices on the command line. */
export const cliNotices: PartOf<typeof english> = {
  'cli.command.notice': 'Adept 傳送的訊息，以及收件對象',
  'cli.command.notice.list': '列出已傳送的訊息及其結果',
  'cli.command.notice.rules': '列出通知規則',
  'cli.command.notice.apply': '以檔案建立或變更規則',
  'cli.command.notice.test': '依規則傳送真實的測試訊息',
  'cli.command.notice.replay': '以相同的 ID 再次傳送訊息',
  'cli.argument.rule': '規則的名稱或 ID',
  'cli.option.notice.apply.file': '含一項規則或規則清單的 JSON 檔案',
  'cli.notice.none': '尚無訊息。',
  'cli.notice.no-rules': '尚無規則。權杖的負責人與代理人不需規則即會收到郵件。',
  'cli.notice.delivered': '已送達：{answer}',
  'cli.notice.not-delivered': '未送達：{answer}',
  'cli.notice.replayed': '已重新傳送。',
  'cli.notice.state.waiting': '等待中',
  'cli.notice.state.sent': '已傳送',
  'cli.notice.state.failed': '未送達',
  'cli.notice.state.dropped': '不再需要',
  'cli.notice.secret': '「{name}」的密鑰，只顯示這一次：{secret}',
  'cli.notice.applied': '{n, plural, other {# 項規則已與檔案一致。}}',
  'cli.column.subject': '主旨',
  'cli.column.recipient': '收件者',
  'cli.column.sentAt': '傳送時間',
  'cli.column.answer': '回應',
  'cli.column.channel': '方式',
  'cli.column.severity': '起始程度',
  'cli.column.language': '語言',
  'cli.column.enabled': '啟用',
  'error.no-such-rule.title': '沒有此規則',
  'error.no-such-rule.detail':
    '沒有名稱或 ID 為「{name}」的通知規則。{hasNearest, select, yes {最接近的是「{nearest}」。} other {}}',
  'error.notice-file-not-read.title': '不是規則檔案',
  'error.notice-file-not-read.detail': '「{file}」不是含一項規則或規則清單的 JSON，且每項都需有名稱。',
};
