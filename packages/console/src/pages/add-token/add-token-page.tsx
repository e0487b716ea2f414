import { makeStyles } from '@fluentui/react-components';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.ts';
import { NumberedStep, NumberedSteps } from '../../parts/numbered-steps.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';
import { enrollmentPath } from '../tokens/enrollment-path.tsx';
import { NameForm } from './name-form.tsx';
import { NamedToken } from './named-token.tsx';

const useStyles = makeStyles({
  page: { maxWidth: '900px' },
  intro: { margin: '2px 0 0', lineHeight: '22px', maxWidth: '68ch' },
});

/** From a name to a live token, step by step. Without a token only the name is asked for; from then on the server knows how far it is. */
export function AddTokenPage() {
  const { tokenId } = useParams({ strict: false });
  const { say } = useTexts();
  const styles = useStyles();
  const path = [
    ...enrollmentPath(say),
    <TextLink key="tokens" to={PATHS.tokens}>
      {say('console.tokens.title')}
    </TextLink>,
  ];
  return (
    <div className={styles.page}>
      <PageHead path={path} title={say('console.add-token.title')}>
        <p className={styles.intro}>{say('console.add-token.intro')}</p>
      </PageHead>
      <Panel>{tokenId === undefined ? <Unnamed /> : <NamedToken key={tokenId} tokenId={tokenId} />}</Panel>
    </div>
  );
}

const LATER = [
  'console.first-file.key',
  'console.file-steps.key-at-apple',
  'console.file-steps.download-first',
  'console.first-file.upload',
  'console.add-token.step.live',
] as const;

/** The first step, and what will follow. */
function Unnamed() {
  const { say } = useTexts();
  return (
    <NumberedSteps>
      <NumberedStep
        heading="h2"
        title={say('console.add-token.step.name')}
        says={say('console.file-steps.done')}
      >
        <NameForm />
      </NumberedStep>
      {LATER.map((title) => (
        <NumberedStep key={title} heading="h2" title={say(title)} state="later" />
      ))}
    </NumberedSteps>
  );
}
