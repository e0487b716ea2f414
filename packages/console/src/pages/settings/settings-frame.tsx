import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';

const useStyles = makeStyles({
  nav: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 20px',
    marginBottom: '16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    padding: '6px 2px 8px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `3px solid ${tokens.colorTransparentStroke}`,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-current="page"]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      borderBottom: `3px solid ${tokens.colorBrandStroke1}`,
    },
  },
  parts: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** The settings are several pages: each is loaded when it is opened. @param title absent: the first of them */
export function SettingsFrame({ title, children }: { title?: string; children: ReactNode }) {
  const { say } = useTexts();
  const styles = useStyles();
  const whole = say('console.settings.title');
  return (
    <>
      <PageHead
        title={title ?? whole}
        path={
          title === undefined
            ? []
            : [
                <TextLink key="settings" to={PATHS.settings}>
                  {whole}
                </TextLink>,
              ]
        }
      />
      <nav aria-label={say('console.settings.parts')} className={styles.nav}>
        <Link to={PATHS.settings} activeOptions={{ exact: true }} className={styles.link}>
          {say('console.settings.notices')}
        </Link>
        <Link to={PATHS.apiTokens} className={styles.link}>
          {say('console.api-tokens.title')}
        </Link>
        <Link to={PATHS.about} className={styles.link}>
          {say('console.about.title')}
        </Link>
      </nav>
      <div className={styles.parts}>{children}</div>
    </>
  );
}
