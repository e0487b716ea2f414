import type { Token } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { ProfileStatusText } from '../devices/profile-status-text.tsx';

const NARROW = '@media (max-width: 640px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: {
    padding: '5px 12px 5px 0',
    lineHeight: '21px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  // Apple's own words, as long as they like: whole when it is pointed at.
  model: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [NARROW]: { display: 'none' },
  },
  all: { display: 'inline-block', marginTop: '10px' },
  none: { margin: 0 },
});

/** The token's first devices, and the way to all of them. */
export function TokenDevices({ token }: { token: Token }) {
  const { say } = useTexts();
  const styles = useStyles();
  const api = useApi();
  const list = useQuery({
    ...QUERIES.someDevices(token.id),
    queryFn: ({ signal }) => api.someDevices(token.id, signal),
  });
  if (!list.data) {
    return list.error ? (
      <Trouble
        problem={list.error}
        what={say('console.devices.trouble')}
        onRetry={() => void list.refetch()}
      />
    ) : (
      <LoadingLines />
    );
  }
  if (list.data.items.length === 0) return <p className={styles.none}>{say('console.tabs.devices.none')}</p>;
  const model = `${styles.cell} ${styles.model}`;
  return (
    <>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th className={styles.cell}>{say('console.devices.column.serial')}</th>
            <th className={model}>{say('console.devices.column.model')}</th>
            <th className={styles.cell}>{say('console.devices.column.profile')}</th>
          </tr>
        </thead>
        <tbody>
          {list.data.items.map((device) => (
            <tr key={device.serial}>
              <th scope="row" className={styles.cell}>
                <TextLink to={PATHS.device} params={{ serial: device.serial }}>
                  {device.serial}
                </TextLink>
              </th>
              <td className={model} title={device.description ?? device.model ?? undefined}>
                {device.description ?? device.model ?? '–'}
              </td>
              <td className={styles.cell}>
                <ProfileStatusText device={device} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TextLink to={PATHS.devices} search={{ token: token.id }} className={styles.all}>
        {say('console.tabs.devices.all', { count: token.counts.devices })}
      </TextLink>
    </>
  );
}
