import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Every department is refused. */
export const profileDepartmentInvalid: Fault = {
  slug: 'profile-department-invalid',
  provokes: 'profile-refused',
  level: 'profile',
  endpoints: ['POST /profile'],
  apply: () => refusalReply(new AppleRefusal(400, 'DEPARTMENT_INVALID')),
};
