import type { Speaker } from './catalogue.ts';
import type { CausePage, PageSection } from './cause-page.ts';
import { escapeMarkdown, wordsAsCode } from './markdown.ts';
import type { RenderedStep } from './render-remedy.ts';

/** A page as Markdown: headings, paragraphs, one numbered list. Ends with a line break. */
export function causePageMarkdown(page: CausePage, speaker: Speaker): string {
  return (
    [
      `# ${escapeMarkdown(page.title)}`,
      `\`${page.causeId}\` · ${speaker.say(`page.severity.${page.severity}`)}`,
      ...page.sections.map((section) => sectionMarkdown(section, speaker)),
    ].join('\n\n') + '\n'
  );
}

function sectionMarkdown({ id, title, paragraphs, items, steps }: PageSection, speaker: Speaker): string {
  const body = [
    ...paragraphs.map(prose),
    ...(items
      ? [items.map((text) => `- ${id === 'simulator' ? `\`${text}\`` : prose(text)}`).join('\n')]
      : []),
    ...(steps ? [numbered(steps, speaker)] : []),
  ];
  return `## ${title}\n\n${body.join('\n\n')}`;
}

const prose = (text: string): string => wordsAsCode(escapeMarkdown(text));

/** One number for each step; the same step in two portals stands under one. */
function numbered(steps: readonly RenderedStep[], speaker: Speaker): string {
  const lines: string[] = [];
  let number = 0;
  steps.forEach((step, at) => {
    const before = steps[at - 1];
    const sameInOtherPortal =
      step.portal !== undefined && before?.portal !== undefined && before.portal !== step.portal;
    if (!sameInOtherPortal)
      lines.push(`${(number += 1)}. **${speaker.find(`actor.${step.actor}`) ?? step.actor}**`);
    lines.push(`   - ${escapeMarkdown(step.text)}`);
    if (step.warning !== undefined && steps[at + 1]?.warning !== step.warning)
      lines.push(`   - **${speaker.say('page.before')}** ${escapeMarkdown(step.warning)}`);
  });
  return lines.join('\n');
}
