import type { CausePage as Page } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import { useLanguage } from '../../language/language-provider.tsx';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { StateSign } from '../../parts/state-sign.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { useStanding } from '../../shell/use-session.ts';
import { RemedySteps, unwatched } from '../token/remedy-steps.tsx';

const useStyles = makeStyles({
  panel: { maxWidth: '820px', display: 'flex', flexDirection: 'column', gap: '20px' },
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: '0 0 8px',
    paddingLeft: '20px',
    lineHeight: '22px',
    maxWidth: '68ch',
    overflowWrap: 'anywhere',
  },
  text: { margin: '0 0 8px', lineHeight: '22px', maxWidth: '68ch', overflowWrap: 'anywhere' },
});

/** What is written about a cause, of no single token: said by the server, in the chosen language. */
export function CausePage() {
  const { causeId = '' } = useParams({ strict: false });
  const { say } = useTexts();
  const styles = useStyles();
  const { language } = useLanguage();
  const api = useApi();
  const page = useQuery({
    ...QUERIES.causePage(causeId, language),
    queryFn: ({ signal }) => api.causePage(causeId, signal),
  });
  const path = [
    <TextLink key="problems" to={PATHS.problems}>
      {say('console.problems.title')}
    </TextLink>,
    <TextLink key="causes" to={PATHS.causes}>
      {say('console.palette.group.causes')}
    </TextLink>,
  ];
  return (
    <>
      <PageHead path={path} title={page.data?.title ?? say('console.cause.title')} />
      <Panel className={styles.panel}>
        {page.data && <Sections page={page.data} />}
        {page.error && !page.data && (
          <Trouble
            problem={page.error}
            what={say('console.cause.trouble')}
            onRetry={() => void page.refetch()}
          />
        )}
        {page.isPending && <LoadingLines />}
      </Panel>
    </>
  );
}

function Sections({ page }: { page: Page }) {
  const styles = useStyles();
  const simulated = useStanding()?.apple === 'simulated';
  return (
    <>
      <StateSign state={page.severity} />
      {page.sections.map(({ id, title, paragraphs, items, steps }) => (
        <section key={id}>
          <h2 className={styles.title}>{title}</h2>
          {paragraphs.map((text) => (
            <p key={text} className={styles.text}>
              {text}
            </p>
          ))}
          {items && (
            <ul className={styles.list}>
              {items.map((text) => (
                <li key={text}>{id === 'simulator' ? <code>{text}</code> : text}</li>
              ))}
            </ul>
          )}
          {steps && <RemedySteps steps={unwatched(steps)} simulated={simulated} actions={{}} />}
        </section>
      ))}
    </>
  );
}
