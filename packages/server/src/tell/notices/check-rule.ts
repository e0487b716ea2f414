import type { NewNoticeRule } from '@adept/contract';
import { chooseLanguage } from '@adept/messages';
import { AdeptError } from '../../domain/adept-error.ts';
import { isTimeZone } from '../../domain/calendar-day.ts';
import { isEmailAddress } from '../../domain/email-address.ts';
import type { NoticeRule, NoticeRuleInput } from '../../domain/notice.ts';
import { refusalOf } from './send-webhook.ts';
import type { TargetDoor } from './target-door.ts';

export interface RuleChecks {
  door: TargetDoor;
  defaults: { language: string; timeZone: string };
  hasToken: (id: string) => Promise<boolean>;
  /** A new `whsec_…`. */
  newSecret: () => string;
}

/** 24 bytes at least, as the Standard Webhooks specification wants it. */
const SECRET = /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/;

/**
 * A rule as it can be kept.
 * @param former the rule that it takes the place of: address and secret of a webhook stay where none is given
 * @throws AdeptError (400) mail-address-invalid, notice-rule-incomplete, webhook-url-invalid, webhook-target-private,
 *   webhook-secret-invalid, webhook-template-invalid, time-zone-unknown; token-not-found (404)
 */
export async function checkRule(
  wanted: NewNoticeRule,
  former: NoticeRule | null,
  checks: RuleChecks,
): Promise<NoticeRuleInput> {
  const { defaults } = checks;
  const timeZone = wanted.timeZone ?? former?.timeZone ?? defaults.timeZone;
  if (!isTimeZone(timeZone)) throw new AdeptError('time-zone-unknown', 400, { timeZone });
  const tokenId = wanted.tokenId ?? null;
  if (tokenId !== null && !(await checks.hasToken(tokenId))) throw new AdeptError('token-not-found', 404);
  const target = wanted.channel === 'email' ? mail(wanted) : webhook(wanted, former, checks);
  return {
    name: wanted.name.trim() || wanted.channel,
    channel: wanted.channel,
    ...target,
    tokenId,
    tag: wanted.tag ?? null,
    severity: wanted.severity ?? 'warning',
    language: chooseLanguage(wanted.language ?? former?.language ?? defaults.language),
    timeZone,
    enabled: wanted.enabled ?? true,
  };
}

type Target = Pick<NoticeRuleInput, 'recipient' | 'url' | 'secret' | 'preset' | 'template'>;

function mail({ recipient }: NewNoticeRule): Target {
  if (recipient == null || recipient === '')
    throw new AdeptError('notice-rule-incomplete', 400, { member: 'recipient' });
  if (!isEmailAddress(recipient)) throw new AdeptError('mail-address-invalid', 400);
  return { recipient, url: null, secret: null, preset: null, template: null };
}

function webhook(wanted: NewNoticeRule, former: NoticeRule | null, { door, newSecret }: RuleChecks): Target {
  const kept = former?.channel === 'webhook';
  const url = wanted.url ?? null;
  if (url === null && !kept) throw new AdeptError('notice-rule-incomplete', 400, { member: 'url' });
  if (url !== null) checkUrl(url, door);
  const secret = wanted.secret ?? (kept ? null : newSecret());
  if (secret !== null && !SECRET.test(secret)) throw new AdeptError('webhook-secret-invalid', 400);
  const preset = wanted.preset ?? 'adept';
  const template = preset === 'custom' ? (wanted.template ?? null) : null;
  if (preset === 'custom') checkTemplate(template);
  return { recipient: null, url, secret, preset, template };
}

function checkUrl(url: string, door: TargetDoor): void {
  if (!URL.canParse(url) || new URL(url).username !== '') throw new AdeptError('webhook-url-invalid', 400);
  const refusal = refusalOf(url, door);
  if (refusal === null) return;
  const { hostname } = new URL(url);
  const code = refusal.startsWith('webhook-target-private')
    ? 'webhook-target-private'
    : 'webhook-url-invalid';
  throw new AdeptError(code, 400, { host: hostname });
}

function checkTemplate(template: string | null): void {
  try {
    JSON.parse(template ?? '');
  } catch {
    throw new AdeptError('webhook-template-invalid', 400);
  }
}
