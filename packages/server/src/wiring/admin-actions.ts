import { AdeptError } from '../domain/adept-error.ts';
import type { Clock } from '../domain/clock.ts';
import { REMEDY_PACE } from '@adept/diagnosis';
import type { Verification } from '../domain/verification.ts';
import { inTurns } from '../fix/in-turns.ts';
import { VERIFIED_AT_ONCE } from '../fix/verify-due.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { Judged } from '../diagnose/update-problems.ts';
import { deleteProfile } from '../assign/delete-profile.ts';
import { createProfile, replaceProfile } from '../assign/save-profile.ts';
import type { AdminActions } from '../http/admin-dependencies.ts';
import type { AskApple } from '../intake/ask-apple.ts';
import { changeToken } from '../intake/change-token.ts';
import { createToken } from '../intake/create-token.ts';
import { deleteToken, restoreToken } from '../intake/delete-token.ts';
import { refuseOversizeFile } from '../intake/refuse-oversize-file.ts';
import { stageKeyPair, takeCertificate } from '../intake/stage-key-pair.ts';
import { uploadTokenFile, type UploadOptions } from '../intake/upload-token-file.ts';
import type { JobLog } from '../jobs/job-store.ts';
import type { Store } from '../store/store.ts';
import { requestSync } from '../sync/request-sync.ts';
import type { BackgroundWork } from './background-work.ts';
import type { VerifyWithApple } from './verify-with-apple.ts';

/** A verification is answered within this, or goes on without its caller (interfaces.md: 202 after 30 s). */
const VERIFY_MILLISECONDS = 30_000;

export interface AdminActionsOptions {
  store: Store;
  verify: VerifyWithApple;
  judge: (tokenId: string) => Promise<Judged | null>;
  askApple: AskApple;
  wake: (tokenId: string) => Promise<void>;
  background: BackgroundWork;
  log: JobLog;
  clock: Clock;
}

/** What the API starts, as the stages do it. */
export function createAdminActions(options: AdminActionsOptions): AdminActions {
  const { store, verify, judge, wake, background, clock } = options;
  const sync: AdminActions['requestSync'] = (viewer, tokenId, mode) =>
    requestSync(viewer, { tokenId, mode }, { store, now: clock.now(), wake });
  return {
    createToken: (viewer, token) => createToken(viewer, token, store),
    patchToken: (viewer, tokenId, changes) => changeToken(viewer, { tokenId, changes }, store),
    async deleteToken(viewer, tokenId, confirm) {
      if (!(await deleteToken(viewer, { tokenId, confirm }, store))) return false;
      await judgeHeldTwice(options);
      return true;
    },
    restoreToken: (viewer, tokenId, name) =>
      restoreToken(viewer, { tokenId, name }, { store, requestFullSync: (id) => sync(SYSTEM, id, 'full') }),
    stageKeyPair: (viewer, tokenId) => stageKeyPair(viewer, tokenId, { store, clock }),
    certificate: (viewer, tokenId, kid) => takeCertificate(viewer, { tokenId, kid }, store),
    uploadTokenFile: (viewer, upload, speaker, onCheck) =>
      uploadTokenFile(viewer, upload, speaker, { ...uploadOptions(options), onCheck }),
    refuseOversizeFile: (viewer, tokenId) => refuseOversizeFile(viewer, tokenId, store),
    requestSync: sync,
    createProfile: (viewer, wish) => createProfile(viewer, wish, { store, wake }),
    replaceProfile: (viewer, id, wish) => replaceProfile(viewer, { id, wish }, { store, wake, judge }),
    deleteProfile: (viewer, id) => deleteProfile(viewer, id, { store, judge }),
    async verify(viewer, tokenId) {
      if ((await store.tokens.get(viewer, tokenId)) === null) throw new AdeptError('token-not-found', 404);
      await store.audit.record(viewer, { action: 'verify.requested', tokenId });
      await store.verifications.begin(viewer, tokenId, clock.now());
      return background.within(VERIFY_MILLISECONDS, verify(tokenId, 'person'));
    },
    async verifyAll(viewer, tokenIds) {
      const ended = new Map<string, Verification | null>(tokenIds.map((id) => [id, null]));
      const all = inTurns(tokenIds, VERIFIED_AT_ONCE, async (id) => {
        await store.audit.record(viewer, { action: 'verify.requested', tokenId: id });
        await store.verifications.begin(viewer, id, clock.now());
        ended.set(id, (await verify(id, 'person'))?.verification ?? null);
      });
      await background.within(VERIFY_MILLISECONDS, all);
      return ended;
    },
    async openRemedy(viewer, tokenId) {
      const openedAt = clock.now();
      if (!(await store.verifications.openRemedy(viewer, tokenId, openedAt))) return null;
      const until = new Date(openedAt.getTime() + REMEDY_PACE.forMinutes * 60_000);
      return { openedAt, until, everySeconds: REMEDY_PACE.everySeconds };
    },
  };
}

/** Where two tokens held one MDM server, the other may be the only one now. */
async function judgeHeldTwice({ store, judge }: AdminActionsOptions): Promise<void> {
  for (const other of await store.problems.tokensWith(SYSTEM, 'token-held-twice')) await judge(other);
}

/** What taking in a token file works with, whoever brings it. */
export function uploadOptions(options: AdminActionsOptions): UploadOptions {
  const { store, clock, wake, askApple, judge, log } = options;
  return {
    store,
    clock,
    askApple,
    onFault: (error, tokenId) =>
      log.error({ err: error, tokenId }, 'what follows an upload failed; the file is in use'),
    async judge(tokenId, replaced) {
      await judge(tokenId);
      if (replaced) await judgeHeldTwice(options);
    },
    // New credentials: the list is read from its start, whatever the cursor of the former ones said. It follows
    // from the upload: nobody asked for it.
    requestSync: (tokenId) =>
      requestSync(SYSTEM, { tokenId, mode: 'full' }, { store, now: clock.now(), wake }),
  };
}
