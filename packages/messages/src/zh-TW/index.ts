import { appleCodes } from './apple-codes.ts';
import { audit } from './audit.ts';
import { causes } from './causes.ts';
import { cli } from './cli.ts';
import { cliAudit } from './cli-audit.ts';
import { cliProfiles } from './cli-profiles.ts';
import { cliNotices } from './cli-notices.ts';
import { console } from './console.ts';
import { consoleProfiles } from './console-profiles.ts';
import { consoleActivity } from './console-activity.ts';
import { consoleTokenCare } from './console-token-care.ts';
import { deletion } from './deletion.ts';
import { consoleSettings } from './console-settings.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { pages } from './pages.ts';
import { products } from './products.ts';
import { noticeErrors } from './notice-errors.ts';
import { notices } from './notices.ts';
import { profiles } from './profiles.ts';
import { reasons } from './reasons.ts';
import { remedies } from './remedies.ts';
import { repairs } from './repairs.ts';
import { tokenFiles } from './token-files.ts';
import { tokenPeople } from './token-people.ts';

export const texts = {
  ...appleCodes,
  ...audit,
  ...causes,
  ...cli,
  ...cliAudit,
  ...cliProfiles,
  ...cliNotices,
  ...console,
  ...consoleProfiles,
  ...consoleActivity,
  ...consoleTokenCare,
  ...tokenPeople,
  ...deletion,
  ...consoleSettings,
  ...errors,
  ...evidence,
  ...pages,
  ...products,
  ...noticeErrors,
  ...notices,
  ...profiles,
  ...reasons,
  ...remedies,
  ...repairs,
  ...tokenFiles,
};
