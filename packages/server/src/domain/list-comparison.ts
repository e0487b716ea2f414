/** A full list that was read to its end, beside what was known before. */
export interface ListComparison {
  /** When its first page was stored. */
  begunAt: Date;
  /** Devices of the token before its first page. */
  known: number;
  /** Devices it brought that the changes should have brought before. */
  unannounced: number;
}

/** A device that a full list left out. */
export interface MissingDevice {
  serial: string;
  /** End of the first of the lists in a row that it was missing from. */
  missingSince: Date;
}
