import type { RenewalInvitation } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Beaker16Regular } from '@fluentui/react-icons';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { type Texts, useTexts } from '../../language/use-texts.ts';
import { Facts } from '../../parts/facts.tsx';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { Mark } from '../../parts/mark.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { Panel } from '../../parts/panel.tsx';
import { troubleTexts } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { LanguageSelect } from '../../shell/language-select.tsx';
import { type Ending, endingOf } from '../token-file/ending.ts';
import { FileEnding } from '../token-file/file-ending.tsx';
import type { Check } from '../token-file/file-in-hand.ts';
import { InvitationSteps } from './invitation-steps.tsx';
import { useInvitation } from './use-invitation.ts';

const useStyles = makeStyles({
  room: {
    minHeight: '100%',
    boxSizing: 'border-box',
    padding: '20px 16px 48px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  column: { maxWidth: '760px', margin: '0 auto', display: 'flex', flexDirection: 'column', gap: '16px' },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  brand: { display: 'flex', alignItems: 'center', gap: '10px', fontWeight: tokens.fontWeightSemibold },
  simulated: { display: 'flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground2 },
  language: { marginLeft: 'auto' },
  title: {
    margin: '8px 0 0',
    fontSize: '26px',
    lineHeight: '34px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.01em',
    textWrap: 'balance',
  },
  text: { margin: 0, lineHeight: '24px', maxWidth: '68ch', textWrap: 'pretty' },
});

/** For whoever holds a renewal link: what to do at Apple, and the place for the file. Nothing else of Adept is here. */
export function RenewPage() {
  const held = useInvitation();
  const { say } = useTexts();
  const { invitation, hand } = held;
  if (hand.report) {
    const { checks, liveSince } = hand.report;
    const ending = endingOf(checks);
    return (
      <Frame title={say(`console.invitation.${ending}`)} simulated={invitation.data?.apple === 'simulated'}>
        <End ending={ending} checks={checks} liveSince={liveSince} />
      </Frame>
    );
  }
  if (invitation.data) return <Invitation invitation={invitation.data} held={held} />;
  if (invitation.error) {
    const { title, detail } = troubleTexts(invitation.error, say);
    return <Frame title={title} intro={detail} />;
  }
  return (
    <Frame title={say('console.invitation.renew')}>
      <Panel>
        <LoadingLines />
      </Panel>
    </Frame>
  );
}

interface InvitationProps {
  invitation: RenewalInvitation;
  held: ReturnType<typeof useInvitation>;
}

function Invitation({ invitation, held }: InvitationProps) {
  const { say } = useTexts();
  const { task, server, apple } = invitation;
  return (
    <Frame
      title={say(`console.invitation.${task}`)}
      intro={say(`console.invitation.${task}-intro`, { server })}
      simulated={apple === 'simulated'}
    >
      <Panel>
        <Facts facts={factsOf(invitation, say)} />
      </Panel>
      <Panel>
        <InvitationSteps invitation={invitation} held={held} />
      </Panel>
    </Frame>
  );
}

function factsOf(
  { organization, server, tokenExpiresAt, linkExpiresAt }: RenewalInvitation,
  say: Texts['say'],
) {
  const day = (text: string) => <MomentText at={text} as="date" />;
  return [
    ...(organization === null ? [] : [{ name: say('console.facts.organization'), value: organization }]),
    { name: say('console.facts.server'), value: server },
    ...(tokenExpiresAt === null ? [] : [{ name: say('console.facts.expires'), value: day(tokenExpiresAt) }]),
    {
      name: say('console.invitation.link-until'),
      value: say('console.invitation.link-until-text', { until: new Date(linkExpiresAt) }),
    },
  ];
}

/** The file is taken in; what becomes of it Apple may not have said yet. */
function End(props: { ending: Ending; checks: readonly Check[]; liveSince: string | undefined }) {
  const { ending, checks, liveSince } = props;
  const { say } = useTexts();
  return (
    <Panel>
      <FileEnding ending={ending} checks={checks}>
        {liveSince !== undefined && <p>{say('console.upload.live-since', { at: new Date(liveSince) })}</p>}
        {ending !== 'done' && <p>{say(`console.ending.${ending}-text`)}</p>}
        <p>{say(`console.invitation.after.${ending}`)}</p>
      </FileEnding>
    </Panel>
  );
}

interface FrameProps {
  title: string;
  intro?: string;
  simulated?: boolean;
  children?: ReactNode;
}

/** The page around it. A language chosen here stays in the address, so that a reload keeps it. */
function Frame({ title, intro, simulated = false, children }: FrameProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const navigate = useNavigate();
  useEffect(() => {
    document.title = say('console.page-title', { page: title });
  }, [say, title]);
  return (
    <main className={styles.room}>
      <div className={styles.column}>
        <div className={styles.top}>
          <span className={styles.brand}>
            <Mark /> {say('console.product')}
          </span>
          {simulated && (
            <span className={styles.simulated}>
              <Beaker16Regular aria-hidden /> {say('console.shell.simulated')}
            </span>
          )}
          <span className={styles.language}>
            <LanguageSelect
              onChosen={(language) =>
                void navigate({ to: PATHS.renew, search: { language }, hash: true, replace: true })
              }
            />
          </span>
        </div>
        <h1 className={styles.title}>{title}</h1>
        {intro && <p className={styles.text}>{intro}</p>}
        {children}
      </div>
    </main>
  );
}
