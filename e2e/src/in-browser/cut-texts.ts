/// <reference lib="dom" />
/**
 * Runs in the page: texts of which a part can't be seen, each with what cuts it. What can be scrolled to isn't cut, and
 * what is there to be read out only neither, nor data (names, models) that is told whole when it is pointed at.
 */
export function cutTexts(): string[] {
  const cuts = (style: string): boolean => style === 'hidden' || style === 'clip';
  const scrolls = (style: string): boolean => style === 'auto' || style === 'scroll';
  const named = (element: Element): string =>
    `${element.tagName.toLowerCase()}${element.getAttribute('role') ? `[role=${element.getAttribute('role')}]` : ''}`;

  /** What cuts these boxes, null when nothing does. */
  const cutBy = (boxes: readonly DOMRect[], from: Element): Element | null => {
    for (let element: Element | null = from; element; element = element.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const frame = element.getBoundingClientRect();
      if ((cuts(overflowX) || cuts(overflowY)) && (frame.width <= 1 || frame.height <= 1)) return null;
      const beside = boxes.some(({ left, right }) => right > frame.right + 1 || left < frame.left - 1);
      // A line counts as cut once half of it is away: its box is higher than its letters.
      const below = boxes.some(({ top, height }) => top + height / 2 > frame.bottom);
      if ((cuts(overflowX) && beside) || (cuts(overflowY) && below)) return element;
      if (scrolls(overflowX) || scrolls(overflowY)) return null;
    }
    return null;
  };

  const cut: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || !parent?.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
    if (parent.closest('[title]')?.getAttribute('title') === text) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const by = cutBy([...range.getClientRects()], parent);
    if (by) cut.push(`${named(by)}: ${text}`);
  }
  return cut;
}
