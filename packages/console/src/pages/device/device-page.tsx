import type { Device, Token } from '@adept/contract';
import { makeStyles } from '@fluentui/react-components';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.ts';
import { Facts } from '../../parts/facts.tsx';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { ProfileStatusText } from '../devices/profile-status-text.tsx';
import { leadingProblem } from '../tokens/token-rows.ts';
import { useDevice } from './use-device.ts';

const useStyles = makeStyles({
  panel: { maxWidth: '720px' },
  bar: { marginBottom: '16px', maxWidth: '720px' },
});

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
      <Panel className={styles.panel}>
        {device.data && <DeviceFacts device={device.data} token={token.data} />}
        {device.error && (
          <Trouble
            problem={device.error}
            what={say('console.device.trouble')}
            onRetry={() => void device.refetch()}
          />
        )}
        {device.isPending && <LoadingLines />}
      </Panel>
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
      <TextLink to={PATHS.token} params={{ tokenId: token.id }}>
        {token.name}
      </TextLink>
    </Notice>
  );
}

function DeviceFacts({ device, token }: { device: Device; token: Token | undefined }) {
  const { say } = useTexts();
  const moment = (at: string | null) => at && <MomentText at={at} as="time" />;
  return (
    <Facts
      facts={[
        { name: say('console.device.serial'), value: device.serial },
        { name: say('console.device.model'), value: device.model },
        { name: say('console.device.description'), value: device.description },
        { name: say('console.device.family'), value: device.family },
        { name: say('console.device.os'), value: device.os },
        { name: say('console.device.color'), value: device.color },
        { name: say('console.device.asset-tag'), value: device.assetTag },
        { name: say('console.device.profile'), value: <ProfileStatusText device={device} /> },
        { name: say('console.device.assigned'), value: moment(device.assignedAt) },
        { name: say('console.device.pushed'), value: moment(device.pushedAt) },
        {
          name: say('console.device.token'),
          value: token && (
            <TextLink to={PATHS.token} params={{ tokenId: token.id }}>
              {token.name}
            </TextLink>
          ),
        },
        { name: say('console.device.organization'), value: token?.organization.name ?? null },
        { name: say('console.device.added'), value: moment(device.addedAt) },
        ...(device.removedAt
          ? [{ name: say('console.device.removed'), value: moment(device.removedAt) }]
          : []),
      ]}
    />
  );
}
