import type { Token } from '@adept/contract';
import { makeStyles } from '@fluentui/react-components';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { leadingProblem } from '../tokens/token-rows.ts';
import { DeviceHistory } from './device-history.tsx';
import { AppleRecord, ProfileFacts } from './device-facts.tsx';
import { useDevice } from './use-device.ts';

const useStyles = makeStyles({
  bar: { marginBottom: '16px', maxWidth: '1120px' },
  // Amid text a link is told by more than its colour.
  link: { textDecorationLine: 'underline' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: '16px',
    maxWidth: '1120px',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  stack: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
});

/** One device: what stands at Apple, whether its profile is there, and what happened to it. */
export function DevicePage() {
  const { serial = '' } = useParams({ strict: false });
  const { say } = useTexts();
  const styles = useStyles();
  const { device, token } = useDevice(serial);
  const path = [
    <TextLink key="devices" to={PATHS.devices}>
      {say('console.devices.title')}
    </TextLink>,
  ];
  return (
    <>
      <PageHead path={path} title={serial} />
      {token.data && <TokenTrouble token={token.data} />}
      {device.error && (
        <Panel>
          <Trouble
            problem={device.error}
            what={say('console.device.trouble')}
            onRetry={() => void device.refetch()}
          />
        </Panel>
      )}
      {!device.error && (
        <div className={styles.columns}>
          <Panel title={say('console.device.record')}>
            {device.data ? <AppleRecord device={device.data} /> : <LoadingLines lines={8} />}
          </Panel>
          <div className={styles.stack}>
            <Panel title={say('console.device.profile')}>
              {device.data ? (
                <ProfileFacts device={device.data} token={token.data} />
              ) : (
                <LoadingLines lines={4} />
              )}
            </Panel>
            <DeviceHistory serial={serial} />
          </div>
        </div>
      )}
    </>
  );
}

/** A device's own page says when the token behind it is in an error state: that is where the cure is. */
function TokenTrouble({ token }: { token: Token }) {
  const { say } = useTexts();
  const styles = useStyles();
  const problem = leadingProblem(token);
  if (token.state !== 'error' || !problem) return null;
  return (
    <Notice kind="error" title={say('console.device.token-error')} className={styles.bar}>
      {problem.title}{' '}
      <TextLink to={PATHS.token} params={{ tokenId: token.id }} className={styles.link}>
        {token.name}
      </TextLink>
    </Notice>
  );
}
