import type { Token, Verification } from '@adept/contract';
import type { MessageId, Speaker } from '@adept/messages';
import { measure } from '../terminal/measure.ts';
import { labelled } from '../terminal/paragraphs.ts';
import type { Paint } from '../terminal/printer.ts';
import { sayOrganization, sayState } from './token-columns.ts';

interface Surface {
  paint: Paint;
  width: number;
  speaker: Speaker;
  /** The newest check with Apple; absent: none yet. */
  lastCheck?: Verification | undefined;
  /** What there is to say of a key that waits for its file. */
  stagedKey?: string | null | undefined;
}

/** A token for people: its state first, then what is wrong and what to do, then the facts. */
export function describeToken(
  token: Token,
  { paint, width, speaker, lastCheck, stagedKey = null }: Surface,
): string {
  const date = (text: string | null) =>
    text === null ? '' : speaker.say('cli.moment', { at: new Date(text) });
  const facts: [MessageId, string][] = [
    ['cli.column.organization', sayOrganization(token, speaker)],
    ['cli.column.mdmServer', token.mdmServer.name ?? ''],
    ['cli.column.devices', speaker.say('cli.device-counts', token.counts)],
    ['cli.column.expires', date(token.expiresAt)],
    ['cli.column.lastGoodSync', date(token.lastGoodSyncAt)],
    [
      'cli.column.lastCheck',
      lastCheck
        ? speaker.say('cli.last-check', { text: lastCheck.text, at: new Date(lastCheck.endedAt) })
        : '',
    ],
    ['cli.column.nextSync', date(token.nextSyncAt)],
    ['cli.column.owner', token.owner ?? ''],
    ['cli.column.deputy', token.deputy ?? ''],
    ['cli.column.tags', token.tags.join(', ')],
    ['cli.column.admin', token.adminId ?? ''],
    ['cli.column.id', token.id],
  ];
  const known = facts.filter(([, text]) => text !== '');
  const indent = Math.max(...known.map(([id]) => measure(speaker.say(id)))) + 5;
  const problems = token.problems.flatMap((problem) => [
    labelled('!', problem.title, { width, indent: 5 }),
    ...(problem.nextStep ? [labelled('→', problem.nextStep, { width, indent: 5 })] : []),
  ]);
  const notes = token.notes.map(({ text }) => labelled('▲', text, { width, indent: 5 }));
  const unknownAdmin =
    token.adminIsKnown === false
      ? [
          labelled('▲', speaker.say('cli.token.admin-unknown', { admin: token.adminId ?? '' }), {
            width,
            indent: 5,
          }),
        ]
      : [];
  const unsettled =
    token.identity === 'unknown'
      ? [labelled('▲', speaker.say('cli.token.identity-unknown'), { width, indent: 5 })]
      : [];
  const waitingKey = stagedKey === null ? [] : [labelled('▲', stagedKey, { width, indent: 5 })];
  const warnings = [...problems, ...notes, ...unsettled, ...unknownAdmin, ...waitingKey];
  const simulated = token.apple === 'simulated' ? `  ${paint.quiet(speaker.say('cli.simulated'))}` : '';
  return [
    `${sayState(token.state, speaker, paint)}  ${paint.strong(token.name)}${simulated}`,
    ...(warnings.length > 0 ? ['', ...warnings] : []),
    '',
    ...known.map(([id, text]) => labelled(speaker.say(id), text, { width, indent })),
    '',
  ].join('\n');
}
