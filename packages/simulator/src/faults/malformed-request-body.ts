import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import { type Fault, IN_SESSION } from './fault.ts';

/** The body is called malformed, whatever it holds. */
export const malformedRequestBody: Fault = {
  slug: 'malformed-request-body',
  provokes: 'request-refused',
  level: 'transport',
  endpoints: IN_SESSION,
  apply: () => refusalReply(new AppleRefusal(400, 'MALFORMED_REQUEST_BODY')),
};
