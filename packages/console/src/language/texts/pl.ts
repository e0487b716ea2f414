import { audit } from '@adept/messages/pl/audit';
import { console } from '@adept/messages/pl/console';
import { consoleActivity } from '@adept/messages/pl/console-activity';
import { consoleDevices } from '@adept/messages/pl/console-devices';
import { consoleFileSteps } from '@adept/messages/pl/console-file-steps';
import { consoleOverview } from '@adept/messages/pl/console-overview';
import { consoleProblems } from '@adept/messages/pl/console-problems';
import { consoleProfiles } from '@adept/messages/pl/console-profiles';
import { consoleRenewal } from '@adept/messages/pl/console-renewal';
import { consoleSettings } from '@adept/messages/pl/console-settings';
import { consoleToken } from '@adept/messages/pl/console-token';
import { consoleTokenCare } from '@adept/messages/pl/console-token-care';
import { consoleTimeline } from '@adept/messages/pl/console-timeline';
import { consoleTokens } from '@adept/messages/pl/console-tokens';
import { consolePalette } from '@adept/messages/pl/console-palette';
import { products } from '@adept/messages/pl/products';
import { syncs } from '@adept/messages/pl/syncs';

/** What the pages say in Polish: one chunk. */
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
