import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type TextId, useTexts } from '../../language/use-texts.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { NumberedStep, type NumberedStepProps } from '../../parts/numbered-steps.tsx';
import { Cure } from './cure.tsx';
import type { CuringStep } from './curing-step.ts';
import type { Portal } from './drawings/portal-words.ts';
import type { FileInHand } from './file-in-hand.ts';
import { PortalChoice, usePortal } from './portal-choice.tsx';
import { PortalGuide } from './portal-guide.tsx';
import { TokenFileDrop } from './token-file-drop.tsx';

const useStyles = makeStyles({
  text: { margin: '10px 0 0', lineHeight: '22px', maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
  key: { marginTop: '12px' },
  cured: { margin: 0, lineHeight: '22px' },
});

export interface FileStepsProps {
  hand: FileInHand;
  portals: readonly Portal[];
  /** The server's name at Apple; before the first file the name that it is given there. */
  server: string;
  /** Name of the file with the public key. */
  keyFile: string;
  /** Apple is simulated: its portal has another address. */
  simulated: boolean;
  heading: 'h2' | 'h3';
  /** Getting the public key: for the first file a step of its own, for a renewal behind a fold. */
  publicKey: ReactNode;
  /** Ways with a file that was refused. */
  children?: ReactNode;
}

/** The titles of the steps at which a file may be cured. */
const TITLES: Readonly<Record<'create' | 'renew', Readonly<Record<CuringStep, TextId>>>> = {
  create: {
    key: 'console.file-steps.key-at-apple',
    download: 'console.file-steps.download-first',
    upload: 'console.first-file.upload',
  },
  renew: {
    key: 'console.renew.download',
    download: 'console.renew.download',
    upload: 'console.renew.upload',
  },
};

interface FirstFileStepsProps extends FileStepsProps {
  /** Whether the public key is in a person's downloads; `needed`: it isn't, and all else comes after it. */
  keyState: 'needed' | 'current' | 'done';
  /** Apple has the key and the file is here: all that is left is behind us. */
  isTaken: boolean;
}

/** From the key pair to the upload; stands in a list of numbered steps. */
export function FirstFileSteps(props: FirstFileStepsProps) {
  const { hand, portals, keyFile, server, simulated, heading, publicKey, keyState, isTaken } = props;
  const { say } = useTexts();
  const { portal, choose } = usePortal(portals);
  const state = isTaken ? 'done' : keyState === 'needed' ? 'later' : 'current';
  const isOpen = state === 'current';
  const common = { heading, says: say('console.file-steps.done') } as const;
  const guide = { portal, server, keyFile, simulated };
  return (
    <>
      <NumberedStep
        {...common}
        title={say('console.first-file.key')}
        state={keyState === 'done' || isTaken ? 'done' : 'current'}
      >
        {!isTaken && publicKey}
      </NumberedStep>
      <NumberedStep {...common} title={say(TITLES.create.key)} state={state}>
        {isOpen && (
          <>
            {hand.cure === 'key' && <Cure hand={hand} />}
            <PortalChoice portals={portals} portal={portal} onChoose={choose} />
            <PortalGuide {...guide} task="key" isNamed={portals.length > 1} />
          </>
        )}
      </NumberedStep>
      <NumberedStep {...common} title={say(TITLES.create.download)} state={state}>
        {isOpen && (
          <>
            {hand.cure === 'download' && <Cure hand={hand} />}
            <PortalGuide {...guide} task="token" />
          </>
        )}
      </NumberedStep>
      <UploadStep {...common} titles={TITLES.create} state={state} hand={hand}>
        {props.children}
      </UploadStep>
    </>
  );
}

/** The two steps of a renewal; they stand in a list of numbered steps. */
export function RenewalSteps(props: FileStepsProps & { keyIsOpen?: boolean; keySummary: string }) {
  const { hand, portals, keyFile, server, simulated, heading, publicKey, keySummary } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const { portal, choose } = usePortal(portals);
  const { cure } = hand;
  const keyIsOpen = cure === 'key' || (props.keyIsOpen ?? false);
  return (
    <>
      <NumberedStep heading={heading} title={say(TITLES.renew.download)}>
        {(cure === 'download' || cure === 'key') && <Cure hand={hand} />}
        <PortalChoice portals={portals} portal={portal} onChoose={choose} />
        <PortalGuide {...{ portal, server, keyFile, simulated }} task="renew" isNamed={portals.length > 1} />
        <p className={styles.text}>{say('console.renew.have-it')}</p>
        {publicKey !== null && (
          <div className={styles.key}>
            {/* Opened where a key is what is missing; the fold keeps to itself otherwise. */}
            <Disclosure key={String(keyIsOpen)} summary={keySummary} open={keyIsOpen}>
              {publicKey}
            </Disclosure>
          </div>
        )}
      </NumberedStep>
      <UploadStep heading={heading} titles={TITLES.renew} hand={hand}>
        {props.children}
      </UploadStep>
    </>
  );
}

interface UploadStepProps extends Pick<NumberedStepProps, 'heading' | 'says' | 'state'> {
  titles: Readonly<Record<CuringStep, TextId>>;
  hand: FileInHand;
  children?: ReactNode;
}

function UploadStep({ titles, hand, children, ...step }: UploadStepProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const { cure } = hand;
  const isOpen = (step.state ?? 'current') === 'current';
  return (
    <NumberedStep {...step} title={say(titles.upload)}>
      {isOpen && (
        <TokenFileDrop hand={hand}>
          {cure === 'upload' && <Cure hand={hand} />}
          {cure !== null && cure !== 'upload' && (
            <p className={styles.cured}>{say('console.upload.cure', { step: say(titles[cure]) })}</p>
          )}
          {children}
        </TokenFileDrop>
      )}
    </NumberedStep>
  );
}
