import { appleCodes } from './apple-codes.ts';
import { audit } from './audit.ts';
import { candidates } from './candidates.ts';
import { causesCalls } from './causes-calls.ts';
import { causesSync } from './causes-sync.ts';
import { causesTokens } from './causes-tokens.ts';
import { cliAudit } from './cli-audit.ts';
import { cliNotices } from './cli-notices.ts';
import { cliProfiles } from './cli-profiles.ts';
import { cli } from './cli.ts';
import { consoleActivity } from './console-activity.ts';
import { consoleDevices } from './console-devices.ts';
import { consoleFileSteps } from './console-file-steps.ts';
import { consoleOverview } from './console-overview.ts';
import { consoleProblems } from './console-problems.ts';
import { consoleProfiles } from './console-profiles.ts';
import { consoleSettings } from './console-settings.ts';
import { consolePalette } from './console-palette.ts';
import { consoleTokenCare } from './console-token-care.ts';
import { consoleToken } from './console-token.ts';
import { consoleTimeline } from './console-timeline.ts';
import { consoleTokens } from './console-tokens.ts';
import { console } from './console.ts';
import { deletion } from './deletion.ts';
import { deviceHistory } from './device-history.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { impact } from './impact.ts';
import { noticeErrors } from './notice-errors.ts';
import { notes } from './notes.ts';
import { notices } from './notices.ts';
import { pages } from './pages.ts';
import { products } from './products.ts';
import { profiles } from './profiles.ts';
import { reasons } from './reasons.ts';
import { remedies } from './remedies.ts';
import { repairs } from './repairs.ts';
import { renewalLinks } from './renewal-links.ts';
import { consoleRenewal } from './console-renewal.ts';
import { syncs } from './syncs.ts';
import { tokenFiles } from './token-files.ts';
import { tokenPeople } from './token-people.ts';

export const texts = {
  ...appleCodes,
  ...audit,
  ...candidates,
  ...causesCalls,
  ...causesSync,
  ...causesTokens,
  ...cli,
  ...cliAudit,
  ...cliProfiles,
  ...cliNotices,
  ...console,
  ...consoleDevices,
  ...consoleFileSteps,
  ...consoleOverview,
  ...consoleProblems,
  ...consoleToken,
  ...consoleTimeline,
  ...consoleTokens,
  ...consoleProfiles,
  ...consoleActivity,
  ...consolePalette,
  ...consoleTokenCare,
  ...tokenPeople,
  ...deletion,
  ...deviceHistory,
  ...consoleSettings,
  ...errors,
  ...evidence,
  ...pages,
  ...products,
  ...noticeErrors,
  ...impact,
  ...notes,
  ...notices,
  ...profiles,
  ...reasons,
  ...remedies,
  ...repairs,
  ...renewalLinks,
  ...consoleRenewal,
  ...syncs,
  ...tokenFiles,
};
