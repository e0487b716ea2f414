/** SMTP takes no longer ones: 64 before the @ (RFC 5321 §4.5.3.1.1), so many in all (§4.5.3.1.3, less the angle brackets). */
const LONGEST = 254;
/**
 * What can stand in a header and an envelope as it is: one address, without a name, a comment, a list, or a line break.
 * Domains without a dot are those of a house's own mail server.
 */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u;

/** The one rule for everybody who is written to: what is taken as owner, deputy or recipient is also told. */
export function isEmailAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text) && !text.includes('..');
}
