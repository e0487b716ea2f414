import { audit } from '@adept/messages/pt-BR/audit';
import { console } from '@adept/messages/pt-BR/console';
import { consoleActivity } from '@adept/messages/pt-BR/console-activity';
import { consoleDevices } from '@adept/messages/pt-BR/console-devices';
import { consoleFileSteps } from '@adept/messages/pt-BR/console-file-steps';
import { consoleOverview } from '@adept/messages/pt-BR/console-overview';
import { consoleProblems } from '@adept/messages/pt-BR/console-problems';
import { consoleProfiles } from '@adept/messages/pt-BR/console-profiles';
import { consoleRenewal } from '@adept/messages/pt-BR/console-renewal';
import { consoleSettings } from '@adept/messages/pt-BR/console-settings';
import { consoleToken } from '@adept/messages/pt-BR/console-token';
import { consoleTokenCare } from '@adept/messages/pt-BR/console-token-care';
import { consoleTimeline } from '@adept/messages/pt-BR/console-timeline';
import { consoleTokens } from '@adept/messages/pt-BR/console-tokens';
import { consolePalette } from '@adept/messages/pt-BR/console-palette';
import { products } from '@adept/messages/pt-BR/products';
import { syncs } from '@adept/messages/pt-BR/syncs';

/** What the pages say in Brazilian Portuguese: one chunk. */
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
