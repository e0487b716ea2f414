/** Header names and fixed values of the device assignment service (reference §2). */
export const SESSION_HEADER = 'x-adm-auth-session';
export const PROTOCOL_VERSION_HEADER = 'x-server-protocol-version';
/** Highest version with documented additions: replacement devices, MAC addresses, retry_after_seconds. */
export const PROTOCOL_VERSION = 10;
/** Apple's old simulator insists on exactly this spelling, on GET /session too. */
export const JSON_CONTENT_TYPE = 'application/json;charset=UTF8';
