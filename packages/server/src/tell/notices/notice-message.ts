import type { RenderedNotice } from '@adept/messages';
import type { NoticeKind } from '../../domain/notice.ts';

/** A message as every transport takes it; plain JSON, kept with what was sent. */
export interface NoticeMessage {
  /** Stays the same however often it is sent. */
  id: string;
  kind: NoticeKind | 'test';
  at: string;
  rendered: RenderedNotice;
  /** For programs: what a webhook's body carries beside the words. */
  facts: {
    causeId: string | null;
    severity: 'warning' | 'error' | null;
    organization: string | null;
    tokens: { id: string; name: string; expiresAt: string | null }[];
  };
}

/** What the other side said to one attempt. */
export interface TransportAnswer {
  delivered: boolean;
  /** Its own words, or why there were none. Without secrets. */
  answer: string;
  /** Trying again is of little use: the other side will say the same. */
  lasting: boolean;
}
