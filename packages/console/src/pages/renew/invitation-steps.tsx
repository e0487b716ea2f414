import type { RenewalInvitation } from '@adept/contract';
import { makeStyles } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { Notice } from '../../parts/notice.tsx';
import { NumberedSteps } from '../../parts/numbered-steps.tsx';
import type { Portal } from '../token-file/drawings/portal-words.ts';
import { FirstFileSteps, RenewalSteps } from '../token-file/file-steps.tsx';
import { PublicKeyButton } from '../token-file/public-key-button.tsx';
import type { useInvitation } from './use-invitation.ts';

const useStyles = makeStyles({ warning: { marginBottom: '16px' } });

type Held = ReturnType<typeof useInvitation>;

/** The way of a file: at Apple first, then here. Before the first token a public key goes to Apple. */
export function InvitationSteps({ invitation, held }: { invitation: RenewalInvitation; held: Held }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { task, server, apple, keyCreatedAt } = invitation;
  const key = (
    <PublicKeyButton
      download={held.publicKey}
      text={say('console.invitation.key-text')}
      file={held.fileName}
      label={say('console.invitation.key-download')}
    />
  );
  const steps = {
    hand: held.hand,
    portals: portalsIn(invitation),
    ...{ server, keyFile: held.fileName, simulated: apple === 'simulated' },
    heading: 'h2',
  } as const;
  if (task === 'create')
    return (
      <NumberedSteps>
        <FirstFileSteps {...steps} publicKey={key} keyState="current" isTaken={false} />
      </NumberedSteps>
    );
  return (
    <>
      <Notice kind="warning" title={say('console.renew.warning')} className={styles.warning}>
        {say('console.renew.once')}
      </Notice>
      <NumberedSteps>
        <RenewalSteps
          {...steps}
          publicKey={keyCreatedAt === null ? null : key}
          keySummary={say('console.invitation.key')}
        />
      </NumberedSteps>
    </>
  );
}

/** The portals of the steps that were sent along; both where none says. */
function portalsIn({ steps }: RenewalInvitation): readonly Portal[] {
  const named = steps.flatMap(({ portal }) => portal ?? []);
  const portals = (['ab', 'asm'] as const).filter((portal) =>
    named.includes(portal === 'ab' ? 'apple-business' : 'apple-school'),
  );
  return portals.length === 0 ? ['ab', 'asm'] : portals;
}
