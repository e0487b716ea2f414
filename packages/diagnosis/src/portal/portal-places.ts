import type { Portal } from '../cause-id.ts';
import type { PortalPlace, PortalTask } from './portal-place.ts';

const WRITTEN_ON = '2026-11-21';

const BUSINESS = ['Devices', 'Management Services'];
const SCHOOL = ['Preferences', 'Your MDM Servers'];

/** Only start pages are ever named: deep links change. */
const START_PAGES: Record<Portal, string> = {
  'apple-business': 'business.apple.com',
  'apple-school': 'school.apple.com',
};

/**
 * Source: portal-steps reference §2.1–2.4. Nobody of us saw the portals; the confidence of each row is that of its
 * sources. Deep links change, so only the start page is ever linked.
 */
export const PORTAL_PLACES: Record<PortalTask, Record<Portal, PortalPlace>> = {
  'accept-terms': {
    // A prompt after sign-in, no menu: the path stays empty on purpose.
    'apple-business': place('apple-business', [], null, 'organization-administrator', 'high'),
    'apple-school': place('apple-school', [], null, 'administrator', 'high'),
  },
  'check-mdm-server': {
    'apple-business': place('apple-business', BUSINESS, null, 'may-manage-services', 'high'),
    'apple-school': place('apple-school', SCHOOL, null, 'may-manage-services', 'medium'),
  },
  'download-token': {
    'apple-business': place(
      'apple-business',
      [...BUSINESS, '{server}', '…'],
      'Download Token',
      'may-download-tokens',
      'high',
    ),
    'apple-school': place(
      'apple-school',
      [...SCHOOL, '{server}'],
      'Download Token',
      'may-download-tokens',
      'medium',
    ),
  },
};

// eslint-disable-next-line max-params -- a row of a table
function place(
  portal: Portal,
  path: readonly string[],
  button: string | null,
  role: PortalPlace['role'],
  confidence: PortalPlace['confidence'],
): PortalPlace {
  return { portal, startPage: START_PAGES[portal], path, button, role, confidence, writtenOn: WRITTEN_ON };
}
