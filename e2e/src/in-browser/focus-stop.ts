/// <reference lib="dom" />
/** Where the focus is, and what was seen of where it was before. */
export interface FocusStop {
  /** The element in short, to be told by. */
  name: string;
  /** What lies over all of it, or where out of the window it is; null when it is in sight. */
  hidden: string | null;
  /** The former stop, where it looks without the focus as it did with it; null when it could be seen. */
  unseen: string | null;
}

/** Runs in the page after each key, once it is painted. */
export async function focusStop(): Promise<FocusStop> {
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const memory = globalThis as { formerStop?: { element: Element; look: string } };
  const told = (element: Element): string =>
    element.outerHTML.slice(0, 160).replaceAll(/ class="[^"]*"/g, '');
  /** A field is marked by what stands around it, so two levels up belong to it. */
  const marked = (element: Element): Element[] =>
    [element, element.parentElement, element.parentElement?.parentElement].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && !one.matches('html, body, #root, main'),
    );
  const look = (element: Element): string =>
    marked(element)
      .flatMap((one) => [undefined, '::before', '::after'].map((part) => getComputedStyle(one, part)))
      .map((style) =>
        [
          style.outlineStyle,
          style.outlineWidth,
          style.outlineColor,
          style.boxShadow,
          style.borderTopColor,
          style.borderBottomColor,
          style.borderBottomWidth,
          style.borderTopWidth,
          style.backgroundColor,
          style.textDecorationLine,
          style.textDecorationStyle,
          style.textDecorationThickness,
          style.color,
          style.transform,
          style.left,
        ].join(' '),
      )
      .join('|');

  const element = document.activeElement ?? document.body;
  const former = memory.formerStop;
  let unseen: string | null = null;
  if (former && former.element !== element && former.element.isConnected) {
    const shared = marked(former.element).some((one) => one.contains(element));
    if (!shared && look(former.element) === former.look) unseen = told(former.element);
  }
  const isStop = element !== document.body;
  memory.formerStop = isStop ? { element, look: look(element) } : undefined!;

  const { left, right, top, bottom } = element.getBoundingClientRect();
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, top + 2],
    [right - 2, bottom - 2],
  ] as const;
  const over = points.map(([x, y]) => document.elementFromPoint(x, y));
  const inSight = over.some((hit) => hit !== null && (element.contains(hit) || hit.contains(element)));
  const at = [left, top, right, bottom].map(Math.round).join(' ');
  const hidden = !isStop || inSight ? null : `at ${at}, under ${over[0] ? told(over[0]) : 'nothing'}`;
  return { name: told(element), hidden, unseen };
}
