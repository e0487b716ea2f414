import type { Viewer } from '../domain/viewer.ts';

export interface DeleteProfileOptions {
  store: {
    profiles: {
      /** The tokens that wanted it; null: there is none. */
      delete(viewer: Viewer, id: string): Promise<readonly string[] | null>;
    };
  };
  judge: (tokenId: string) => Promise<unknown>;
}

/**
 * Ends what is wanted of a profile. Apple has no way to delete one: what it holds stays there, and so does the profile on
 * devices that have it. Problems about it close, since it is wanted no more.
 * @returns false: no such profile
 */
export async function deleteProfile(
  viewer: Viewer,
  id: string,
  { store, judge }: DeleteProfileOptions,
): Promise<boolean> {
  const tokens = await store.profiles.delete(viewer, id);
  for (const tokenId of tokens ?? []) await judge(tokenId);
  return tokens !== null;
}
