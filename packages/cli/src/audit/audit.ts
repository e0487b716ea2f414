import type { AuditAction, AuditEntry } from '@adept/contract';
import { allPages, type ApiClient, type AuditQuery } from '@adept/contract/client';
import type { Speaker } from '@adept/messages';
import { CliError } from '../cli-error.ts';
import type { CommandContext } from '../context.ts';
import type { Column } from '../terminal/printer.ts';
import { findToken } from '../token/find-token.ts';

export interface AuditChoices {
  token?: string;
  actor?: string;
  action?: AuditAction;
  since?: string;
  until?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;
/** As many as the API gives at once. */
const PAGE = 1000;

export async function listAudit(choices: AuditChoices, context: CommandContext): Promise<void> {
  const { api, query } = await prepare(choices, context);
  const entries = await allPages((page) => api.audit({ ...query, ...page }));
  const speaker = await context.speaker();
  await context.print.list(entries, columns(speaker), {
    title: (id) => speaker.find(id) ?? id,
    empty: speaker.say('cli.audit.none'),
  });
}

/** One JSON document a line, page by page, so that no length is too long. What is done meanwhile comes before and isn't missed the next time. */
export async function exportAudit(choices: AuditChoices, context: CommandContext): Promise<void> {
  const { api, query } = await prepare(choices, context);
  let after: string | null = null;
  do {
    const page: { items: AuditEntry[]; next: string | null } = await api.audit({
      ...query,
      limit: PAGE,
      after,
    });
    for (const entry of page.items) context.host.stdout.write(`${JSON.stringify(entry)}\n`);
    after = page.next;
  } while (after !== null);
}

async function prepare(
  { token, actor, action, since, until }: AuditChoices,
  context: CommandContext,
): Promise<{ api: ApiClient; query: AuditQuery }> {
  const moments = { since: momentOf('--since', since), until: momentOf('--until', until) };
  const api = await context.api();
  // Rows outlive their token: an id is taken as it is.
  const tokenId = token === undefined || UUID.test(token) ? token : (await findToken(api, token)).id;
  return { api, query: { token: tokenId, actor, action, ...moments } };
}

/** @throws CliError `moment-not-understood` */
function momentOf(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const moment = new Date(text);
  if (!MOMENT.test(text) || Number.isNaN(moment.getTime()))
    throw new CliError('moment-not-understood', { option });
  return moment.toISOString();
}

function columns(speaker: Speaker): readonly Column<AuditEntry>[] {
  return [
    {
      title: 'cli.column.at',
      name: 'at',
      value: ({ at }) => at,
      shown: ({ at }) => speaker.say('cli.moment', { at: new Date(at) }),
    },
    {
      title: 'cli.column.actor',
      name: 'actor',
      value: ({ actor }) => actor.name ?? actor.kind,
      shown: ({ actor }) => actor.name ?? speaker.find(`audit.actor.${actor.kind}`) ?? actor.kind,
    },
    {
      title: 'cli.column.action',
      name: 'action',
      value: ({ action }) => action,
      shown: ({ title }) => title,
    },
    {
      title: 'cli.column.target',
      name: 'target',
      value: ({ target }) => target?.name ?? target?.id ?? null,
    },
    { title: 'cli.column.address', name: 'address', value: ({ address }) => address },
  ];
}
