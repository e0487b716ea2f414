import type { About } from '@adept/contract';
import { Button, makeStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import { useTexts } from '../../language/use-texts.ts';
import { Facts } from '../../parts/facts.tsx';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { Panel } from '../../parts/panel.tsx';
import { OutsideLink, TextLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { LicenseList } from './license-list.tsx';
import { SettingsFrame } from './settings-frame.tsx';

const useStyles = makeStyles({
  intro: { margin: '0 0 12px', maxWidth: '68ch', lineHeight: '22px' },
  facts: { maxWidth: '560px' },
  copy: { marginTop: '16px' },
  docs: { margin: 0, paddingLeft: '20px', lineHeight: '24px' },
});

/** Which Adept this is: what a report of a fault names; where to read on; whose work is in it. */
export function AboutPage() {
  const { say } = useTexts();
  const styles = useStyles();
  const api = useApi();
  const about = useQuery({ ...QUERIES.about, queryFn: ({ signal }) => api.about(signal) });
  return (
    <SettingsFrame title={say('console.about.title')}>
      <Panel>
        <p className={styles.intro}>{say('console.about.intro')}</p>
        {about.data && <AboutFacts about={about.data} />}
        {about.isPending && <LoadingLines />}
        {!about.data && about.error && (
          <Trouble
            problem={about.error}
            what={say('console.about.trouble')}
            onRetry={() => void about.refetch()}
          />
        )}
      </Panel>
      <Panel title={say('console.about.docs')}>
        <ul className={styles.docs}>
          <li>
            <TextLink to={PATHS.causes}>{say('console.about.docs.causes')}</TextLink>
          </li>
          <li>
            <OutsideLink href="/openapi.json">{say('console.about.docs.api')}</OutsideLink>
          </li>
        </ul>
      </Panel>
      <LicenseList />
    </SettingsFrame>
  );
}

function AboutFacts({ about }: { about: About }) {
  const { say } = useTexts();
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const { version, commit, runtime, platform, store } = about;
  const facts = [
    { name: say('console.about.version'), value: version },
    ...(commit === null ? [] : [{ name: say('console.about.commit'), value: commit.slice(0, 12) }]),
    { name: say('console.about.runtime'), value: `${runtime} (${platform})` },
    {
      name: say('console.about.store'),
      value: say(`console.about.store.${store.kind}`, { version: store.version }),
    },
    { name: say('console.about.schema'), value: store.schema },
  ];
  return (
    <>
      <div className={styles.facts}>
        <Facts facts={facts} />
      </div>
      <Button
        className={styles.copy}
        icon={<Copy20Regular />}
        onClick={() => {
          // For whoever reads the report, whatever language it was copied in.
          void navigator.clipboard.writeText(JSON.stringify(about, null, 2)).then(() => setCopied(true));
        }}
      >
        {copied ? say('console.link.copied') : say('console.about.copy')}
      </Button>
    </>
  );
}
