import { audit } from '@adept/messages/zh-TW/audit';
import { console } from '@adept/messages/zh-TW/console';
import { consoleActivity } from '@adept/messages/zh-TW/console-activity';
import { consoleDevices } from '@adept/messages/zh-TW/console-devices';
import { consoleFileSteps } from '@adept/messages/zh-TW/console-file-steps';
import { consoleOverview } from '@adept/messages/zh-TW/console-overview';
import { consoleProblems } from '@adept/messages/zh-TW/console-problems';
import { consoleProfiles } from '@adept/messages/zh-TW/console-profiles';
import { consoleRenewal } from '@adept/messages/zh-TW/console-renewal';
import { consoleSettings } from '@adept/messages/zh-TW/console-settings';
import { consoleToken } from '@adept/messages/zh-TW/console-token';
import { consoleTokenCare } from '@adept/messages/zh-TW/console-token-care';
import { consoleTimeline } from '@adept/messages/zh-TW/console-timeline';
import { consoleTokens } from '@adept/messages/zh-TW/console-tokens';
import { consolePalette } from '@adept/messages/zh-TW/console-palette';
import { products } from '@adept/messages/zh-TW/products';
import { syncs } from '@adept/messages/zh-TW/syncs';

/** What the pages say in Traditional Chinese (Taiwan): one chunk. */
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
