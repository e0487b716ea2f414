import type { CausesIndex } from '@adept/contract';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
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

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '980px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', lineHeight: '20px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '120px minmax(0, 1fr)',
    gap: '2px 16px',
    padding: '8px 0',
    '& + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  code: {
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    scrollMarginTop: '64px',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // Where a link from elsewhere leads; said to assistive technology as the current one.
  named: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, paddingLeft: '12px' },
  word: { overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** All that can be wrong, and every word of Apple's with what it means: said by the server, in the chosen language. */
export function CausesPage() {
  const { say } = useTexts();
  const styles = useStyles();
  const { language } = useLanguage();
  const api = useApi();
  const index = useQuery({
    ...QUERIES.causesIndex(language),
    queryFn: ({ signal }) => api.causesIndex(signal),
    staleTime: Infinity,
  });
  const path = [
    <TextLink key="problems" to={PATHS.problems}>
      {say('console.problems.title')}
    </TextLink>,
  ];
  return (
    <>
      <PageHead path={path} title={say('console.palette.group.causes')} />
      <div className={styles.stack}>
        {index.data && <Index index={index.data} />}
        {!index.data && (
          <Panel>
            {index.isPending && <LoadingLines lines={10} />}
            {index.error && (
              <Trouble
                problem={index.error}
                what={say('console.cause.trouble')}
                onRetry={() => void index.refetch()}
              />
            )}
          </Panel>
        )}
      </div>
    </>
  );
}

function Index({ index: { causes, codes } }: { index: CausesIndex }) {
  const { say } = useTexts();
  const styles = useStyles();
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  return (
    <>
      <Panel>
        <ul className={styles.list}>
          {causes.map(({ causeId, title, severity }) => (
            <li key={causeId} className={styles.row}>
              <StateSign state={severity} />
              <TextLink to={PATHS.cause} params={{ causeId }}>
                {title}
              </TextLink>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={say('console.palette.group.codes')}>
        <ul className={styles.list}>
          {codes.map((code) => (
            <Code
              key={`${code.appleCode} ${code.causeId ?? ''}`}
              code={code}
              isNamed={code.appleCode === hash}
            />
          ))}
        </ul>
      </Panel>
    </>
  );
}

function Code({ code, isNamed }: { code: CausesIndex['codes'][number]; isNamed: boolean }) {
  const styles = useStyles();
  const { appleCode, statuses, causeId, meaning } = code;
  return (
    <li
      id={appleCode}
      aria-current={isNamed ? 'true' : undefined}
      className={mergeClasses(styles.row, styles.code, isNamed && styles.named)}
    >
      <div>
        <span className={styles.word}>
          {causeId === null ? (
            appleCode
          ) : (
            <TextLink to={PATHS.cause} params={{ causeId }}>
              {appleCode}
            </TextLink>
          )}
        </span>
        <div className={styles.quiet}>{statuses.join(', ')}</div>
      </div>
      <div>{meaning}</div>
    </li>
  );
}
