import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ButtonLink } from '../../parts/text-link.tsx';
import { Trouble, TroubleBar } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { DeviceRows } from './device-rows.tsx';
import { DevicesFilters } from './devices-filters.tsx';
import { useDevices } from './use-devices.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '10px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  none: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '32px 24px',
    lineHeight: '22px',
    '& p': { margin: 0, maxWidth: '68ch' },
  },
});

type Known = ReturnType<typeof useDevices>;

export function DevicesPage() {
  const { say } = useTexts();
  const styles = useStyles();
  const known = useDevices();
  const { list, devices, tokenName } = known;
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const onEnd = useCallback(() => {
    // After a failure the person asks again: by itself it would ask as fast as it is refused.
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  return (
    <>
      <PageHead title={say('console.devices.title')} />
      {devices.length > 0 && list.error && (
        <TroubleBar
          problem={list.error}
          onRetry={() => void (isFetchNextPageError ? fetchNextPage() : list.refetch())}
        />
      )}
      <Panel flush>
        <div className={styles.bar}>
          <DevicesFilters known={known} />
          <Count known={known} />
        </div>
        {devices.length > 0 && <DeviceRows devices={devices} tokenName={tokenName} onEnd={onEnd} />}
        {list.data && devices.length === 0 && <NoDevices known={known} />}
        {!list.data && list.isPending && <LoadingLines lines={10} />}
        {!list.data && list.error && (
          <Trouble
            problem={list.error}
            what={say('console.devices.trouble')}
            onRetry={() => void list.refetch()}
          />
        )}
      </Panel>
    </>
  );
}

/** How many there are, where that is known; else how many are shown so far. Never a number that is a guess. */
function Count({ known: { list, devices, count } }: { known: Known }) {
  const { say } = useTexts();
  const styles = useStyles();
  const shown = devices.length;
  const text = () => {
    if (!list.hasNextPage) return say('console.devices.count', { count: shown });
    if (count === null || count <= shown) return say('console.devices.count-more', { count: shown });
    return say('console.devices.count-of', { shown, count });
  };
  return (
    <span role="status" className={styles.count}>
      {list.data && text()}
    </span>
  );
}

/** Nothing fits what is asked for, or there is nothing yet: then how devices come here. */
function NoDevices({ known: { search, clear } }: { known: Known }) {
  const { say } = useTexts();
  const styles = useStyles();
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  if (!isNarrowed) {
    return (
      <div className={styles.none}>
        <p>{say('console.devices.none')}</p>
        <p>{say('console.devices.none-how')}</p>
        <ButtonLink to={PATHS.tokens}>{say('console.not-found.to-tokens')}</ButtonLink>
      </div>
    );
  }
  const isShort = search.q !== undefined && search.q.trim().length < 3;
  return (
    <div className={styles.none}>
      <p>{say('console.devices.nothing-found')}</p>
      {isShort && <p>{say('console.devices.too-short')}</p>}
      <Button onClick={() => void clear()}>{say('console.devices.show-all')}</Button>
    </div>
  );
}
