import { appleCodes } from './apple-codes.ts';
import { causes } from './causes.ts';
import { cli } from './cli.ts';
import { console } from './console.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { pages } from './pages.ts';
import { reasons } from './reasons.ts';
import { remedies } from './remedies.ts';
import { tokenFiles } from './token-files.ts';

export const texts = {
  ...appleCodes,
  ...causes,
  ...cli,
  ...console,
  ...errors,
  ...evidence,
  ...pages,
  ...reasons,
  ...remedies,
  ...tokenFiles,
};
