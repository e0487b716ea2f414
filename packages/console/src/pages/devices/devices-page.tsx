import { Button, makeStyles, SearchBox, Tag, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Trouble, TroubleBar } from '../../parts/trouble.tsx';
import { DeviceRows } from './device-rows.tsx';
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
  search: { flexBasis: '320px', flexGrow: 1, maxWidth: '420px' },
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

export function DevicesPage() {
  const { say } = useTexts();
  const styles = useStyles();
  const { q, token, list, devices, tokenName, set } = useDevices();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <>
      <PageHead title={say('console.devices.title')} />
      {devices.length > 0 && list.error && (
        <TroubleBar problem={list.error} onRetry={() => void list.refetch()} />
      )}
      <Panel flush>
        <div className={styles.bar}>
          <SearchBox
            dismiss={{ 'aria-label': say('console.clear-search') }}
            className={styles.search}
            placeholder={say('console.devices.search')}
            aria-label={say('console.devices.search')}
            value={q}
            onChange={(_, { value }) => void set({ q: value })}
          />
          {token && (
            <Tag
              dismissible
              dismissIcon={{ 'aria-label': say('console.devices.all-tokens') }}
              onClick={() => void set({ token: undefined })}
            >
              {tokenName(token) ?? token}
            </Tag>
          )}
          <span role="status" className={styles.count}>
            {list.data &&
              say(hasNextPage ? 'console.devices.count-more' : 'console.devices.count', {
                count: devices.length,
              })}
          </span>
        </div>
        {devices.length > 0 && <DeviceRows devices={devices} tokenName={tokenName} onEnd={onEnd} />}
        {list.data && devices.length === 0 && (
          <div className={styles.none}>
            <p>{say(q || token ? 'console.devices.nothing-found' : 'console.devices.none')}</p>
            {(q || token) && (
              <Button onClick={() => void set({ q: '', token: undefined })}>
                {say('console.devices.show-all')}
              </Button>
            )}
          </div>
        )}
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
