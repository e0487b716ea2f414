import type { cliAudit as english } from '../en/cli-audit.ts';
import type { PartOf } from '../part.ts';

export const cliAudit: PartOf<typeof english> = {
  'cli.command.audit': '誰做了什麼',
  'cli.command.audit.list': '列出做過的事，最新的在最前面',
  'cli.command.audit.export': '將做過的所有事寫成 JSON 行，最新的在最前面',
  'cli.option.actor': '僅限此執行者：電子郵件地址、API 權杖的名稱，或識別碼',
  'cli.option.action': '僅限此動作',
  'cli.option.since': '從此時間起：日期（例如 2026-11-21，UTC）或 RFC 3339',
  'cli.option.until': '此時間之前：日期（例如 2026-11-21，UTC）或 RFC 3339',
  'cli.audit.none': '沒有符合的紀錄。',
  'cli.column.at': '時間',
  'cli.column.actor': '執行者',
  'cli.column.action': '動作',
  'cli.column.target': '對象',
  'cli.column.address': '來源位址',

  'error.moment-not-understood.title': '不是時間',
  'error.moment-not-understood.detail':
    '選項 {option} 接受日期（例如 2026-11-21，即 UTC 午夜）或時間（例如 2026-11-21T08:30:00Z）。',
};
