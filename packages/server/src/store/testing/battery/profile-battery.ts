import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { NewEvidence } from '../../../domain/new-evidence.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { AT, appleAnswer, credentialsOf, diagnosed, judged, later } from '../test-rows.ts';

const CONTENT = { profile_name: 'Staff', url: 'https://mdm.example.com/enroll' };

async function newToken(store: Store): Promise<string> {
  return (await store.tokens.create(SYSTEM, { name: `profiles ${randomUUID()}` })).id;
}
function newProfile(store: Store, tokens: readonly string[], name = `profile ${randomUUID()}`) {
  return store.profiles.create(SYSTEM, { name, content: CONTENT, tokens });
}

export function profileBattery(store: () => Store): void {
  describe('enrollment profiles', () => {
    it('are kept with the tokens that want them, and read by id, page by page', async () => {
      const token = await newToken(store());
      const made = await newProfile(store(), [token, token.toUpperCase()]);
      expect(made).toMatchObject({ content: CONTENT, revision: 1 });
      expect(made.definitions).toMatchObject([
        { tokenId: token, state: 'wanted', revision: null, profileUuid: null },
      ]);
      expect(await store().profiles.get(SYSTEM, made.id)).toEqual(made);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: { items: { id: string }[]; next: string | null } = await store().profiles.list(SYSTEM, {
          limit: 1,
          after,
        });
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      expect(seen).toContain(made.id);
      expect(seen).toEqual([...new Set(seen)].sort());
      expect((await store().tokens.get(SYSTEM, token))?.profiles).toEqual([{ id: made.id, name: made.name }]);
      expect(await store().profiles.get(SYSTEM, 'nothing')).toBeNull();
    });

    it('have a new revision, due at once, only when their content changed', async () => {
      const token = await newToken(store());
      const { id, name } = await newProfile(store(), [token]);
      await define(store(), token);
      const renamed = `renamed ${randomUUID()}`;
      const same = await store().profiles.replace(SYSTEM, id, { name: renamed, content: { ...CONTENT } });
      expect(same?.profile).toMatchObject({
        name: renamed,
        revision: 1,
        definitions: [{ state: 'defined' }],
      });
      const content = { ...CONTENT, department: 'IT' };
      const changed = await store().profiles.replace(SYSTEM, id, { name, content });
      expect(changed?.profile).toMatchObject({
        revision: 2,
        content,
        definitions: [{ state: 'wanted', revision: 1, profileUuid: 'UUID' }],
      });
    });

    it('are released from tokens that want them no more', async () => {
      const [first, second] = [await newToken(store()), await newToken(store())];
      const { id, name } = await newProfile(store(), [first]);
      const wish = { name, content: CONTENT, tokens: [second] };
      const moved = await store().profiles.replace(SYSTEM, id, wish);
      expect(moved?.released).toEqual([first]);
      expect(moved?.profile.definitions.map(({ tokenId }) => tokenId)).toEqual([second]);
      expect(await store().profiles.delete(SYSTEM, id)).toEqual([second]);
      expect(await store().profiles.delete(SYSTEM, id)).toBeNull();
      expect(await store().profiles.replace(SYSTEM, id, wish)).toBeNull();
      expect(await store().profiles.wantedUnder(SYSTEM, second)).toEqual([]);
    });

    it.each(['01900000-0000-7000-8000-000000000000', 'no id'])(
      'that name a token that is not there (%s) change nothing',
      async (token) => {
        const name = `refused ${randomUUID()}`;
        const refused = { code: 'profile-token-unknown', status: 422 };
        await expect(newProfile(store(), [token], name)).rejects.toMatchObject(refused);
        const made = await newProfile(store(), [], name);
        const wish = { name: 'other', content: { url: 'u' }, tokens: [token] };
        await expect(store().profiles.replace(SYSTEM, made.id, wish)).rejects.toMatchObject(refused);
        expect(await store().profiles.get(SYSTEM, made.id)).toEqual(made);
      },
    );

    it('have names that differ by more than case', async () => {
      const { name } = await newProfile(store(), []);
      const other = await newProfile(store(), []);
      const taken = { code: 'profile-name-taken', status: 409 };
      await expect(newProfile(store(), [], name.toUpperCase())).rejects.toMatchObject(taken);
      const wish = { name, content: CONTENT };
      await expect(store().profiles.replace(SYSTEM, other.id, wish)).rejects.toMatchObject(taken);
    });
  });

  definitionBattery(store);
  profileProblemBattery(store);
}

async function define(store: Store, tokenId: string): Promise<void> {
  for (const { definition, profile } of await store.profiles.wantedUnder(SYSTEM, tokenId)) {
    const change = {
      state: 'defined',
      revision: profile.revision,
      profileUuid: 'UUID',
      dueAt: later(60),
    } as const;
    await store.profiles.note(SYSTEM, definition, change);
  }
}

function definitionBattery(store: () => Store): void {
  describe('definitions of profiles', () => {
    it('are due by their time, and make their token due once it has credentials', async () => {
      const token = await newToken(store());
      await newProfile(store(), [token]);
      const far = later(100_000);
      const due = () => store().tokens.due(SYSTEM, later(59), 10_000);
      expect(await due()).not.toContain(token);
      await store().credentials.replace(SYSTEM, {
        tokenId: token,
        keyPairId: null,
        credentials: credentialsOf(`CK_${randomUUID()}`),
        account: {
          organization: { id: '1', name: 'Acme', type: 'org' },
          mdmServer: { uuid: randomUUID(), name: 'Server' },
          adminId: null,
        },
      });
      await store().tokens.scheduleSync(SYSTEM, token, far);
      const [wanted] = await store().profiles.wantedUnder(SYSTEM, token);
      if (!wanted) throw new Error('it wants one');
      await store().profiles.note(SYSTEM, wanted.definition, { dueAt: later(60) });
      expect(await due()).not.toContain(token);
      expect(await store().profiles.wantedUnder(SYSTEM, token, later(59))).toEqual([]);
      expect(await store().tokens.due(SYSTEM, later(60), 10_000)).toContain(token);
      expect(await store().profiles.wantedUnder(SYSTEM, token, later(60))).toHaveLength(1);
    });

    it('take no word that was asked for before they were wanted otherwise, or noted by another', async () => {
      const token = await newToken(store());
      const { id, name } = await newProfile(store(), [token]);
      const [asked] = await store().profiles.wantedUnder(SYSTEM, token);
      if (!asked) throw new Error('it wants one');
      const noted = await store().profiles.note(SYSTEM, asked.definition, {
        state: 'refused',
        appleCode: 'X',
      });
      expect(noted).toMatchObject({
        state: 'refused',
        appleCode: 'X',
        version: asked.definition.version + 1,
      });
      expect(await store().profiles.note(SYSTEM, asked.definition, { state: 'defined' })).toBeNull();
      await store().profiles.replace(SYSTEM, id, { name, content: { ...CONTENT, department: 'IT' } });
      expect(noted && (await store().profiles.note(SYSTEM, noted, { state: 'defined' }))).toBeNull();
      const [now] = await store().profiles.wantedUnder(SYSTEM, token);
      expect(now?.definition).toMatchObject({ state: 'wanted', appleCode: null });
      await store().profiles.delete(SYSTEM, id);
      expect(now && (await store().profiles.note(SYSTEM, now.definition, { state: 'defined' }))).toBeNull();
    });
  });
}

function profileProblemBattery(store: () => Store): void {
  const about = (profileId: string, fact: NewEvidence): NewEvidence =>
    ({ ...fact, profileId }) as NewEvidence;

  describe('problems and evidence about profiles', () => {
    it('one cause is open once on each profile, and closes for each by itself', async () => {
      const token = await newToken(store());
      const [staff, kiosk] = [randomUUID(), randomUUID()].map((id) => ({ id, name: 'Staff' }));
      const refused = (profile: typeof staff) => judged('profile-refused', { ...(profile && { profile }) });
      const reconcile = (...problems: ReturnType<typeof judged>[]) =>
        store().problems.reconcile(SYSTEM, token, diagnosed(...problems), AT);
      const { opened } = await reconcile(refused(staff), refused(kiosk));
      expect(opened.map((problem) => problem.judged.profile)).toEqual([staff, kiosk]);
      const { closed, opened: more } = await reconcile(refused(kiosk));
      expect([closed.map(({ id }) => id), more]).toEqual([[opened[0]?.id], []]);
      expect((await store().problems.open(SYSTEM, token)).map(({ id }) => id)).toEqual([opened[1]?.id]);
    });

    it('for judging: the changes and the last of each about every wanted profile, however much came since', async () => {
      const token = await newToken(store());
      const { id } = await newProfile(store(), [token]);
      const lost = appleAnswer(AT, 'refused', 'GET /profile');
      const told = await store().evidence.append(SYSTEM, token, [
        about(id, appleAnswer(AT, 'success', 'POST /profile')),
        about(id, lost),
        about(id, appleAnswer(later(1), 'success', 'GET /profile')),
        about(id, { ...lost, at: later(2) }),
      ]);
      const others = await store().evidence.append(SYSTEM, token, [
        about(randomUUID(), appleAnswer(later(2), 'refused', 'POST /profile')),
        appleAnswer(later(3), 'success', 'GET /account'),
      ]);
      const much = Array.from({ length: 600 }, (_, n) =>
        appleAnswer(later(4 + n), 'success', 'GET /account'),
      );
      await store().evidence.append(SYSTEM, token, much);
      const ids = (await store().evidence.forJudging(SYSTEM, token)).map((fact) => fact.id);
      expect(ids.length).toBeLessThanOrEqual(500);
      expect(ids).toEqual(expect.arrayContaining(told.map((fact) => fact.id)));
      expect(await store().evidence.byIds(SYSTEM, [told[1]?.id ?? ''])).toMatchObject([{ profileId: id }]);
      expect(others).toHaveLength(2);
    });

    it('for judging: the refusal of each of very many profiles, and no room for those that Apple holds', async () => {
      const token = await newToken(store());
      const profiles = await Promise.all(Array.from({ length: 60 }, () => newProfile(store(), [token])));
      const [held, refused] = [profiles.slice(0, 30), profiles.slice(30)];
      const good = held.flatMap(({ id }) => [
        about(id, appleAnswer(AT, 'success', 'POST /profile')),
        about(id, appleAnswer(AT, 'success', 'GET /profile')),
      ]);
      const bad = refused.map(({ id }) => about(id, appleAnswer(later(1), 'refused', 'POST /profile')));
      await store().evidence.append(SYSTEM, token, [...good, ...bad]);
      const after = later(10 * 24 * 60);
      const much = Array.from({ length: 600 }, () => appleAnswer(after, 'success', 'GET /account'));
      await store().evidence.append(SYSTEM, token, much);
      const judging = await store().evidence.forJudging(SYSTEM, token);
      const told = judging.flatMap((fact) =>
        fact.kind === 'apple-answer' && fact.profileId !== undefined ? [fact] : [],
      );
      const ofRefusals = told
        .filter(({ outcome }) => outcome === 'refused')
        .map(({ profileId }) => profileId);
      expect(ofRefusals.sort()).toEqual(refused.map(({ id }) => id).sort());
      // The last good answer before the newest change, which everything is judged from.
      expect(told.length - ofRefusals.length).toBeLessThanOrEqual(1);
      expect(judging.length).toBeLessThanOrEqual(600);
    });
  });
}
