/** Where a reader of the API finds a file of the repository's docs: on this server, `/docs/…`. */
export function docsAddress(file: string): string {
  return `/${file}`;
}
