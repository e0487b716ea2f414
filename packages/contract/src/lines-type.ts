/** One JSON document a line; beside the schemas, so that the console's bundle holds none. */
export const LINES_TYPE = 'application/x-ndjson';
