import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Every profile is said to name no department, which Apple once asked for. */
export const profileDepartmentRequired: Fault = {
  slug: 'profile-department-required',
  provokes: 'profile-refused',
  level: 'profile',
  endpoints: ['POST /profile'],
  apply: () => refusalReply(new AppleRefusal(400, 'DEPARTMENT_REQUIRED')),
};
