import { createHash } from 'node:crypto';
import { Terms } from './terms.ts';

export const ORGANIZATION_TYPES = ['org', 'edu'] as const;
/** `org` = Apple Business, `edu` = Apple School Manager. */
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

/** An organisation at Apple. Its id is what `/account` calls `org_id`. */
export class Organization {
  readonly id: string;
  readonly name: string;
  readonly type: OrganizationType;
  readonly terms = new Terms();

  constructor(from: { id: string; name: string; type: OrganizationType }) {
    this.id = from.id;
    this.name = from.name;
    this.type = from.type;
  }

  get idHash(): string {
    return createHash('sha256').update(this.id).digest('hex');
  }

  /** A name that can stand in a mail address. */
  get domain(): string {
    const plain = this.name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    return `${plain || 'organization'}.example`;
  }

  /** The account that does everything in the portal unless a request names another. */
  get admin(): string {
    return `admin@${this.domain}`;
  }
}
