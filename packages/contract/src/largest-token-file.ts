/** Bytes. A real token file has a few kilobytes; what is larger is neither sent nor read. */
export const LARGEST_TOKEN_FILE = 256 * 1024;
