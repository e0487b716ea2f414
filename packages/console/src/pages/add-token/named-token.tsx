import type { Token } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { NumberedStep, NumberedSteps } from '../../parts/numbered-steps.tsx';
import { ButtonLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { portalsOf } from '../token-file/drawings/portal-words.ts';
import { FirstFileSteps } from '../token-file/file-steps.tsx';
import { publicKeyFileName } from '../token-file/public-key.ts';
import { PublicKeyButton } from '../token-file/public-key-button.tsx';
import { RefusedFileWays } from '../token-file/refused-file-ways.tsx';
import { TakenFile } from '../token-file/taken-file.tsx';
import { isKeyTaken, useKeyPairs, usePublicKey } from '../token-file/use-key-pairs.ts';
import { useTokenFile } from '../token-file/use-token-file.ts';
import { isWaitingForFile } from '../tokens/token-rows.ts';
import { useAddedToken } from './use-add-token.ts';

const useStyles = makeStyles({
  text: { margin: '0 0 12px', lineHeight: '22px', maxWidth: '68ch' },
  name: { margin: 0, lineHeight: '22px', color: tokens.colorNeutralForeground2 },
});

/** How far the adding of a token is, by what the server says: the same after a reload and in another browser. */
export function NamedToken({ tokenId }: { tokenId: string }) {
  const { say } = useTexts();
  const token = useAddedToken(tokenId);
  const keys = useKeyPairs(tokenId);
  if (token.data && keys.isKnown)
    return <Adding token={token.data} keyTaken={isKeyTaken(keys.pairs)} hasKey={keys.pairs.length > 0} />;
  if (!token.error) return <LoadingLines lines={8} />;
  const missing = token.error instanceof ApiProblem && token.error.status === 404;
  return (
    <Trouble
      problem={token.error}
      what={say(missing ? 'console.token.missing' : 'console.token.trouble')}
      onRetry={() => void token.refetch()}
    />
  );
}

interface AddingProps {
  token: Token;
  keyTaken: boolean;
  hasKey: boolean;
}

function Adding({ token, keyTaken, hasKey }: AddingProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const tokenFile = useTokenFile(token.id, () => undefined);
  const { report, cure } = tokenFile.hand;
  const taken = cure === null ? report : null;
  // Once its file is here it no longer waits; what was just done stays in sight all the same.
  const [began] = useState(isWaitingForFile(token));
  const done = say('console.file-steps.done');
  const open = (
    <ButtonLink to={PATHS.token} params={{ tokenId: token.id }} appearance="primary">
      {say('console.add-token.open')}
    </ButtonLink>
  );
  if (!began)
    return (
      <>
        <p className={styles.text}>{say('console.add-token.over', { token: token.name })}</p>
        {open}
      </>
    );
  return (
    <NumberedSteps>
      <NumberedStep heading="h2" title={say('console.add-token.step.name')} state="done" says={done}>
        <p className={styles.name}>{token.name}</p>
      </NumberedStep>
      <FirstFileSteps
        hand={tokenFile.hand}
        portals={portalsOf(token.organization.type)}
        server={token.name}
        keyFile={publicKeyFileName(token.name)}
        simulated={token.apple === 'simulated'}
        heading="h2"
        keyState={keyTaken ? 'done' : 'needed'}
        isTaken={taken !== null}
        publicKey={<PublicKey token={token} keyTaken={keyTaken} hasKey={hasKey} />}
      >
        <RefusedFileWays tokenFile={tokenFile} />
      </FirstFileSteps>
      <NumberedStep
        heading="h2"
        title={say('console.add-token.step.live')}
        state={tokenFile.liveSince ? 'done' : taken ? 'current' : 'later'}
        says={done}
      >
        {taken && (
          <TakenFile report={taken} liveSince={tokenFile.liveSince} heading="h3">
            <div>{open}</div>
          </TakenFile>
        )}
      </NumberedStep>
    </NumberedSteps>
  );
}

function PublicKey({ token, keyTaken, hasKey }: AddingProps) {
  const { say } = useTexts();
  const file = publicKeyFileName(token.name);
  const download = usePublicKey(token.id, file);
  return (
    <PublicKeyButton
      download={download}
      text={keyTaken ? null : say('console.first-file.key-text')}
      file={file}
      label={say(
        keyTaken
          ? 'console.file-steps.key-again'
          : hasKey
            ? 'console.first-file.key-download'
            : 'console.first-file.key-make',
      )}
      primary={!keyTaken}
    />
  );
}
