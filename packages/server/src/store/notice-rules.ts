import { isId } from '../domain/ids.ts';
import type { NoticeRule, NoticeRuleInput } from '../domain/notice.ts';
import type { Viewer } from '../domain/viewer.ts';
import { appendAudit } from './audit.ts';
import type { NoticeRulesTable } from './notice-schema.ts';
import type { SecretPlace } from './secrets.ts';
import { type Page, pageById, type StoreContext } from './store-context.ts';
import { type Connection, inTransaction } from './transaction.ts';

const COLUMNS = [
  'id',
  'name',
  'channel',
  'recipient',
  'host',
  'preset',
  'template',
  'token_id',
  'tag',
  'severity',
  'language',
  'time_zone',
  'enabled',
  'created_at',
] as const;

function ruleOf(row: Pick<NoticeRulesTable, (typeof COLUMNS)[number]>): NoticeRule {
  const { token_id, time_zone, created_at, ...same } = row;
  return { ...same, tokenId: token_id, timeZone: time_zone, createdAt: created_at };
}

/** Oldest first: who stands behind several rules hears by the first. */
export async function enabledRules(connection: Connection): Promise<NoticeRule[]> {
  const query = connection.selectFrom('notice_rules').select(COLUMNS).where('enabled', '=', true);
  return (await query.orderBy('id').execute()).map(ruleOf);
}

function placeOf(id: string, column: 'url_sealed' | 'secret_sealed'): SecretPlace {
  return { table: 'notice_rules', row: id, column };
}

/** Who is told of what. */
export class NoticeRules {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  async enabled(_viewer: Viewer): Promise<NoticeRule[]> {
    return enabledRules(this.#context.database);
  }

  async list(_viewer: Viewer, page: { after?: string | null; limit: number }): Promise<Page<NoticeRule>> {
    return pageById(this.#context.database.selectFrom('notice_rules').select(COLUMNS), page, ruleOf);
  }

  async get(_viewer: Viewer, id: string): Promise<NoticeRule | null> {
    if (!isId(id)) return null;
    const row = await this.#context.database
      .selectFrom('notice_rules')
      .select(COLUMNS)
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? ruleOf(row) : null;
  }

  async create(viewer: Viewer, rule: NoticeRuleInput): Promise<NoticeRule> {
    const { database, newId, clock } = this.#context;
    const id = newId();
    await inTransaction(database, async (connection) => {
      await connection
        .insertInto('notice_rules')
        .values({ id, created_at: clock.now(), ...this.#columns(rule), ...this.#sealed(id, rule) })
        .execute();
      await this.#note(connection, viewer, 'notice-rule.made', { id, ...rule });
    });
    const made = await this.get(viewer, id);
    if (made === null) throw new Error('a rule just made is not there');
    return made;
  }

  /** Everything of it; address and secret only where they are given. null: no such rule. */
  async replace(viewer: Viewer, id: string, rule: NoticeRuleInput): Promise<NoticeRule | null> {
    if (!isId(id)) return null;
    const { host, ...columns } = this.#columns(rule);
    const sealed = this.#sealed(id, rule);
    const emptied = rule.channel === 'email' ? { host: null, url_sealed: null, secret_sealed: null } : {};
    const given = {
      ...(rule.url === null ? {} : { host, url_sealed: sealed.url_sealed }),
      ...(rule.secret === null ? {} : { secret_sealed: sealed.secret_sealed }),
    };
    await inTransaction(this.#context.database, async (connection) => {
      const changed = await connection
        .updateTable('notice_rules')
        .set({ ...columns, ...emptied, ...given })
        .where('id', '=', id)
        .executeTakeFirst();
      if (changed.numUpdatedRows > 0n)
        await this.#note(connection, viewer, 'notice-rule.changed', { id, ...rule });
    });
    return this.get(viewer, id);
  }

  async delete(viewer: Viewer, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    return inTransaction(this.#context.database, async (connection) => {
      const deleted = await connection
        .deleteFrom('notice_rules')
        .where('id', '=', id)
        .returning(COLUMNS)
        .executeTakeFirst();
      if (!deleted) return false;
      await this.#note(connection, viewer, 'notice-rule.deleted', ruleOf(deleted));
      return true;
    });
  }

  /** In clear, to send with; never to be kept or shown. null: no such rule, or no webhook. */
  async webhookOf(_viewer: Viewer, id: string): Promise<{ url: string; secret: string } | null> {
    if (!isId(id)) return null;
    const { database, secrets } = this.#context;
    const row = await database
      .selectFrom('notice_rules')
      .select(['url_sealed', 'secret_sealed'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row?.url_sealed || !row.secret_sealed) return null;
    return {
      url: secrets.open(placeOf(id, 'url_sealed'), row.url_sealed),
      secret: secrets.open(placeOf(id, 'secret_sealed'), row.secret_sealed),
    };
  }

  async #note(
    connection: Connection,
    viewer: Viewer,
    action: 'notice-rule.made' | 'notice-rule.changed' | 'notice-rule.deleted',
    rule: Pick<NoticeRule, 'id' | 'name' | 'channel' | 'recipient' | 'severity' | 'enabled'>,
  ): Promise<void> {
    const { id, name, channel, recipient, severity, enabled } = rule;
    const details = { channel, recipient, severity, enabled };
    await appendAudit(connection, this.#context, viewer, { action, target: { id, name }, details });
  }

  #columns(rule: NoticeRuleInput) {
    return {
      name: rule.name,
      channel: rule.channel,
      recipient: rule.recipient,
      host: rule.url === null ? null : new URL(rule.url).host,
      preset: rule.preset,
      template: rule.template,
      token_id: rule.tokenId,
      tag: rule.tag,
      severity: rule.severity,
      language: rule.language,
      time_zone: rule.timeZone,
      enabled: rule.enabled,
    };
  }

  #sealed(id: string, { url, secret }: NoticeRuleInput) {
    const { secrets } = this.#context;
    return {
      url_sealed: url === null ? null : secrets.seal(placeOf(id, 'url_sealed'), url),
      secret_sealed: secret === null ? null : secrets.seal(placeOf(id, 'secret_sealed'), secret),
    };
  }
}
