import { audit } from '@adept/messages/zh-TW/audit';
import { console } from '@adept/messages/zh-TW/console';
import { consoleActivity } from '@adept/messages/zh-TW/console-activity';
import { consoleDevices } from '@adept/messages/zh-TW/console-devices';
import { consoleOverview } from '@adept/messages/zh-TW/console-overview';
import { consoleProblems } from '@adept/messages/zh-TW/console-problems';
import { consoleProfiles } from '@adept/messages/zh-TW/console-profiles';
import { consoleRenewal } from '@adept/messages/zh-TW/console-renewal';
import { consoleSettings } from '@adept/messages/zh-TW/console-settings';
import { consoleToken } from '@adept/messages/zh-TW/console-token';
import { consoleTokenCare } from '@adept/messages/zh-TW/console-token-care';
import { consoleTokens } from '@adept/messages/zh-TW/console-tokens';
import { consolePalette } from '@adept/messages/zh-TW/console-palette';
import { products } from '@adept/messages/zh-TW/products';

/** What the pages say in Traditional Chinese (Taiwan): one chunk. */
export const texts = {
  ...audit,
  ...console,
  ...consoleActivity,
  ...consoleDevices,
  ...consoleOverview,
  ...consoleProblems,
  ...consoleProfiles,
  ...consoleRenewal,
  ...consoleSettings,
  ...consoleToken,
  ...consoleTokenCare,
  ...consoleTokens,
  ...consolePalette,
  ...products,
} as const;
