import { audit } from '@adept/messages/vi/audit';
import { console } from '@adept/messages/vi/console';
import { consoleActivity } from '@adept/messages/vi/console-activity';
import { consoleDevices } from '@adept/messages/vi/console-devices';
import { consoleFileSteps } from '@adept/messages/vi/console-file-steps';
import { consoleOverview } from '@adept/messages/vi/console-overview';
import { consoleProblems } from '@adept/messages/vi/console-problems';
import { consoleProfiles } from '@adept/messages/vi/console-profiles';
import { consoleRenewal } from '@adept/messages/vi/console-renewal';
import { consoleSettings } from '@adept/messages/vi/console-settings';
import { consoleToken } from '@adept/messages/vi/console-token';
import { consoleTokenCare } from '@adept/messages/vi/console-token-care';
import { consoleTimeline } from '@adept/messages/vi/console-timeline';
import { consoleTokens } from '@adept/messages/vi/console-tokens';
import { consolePalette } from '@adept/messages/vi/console-palette';
import { products } from '@adept/messages/vi/products';
import { syncs } from '@adept/messages/vi/syncs';

/** What the pages say in Vietnamese: one chunk. */
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
