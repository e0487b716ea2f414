import type { Token } from '@adept/contract';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { Notice } from '../../parts/notice.tsx';
import { NumberedStep, NumberedSteps } from '../../parts/numbered-steps.tsx';
import { Panel } from '../../parts/panel.tsx';
import { AcceptedFile } from './accepted-file.tsx';
import { PortalWays } from './portal-ways.tsx';
import { TokenFileDrop } from './token-file-drop.tsx';
import { useTokenFile } from './use-token-file.ts';

const useStyles = makeStyles({
  warning: { marginBottom: '16px' },
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '8px 0 0', lineHeight: '22px', maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
  close: { marginTop: '16px' },
});

export interface RenewalPanelProps {
  token: Token;
  onAccepted: () => void;
  onClose: () => void;
}

/** One page, two steps, the warning first: a download in the portal ends the token in use at once. */
export function RenewalPanel({ token, onAccepted, onClose }: RenewalPanelProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const tokenFile = useTokenFile(token.id, onAccepted);
  const report = tokenFile.upload.data;
  return (
    <Panel id="upload" title={say('console.renew.title')}>
      {report ? <AcceptedFile report={report} /> : <RenewalSteps token={token} tokenFile={tokenFile} />}
      <Button className={styles.close} onClick={onClose}>
        {say('console.close')}
      </Button>
    </Panel>
  );
}

function RenewalSteps({ token, tokenFile }: { token: Token; tokenFile: ReturnType<typeof useTokenFile> }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <>
      <Notice kind="warning" title={say('console.renew.warning')} className={styles.warning}>
        {say('console.renew.once')}
      </Notice>
      <NumberedSteps>
        <NumberedStep>
          <h3 className={styles.title}>{say('console.renew.download')}</h3>
          <PortalWays
            task="renew"
            organizationType={token.organization.type}
            server={token.mdmServer.name ?? token.name}
          />
          <p className={styles.text}>{say('console.renew.have-it')}</p>
        </NumberedStep>
        <NumberedStep>
          <h3 className={styles.title}>{say('console.renew.upload')}</h3>
          <TokenFileDrop tokenFile={tokenFile} />
        </NumberedStep>
      </NumberedSteps>
    </>
  );
}
