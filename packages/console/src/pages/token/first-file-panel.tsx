import type { Token } from '@adept/contract';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useTexts } from '../../language/use-texts.ts';
import { NumberedStep, NumberedSteps } from '../../parts/numbered-steps.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { AcceptedFile } from './accepted-file.tsx';
import { PortalWays } from './portal-ways.tsx';
import { TokenFileDrop } from './token-file-drop.tsx';
import { publicKeyFileName, usePublicKey, useTokenFile } from './use-token-file.ts';

const useStyles = makeStyles({
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0 0 8px', lineHeight: '22px', maxWidth: '68ch' },
  told: { marginTop: '8px', color: tokens.colorNeutralForeground2 },
});

/** From a name to a live token: public key out, portal, token file in. Can be left and taken up again at any step. */
export function FirstFilePanel({ token, onAccepted }: { token: Token; onAccepted: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const tokenFile = useTokenFile(token.id, onAccepted);
  const report = tokenFile.upload.data;
  return (
    <Panel id="upload" title={say('console.first-file.title')}>
      {report ? (
        <AcceptedFile report={report} />
      ) : (
        <>
          <p className={styles.text}>{say('console.first-file.intro')}</p>
          <NumberedSteps>
            <NumberedStep>
              <PublicKey token={token} />
            </NumberedStep>
            <NumberedStep>
              <h3 className={styles.title}>{say('console.first-file.portal')}</h3>
              <PortalWays task="create" organizationType={token.organization.type} server={token.name} />
            </NumberedStep>
            <NumberedStep>
              <h3 className={styles.title}>{say('console.first-file.upload')}</h3>
              <TokenFileDrop tokenFile={tokenFile} />
            </NumberedStep>
          </NumberedSteps>
        </>
      )}
    </Panel>
  );
}

function PublicKey({ token }: { token: Token }) {
  const { say } = useTexts();
  const styles = useStyles();
  const file = publicKeyFileName(token.name);
  const key = usePublicKey(token.id, file);
  return (
    <>
      <h3 className={styles.title}>{say('console.first-file.key')}</h3>
      <p className={styles.text}>{say('console.first-file.key-text')}</p>
      {key.error && <TroubleBar problem={key.error} />}
      <Button
        appearance="primary"
        icon={<ArrowDownload20Regular />}
        disabledFocusable={key.isPending}
        onClick={() => key.mutate()}
      >
        {say('console.first-file.key-download')}
      </Button>
      <div role="status" className={styles.told}>
        {key.isSuccess && say('console.first-file.key-done', { file })}
      </div>
    </>
  );
}
