import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { Fault } from './fault.ts';

const PAGE =
  '<!DOCTYPE html><html><head><title>Sign in to the network</title></head><body><form></form></body></html>';

/** Something on the way answers with a web page and 200: a proxy, a portal of a guest network. */
export const htmlAnswer: Fault = {
  slug: 'html-answer',
  provokes: null,
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: () => ({ status: 200, headers: { 'content-type': 'text/html;charset=UTF-8' }, body: PAGE }),
};
