import type { AuditAction } from '@adept/contract';
import { randomUUID } from 'node:crypto';
import type { NoticeRuleInput } from '../../../domain/notice.ts';
import type { Viewer } from '../../../domain/viewer.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { AT, credentialsOf, diagnosed, judged, later } from '../test-rows.ts';

export const ANN: Viewer = {
  kind: 'user',
  userId: '01900000-0000-7000-8000-00000000000a',
  email: 'ann@example.org',
  address: '192.0.2.7',
};
export const NIGHTLY: Viewer = {
  kind: 'api-token',
  apiTokenId: '01900000-0000-7000-8000-00000000000b',
  name: 'nightly report',
  address: '192.0.2.8',
};

/** Later than anything was deleted. */
const FAR = new Date('2999-01-01T00:00:00Z');

export type Act = (store: Store) => Promise<unknown>;
/** Makes a store ready for an act that somebody does. */
type Prepare = (store: Store, viewer: Viewer) => Promise<Act>;

const newToken = async (store: Store) =>
  (await store.tokens.create(SYSTEM, { name: `audited ${randomUUID()}` })).id;
const newProfile = () => ({ name: `audited ${randomUUID()}`, content: { profile_name: 'Staff' } });
const newUser = async (store: Store) => {
  const id = randomUUID();
  await store.jobsDatabase.executeSql(
    `INSERT INTO users (id, email, password_hash, created_at) VALUES ($1::uuid, $2, 'h', now())`,
    [id, `${id}@example.org`],
  );
  return id;
};
const newSession = (userId: string) => ({
  idHash: randomUUID(),
  userId,
  csrfHash: 'c',
  createdAt: AT,
  expiresAt: later(60),
});

const RULE: NoticeRuleInput = {
  name: 'Operators',
  channel: 'webhook',
  recipient: null,
  url: 'https://hooks.example/secret-path',
  secret: 'whsec_c2VjcmV0',
  preset: 'adept',
  template: null,
  tokenId: null,
  tag: null,
  severity: 'error',
  language: 'en',
  timeZone: 'UTC',
  enabled: true,
};
const newLink = (tokenId: string) => ({
  tokenId,
  hash: randomUUID(),
  language: null,
  createdBy: 'ann@example.org',
  expiresAt: FAR,
});
const newFeed = () => ({ name: 'Expiries', hash: randomUUID(), language: 'en', timeZone: 'UTC' });
const sentNotice = async (store: Store) => {
  const destination = { channel: 'email' as const, address: `${randomUUID()}@example.org`, ruleId: null };
  const about = `expiry:${randomUUID()}`;
  const expiry = { tokenIds: [], day: '2026-03-01' };
  await store.notices.add(SYSTEM, [
    { destination, kind: 'expiry', about, workItemId: null, expiry, dueAt: AT },
  ]);
  const { items } = await store.notices.list(SYSTEM, { limit: 1 });
  const id = items[0]?.id ?? '';
  const delivery = { at: AT, outcome: 'delivered' as const, answer: '250 OK', milliseconds: 1 };
  await store.notices.settle(SYSTEM, id, { delivery, subject: 'Expiry', message: {} });
  return id;
};

/** One act for each action that there is: who adds an action adds its act, or this doesn't compile. */
export const AUDITED_ACTS: Readonly<Record<AuditAction, Prepare>> = {
  'set-up.done': async (ready, viewer) => {
    await ready.jobsDatabase.executeSql('DELETE FROM users');
    const codeHash = randomUUID();
    await ready.access.createSetUpCode(SYSTEM, { hash: codeHash, createdAt: AT });
    const owner = { codeHash, email: 'ann@example.org', passwordHash: 'h', at: AT };
    return (store) => store.access.createOwner(viewer, owner);
  },
  'session.opened': async (ready, viewer) => {
    const id = await newUser(ready);
    return (store) => store.access.createSession(viewer, newSession(id));
  },
  'session.failed': async (_ready, viewer) => (store) =>
    store.access.refuseSession(viewer, { id: randomUUID(), email: 'ann@example.org' }),
  'session.closed': async (ready, viewer) => {
    const session = newSession(await newUser(ready));
    await ready.access.createSession(SYSTEM, session);
    return (store) => store.access.deleteSession(viewer, session.idHash);
  },
  'api-token.made': async (_ready, viewer) => (store) =>
    store.access.createApiToken(viewer, { name: 'made', hash: randomUUID(), createdAt: AT }),
  'api-token.revoked': async (ready, viewer) => {
    const apiToken = { name: 'revoked', hash: randomUUID(), createdAt: AT };
    const { id } = await ready.access.createApiToken(SYSTEM, apiToken);
    return (store) => store.access.revokeApiToken(viewer, id, AT);
  },
  'token.created': async (_ready, viewer) => (store) =>
    store.tokens.create(viewer, { name: `audited ${randomUUID()}` }),
  'token.changed': async (ready, viewer) => {
    const id = await newToken(ready);
    return (store) => store.tokens.patch(viewer, id, { owner: 'ann@example.org', tags: ['retail'] });
  },
  'token.deleted': async (ready, viewer) => {
    const id = await newToken(ready);
    return (store) => store.tokens.delete(viewer, id);
  },
  'token.restored': async (ready, viewer) => {
    const id = await newToken(ready);
    await ready.tokens.delete(SYSTEM, id);
    return (store) => store.deletedTokens.restore(viewer, id, `audited ${randomUUID()}`);
  },
  'token.erased': async (ready, viewer) => {
    // Those that were deleted here before: this act is about one.
    await ready.deletedTokens.erase(SYSTEM, FAR);
    await ready.tokens.delete(SYSTEM, await newToken(ready));
    return (store) => store.deletedTokens.erase(viewer, FAR);
  },
  'key-pair.made': async (ready, viewer) => {
    const tokenId = await newToken(ready);
    const pair = { tokenId, certificatePem: 'c', privateKeyPem: 'p', issuerDerHex: '30', serialHex: '01' };
    return (store) => store.keyPairs.stage(viewer, pair);
  },
  'key-pair.downloaded': async (ready, viewer) => {
    const tokenId = await newToken(ready);
    const made = { tokenId, certificatePem: 'c', privateKeyPem: 'p', issuerDerHex: '30', serialHex: '02' };
    const pair = await ready.keyPairs.stage(SYSTEM, made);
    return (store) => store.keyPairs.noteDownload(viewer, pair);
  },
  'token-file.accepted': async (ready, viewer) => {
    const tokenId = await newToken(ready);
    const credentials = credentialsOf(`CK_${randomUUID()}`);
    return (store) => store.credentials.replace(viewer, { tokenId, keyPairId: null, credentials });
  },
  'token-file.refused': async (ready, viewer) => {
    const tokenId = await newToken(ready);
    const details = { code: 'token-file-older' };
    return (store) =>
      store.audit.record(viewer, { action: 'token-file.refused', tokenId, result: 'refused', details });
  },
  'renewal-link.made': async (ready, viewer) => {
    const link = newLink(await newToken(ready));
    return (store) => store.renewalLinks.create(viewer, link);
  },
  'renewal-link.revoked': async (ready, viewer) => {
    const tokenId = await newToken(ready);
    const link = await ready.renewalLinks.create(SYSTEM, newLink(tokenId));
    return (store) => store.renewalLinks.revoke(viewer, tokenId, link?.id ?? '');
  },
  'profile.created': async (ready, viewer) => {
    const tokens = [await newToken(ready)];
    return (store) => store.profiles.create(viewer, { ...newProfile(), tokens });
  },
  'profile.changed': async (ready, viewer) => {
    const { id, ...wish } = await ready.profiles.create(SYSTEM, newProfile());
    return (store) => store.profiles.replace(viewer, id, { ...wish, content: { ...wish.content, url: 'u' } });
  },
  'profile.deleted': async (ready, viewer) => {
    const { id } = await ready.profiles.create(SYSTEM, { ...newProfile(), tokens: [await newToken(ready)] });
    return (store) => store.profiles.delete(viewer, id);
  },
  'sync.requested': async (ready, viewer) => {
    const tokenId = await newToken(ready);
    return (store) => store.syncRuns.create(viewer, { tokenId, mode: 'full' });
  },
  'verify.requested': async (ready, viewer) => {
    const tokenId = await newToken(ready);
    return (store) => store.audit.record(viewer, { action: 'verify.requested', tokenId });
  },
  'work-item.acknowledged': async (ready, viewer) => {
    const tokenId = await newToken(ready);
    await ready.problems.reconcile(SYSTEM, tokenId, diagnosed(judged('terms-not-signed')), AT);
    return (store) => store.workItems.acknowledge(viewer, `terms-not-signed.${tokenId}`, 'ann');
  },
  'notice-rule.made': async (_ready, viewer) => (store) => store.noticeRules.create(viewer, RULE),
  'notice-rule.changed': async (ready, viewer) => {
    const { id } = await ready.noticeRules.create(SYSTEM, RULE);
    return (store) => store.noticeRules.replace(viewer, id, { ...RULE, enabled: false });
  },
  'notice-rule.deleted': async (ready, viewer) => {
    const { id } = await ready.noticeRules.create(SYSTEM, RULE);
    return (store) => store.noticeRules.delete(viewer, id);
  },
  'notice-rule.tested': async (ready, viewer) => {
    const { id, name } = await ready.noticeRules.create(SYSTEM, RULE);
    return (store) => store.audit.record(viewer, { action: 'notice-rule.tested', target: { id, name } });
  },
  'notice.replayed': async (ready, viewer) => {
    const id = await sentNotice(ready);
    return (store) => store.notices.replay(viewer, id);
  },
  'calendar-feed.made': async (_ready, viewer) => (store) => store.calendarFeeds.create(viewer, newFeed()),
  'calendar-feed.revoked': async (ready, viewer) => {
    const { id } = await ready.calendarFeeds.create(SYSTEM, newFeed());
    return (store) => store.calendarFeeds.revoke(viewer, id);
  },
};
