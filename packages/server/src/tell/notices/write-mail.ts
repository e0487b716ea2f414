import type { RenderedNotice } from '@adept/messages';

/** The accent above the card, by what the message is: never the only sign, the label says it too. */
const ACCENTS: Readonly<Record<RenderedNotice['tone'], string>> = {
  error: '#b10e1c',
  warning: '#bc4b09',
  closed: '#0e700e',
  test: '#0f6cbd',
};
const FONT = "font-family:'Segoe UI',system-ui,-apple-system,'Helvetica Neue',Arial,sans-serif";

/** The text part. Lines are not wrapped: readers do that. */
export function writeText(notice: RenderedNotice): string {
  const { label, headline, remark, paragraphs, sections, tokens, action, footer } = notice;
  const blocks = [
    `${label}: ${headline}`,
    ...(remark === null ? [] : [remark]),
    ...paragraphs,
    ...sections.map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n')),
    ...(action === null ? [] : [`${action.label}:\n${action.url}`]),
    ...(tokens.items.length > 1
      ? [[tokens.title, ...tokens.items.map((item) => `- ${named(item)}\n  ${item.url}`)].join('\n')]
      : tokens.items.map(({ name, note }) => (note === null ? name : `${name}: ${note}`))),
    ...(footer.length === 0 ? [] : [`-- \n${footer.join('\n')}`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The HTML part: one narrow card without images, scripts or anything that a reader would have to fetch. */
export function writeHtml(notice: RenderedNotice): string {
  const { language, tone, label, subject, headline, remark, paragraphs, sections, tokens, action, footer } =
    notice;
  const accent = ACCENTS[tone];
  const body = [
    `<p style="margin:0 0 4px;font-size:13px;font-weight:600;color:${accent}">${escape(label)}</p>`,
    `<h1 style="margin:0 0 16px;font-size:20px;line-height:28px;font-weight:600">${escape(headline)}</h1>`,
    remark === null ? '' : paragraph(remark, 'padding:8px 12px;background:#f9f0f7;border-radius:4px'),
    ...paragraphs.map((text) => paragraph(text)),
    ...sections.map(({ title, lines }) => `${heading(title)}${list(lines.map(escape))}`),
    action === null ? '' : button(action),
    tokens.items.length === 0
      ? ''
      : `${heading(tokens.title)}${list(tokens.items.map((item) => tokenLine(item)))}`,
  ];
  return [
    `<!doctype html><html lang="${escape(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escape(subject)}</title></head>`,
    `<body style="margin:0;padding:24px 12px;background:#f3f2f1;color:#242424;font-size:15px;line-height:22px;${FONT}">`,
    `<div style="max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #e0e0e0;border-top:4px solid ${accent};border-radius:8px">`,
    ...body,
    '</div>',
    `<div style="max-width:600px;margin:12px auto 0;padding:0 24px;font-size:13px;line-height:20px;color:#616161">`,
    ...footer.map((text) => `<p style="margin:0 0 4px">${escape(text)}</p>`),
    '</div></body></html>',
  ].join('\n');
}

function paragraph(text: string, style = ''): string {
  return `<p style="margin:0 0 12px;${style}">${escape(text)}</p>`;
}

function heading(text: string): string {
  return `<h2 style="margin:20px 0 4px;font-size:15px;line-height:22px;font-weight:600">${escape(text)}</h2>`;
}

/** @param lines HTML */
function list(lines: readonly string[]): string {
  const items = lines.map((line) => `<li style="margin:0 0 4px">${line}</li>`).join('');
  return `<ul style="margin:0 0 12px;padding:0 0 0 20px">${items}</ul>`;
}

function button({ label, url }: { label: string; url: string }): string {
  const style =
    'display:inline-block;padding:8px 16px;background:#0f6cbd;color:#ffffff;font-weight:600;text-decoration:none;border-radius:4px';
  return `<p style="margin:20px 0"><a href="${escape(url)}" style="${style}">${escape(label)}</a></p>`;
}

function tokenLine(item: RenderedNotice['tokens']['items'][number]): string {
  const note = item.note === null ? '' : ` <span style="color:#616161">${escape(item.note)}</span>`;
  return `<a href="${escape(item.url)}" style="color:#0f6cbd"><bdi>${escape(item.name)}</bdi></a>${note}`;
}

function named({ name, note }: { name: string; note: string | null }): string {
  return note === null ? name : `${name}: ${note}`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
