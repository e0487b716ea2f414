import { audit } from '@adept/messages/en/audit';
import { console } from '@adept/messages/en/console';
import { consoleActivity } from '@adept/messages/en/console-activity';
import { consoleDevices } from '@adept/messages/en/console-devices';
import { consoleFileSteps } from '@adept/messages/en/console-file-steps';
import { consoleOverview } from '@adept/messages/en/console-overview';
import { consoleProblems } from '@adept/messages/en/console-problems';
import { consoleProfiles } from '@adept/messages/en/console-profiles';
import { consoleRenewal } from '@adept/messages/en/console-renewal';
import { consoleSettings } from '@adept/messages/en/console-settings';
import { consoleToken } from '@adept/messages/en/console-token';
import { consoleTokenCare } from '@adept/messages/en/console-token-care';
import { consoleTimeline } from '@adept/messages/en/console-timeline';
import { consoleTokens } from '@adept/messages/en/console-tokens';
import { consolePalette } from '@adept/messages/en/console-palette';
import { products } from '@adept/messages/en/products';
import { syncs } from '@adept/messages/en/syncs';

/** What the pages say in English: one chunk. */
export const texts = {
  ...audit,
  ...console,
  ...consoleActivity,
  ...consoleDevices,
  ...consoleFileSteps,
  ...consoleOverview,
  ...consoleProblems,
  ...consoleProfiles,
  ...consoleRenewal,
  ...consoleSettings,
  ...consoleToken,
  ...consoleTokenCare,
  ...consoleTimeline,
  ...consoleTokens,
  ...consolePalette,
  ...products,
  ...syncs,
} as const;
