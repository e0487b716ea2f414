import type { Organization } from '../../world/organization.ts';
import type { World } from '../../world/world.ts';
import { html, type Markup } from '../markup.ts';
import type { PortalState } from '../portal-acts.ts';
import { counted, PORTAL_WORDS, wordsOf } from '../portal-words.ts';
import { activityTable, layout, organizationAt, type Page } from './layout.ts';

type Shown = Pick<Page, 'done' | 'refused'>;

/** Every organisation, and the form for another. */
export function homePage({ world, activity }: PortalState, shown: Shown): string {
  const organizations = world.organizations();
  return layout({
    world,
    title: 'Organizations',
    ...shown,
    body: html`${
        organizations.length === 0
          ? html`<section>
              <p>
                No organization yet. An organization holds the MDM servers that devices are assigned to: add
                the first one below.
              </p>
            </section>`
          : organizations.map((organization) => card(world, organization))
      }
      <section>
        <h2>Add an organization</h2>
        <form class="row" method="post" action="/portal/organizations">
          <label>Name <input name="name" required maxlength="200" /></label>
          <label
            >Portal
            <select name="type">
              ${(['org', 'edu'] as const).map(
                (type) => html`<option value="${type}">${PORTAL_WORDS[type].portal}</option>`,
              )}
            </select></label
          >
          <button class="main">Add organization</button>
        </form>
      </section>
      <section>
        <h2>Latest activity</h2>
        ${activityTable(activity.newest(8))}
      </section>`,
  });
}

function card(world: World, organization: Organization): Markup {
  const servers = world.servers(organization.id);
  const devices = servers.reduce((sum, server) => sum + server.deviceCount, 0);
  const words = wordsOf(organization);
  return html`<section>
    <h2><a href="${organizationAt(organization)}">${organization.name}</a></h2>
    <p class="quiet">${words.portal} · ${organization.id}</p>
    <p>
      ${counted(servers.length, words.server)} · ${counted(devices, 'device')} assigned ·
      ${
        organization.terms.signed
          ? html`<span class="state good">terms accepted</span>`
          : html`<span class="state dead">new terms not accepted</span>
              <a href="${organizationAt(organization)}/terms">Terms and Conditions</a>`
      }
    </p>
  </section>`;
}
