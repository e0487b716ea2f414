import type { Speaker } from './catalogue.ts';
import type { CausesIndex } from './causes-index.ts';
import { escapeMarkdown, markdownTable, wordsAsCode } from './markdown.ts';

/** docs/causes/README.md in one language: causes with their rules, Apple's words, Intune's rows. Ends with a line break. */
export function causesIndexMarkdown(index: CausesIndex, speaker: Speaker): string {
  return (
    [
      `# ${speaker.say('page.index.title')}`,
      speaker.say('page.index.intro'),
      causes(index, speaker),
      speaker.say('page.index.good-answer'),
      `## ${speaker.say('page.index.codes')}`,
      speaker.say('page.index.codes-intro'),
      codes(index, speaker),
      `## ${speaker.say('page.index.intune')}`,
      speaker.say('page.index.intune-intro'),
      intuneRows(index, speaker),
    ].join('\n\n') + '\n'
  );
}

/** Links stand beside the page itself, on disk as on the server. */
const link = (causeId: string): string => `[\`${causeId}\`](${causeId}.md)`;
const prose = (text: string): string => wordsAsCode(escapeMarkdown(text));

function causes(index: CausesIndex, speaker: Speaker): string {
  const heads = (['cause', 'what', 'severity', 'opens', 'closes'] as const).map((head) =>
    speaker.say(`page.column.${head}`),
  );
  return markdownTable(
    heads,
    index.causes.map(({ causeId, title, severity, opens, closes }) => [
      link(causeId),
      escapeMarkdown(title),
      speaker.say(`page.severity.${severity}`),
      prose(opens),
      prose(closes),
    ]),
  );
}

function codes(index: CausesIndex, speaker: Speaker): string {
  const heads = (['code', 'status', 'cause', 'what'] as const).map((head) =>
    speaker.say(`page.column.${head}`),
  );
  const words = index.codes.map(({ appleCode, statuses, verified, causeId, meaning }) => [
    `\`${appleCode}\`${verified ? '' : ' \\*'}`,
    statuses.join(', '),
    causeId ? link(causeId) : '–',
    prose(meaning),
  ]);
  const wordless = index.wordless.map(({ status, causeId, meaning }) => [
    speaker.say('page.no-word'),
    prose(status),
    link(causeId),
    prose(meaning),
  ]);
  return markdownTable(heads, [...words, ...wordless]);
}

function intuneRows(index: CausesIndex, speaker: Speaker): string {
  const heads = (['row', 'intune-says', 'adept-says'] as const).map((head) =>
    speaker.say(`page.column.${head}`),
  );
  return markdownTable(
    heads,
    index.intuneRows.map(({ row, intuneSays, answers }) => [
      row,
      escapeMarkdown(intuneSays),
      answers.map(({ causeId, next }) => `${link(causeId)}: ${prose(next)}`).join('<br>'),
    ]),
  );
}
