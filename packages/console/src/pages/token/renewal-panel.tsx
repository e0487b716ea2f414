import type { Token } from '@adept/contract';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Notice } from '../../parts/notice.tsx';
import { NumberedStep, NumberedSteps } from '../../parts/numbered-steps.tsx';
import { Panel } from '../../parts/panel.tsx';
import { AcceptedFile } from './accepted-file.tsx';
import { KeyList } from './key-list.tsx';
import { PortalWays } from './portal-ways.tsx';
import { TokenFileDrop } from './token-file-drop.tsx';
import { isRenewalBegun, useKeyPairs } from './use-key-pairs.ts';
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
  keys: { marginTop: '20px' },
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
  const keys = useKeyPairs(token.id);
  const report = tokenFile.upload.data;
  return (
    <Panel id="upload" title={say('console.renew.title')}>
      {report ? (
        <AcceptedFile report={report} />
      ) : (
        <RenewalSteps token={token} tokenFile={tokenFile} keys={keys} />
      )}
      <Button className={styles.close} onClick={onClose}>
        {say('console.close')}
      </Button>
    </Panel>
  );
}

interface RenewalStepsProps {
  token: Token;
  tokenFile: ReturnType<typeof useTokenFile>;
  keys: ReturnType<typeof useKeyPairs>;
}

function RenewalSteps({ token, tokenFile, keys }: RenewalStepsProps) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <>
      {keys.pairs.some(({ fileProbablyMade }) => fileProbablyMade) && (
        <Notice kind="warning" title={say('console.keys.probably-made')} className={styles.warning}>
          {say('console.keys.probably-made-text')}
        </Notice>
      )}
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
      <div className={styles.keys}>
        {/* Open from the start where a key was made already; shown once it is known, as it opens by itself only then. */}
        <Disclosure
          key={String(isRenewalBegun(keys.pairs))}
          summary={say('console.keys.lost')}
          open={isRenewalBegun(keys.pairs)}
        >
          <KeyList token={token} keys={keys} />
        </Disclosure>
      </div>
    </>
  );
}
