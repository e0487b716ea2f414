import type { Token } from '@adept/contract';
import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { Notice } from '../../parts/notice.tsx';
import { NumberedSteps } from '../../parts/numbered-steps.tsx';
import { Panel } from '../../parts/panel.tsx';
import { portalsOf } from '../token-file/drawings/portal-words.ts';
import { RenewalSteps } from '../token-file/file-steps.tsx';
import { KeyList } from '../token-file/key-list.tsx';
import { publicKeyFileName } from '../token-file/public-key.ts';
import { RefusedFileWays } from '../token-file/refused-file-ways.tsx';
import { TakenFile } from '../token-file/taken-file.tsx';
import { isRenewalBegun, useKeyPairs } from '../token-file/use-key-pairs.ts';
import { useTokenFile } from '../token-file/use-token-file.ts';

const useStyles = makeStyles({
  top: { ':focus': { outlineStyle: 'none' } },
  warning: { marginBottom: '16px' },
  close: { marginTop: '16px' },
});

export interface RenewalPanelProps {
  token: Token;
  onAccepted: () => void;
  onClose: () => void;
  /** The button that opened it has gone: who works by keyboard goes on here. */
  takesFocus: boolean;
}

/** One page, two steps, the warning first: a download in the portal ends the token in use at once. */
export function RenewalPanel({ token, onAccepted, onClose, takesFocus }: RenewalPanelProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const tokenFile = useTokenFile(token.id, onAccepted);
  const { report, cure } = tokenFile.hand;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) top.current?.focus();
    // Only as it opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <Panel id="upload" title={say('console.renew.title')}>
      <div ref={top} tabIndex={-1} className={styles.top}>
        {report && cure === null ? (
          <TakenFile report={report} liveSince={tokenFile.liveSince} heading="h3" />
        ) : (
          <Steps token={token} tokenFile={tokenFile} />
        )}
      </div>
      <Button className={styles.close} onClick={onClose}>
        {say('console.close')}
      </Button>
    </Panel>
  );
}

interface StepsProps {
  token: Token;
  tokenFile: ReturnType<typeof useTokenFile>;
}

function Steps({ token, tokenFile }: StepsProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const keys = useKeyPairs(token.id);
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
        <RenewalSteps
          hand={tokenFile.hand}
          portals={portalsOf(token.organization.type)}
          server={token.mdmServer.name ?? token.name}
          keyFile={publicKeyFileName(token.name)}
          simulated={token.apple === 'simulated'}
          heading="h3"
          publicKey={<KeyList token={token} keys={keys} />}
          keySummary={say('console.keys.lost')}
          keyIsOpen={isRenewalBegun(keys.pairs)}
        >
          <RefusedFileWays tokenFile={tokenFile} />
        </RenewalSteps>
      </NumberedSteps>
    </>
  );
}
