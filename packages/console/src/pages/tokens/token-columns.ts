import { useState } from 'react';
import { browserStorage } from '../../language/chosen-language.ts';
import type { TextId } from '../../language/use-texts.ts';

/** In the order of the table. */
export const COLUMNS = [
  'state',
  'token',
  'what',
  'organization',
  'portal',
  'server',
  'owner',
  'devices',
  'unassigned',
  'expires',
  'synced',
  'next-sync',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Without these the table would not say what it is for. */
export const FIXED_COLUMNS: readonly Column[] = ['state', 'token', 'what'];
const FIRST_CHOICE: readonly Column[] = [
  ...FIXED_COLUMNS,
  'organization',
  'devices',
  'unassigned',
  'expires',
  'synced',
];
const KEY = 'adept.tokens.columns';

export const COLUMN_TEXTS: Readonly<Record<Column, TextId>> = {
  state: 'console.tokens.column.state',
  token: 'console.tokens.column.token',
  what: 'console.tokens.column.what',
  organization: 'console.tokens.column.organization',
  portal: 'console.facts.portal',
  server: 'console.facts.server',
  owner: 'console.edit-token.owner',
  devices: 'console.tokens.column.devices',
  unassigned: 'console.tokens.column.unassigned',
  expires: 'console.tokens.column.expires',
  synced: 'console.tokens.column.synced',
  'next-sync': 'console.facts.next-sync',
};

/** What was chosen in this browser, else the first choice; names that aren't columns (any more) are left out. */
export function readColumns(storage: Pick<Storage, 'getItem'> | null): Column[] {
  const kept = storage?.getItem(KEY)?.split(',');
  return COLUMNS.filter(
    (column) => FIXED_COLUMNS.includes(column) || (kept ?? FIRST_CHOICE).includes(column),
  );
}

export function useColumns() {
  const [columns, setColumns] = useState(() => readColumns(browserStorage()));
  const toggle = (column: Column) => {
    const next = COLUMNS.filter((one) => (one === column ? !columns.includes(one) : columns.includes(one)));
    setColumns(next);
    try {
      browserStorage()?.setItem(KEY, next.join(','));
    } catch {
      // Not kept for the next visit; this one has it.
    }
  };
  return { columns, toggle };
}
