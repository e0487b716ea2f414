/** Columns on the screen: colour takes none, wide characters two. */
export function measure(text: string): number {
  // eslint-disable-next-line no-control-regex -- colour is what is left out
  const bare = text.replace(/\u001b\[\d*m/g, '');
  return [...bare].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
