import type { RenewalInvitation } from '@adept/contract';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useTexts } from '../../language/use-texts.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Notice } from '../../parts/notice.tsx';
import { NumberedStep, NumberedSteps } from '../../parts/numbered-steps.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { CheckList } from '../token/check-list.tsx';
import { PortalWays } from '../token/portal-ways.tsx';
import { StepText } from '../token/remedy-steps.tsx';
import { DropZone } from '../token/token-file-drop.tsx';
import { refusalOf } from '../token/use-token-file.ts';
import type { useInvitation } from './use-invitation.ts';

const useStyles = makeStyles({
  warning: { marginBottom: '16px' },
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0 0 8px', lineHeight: '22px', maxWidth: '68ch' },
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  key: { marginTop: '12px' },
  told: { marginTop: '8px', color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
});

type Held = ReturnType<typeof useInvitation>;

/** The way of a file: at Apple first, then here. Before the first token a public key goes to Apple. */
export function InvitationSteps({ invitation, held }: { invitation: RenewalInvitation; held: Held }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { task, steps, server, apple } = invitation;
  return (
    <>
      {task === 'renew' && (
        <Notice kind="warning" title={say('console.renew.warning')} className={styles.warning}>
          {say('console.renew.once')}
        </Notice>
      )}
      <NumberedSteps>
        {task === 'create' && (
          <NumberedStep>
            <h2 className={styles.title}>{say('console.first-file.key')}</h2>
            <PublicKey held={held} />
          </NumberedStep>
        )}
        <NumberedStep>
          <h2 className={styles.title}>
            {say(task === 'renew' ? 'console.renew.download' : 'console.first-file.portal')}
          </h2>
          {steps.map((step) => (
            <StepText key={step.portal ?? step.actor} step={step} simulated={apple === 'simulated'} />
          ))}
          {task === 'create' && <PortalWays task="create" organizationType={null} server={server} />}
          {task === 'renew' && invitation.keyCreatedAt !== null && (
            <div className={styles.key}>
              <Disclosure summary={say('console.invitation.key')}>
                <PublicKey held={held} />
              </Disclosure>
            </div>
          )}
        </NumberedStep>
        <NumberedStep>
          <h2 className={styles.title}>{say('console.renew.upload')}</h2>
          <FileDrop held={held} />
        </NumberedStep>
      </NumberedSteps>
    </>
  );
}

function PublicKey({ held: { publicKey, fileName } }: { held: Held }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{say('console.invitation.key-text')}</p>
      {publicKey.error && <TroubleBar problem={publicKey.error} />}
      <Button
        icon={<ArrowDownload20Regular />}
        disabledFocusable={publicKey.isPending}
        onClick={() => publicKey.mutate()}
      >
        {say('console.invitation.key-download')}
      </Button>
      <div role="status" className={styles.told}>
        {publicKey.isSuccess && say('console.first-file.key-done', { file: fileName })}
      </div>
    </>
  );
}

function FileDrop({ held: { upload, tooLarge, send } }: { held: Held }) {
  const { say } = useTexts();
  const styles = useStyles();
  const refusal = refusalOf(upload.error);
  const file = upload.variables?.name ?? '';
  return (
    <div className={styles.stack}>
      <DropZone busy={upload.isPending} onFile={send} />
      <div role="status">
        {upload.isPending && (
          <Spinner size="tiny" labelPosition="after" label={say('console.upload.sending', { file })} />
        )}
      </div>
      {tooLarge && (
        <Notice kind="error" title={say('console.invitation.too-large')}>
          {say('console.invitation.too-large-text')}
        </Notice>
      )}
      {!tooLarge && refusal.checks.length > 0 && <CheckList checks={refusal.checks} />}
      {!tooLarge && upload.error && <TroubleBar problem={upload.error} />}
    </div>
  );
}
