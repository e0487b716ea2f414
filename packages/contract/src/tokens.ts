import { Type, type Static } from 'typebox';
import type { ProblemDocument } from './problem-document.ts';
import { Impact, Note, Problem } from './problems.ts';
import { Id, list, nullable, ref, Time } from './ref.ts';

export const TokenState = Type.Union([
  Type.Literal('ok'),
  Type.Literal('warning'),
  Type.Literal('error'),
  Type.Literal('unknown'),
]);
export type TokenState = Static<typeof TokenState>;

export const SyncRun = Type.Object(
  {
    id: Id,
    tokenId: Id,
    mode: Type.Union([Type.Literal('changes'), Type.Literal('full')]),
    state: Type.Union([
      Type.Literal('queued'),
      Type.Literal('running'),
      Type.Literal('succeeded'),
      Type.Literal('failed'),
    ]),
    startedAt: nullable(Time),
    endedAt: nullable(Time),
    pages: Type.Integer(),
    devices: Type.Integer(),
    /** What the full list held the last time; null for changes and where no full list was read yet. */
    expectedDevices: nullable(Type.Integer()),
    /** From the second page on. */
    devicesPerSecond: nullable(Type.Number()),
    /** While it runs, from the second page on, where the expectation is known and not passed. */
    secondsLeft: nullable(Type.Integer()),
    errorCode: Type.Optional(Type.String()),
  },
  { $id: 'SyncRun' },
);
export type SyncRun = Static<typeof SyncRun>;
export const SyncRunList = list('SyncRunList', SyncRun);
export type SyncRunList = Static<typeof SyncRunList>;

export const Token = Type.Object(
  {
    id: Id,
    name: Type.String(),
    origin: Type.Union([Type.Literal('adept'), Type.Literal('intune')]),
    state: TokenState,
    expiresAt: nullable(Time),
    organization: Type.Object({ name: nullable(Type.String()), type: nullable(Type.String()) }),
    mdmServer: Type.Object({ name: nullable(Type.String()), uuid: nullable(Type.String()) }),
    /**
     * `unknown`: Apple hasn't confirmed yet that the credentials in use are this MDM server's, or named another one.
     * No devices are taken in then, and nothing is written to Apple.
     */
    identity: Type.Union([Type.Literal('settled'), Type.Literal('unknown')]),
    apple: Type.Union([Type.Literal('real'), Type.Literal('simulated')]),
    counts: Type.Object({ devices: Type.Integer(), unassigned: Type.Integer() }),
    problems: Type.Array(ref(Problem)),
    /** Worth knowing beside the problems, whichever of them leads: what the next sync will be. */
    notes: Type.Array(ref(Note)),
    impact: nullable(ref(Impact)),
    lastSync: nullable(ref(SyncRun)),
    /** End of the newest sync run that succeeded. */
    lastGoodSyncAt: nullable(Time),
    nextSyncAt: nullable(Time),
    owner: nullable(Type.String()),
    deputy: nullable(Type.String()),
    tags: Type.Array(Type.String()),
    /** Apple's account that the token was made with. */
    adminId: nullable(Type.String()),
    /** Whether that account is the owner's or the deputy's; null while either side is not known. */
    adminIsKnown: nullable(Type.Boolean()),
    createdAt: Time,
    /** Of a deleted token only: when it was deleted, and until when it can be restored. */
    deletedAt: Type.Optional(Time),
    restorableUntil: Type.Optional(Time),
  },
  { $id: 'Token' },
);
export type Token = Static<typeof Token>;
export const TokenList = list('TokenList', Token);
export type TokenList = Static<typeof TokenList>;

export const NewToken = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 200 }) },
  { $id: 'NewToken', additionalProperties: false },
);
export const TokenPatch = Type.Object(
  {
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    owner: Type.Optional(nullable(Type.String({ maxLength: 320 }))),
    deputy: Type.Optional(nullable(Type.String({ maxLength: 320 }))),
    tags: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { maxItems: 20 })),
  },
  { $id: 'TokenPatch', additionalProperties: false },
);

export const KeyPair = Type.Object(
  { kid: Id, createdAt: Time, certificateUrl: Type.String() },
  { $id: 'KeyPair' },
);
export type KeyPair = Static<typeof KeyPair>;

/** A key pair that was made here, with what is known of its use. */
export const TokenKeyPair = Type.Object(
  {
    ...KeyPair.properties,
    /** `staged`: no file made for it was uploaded yet; `current`: it opened the file in use; `former`: an earlier one. */
    state: Type.Union([Type.Literal('staged'), Type.Literal('current'), Type.Literal('former')]),
    ageDays: Type.Integer(),
    /** Staged, and made after the newest upload: a renewal with it was begun. */
    waitsForFile: Type.Boolean(),
    /** When its public key was first taken from here; null: never. */
    downloadedAt: nullable(Time),
    /**
     * Apple no longer takes the token in use, and a file for this pair was probably made there and never uploaded here:
     * a staged pair whose public key was taken from here since the last upload; where there is none, the pair in use, if
     * a newer download is the likeliest cause.
     */
    fileProbablyMade: Type.Boolean(),
  },
  { $id: 'TokenKeyPair' },
);
export type TokenKeyPair = Static<typeof TokenKeyPair>;
export const TokenKeyPairList = list('TokenKeyPairList', TokenKeyPair);
export type TokenKeyPairList = Static<typeof TokenKeyPairList>;

export const TokenFileCheck = Type.Object(
  {
    id: Type.String(),
    result: Type.Union([Type.Literal('ok'), Type.Literal('warning'), Type.Literal('refused')]),
    /** More exactly, where one result has more than one reason: of `apple` a warning is `terms`, `rejected` or `unsure`. */
    outcome: Type.Optional(Type.String()),
    detail: Type.String(),
  },
  { $id: 'TokenFileCheck' },
);
export type TokenFileCheck = Static<typeof TokenFileCheck>;
export const TokenFileReport = Type.Object(
  {
    accepted: Type.Boolean(),
    identity: Type.Union([Type.Literal('same'), Type.Literal('different'), Type.Literal('unknown')]),
    checks: Type.Array(ref(TokenFileCheck)),
    /** The token's MDM server and the file's, in words; only where they differ. */
    difference: Type.Optional(Type.String()),
    /** Since when it is the token in use and Apple takes it; absent in a dry run, and while Apple's word is missing. */
    liveSince: Type.Optional(Time),
    /** Where the identity is replaced: what becomes of what is here, a sentence each. */
    replacement: Type.Optional(
      Type.Object({
        devices: Type.Integer(),
        profiles: Type.Integer(),
        effects: Type.Array(Type.String()),
      }),
    ),
  },
  { $id: 'TokenFileReport' },
);
export type TokenFileReport = Static<typeof TokenFileReport>;

/** What an upload answers line by line where it is asked to: checks as they are done, then how it ended. */
export type TokenFileLine =
  { check: TokenFileCheck } | { report: TokenFileReport } | { problem: ProblemDocument };
/** The media type to ask for them with. */
export { LINES_TYPE } from './lines-type.ts';

export const SyncRequest = Type.Object(
  { mode: Type.Optional(Type.Union([Type.Literal('changes'), Type.Literal('full')])) },
  { $id: 'SyncRequest', additionalProperties: false },
);
