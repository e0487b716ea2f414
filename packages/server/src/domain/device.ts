/** Apple's record of a device under a token, as last seen. */
export interface Device {
  tokenId: string;
  serial: string;
  model: string | null;
  description: string | null;
  family: string | null;
  os: string | null;
  color: string | null;
  assetTag: string | null;
  profileStatus: string | null;
  profileUuid: string | null;
  assignedAt: Date | null;
  pushedAt: Date | null;
  addedAt: Date | null;
  removedAt: Date | null;
  removedReason: 'deleted-by-apple' | 'absent-from-full-fetch' | 'identity-replaced' | null;
  /**
   * op_date of the newest change folded in; older changes are dropped. After an absence that Apple confirmed: by Apple's
   * clock, shortly before that.
   */
  opAt: Date | null;
}

/** All that is stored of a device under a token. */
export interface DeviceRecord extends Device {
  /** It was missing from a full list since then, and Apple was not asked about it yet. */
  missingSince: Date | null;
  /** Members of Apple's record that have no column, as Apple sent them. */
  extra: Record<string, unknown>;
}

/** What a page says about one serial after folding: the newest state, or its removal. */
export interface DeviceState {
  serial: string;
  removed: boolean;
  model: string | null;
  description: string | null;
  family: string | null;
  os: string | null;
  color: string | null;
  assetTag: string | null;
  profileStatus: string | null;
  profileUuid: string | null;
  assignedAt: Date | null;
  pushedAt: Date | null;
  addedAt: Date | null;
  opAt: Date | null;
  /** Members we have no column for, as Apple sent them. */
  extra: Record<string, unknown>;
}
