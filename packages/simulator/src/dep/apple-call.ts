import type { IncomingHttpHeaders } from 'node:http';
import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import type { MdmServer } from '../world/mdm-server.ts';
import type { Session } from '../world/sessions.ts';
import type { World } from '../world/world.ts';

/** A request as it came over the wire. */
export interface AppleRequest {
  method: string;
  path: string;
  /** What follows the `?`, or empty. */
  query: string;
  headers: IncomingHttpHeaders;
  /** Names and values in turn, as sent: repeated headers show here. */
  rawHeaders: readonly string[];
  body: Buffer;
  /** Whether it came over TLS: part of the address that is signed. */
  secure: boolean;
}

/** How the bytes leave; faults use it. */
export interface Delivery {
  delayMs?: number;
  /** Closes the connection after this share of the body, the announced length unfulfilled. */
  cutAfter?: number;
  /** Ends the connection without a word. */
  hangUp?: boolean;
  /** Says nothing at all until the simulator stops. */
  silent?: boolean;
}

export interface AppleReply {
  status: number;
  headers: Record<string, string>;
  body: string;
  delivery?: Delivery;
  /** What was wrong with the request, for the control port's request log; it never leaves on Apple's own paths. */
  hint?: string;
}

/** A call that passed the door: whose it is, and what it may see. */
export interface AppleCall {
  world: World;
  request: AppleRequest;
  endpoint: AppleEndpoint;
  /** Value of X-Server-Protocol-Version; 1 when absent (reference §2). */
  protocolVersion: number;
  server: MdmServer;
  session: Session;
  /** What a legal surprise does to this page; null without one. */
  surprise: 'empty-page' | 'serial-twice' | null;
}

/** Apple's no, in its own word. */
export class AppleRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  /** For the person who builds a client: what was wrong with the request. Only in the request log: Apple names no such thing. */
  readonly hint: string | null;

  constructor(
    status: number,
    code: string,
    hint: string | null = null,
    headers: Record<string, string> = {},
  ) {
    super(code);
    this.status = status;
    this.code = code;
    this.hint = hint;
    this.headers = headers;
  }
}

const TEXT = 'text/plain;charset=UTF-8';

export function jsonReply(value: unknown, headers: Record<string, string> = {}): AppleReply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    body: JSON.stringify(value),
  };
}

/**
 * Body of a refusal. Both forms were seen in the world (reference §6): OAuth words come bare, all others in
 * double quotes with a newline, as Apple's old simulator wrote them.
 */
export function refusalReply(refusal: AppleRefusal): AppleReply {
  const { code } = refusal;
  const body = code === '' ? '' : /^[a-z_]+$/.test(code) ? code : `"${code}"\n`;
  const hint = refusal.hint ? { hint: refusal.hint } : {};
  return { status: refusal.status, headers: { 'content-type': TEXT, ...refusal.headers }, body, ...hint };
}
