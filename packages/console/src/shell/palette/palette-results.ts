export const PALETTE_GROUPS = ['tokens', 'devices', 'actions', 'pages', 'causes', 'codes'] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

export interface PaletteItem {
  id: string;
  group: PaletteGroup;
  title: string;
  /** A second line, searched too: the organization, what a code means. */
  below?: string | undefined;
  /** Searched and not shown: a slug. */
  also?: string | undefined;
  /** Only where it was looked for: one of many of its kind. */
  isRare?: boolean;
  go: () => void;
}

/** So many of one group: who looks for more has its own page. */
const SHOWN = 6;

/**
 * What fits: every word occurs in an item's words. A title that begins with what was typed comes before one that only
 * has it somewhere; the groups keep their order. Without a word only pages and actions stand there.
 */
export function paletteResults(text: string, items: readonly PaletteItem[]): PaletteItem[] {
  const typed = text.trim().toLocaleLowerCase();
  const words = typed.split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return items.filter(({ group, isRare }) => !isRare && (group === 'pages' || group === 'actions'));
  }
  const fitting = items.filter(({ title, below = '', also = '' }) => {
    const all = `${title}\n${below}\n${also}`.toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
  const begins = ({ title }: PaletteItem) => Number(title.toLocaleLowerCase().startsWith(typed));
  return PALETTE_GROUPS.flatMap((group) =>
    fitting
      .filter((item) => item.group === group)
      .sort((one, other) => begins(other) - begins(one))
      .slice(0, SHOWN),
  );
}
