import { DEVICE_FAMILIES } from '../world/device-models.ts';
import type { MdmServer } from '../world/mdm-server.ts';
import type { Organization } from '../world/organization.ts';
import type { World } from '../world/world.ts';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 64rem; padding: 1.5rem; color: #1d1d1f; background: #fff; }
  h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin-top: 2rem } small, .quiet { color: #5f5f66 }
  table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #d8d8dc; vertical-align: top }
  td.number { text-align: right; font-variant-numeric: tabular-nums } form { display: inline-block; margin: 0 .25rem .25rem 0 }
  button, input, select { font: inherit } .note { border-left: 4px solid #b45309; padding: .25rem .75rem; background: #fff7ed }
`;

/** Sends a chosen certificate to the API and shows its refusal; without it only this one action is missing. */
const SCRIPT = `
  for (const field of document.querySelectorAll('input[type=file]')) field.addEventListener('change', async () => {
    const answer = await fetch(field.dataset.to, { method: 'PUT', body: field.files[0] });
    if (answer.ok) location.reload(); else field.nextElementSibling.textContent = (await answer.json()).detail;
  });
`;

/** The portal's page: every organisation with its servers, and what an admin can do by hand. */
export function portalHtml(world: World, notice: string | null): string {
  const organizations = world.organizations();
  const now = world.clock.now();
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Simulated Apple portal</title><style>${STYLE}</style></head><body>
<h1>Simulated Apple portal</h1>
<p class="quiet">Not Apple. Virtual time: ${now.toISOString()}.</p>
${notice ? `<p class="note" role="alert">${escape(notice)}</p>` : ''}
${organizations.length === 0 ? '<p>No organization yet. An organization holds the MDM servers that devices are assigned to; add the first one.</p>' : ''}
${organizations.map((organization) => organizationHtml(world, organization, now)).join('\n')}
<h2>Add an organization</h2>
<form method="post" action="/portal/organizations"><label>Name <input name="name" required maxlength="200"></label>
<label>Portal <select name="type"><option value="org">Apple Business</option><option value="edu">Apple School Manager</option></select></label>
<button>Add organization</button></form>
<script>${SCRIPT}</script></body></html>
`;
}

function organizationHtml(world: World, organization: Organization, now: Date): string {
  const at = `/portal/organizations/${organization.id}`;
  const terms = organization.terms.signed
    ? `<form method="post" action="${at}/terms/publish"><button>Publish new terms, as Apple would</button></form>`
    : `<div class="note">Apple's new terms have not been accepted. <form method="post" action="${at}/terms/accept"><button>Accept the terms</button></form></div>`;
  const rows = world.servers(organization.id).map((server) => serverHtml(server, at, now));
  return `<section><h2>${escape(organization.name)} <small>${organization.type === 'edu' ? 'Apple School Manager' : 'Apple Business'} · ${organization.id}</small></h2>
${terms}
<table><thead><tr><th>MDM server</th><th>Devices</th><th>Token</th><th>Public key</th><th></th></tr></thead><tbody>${rows.join('')}</tbody></table>
<form method="post" action="${at}/mdm-servers"><label>New MDM server <input name="name" required maxlength="200"></label> <button>Add server</button></form>
</section>`;
}

function serverHtml(server: MdmServer, organization: string, now: Date): string {
  const at = `${organization}/mdm-servers/${server.id}`;
  const api = at.replace('/portal/', '/portal/api/');
  const { token } = server;
  const until = token ? token.expiresAt.toISOString().slice(0, 10) : '';
  const state = token ? `${token.expiresAt <= now ? 'expired' : 'valid until'} ${until}` : 'none downloaded';
  const download = server.certificate
    ? `<form method="post" action="${at}/token"><button title="The token in use stops working at once">Download token</button></form>`
    : '<span class="quiet">upload a public key first</span>';
  const families = DEVICE_FAMILIES.map((family) => `<option>${family}</option>`).join('');
  return `<tr><td>${escape(server.name)}<br><small>${server.id}</small></td><td class="number">${server.deviceCount}</td><td>${state}<br>${download}</td>
<td>${server.certificate ? 'uploaded' : 'none'}<br><label>Upload <input type="file" accept=".pem,.der,.crt,.cer" data-to="${api}/public-key"><span role="alert"></span></label></td>
<td><form method="post" action="${at}/devices"><input name="count" type="number" min="1" max="10000" value="10" aria-label="How many devices"> <select name="family" aria-label="Family">${families}</select> <button>Add devices</button></form>
<form method="post" action="${at}/delete"><button>Delete server</button></form></td></tr>`;
}
