import type { Token } from '@adept/contract';
import { mergeClasses, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts, type Texts } from '../../language/use-texts.ts';
import { MomentText } from '../../parts/moment-text.tsx';
import { daysUntil } from '../../parts/moment.ts';
import { StateSign } from '../../parts/state-sign.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useNow } from '../../parts/use-now.ts';
import { PATHS } from '../../paths.ts';
import { COLUMN_TEXTS, type Column } from './token-columns.ts';
import { isWaitingForFile, leadingProblem } from './token-rows.ts';
import { useTokensTableStyles } from './tokens-table-styles.ts';

const NUMBERS: readonly string[] = ['devices', 'unassigned'];

export interface TokensTableProps {
  tokens: readonly Token[];
  columns: readonly Column[];
}

export function TokensTable({ tokens, columns }: TokensTableProps) {
  const { say } = useTexts();
  const styles = useTokensTableStyles();
  return (
    <div className={styles.frame}>
      <table role="table" className={styles.table} aria-label={say('console.tokens.title')}>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column}
                role="columnheader"
                scope="col"
                className={mergeClasses(
                  styles.heading,
                  NUMBERS.includes(column) && styles.numberHeading,
                  column === 'organization' && styles.wideOnly,
                )}
              >
                {say(COLUMN_TEXTS[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.body}>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TokenRow({ token, columns }: { token: Token; columns: readonly Column[] }) {
  const { say, number } = useTexts();
  const styles = useTokensTableStyles();
  const { devices, unassigned } = token.counts;
  /** null: there is nothing to say in this column. */
  const cell = (column: Column, content: ReactNode, ...more: string[]) => (
    <td
      key={column}
      role="cell"
      data-label={say(COLUMN_TEXTS[column])}
      title={typeof content === 'string' ? content : undefined}
      className={mergeClasses(styles.cell, ...more, content === null && styles.absent)}
    >
      {content ?? '–'}
    </td>
  );
  const organization = organizationText(token, say);
  const trailing = [styles.labelled, styles.trailing] as const;
  const quiet = [styles.clipped, ...trailing] as const;
  const cells: Readonly<Record<Column, () => ReactNode>> = {
    state: () => cell('state', <StateSign state={token.state} />),
    token: () =>
      cell(
        'token',
        <>
          <TextLink to={PATHS.token} params={{ tokenId: token.id }} title={token.name}>
            {token.name}
          </TextLink>
          {columns.includes('organization') && <span className={styles.below}>{organization}</span>}
        </>,
        styles.name,
        styles.clipped,
      ),
    what: () => cell('what', <What token={token} />, styles.what),
    organization: () => cell('organization', organization, styles.clipped, styles.trailing, styles.wideOnly),
    portal: () => cell('portal', portalText(token, say), ...quiet),
    server: () => cell('server', token.mdmServer.name, ...quiet),
    owner: () => cell('owner', token.owner, ...quiet),
    devices: () =>
      cell('devices', isWaitingForFile(token) ? null : number(devices), styles.number, ...trailing),
    unassigned: () =>
      cell('unassigned', unassigned === 0 ? null : number(unassigned), styles.number, ...trailing),
    expires: () =>
      cell(
        'expires',
        token.expiresAt && <Expiry at={token.expiresAt} />,
        styles.date,
        styles.expires,
        ...trailing,
      ),
    synced: () => cell('synced', <LastGoodSync token={token} />, styles.date, ...trailing),
    'next-sync': () =>
      cell(
        'next-sync',
        token.nextSyncAt && (
          <span className={styles.above}>
            <MomentText at={token.nextSyncAt} />
          </span>
        ),
        styles.date,
        ...trailing,
      ),
  };
  return (
    <tr role="row" className={styles.row}>
      {columns.map((column) => cells[column]())}
    </tr>
  );
}

function portalText({ organization: { type } }: Token, say: Texts['say']): string | null {
  if (type === 'edu') return say('console.portal.asm');
  return type === 'org' ? say('console.portal.ab') : null;
}

function What({ token }: { token: Token }) {
  const { say } = useTexts();
  const styles = useTokensTableStyles();
  const problem = leadingProblem(token);
  if (problem) {
    return (
      <>
        {problem.title}
        {problem.nextStep && <span className={styles.step}>{problem.nextStep}</span>}
      </>
    );
  }
  if (isWaitingForFile(token)) return <>{say('console.tokens.what.waiting')}</>;
  if (token.state === 'unknown')
    return <span className={styles.quiet}>{say('console.tokens.what.unknown')}</span>;
  return <span className={styles.quiet}>{say('console.tokens.what.ok')}</span>;
}

function organizationText({ organization }: Token, say: Texts['say']): string | null {
  const { name, type } = organization;
  if (!name) return null;
  const portal = type === 'edu' ? 'asm' : type === 'org' ? 'ab' : null;
  return portal ? say(`console.organization.${portal}`, { name }) : name;
}

function Expiry({ at }: { at: string }) {
  const { say } = useTexts();
  const now = useNow();
  const styles = useTokensTableStyles();
  const days = daysUntil(new Date(at), now);
  const over = Date.parse(at) < now.getTime();
  return (
    <>
      <span className={styles.above}>
        <MomentText at={at} as="date" />
      </span>{' '}
      <span className={styles.quiet}>
        {over
          ? say('console.tokens.days-ago', { count: -days })
          : say('console.tokens.days-left', { count: days })}
      </span>
    </>
  );
}

function LastGoodSync({ token }: { token: Token }) {
  const { say } = useTexts();
  const styles = useTokensTableStyles();
  return (
    <span className={styles.signed}>
      {token.lastGoodSyncAt ? (
        <span className={styles.above}>
          <MomentText at={token.lastGoodSyncAt} />
        </span>
      ) : (
        <span className={styles.quiet}>{say('console.tokens.never-synced')}</span>
      )}
      {token.lastSync?.state === 'running' && <SyncingSign devices={token.lastSync.devices} />}
    </span>
  );
}

/** Small: it comes and goes every few minutes, and nothing beside it may move. */
function SyncingSign({ devices }: { devices: number }) {
  const { say } = useTexts();
  const styles = useTokensTableStyles();
  const text = say('console.tokens.syncing', { count: devices });
  return (
    <span role="img" aria-label={text} title={text} className={styles.above}>
      <Spinner size="extra-tiny" aria-hidden />
    </span>
  );
}
