import type { Device } from '@adept/contract';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';
import { ProfileStatusText } from './profile-status-text.tsx';

const ROW = 32;
const MEDIUM = '@media (max-width: 1180px)';
const NARROW = '@media (max-width: 720px)';

const useStyles = makeStyles({
  view: {
    height: 'max(320px, calc(100dvh - 270px))',
    overflowY: 'auto',
    position: 'relative',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '130px minmax(0, 1.8fr) minmax(150px, 0.9fr) minmax(0, 1.6fr) minmax(0, 1.1fr)',
    columnGap: '12px',
    alignItems: 'center',
    height: `${ROW}px`,
    boxSizing: 'border-box',
    padding: '0 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '& > *': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    [MEDIUM]: {
      gridTemplateColumns: '140px minmax(0, 1.8fr) minmax(0, 1.5fr) minmax(0, 1.2fr)',
      '& > :nth-child(3)': { display: 'none' },
    },
    [NARROW]: { gridTemplateColumns: '130px minmax(0, 1fr)', '& > :nth-child(n+3)': { display: 'none' } },
  },
  placed: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  head: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorNeutralStroke2,
    height: 'auto',
    minHeight: `${ROW}px`,
    '& > *': { whiteSpace: 'normal' },
  },
  serial: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

export interface DeviceRowsProps {
  devices: readonly Device[];
  tokenName: (id: string) => string | null;
  /** Called when the last rows come into view. */
  onEnd: () => void;
}

/** Only the rows in view are in the page: a hundred thousand devices scroll like fifty. */
export function DeviceRows({ devices, tokenName, onEnd }: DeviceRowsProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer keeps its own state on purpose
  const rows = useVirtualizer({
    count: devices.length,
    getScrollElement: () => view.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= devices.length - 20) onEnd();
  }, [last, devices.length, onEnd]);
  return (
    <div role="table" aria-label={say('console.devices.title')} aria-rowcount={-1}>
      <div role="row" className={mergeClasses(styles.row, styles.head)}>
        <span role="columnheader">{say('console.devices.column.serial')}</span>
        <span role="columnheader">{say('console.devices.column.model')}</span>
        <span role="columnheader">{say('console.device.asset-tag')}</span>
        <span role="columnheader">{say('console.devices.column.profile')}</span>
        <span role="columnheader">{say('console.devices.column.token')}</span>
      </div>
      <div ref={view} className={styles.view} tabIndex={0} role="rowgroup">
        <div style={{ height: rows.getTotalSize() }} role="presentation">
          {shown.map(({ index, start }) => {
            const device = devices[index];
            if (!device) return null;
            return (
              <div
                key={device.serial}
                role="row"
                aria-rowindex={index + 2}
                className={mergeClasses(styles.row, styles.placed)}
                style={{ transform: `translateY(${start}px)` }}
              >
                <span role="cell" className={styles.serial}>
                  <TextLink to={PATHS.device} params={{ serial: device.serial }}>
                    {device.serial}
                  </TextLink>
                </span>
                <span role="cell" title={device.description ?? device.model ?? undefined}>
                  {device.description ?? device.model ?? '–'}
                </span>
                <span role="cell">{device.assetTag || '–'}</span>
                <span role="cell">
                  <ProfileStatusText device={device} />
                </span>
                <span role="cell">{tokenName(device.tokenId) ?? '–'}</span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
