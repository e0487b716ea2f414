import { DEVICE_FAMILIES } from '../../world/device-models.ts';
import type { WorldDevice } from '../../world/device.ts';
import type { Organization } from '../../world/organization.ts';
import type { World } from '../../world/world.ts';
import { html, type Markup } from '../markup.ts';
import type { PortalState } from '../portal-acts.ts';
import { counted, stamp, wordsOf } from '../portal-words.ts';
import { layout, organizationAt, type Page } from './layout.ts';
import { serverAt, termsNotice } from './servers-pages.ts';

type Shown = Pick<Page, 'done' | 'refused'> & { organization: Organization };

/** What the list is narrowed to. */
export interface DeviceFilter {
  /** Id of a server, `unassigned`, or empty for all. */
  mdmServer: string;
  /** Beginning of the serial number. */
  q: string;
  /** Serial number of the last device on the page before. */
  after: string;
}

const ON_A_PAGE = 50;

function listed(
  world: World,
  organization: Organization,
  filter: DeviceFilter,
): { page: WorldDevice[]; total: number; more: boolean } {
  const wanted = filter.mdmServer === 'unassigned' ? null : filter.mdmServer;
  const start = filter.q.toUpperCase();
  const page: WorldDevice[] = [];
  let [total, more, reached] = [0, false, filter.after === ''];
  for (const device of world.devices.all()) {
    if (device.organization !== organization.id || !device.serial.startsWith(start)) continue;
    if (wanted !== '' && (device.mdmServer !== wanted || (wanted === null && device.released))) continue;
    total += 1;
    if (reached && page.length < ON_A_PAGE) page.push(device);
    else if (reached) more = true;
    if (device.serial === filter.after) reached = true;
  }
  return { page, total, more };
}

export const deviceAt = (organization: Organization, device: WorldDevice): string =>
  `${organizationAt(organization)}/devices/${device.serial}`;

/** The server's name as a link, or what stands in its place. */
function assignment(world: World, organization: Organization, device: WorldDevice): Markup {
  if (device.released) return html`<span class="quiet">released</span>`;
  const server = device.mdmServer === null ? null : world.findServer(device.mdmServer);
  return server
    ? html`<a href="${serverAt(organization, server)}">${server.name}</a>`
    : html`<span class="quiet">unassigned</span>`;
}

function serverChoice(world: World, organization: Organization, chosen: string): Markup[] {
  return world
    .servers(organization.id)
    .map(({ id, name }) => html`<option value="${id}" ${id === chosen && html` selected`}>${name}</option>`);
}

/** Inventory, or Devices: narrow the list, and add to it. */
export function devicesPage({ world }: PortalState, filter: DeviceFilter, shown: Shown): string {
  const { organization } = shown;
  const words = wordsOf(organization);
  return layout({
    world,
    section: 'devices',
    path: words.devicesPath.slice(0, -1),
    title: words.devices,
    ...shown,
    body: html`${!organization.terms.signed && termsNotice(organization)}
    ${filterForm(world, organization, filter)} ${deviceTable(world, organization, filter)}
    ${addForm(world, organization, filter.mdmServer)}`,
  });
}

const devicesAt = (organization: Organization): string => `${organizationAt(organization)}/devices`;

function filterForm(world: World, organization: Organization, filter: DeviceFilter): Markup {
  const unassigned = filter.mdmServer === 'unassigned' && html` selected`;
  return html`<section>
    <form class="row" method="get" action="${devicesAt(organization)}">
      <label>Serial number begins with <input name="q" value="${filter.q}" maxlength="14" /></label>
      <label
        >Assigned to
        <select name="mdmServer">
          <option value="">all</option>
          ${serverChoice(world, organization, filter.mdmServer)}
          <option value="unassigned" ${unassigned}>unassigned</option>
        </select></label
      >
      <button>Show</button>
    </form>
  </section>`;
}

function deviceTable(world: World, organization: Organization, filter: DeviceFilter): Markup {
  const { page, total, more } = listed(world, organization, filter);
  const link = (name: string, after: string): Markup =>
    html`<a
      class="button"
      href="${devicesAt(organization)}?${new URLSearchParams({ ...filter, after }).toString()}"
      >${name}</a
    >`;
  const rows = page.map(
    (device) =>
      html`<tr>
        <td><a class="id" href="${deviceAt(organization, device)}">${device.serial}</a></td>
        <td>${device.model}</td>
        <td data-label="Assigned to">${assignment(world, organization, device)}</td>
        <td data-label="Profile">${device.profileStatus}</td>
      </tr>`,
  );
  const heads = ['Serial number', 'Device', 'Assigned to', 'Profile'].map((head) => html`<th>${head}</th>`);
  return html`<section>
    <p>${counted(total, 'device')}${page.length < total && `, ${page.length} on this page`}.</p>
    ${
      rows.length > 0 &&
      html`<table class="pairs">
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`
    }
    <div class="actions">
      ${filter.after !== '' && link('First page', '')}
      ${more && link(`Next ${ON_A_PAGE}`, page.at(-1)?.serial ?? '')}
    </div>
  </section>`;
}

function addForm(world: World, organization: Organization, mdmServer: string): Markup {
  return html`<section>
    <h2>Add devices</h2>
    <p class="quiet">As a reseller would: new devices with made-up serial numbers.</p>
    <form class="row" method="post" action="${devicesAt(organization)}">
      <label>How many <input name="count" type="number" min="1" max="10000" value="10" required /></label>
      <label
        >Family
        <select name="family">
          ${DEVICE_FAMILIES.map((family) => html`<option>${family}</option>`)}
        </select></label
      >
      <label
        >Assign to
        <select name="mdmServer">
          ${serverChoice(world, organization, mdmServer)}
          <option value="">nobody yet</option>
        </select></label
      >
      <button class="main">Add devices</button>
    </form>
  </section>`;
}

/** One device: what Apple knows of it, and what an admin can do with it. */
export function devicePage({ world }: PortalState, device: WorldDevice, shown: Shown): string {
  const { organization } = shown;
  const words = wordsOf(organization);
  return layout({
    world,
    section: 'devices',
    path: words.devicesPath,
    title: device.serial,
    ...shown,
    body: html`<section>
        <dl>
          <dt>Model</dt>
          <dd>${device.model}</dd>
          <dt>Description</dt>
          <dd>${device.description}</dd>
          <dt>Assigned to</dt>
          <dd>
            ${assignment(world, organization, device)}${device.assignedAt && html` <span class="quiet">since ${stamp(device.assignedAt)}</span>`}
          </dd>
          <dt>Enrollment profile</dt>
          <dd>
            ${device.profileStatus}${device.profileUuid && html` <span class="id quiet">${device.profileUuid}</span>`}
          </dd>
        </dl>
      </section>
      ${!device.released && deviceActions(world, organization, device)}`,
  });
}

function deviceActions(world: World, organization: Organization, device: WorldDevice): Markup {
  const at = deviceAt(organization, device);
  return html`<section>
      <h2>${wordsOf(organization).assign}</h2>
      <form class="row" method="post" action="${at}/move">
        <label
          >Assign to
          <select name="mdmServer">
            ${serverChoice(world, organization, device.mdmServer ?? '')}
            <option value="" ${device.mdmServer === null && html` selected`}>nobody (unassign)</option>
          </select></label
        >
        <button class="main">Continue</button>
      </form>
    </section>
    <section>
      <h2>Switch on</h2>
      <p class="quiet">The device starts for the first time and asks Apple for its profile.</p>
      <form method="post" action="${at}/switch-on"><button>Switch on</button></form>
    </section>
    <section>
      <h2>Release from Organization</h2>
      <p class="quiet">
        Not for repairs. A released device comes back only through a reseller or Apple Configurator, and here
        not at all.
      </p>
      <form class="row" method="post" action="${at}/release">
        <label class="tick"
          ><input type="checkbox" name="understood" value="yes" required /> I understand that this cannot be
          undone</label
        >
        <button class="danger">Release</button>
      </form>
    </section>`;
}
