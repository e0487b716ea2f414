import type { Organization } from '../../world/organization.ts';
import type { World } from '../../world/world.ts';
import type { ActivityEntry } from '../activity.ts';
import { html, Markup } from '../markup.ts';
import { stamp, wordsOf } from '../portal-words.ts';
import { STYLE } from './style.ts';

export type Section = 'servers' | 'devices' | 'terms' | 'activity';

export interface Page {
  world: World;
  title: string;
  /** The way to it in the portal's words, the title left out. */
  path?: readonly string[];
  organization?: Organization;
  section?: Section;
  /** What was just done. */
  done?: ActivityEntry | null;
  /** A refusal. */
  refused?: string;
  /** A file that the browser takes by itself once the page is there. */
  download?: string;
  body: Markup;
}

export const organizationAt = (organization: Organization): string =>
  `/portal/organizations/${organization.id}`;

/** A whole page. */
export function layout(page: Page): string {
  const { world, organization, download, title } = page;
  const path = [...(organization ? [organization.name] : []), ...(page.path ?? [])];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${download && html`<meta http-equiv="refresh" content="0; url=${download}" />`}
        <title>${title} · Simulated Apple portal</title>
        <style>
          ${new Markup(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <strong><a href="/portal">Simulated Apple portal</a></strong>
          <span class="badge">simulator, not Apple</span>
          <span class="time">Virtual time ${stamp(world.clock.now())}</span>
        </header>
        <div class="frame${organization ? '' : ' single'}">
          ${organization && navigation(organization, page.section)}
          <main>
            ${path.length > 0 && html`<p class="path">${path.join(' › ')}</p>`}
            <h1>${title}</h1>
            ${page.refused !== undefined && html`<div class="bad" role="alert"><p>${page.refused}</p></div>`}
            ${page.done && resultLine(page.done)} ${page.body}
          </main>
        </div>
      </body>
    </html> `.text;
}

/** What was just pressed, and what came of it. */
const resultLine = ({ pressed, happened, at }: ActivityEntry): Markup =>
  html`<div class="result" role="status">
    <p>${happened}</p>
    <small>You pressed “${pressed}” at ${stamp(at)}.</small>
  </div>`;

function navigation(organization: Organization, current?: Section): Markup {
  const words = wordsOf(organization);
  const at = organizationAt(organization);
  const entries: readonly [Section, string, string][] = [
    ['servers', words.servers, at],
    ['devices', words.devices, `${at}/devices`],
    ['terms', 'Terms and Conditions', `${at}/terms`],
    ['activity', 'Activity', `${at}/activity`],
  ];
  return html`<nav aria-label="${organization.name}">
    <p>${organization.name}</p>
    <small>${words.portal} · ${organization.id}</small>
    <ul>
      ${entries.map(
        ([section, name, href]) =>
          html`<li><a href="${href}" ${section === current && html` aria-current="page"`}>${name}</a></li>`,
      )}
    </ul>
  </nav>`;
}

/** The newest acts, as a table. */
export function activityTable(entries: readonly ActivityEntry[]): Markup {
  if (entries.length === 0) return html`<p class="quiet">Nothing was done yet.</p>`;
  return html`<table>
    <thead>
      <tr>
        <th>Time</th>
        <th>Pressed</th>
        <th>What happened</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map(
        ({ at, pressed, happened }) =>
          html`<tr>
            <td class="time">${stamp(at)}</td>
            <td data-label="Pressed">${pressed}</td>
            <td>${happened}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
