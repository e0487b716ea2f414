import type { Speaker } from './catalogue.ts';

/** Apple's labels, as its portals show them in English → id of what they mean in the reader's language. */
export const PORTAL_LABELS: Readonly<Record<string, `portal-gloss.${string}`>> = {
  Devices: 'portal-gloss.devices',
  'Management Services': 'portal-gloss.management-services',
  Preferences: 'portal-gloss.preferences',
  'Your MDM Servers': 'portal-gloss.your-mdm-servers',
  'Download Token': 'portal-gloss.download-token',
};

/**
 * A path through a portal in quotes, joined with " > ". Nobody of us knows whether the portal is shown in the reader's
 * language: Apple's English label stands first, and what it means after it, but in English itself (portal-steps
 * reference §6 rule 11).
 * @param labels `{server}` stands for the MDM server's name
 */
export function portalPath(labels: readonly string[], server: string, speaker: Speaker): string {
  const path = labels.map((label) => (label === '{server}' ? server : label)).join(' > ');
  const glosses = labels.flatMap((label) => {
    const id = PORTAL_LABELS[label];
    return (id === undefined ? null : speaker.find(id)) ?? [];
  });
  const own = glosses.join(' > ');
  return speaker.say('portal.path', { path, gloss: speaker.language === 'en' || own === '' ? 'none' : own });
}
