import { Button, makeStyles } from '@fluentui/react-components';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Trouble, TroubleBar } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { TokensBanner } from './tokens-banner.tsx';
import { DeletedTokens } from './deleted-tokens.tsx';
import { FirstToken } from './first-token.tsx';
import { enrollmentPath } from './enrollment-path.tsx';
import { TokensTable } from './tokens-table.tsx';
import { TokensToolbar } from './tokens-toolbar.tsx';
import { downloadCsv, tokensCsv } from './tokens-csv.ts';
import { useColumns } from './token-columns.ts';
import { useBulk, useTokenFilter, useTokenList, useTokenRows } from './use-tokens.ts';

const useStyles = makeStyles({
  nothing: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '40px 24px',
    lineHeight: '22px',
    '& p': { margin: 0 },
  },
});

/** The page the product is named for: which tokens are in an error state, why, and what to do next. */
export function TokensPage() {
  const { say } = useTexts();
  const list = useTokenList();
  const rows = useTokenRows(list.data);
  const filter = useTokenFilter();
  const columns = useColumns();
  const bulk = useBulk(rows?.shown ?? []);
  const navigate = useNavigate();
  return (
    <>
      <PageHead path={enrollmentPath(say)} title={say('console.tokens.title')} />
      {rows && <TokensBanner groups={rows.errors} />}
      {rows && list.error && <TroubleBar problem={list.error} onRetry={() => void list.refetch()} />}
      {/* Another panel than the one that waited: the list comes with its banner, and isn't pushed down by it. */}
      <Panel key={rows ? 'list' : 'waiting'} flush>
        {rows && rows.all.length > 0 && (
          <TokensToolbar
            counts={rows.counts}
            organizations={rows.organizations}
            filter={filter}
            columns={columns}
            shown={rows.shown.length}
            bulk={bulk}
            onExport={() => downloadCsv(`${say('console.tokens.title')}.csv`, tokensCsv(rows.shown, say))}
            onAdd={() => void navigate({ to: PATHS.addToken })}
          />
        )}
        {rows && rows.shown.length > 0 && <TokensTable tokens={rows.shown} columns={columns.columns} />}
        {rows && rows.all.length === 0 && <FirstToken />}
        {rows && rows.all.length > 0 && rows.shown.length === 0 && (
          <NothingFound
            onClear={() => void filter.set({ q: '', state: null, organization: null, expires: null })}
          />
        )}
        {!rows && list.isPending && <LoadingLines lines={8} />}
        {!rows && list.error && (
          <Trouble
            problem={list.error}
            what={say('console.tokens.trouble')}
            onRetry={() => void list.refetch()}
          />
        )}
      </Panel>
      <DeletedTokens />
    </>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.nothing}>
      <p>{say('console.tokens.nothing-found')}</p>
      <Button onClick={onClear}>{say('console.tokens.show-all')}</Button>
    </div>
  );
}
