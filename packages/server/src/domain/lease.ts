/**
 * The right to work on one token, kept on the token row. `fence` grows with every hand-over;
 * each write of the work names it, so a worker that lost its lease can't write any more.
 * The database's clock decides when it ends.
 */
export interface Lease {
  tokenId: string;
  holder: string;
  fence: number;
}
