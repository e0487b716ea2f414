import type { MdmServer } from '../../world/mdm-server.ts';
import type { Organization } from '../../world/organization.ts';
import { html, type Markup } from '../markup.ts';
import type { PortalState } from '../portal-acts.ts';
import { counted, stamp, wordsOf } from '../portal-words.ts';
import { layout, organizationAt, type Page } from './layout.ts';

type Shown = Pick<Page, 'done' | 'refused'>;
interface OnServer extends Shown {
  organization: Organization;
  server: MdmServer;
}

export const serverAt = (organization: Organization, server: MdmServer): string =>
  `${organizationAt(organization)}/mdm-servers/${server.id}`;

const WARNING_DAYS = 30;

/** What a token's date makes of it, for the reader's eye. */
function tokenState(server: MdmServer, now: Date): Markup {
  if (!server.token) return html`<span class="state warning">none yet</span>`;
  const { expiresAt } = server.token;
  const left = (expiresAt.getTime() - now.getTime()) / 86_400_000;
  if (left <= 0) return html`<span class="state dead">expired</span> ${stamp(expiresAt)}`;
  return html`<span class="state ${left < WARNING_DAYS ? 'warning' : 'good'}">valid until</span>
    ${stamp(expiresAt)}`;
}

/** Management Services, or Your MDM Servers. */
export function serversPage({ world }: PortalState, organization: Organization, shown: Shown): string {
  const words = wordsOf(organization);
  const servers = world.servers(organization.id);
  const rows = servers.map(
    (server) =>
      html`<tr>
        <td><a href="${serverAt(organization, server)}">${server.name}</a></td>
        <td data-label="Token">${tokenState(server, world.clock.now())}</td>
        <td data-label="Public key">${server.certificate ? 'uploaded' : 'none'}</td>
        <td class="number" data-label="Devices">${server.deviceCount.toLocaleString('en')}</td>
      </tr>`,
  );
  return layout({
    world,
    organization,
    section: 'servers',
    path: words.serversPath.slice(0, -1),
    title: words.servers,
    ...shown,
    body: html`${!organization.terms.signed && termsNotice(organization)}
      <section>
        ${
          rows.length === 0
            ? html`<p>No ${words.server} yet. Add one: it gets devices, and a token for your MDM.</p>`
            : html`<table>
                <thead>
                  <tr>
                    <th>Name</th>
                    <th>Token</th>
                    <th>Public key</th>
                    <th class="number">Devices</th>
                  </tr>
                </thead>
                <tbody>
                  ${rows}
                </tbody>
              </table>`
        }
      </section>
      <section>
        <h2>${words.addServer}</h2>
        <form class="row" method="post" action="${organizationAt(organization)}/mdm-servers">
          <label>Name <input name="name" required maxlength="200" /></label> <button class="main">Add</button>
        </form>
      </section>`,
  });
}

export const termsNotice = (organization: Organization): Markup =>
  html`<div class="warn">
    <p>
      Apple's new terms are not accepted: every token of ${organization.name} is answered with T_C_NOT_SIGNED.
      <a href="${organizationAt(organization)}/terms">Terms and Conditions</a>
    </p>
  </div>`;

/** One MDM server: its public key, its token, its devices. */
export function serverPage({ world }: PortalState, shown: OnServer & { download?: boolean }): string {
  const { organization, server, download = false, ...rest } = shown;
  const at = serverAt(organization, server);
  const file = server.tokenFile ? `${at}/token-file` : undefined;
  return layout({
    world,
    organization,
    section: 'servers',
    path: wordsOf(organization).serversPath,
    title: server.name,
    ...rest,
    ...(download && file ? { download: file } : {}),
    body: html`${!organization.terms.signed && termsNotice(organization)} ${keySection(server, at)}
      ${tokenSection(server, at, world.clock.now())}
      <section>
        <h2>Devices</h2>
        <p>
          ${counted(server.deviceCount, 'device')} assigned.
          <a href="${organizationAt(organization)}/devices?mdmServer=${server.id}">Show them</a>
        </p>
      </section>
      <section>
        <h2>Settings</h2>
        <dl>
          <dt>Server UUID</dt>
          <dd class="id">${server.id}</dd>
        </dl>
        <a class="button danger" href="${at}/delete">Delete…</a>
      </section>`,
  });
}

function keySection(server: MdmServer, at: string): Markup {
  return html`<section><h2>Public key</h2>
<p>${server.certificate ? 'A public key is uploaded; tokens are encrypted to it.' : 'No public key yet. A token can be downloaded once the certificate of your MDM (.pem or .der) is here.'}</p>
<form class="row" method="post" enctype="multipart/form-data" action="${at}/public-key">
<label>Certificate <input type="file" name="certificate" required accept=".pem,.der,.crt,.cer"></label>
<button${!server.certificate && html` class="main"`}>${server.certificate ? 'Replace public key' : 'Upload public key'}</button></form></section>`;
}

function tokenSection(server: MdmServer, at: string, now: Date): Markup {
  const { token, certificate, tokenFile } = server;
  const facts =
    token &&
    html`<dl>
      <dt>State</dt>
      <dd>${tokenState(server, now)}</dd>
      <dt>Downloaded</dt>
      <dd>${stamp(token.createdAt)} by ${token.adminId}</dd>
      ${
        tokenFile &&
        html`<dt>File</dt>
          <dd>
            <a href="${at}/token-file">${tokenFile.fileName}</a>
            <span class="quiet">(saving it again makes no new token)</span>
          </dd>`
      }
    </dl>`;
  const inUse = token !== null && token.expiresAt > now;
  const button = inUse
    ? html`<div class="warn">
          <p>
            Download token makes a new token. The one in use stops working at once: your MDM needs the new
            file.
          </p>
        </div>
        <a class="button" href="${at}/download-token">Download token…</a>`
    : html`<form method="post" action="${at}/token"><button class="main">Download token</button></form>`;
  return html`<section>
    <h2>Token</h2>
    ${facts ?? html`<p>No token was downloaded yet.</p>`}
    ${certificate ? button : html`<p class="quiet">Upload a public key first.</p>`}
  </section>`;
}

/** The question before the token in use dies. */
export function downloadTokenPage({ world }: PortalState, { organization, server }: OnServer): string {
  const at = serverAt(organization, server);
  return layout({
    world,
    organization,
    section: 'servers',
    path: [...wordsOf(organization).serversPath, server.name],
    title: 'Download a new token?',
    body: html`<section>
      <div class="warn">
        <p>
          The token in use stops working at once. Your MDM gets no devices from Apple until the new file is
          uploaded there.
        </p>
      </div>
      <p>
        Open the upload page of your MDM first. Download once: only the last file counts. Enrolled devices are
        not affected.
      </p>
      <div class="actions">
        <form method="post" action="${at}/token"><button class="main">Download token</button></form>
        <a class="button" href="${at}">Cancel</a>
      </div>
    </section>`,
  });
}

/** The question before a server goes. */
export function deleteServerPage({ world }: PortalState, { organization, server }: OnServer): string {
  const at = serverAt(organization, server);
  return layout({
    world,
    organization,
    section: 'servers',
    path: [...wordsOf(organization).serversPath, server.name],
    title: `Delete ${server.name}?`,
    body: html`<section>
      <p>
        ${counted(server.deviceCount, 'device')} will be
        unassigned${server.token && ', and its token stops working'}. This cannot be undone.
      </p>
      <div class="actions">
        <form method="post" action="${at}/delete"><button class="danger">Delete</button></form>
        <a class="button" href="${at}">Cancel</a>
      </div>
    </section>`,
  });
}
