import type { NewNoticeRule, NoticeRule } from '@adept/contract';

/** How a message goes: by mail, or as one of the webhook’s forms. */
export const WAYS = ['email', 'adept', 'slack', 'teams', 'custom'] as const;
export type Way = (typeof WAYS)[number];

/** A rule as it stands in the form: everything is text. */
export interface Draft {
  name: string;
  way: Way;
  recipient: string;
  url: string;
  template: string;
  tokenId: string;
  tag: string;
  severity: 'warning' | 'error';
  language: string;
  timeZone: string;
  enabled: boolean;
}

/** @param language for a rule that is new */
export function draftOf(rule: NoticeRule | null, language: string): Draft {
  return {
    name: rule?.name ?? '',
    way: rule === null || rule.channel === 'email' ? 'email' : (rule.preset ?? 'adept'),
    recipient: rule?.recipient ?? '',
    url: '',
    template: rule?.template ?? '',
    tokenId: rule?.tokenId ?? '',
    tag: rule?.tag ?? '',
    severity: rule?.severity ?? 'warning',
    language: rule?.language ?? language,
    timeZone: rule?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    enabled: rule?.enabled ?? true,
  };
}

export function ruleOf(draft: Draft): NewNoticeRule {
  const { name, way, recipient, url, template, tokenId, tag, severity, language, timeZone, enabled } = draft;
  const target =
    way === 'email'
      ? { channel: 'email' as const, recipient }
      : {
          channel: 'webhook' as const,
          preset: way,
          ...(url ? { url } : {}),
          ...(way === 'custom' ? { template } : {}),
        };
  return {
    name,
    ...target,
    tokenId: tokenId || null,
    tag: tag || null,
    severity,
    language,
    timeZone,
    enabled,
  };
}
