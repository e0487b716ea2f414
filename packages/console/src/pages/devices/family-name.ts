/** Products as Apple writes their names to people; its service writes them in one word. Names aren't translated. */
const NAMES: Readonly<Record<string, string>> = { AppleTV: 'Apple TV', Vision: 'Apple Vision Pro' };

/** Apple's device_family for people; one we don't know stays as it is. */
export function familyName(family: string): string {
  return NAMES[family] ?? family;
}
