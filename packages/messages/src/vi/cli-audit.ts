import type { cliAudit as english } from '../en/cli-audit.ts';
import type { PartOf } from '../part.ts';

export const cliAudit: PartOf<typeof english> = {
  'cli.command.audit': 'Ai đã làm gì',
  'cli.command.audit.list': 'Liệt kê những việc đã làm, mới nhất trước',
  'cli.command.audit.export': 'Ghi mọi việc đã làm thành các dòng JSON, mới nhất trước',
  'cli.option.actor': 'Chỉ do người này làm: địa chỉ email, tên mã thông báo API hoặc ID',
  'cli.option.action': 'Chỉ thao tác này',
  'cli.option.since': 'Từ thời điểm này: một ngày như 2026-11-21 (UTC) hoặc RFC 3339',
  'cli.option.until': 'Trước thời điểm này: một ngày như 2026-11-21 (UTC) hoặc RFC 3339',
  'cli.audit.none': 'Không có việc nào phù hợp.',
  'cli.column.at': 'Lúc nào',
  'cli.column.actor': 'Ai',
  'cli.column.action': 'Việc gì',
  'cli.column.target': 'Đối tượng',
  'cli.column.address': 'Từ đâu',

  'error.moment-not-understood.title': 'Không phải thời điểm',
  'error.moment-not-understood.detail':
    'Tùy chọn {option} nhận một ngày như 2026-11-21 (nửa đêm UTC) hoặc một thời điểm như 2026-11-21T08:30:00Z.',
};
