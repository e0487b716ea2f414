import { audit } from '@adept/messages/ru/audit';
import { console } from '@adept/messages/ru/console';
import { consoleActivity } from '@adept/messages/ru/console-activity';
import { consoleDevices } from '@adept/messages/ru/console-devices';
import { consoleFileSteps } from '@adept/messages/ru/console-file-steps';
import { consoleOverview } from '@adept/messages/ru/console-overview';
import { consoleProblems } from '@adept/messages/ru/console-problems';
import { consoleProfiles } from '@adept/messages/ru/console-profiles';
import { consoleRenewal } from '@adept/messages/ru/console-renewal';
import { consoleSettings } from '@adept/messages/ru/console-settings';
import { consoleToken } from '@adept/messages/ru/console-token';
import { consoleTokenCare } from '@adept/messages/ru/console-token-care';
import { consoleTimeline } from '@adept/messages/ru/console-timeline';
import { consoleTokens } from '@adept/messages/ru/console-tokens';
import { consolePalette } from '@adept/messages/ru/console-palette';
import { products } from '@adept/messages/ru/products';
import { syncs } from '@adept/messages/ru/syncs';

/** What the pages say in Russian: one chunk. */
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
