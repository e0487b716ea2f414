import type { Portal, TextParameters } from '@adept/diagnosis';
import type { MessageParameters, Speaker } from './catalogue.ts';

/** Who a text speaks of; what isn't known is left out or null, and the texts say it another way. */
export interface TextContext {
  speaker: Speaker;
  organization?: string | null | undefined;
  /** Apple's `org_type`: `org`, `edu`, or as Apple sent it. */
  organizationType?: string | null | undefined;
  mdmServerName?: string | null | undefined;
}

/** The value a `select` of a text takes for "not known"; texts have a branch of this name. */
const UNKNOWN = 'unknown';

/** Words of others, whatever they look like. */
const VERBATIM = ['answer', 'code', 'otherToken', 'otherServer', 'otherOrganization', 'account'];

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/**
 * Everything a text about a token may name. Values of a problem win over the context's; those read back from JSON have
 * their dates as strings, which become dates again.
 */
export function textParameters(context: TextContext, own: TextParameters): MessageParameters {
  const { speaker, organization, organizationType, mdmServerName } = context;
  const { field } = own;
  return {
    organization: organization ?? UNKNOWN,
    server: mdmServerName ?? UNKNOWN,
    dateSays: UNKNOWN,
    days: 0,
    cursorEnds: UNKNOWN,
    profile: UNKNOWN,
    fieldName: typeof field === 'string' ? fieldName(speaker, field) : UNKNOWN,
    reason: UNKNOWN,
    fault: UNKNOWN,
    issuer: UNKNOWN,
    direction: UNKNOWN,
    minutes: 0,
    time: UNKNOWN,
    named: UNKNOWN,
    seconds: 0,
    code: UNKNOWN,
    endpoint: UNKNOWN,
    status: 0,
    answer: UNKNOWN,
    account: UNKNOWN,
    by: UNKNOWN,
    otherToken: UNKNOWN,
    otherServer: UNKNOWN,
    otherOrganization: UNKNOWN,
    more: 0,
    portal: portalName(speaker, organizationType),
    role: termsRole(speaker, organizationType),
    ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, revived(name, value)])),
  };
}

export function portalOf(organizationType: string | null | undefined): Portal | null {
  if (organizationType === 'org') return 'apple-business';
  return organizationType === 'edu' ? 'apple-school' : null;
}

function portalName(speaker: Speaker, organizationType: string | null | undefined): string {
  return speaker.say(`portal.${portalOf(organizationType) ?? 'either'}.name`);
}

/** Who may accept Apple's terms: named exactly, because nobody else is even shown them. */
function termsRole(speaker: Speaker, organizationType: string | null | undefined): string {
  const portal = portalOf(organizationType);
  if (portal === 'apple-business') return speaker.say('portal.role.organization-administrator');
  return speaker.say(
    portal === 'apple-school' ? 'portal.role.administrator' : 'portal.role.either-administrator',
  );
}

/** What a field of a profile is called; Apple's own name where it is none of those it speaks of. */
function fieldName(speaker: Speaker, field: string): string {
  return speaker.find(`profile-field.${field}`) ?? field;
}

function revived(name: string, value: string | number | Date): string | number | Date {
  if (typeof value !== 'string' || VERBATIM.includes(name)) return value;
  // A select's branch name can't hold a hyphen.
  if (name === 'reason' || name === 'fault') return value.replaceAll('-', '_');
  return ISO_TIME.test(value) ? new Date(value) : value;
}
