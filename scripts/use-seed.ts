import fc from 'fast-check';
import { inject } from 'vitest';

/** In each test file, before its tests: properties draw from the run's seed. A failure prints it with the path to the case. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: inject('seed') });
