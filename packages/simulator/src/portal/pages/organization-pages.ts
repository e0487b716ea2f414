import type { Organization } from '../../world/organization.ts';
import { html } from '../markup.ts';
import type { PortalState } from '../portal-acts.ts';
import { stamp } from '../portal-words.ts';
import { activityTable, layout, organizationAt, type Page } from './layout.ts';

type Shown = Pick<Page, 'done' | 'refused'> & { organization: Organization };

/** The terms of an organisation: accepted, or new ones waiting. */
export function termsPage({ world }: PortalState, shown: Shown): string {
  const { terms, name, type } = shown.organization;
  const at = `${organizationAt(shown.organization)}/terms`;
  const role = type === 'edu' ? 'an Administrator' : 'an Organization Administrator';
  return layout({
    world,
    section: 'terms',
    title: 'Terms and Conditions',
    ...shown,
    body: terms.signed
      ? html`<section>
          <p>
            <span class="state good">Accepted</span
            >${terms.acceptedAt && html` on ${stamp(terms.acceptedAt)}`}. The tokens of ${name} work.
          </p>
          <p class="quiet">
            Once Apple publishes new terms, every token of the organization is answered with T_C_NOT_SIGNED
            until ${role} accepts them.
          </p>
          <form method="post" action="${at}/publish"><button>Publish new terms, as Apple would</button></form>
        </section>`
      : html`<section>
          <p>
            <span class="state dead">Not accepted</span
            >${terms.publishedAt && html`, published on ${stamp(terms.publishedAt)}`}. Every token of ${name}
            is answered with T_C_NOT_SIGNED.
          </p>
          <p class="quiet">At Apple only ${role} sees the question, right after signing in.</p>
          <form method="post" action="${at}/accept"><button class="main">Accept the terms</button></form>
        </section>`,
  });
}

/** What was done in one organisation, by hand or by a program. */
export function activityPage({ world, activity }: PortalState, shown: Shown): string {
  return layout({
    world,
    section: 'activity',
    title: 'Activity',
    ...shown,
    body: html`<section>${activityTable(activity.newest(100, shown.organization.id))}</section>`,
  });
}
