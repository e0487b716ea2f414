/** Limits of the device assignment service (reference §3). */
export const PAGE_LIMIT_DEFAULT = 100;
export const PAGE_LIMIT_MAXIMUM = 1000;
export const CURSOR_MAXIMUM_LENGTH = 1000;
/** A cursor older than this is answered with EXPIRED_CURSOR. */
export const CURSOR_LIFETIME_DAYS = 7;
