import type { Notice, NoticeRule } from '@adept/contract';
import { allPages } from '@adept/contract/client';
import type { Speaker } from '@adept/messages';
import type { CommandContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import type { Column } from '../terminal/printer.ts';
import { findRule } from './find-rule.ts';

/** What was sent, newest first, with what the other side said last. */
export async function listNotices(context: CommandContext): Promise<void> {
  const api = await context.api();
  const notices = await allPages((page) => api.notices.list(page));
  const speaker = await context.speaker();
  await context.print.list(notices, noticeColumns(speaker), {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.notice.none'),
  });
}

export async function listRules(context: CommandContext): Promise<void> {
  const api = await context.api();
  const rules = await allPages((page) => api.noticeRules.list(page));
  const speaker = await context.speaker();
  await context.print.list(rules, RULE_COLUMNS, {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.notice.no-rules'),
  });
}

/** Sends a real message; exit 5 when it did not arrive. @throws CliError no-such-rule */
export async function testRule(wanted: string, context: CommandContext): Promise<void> {
  const api = await context.api();
  const rule = await findRule(api, wanted);
  const outcome = await api.noticeRules.test(rule.id);
  const speaker = await context.speaker();
  const { delivered, answer } = outcome;
  if (!delivered) context.endWith(EXIT.refused);
  await context.print.thing(outcome, () =>
    speaker.say(delivered ? 'cli.notice.delivered' : 'cli.notice.not-delivered', { answer }),
  );
}

export async function replayNotice(id: string, context: CommandContext): Promise<void> {
  const notice = await (await context.api()).notices.replay(id);
  const speaker = await context.speaker();
  await context.print.thing(notice, () => speaker.say('cli.notice.replayed'));
}

function noticeColumns(speaker: Speaker): readonly Column<Notice>[] {
  const minute = (text: string | null) =>
    text === null ? '' : speaker.say('cli.date', { at: new Date(text) });
  return [
    {
      title: 'cli.column.state',
      name: 'state',
      value: ({ state }) => state,
      shown: ({ state }) => speaker.say(`cli.notice.state.${state}`),
    },
    { title: 'cli.column.subject', name: 'subject', value: ({ subject }) => subject },
    {
      title: 'cli.column.recipient',
      name: 'recipient',
      value: ({ recipient, ruleId }) => recipient ?? ruleId,
    },
    {
      title: 'cli.column.sentAt',
      name: 'sentAt',
      value: ({ sentAt }) => sentAt,
      shown: ({ sentAt }) => minute(sentAt),
    },
    {
      title: 'cli.column.answer',
      name: 'answer',
      value: ({ deliveries }) => deliveries.at(-1)?.answer ?? null,
    },
    { title: 'cli.column.id', name: 'id', value: ({ id }) => id },
  ];
}

const RULE_COLUMNS: readonly Column<NoticeRule>[] = [
  { title: 'cli.argument.name', name: 'name', value: ({ name }) => name },
  { title: 'cli.column.channel', name: 'channel', value: ({ channel, preset }) => preset ?? channel },
  { title: 'cli.column.recipient', name: 'recipient', value: ({ recipient, host }) => recipient ?? host },
  { title: 'cli.column.severity', name: 'severity', value: ({ severity }) => severity },
  { title: 'cli.column.language', name: 'language', value: ({ language }) => language },
  { title: 'cli.column.enabled', name: 'enabled', value: ({ enabled }) => String(enabled) },
  { title: 'cli.column.id', name: 'id', value: ({ id }) => id },
];
