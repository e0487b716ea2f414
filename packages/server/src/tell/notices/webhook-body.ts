import type { WebhookPreset } from '../../domain/notice.ts';
import type { NoticeMessage } from './notice-message.ts';
import { writeText } from './write-mail.ts';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** What a template may name. `{{notice}}` alone in a string is the whole document, `{{tokens}}` their names. */
function valuesOf(message: NoticeMessage): Record<string, Json> {
  const { rendered, facts } = message;
  const action = rendered.action ?? { label: '', url: '' };
  return {
    id: message.id,
    kind: message.kind,
    at: message.at,
    subject: rendered.subject,
    headline: rendered.headline,
    label: rendered.label,
    text: writeText(rendered),
    summary: [rendered.remark, ...rendered.paragraphs].filter((one) => one !== null).join('\n\n'),
    details: rendered.sections
      .map(({ title, lines }) => `${title}\n${lines.map((line) => `• ${line}`).join('\n')}`)
      .join('\n\n'),
    url: action.url,
    action: action.label,
    causeId: facts.causeId,
    severity: facts.severity,
    organization: facts.organization,
    tokens: facts.tokens.map(({ name }) => name).join(', '),
    notice: documentOf(message),
  };
}
export const TEMPLATE_NAMES = [
  'id',
  'kind',
  'at',
  'subject',
  'headline',
  'label',
  'text',
  'summary',
  'details',
  'url',
  'action',
  'causeId',
  'severity',
  'organization',
  'tokens',
  'notice',
] as const;

function documentOf({ id, kind, at, rendered, facts }: NoticeMessage): Json {
  const { language, subject, headline, paragraphs, sections, action } = rendered;
  return {
    id,
    kind,
    at,
    language,
    subject,
    headline,
    paragraphs,
    sections,
    url: action?.url ?? null,
    ...facts,
  };
}

/** Slack reads `mrkdwn`; Teams an adaptive card in a message of its workflows. */
const TEMPLATES: Readonly<Record<Exclude<WebhookPreset, 'custom'>, Json>> = {
  adept: '{{notice}}',
  slack: {
    text: '{{label}}: {{subject}}',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: '{{headline}}' } },
      { type: 'section', text: { type: 'plain_text', text: '{{summary}}' } },
      { type: 'section', text: { type: 'plain_text', text: '{{details}}' } },
      {
        type: 'actions',
        elements: [{ type: 'button', text: { type: 'plain_text', text: '{{action}}' }, url: '{{url}}' }],
      },
      { type: 'context', elements: [{ type: 'plain_text', text: '{{tokens}}' }] },
    ],
  },
  teams: {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          version: '1.4',
          body: [
            { type: 'TextBlock', text: '{{label}}', weight: 'Bolder', spacing: 'None' },
            { type: 'TextBlock', text: '{{headline}}', size: 'Large', weight: 'Bolder', wrap: true },
            { type: 'TextBlock', text: '{{summary}}', wrap: true },
            { type: 'TextBlock', text: '{{details}}', wrap: true },
            { type: 'TextBlock', text: '{{tokens}}', isSubtle: true, wrap: true },
          ],
          actions: [{ type: 'Action.OpenUrl', title: '{{action}}', url: '{{url}}' }],
        },
      },
    ],
  },
};

/** Longest texts that Slack takes in a header, a button and any other block. */
const SLACK_LIMITS = { header: 150, other: 2900 };

/** The JSON of a webhook: a template with values put in, never glued as text. @throws SyntaxError for a template that isn't JSON */
export function webhookBody(message: NoticeMessage, preset: WebhookPreset, template: string | null): string {
  const tree = preset === 'custom' ? (JSON.parse(template ?? '"{{notice}}"') as Json) : TEMPLATES[preset];
  const filled = fill(tree, valuesOf(message));
  return JSON.stringify(preset === 'slack' ? fitSlack(filled) : filled);
}

function fill(node: Json, values: Record<string, Json>): Json {
  if (typeof node === 'string') {
    const whole = /^\{\{(\w+)\}\}$/.exec(node)?.[1];
    if (whole !== undefined) return values[whole] ?? null;
    return node.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'string' ? value : JSON.stringify(value);
    });
  }
  if (Array.isArray(node)) return node.map((one) => fill(one, values));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([name, one]) => [name, fill(one, values)]));
}

/** Slack refuses a whole message for one empty or too long text, or a button without an address. */
function fitSlack(message: Json): Json {
  const { blocks, ...rest } = message as {
    blocks: {
      type: string;
      text?: { text: string };
      elements?: { url?: string; text: string | { text: string } }[];
    }[];
  };
  const kept = blocks
    .filter(({ type, text, elements }) => {
      if (type === 'actions') return Boolean(elements?.[0]?.url);
      return Boolean(type === 'context' ? elements?.[0]?.text : text?.text);
    })
    .map((block) => {
      const limit = block.type === 'header' ? SLACK_LIMITS.header : SLACK_LIMITS.other;
      return block.text
        ? { ...block, text: { ...block.text, text: block.text.text.slice(0, limit) } }
        : block;
    });
  return { ...rest, blocks: kept };
}
