import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, Beaker20Regular, Key20Regular } from '@fluentui/react-icons';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { PATHS } from '../../paths.ts';

const useStyles = makeStyles({
  page: { padding: '28px 24px 32px', '@media (max-width: 640px)': { padding: '20px 14px 24px' } },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: '10px 0 0', maxWidth: '68ch', lineHeight: '22px' },
  ways: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
    gap: '16px',
    marginTop: '22px',
  },
  way: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '16px 18px 18px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    '& > svg': { color: tokens.colorBrandForeground1 },
    '& > h3': { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    '& > p': { margin: '0 0 6px', lineHeight: '22px', flexGrow: 1 },
  },
  command: {
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: '5px 10px',
    overflowX: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    lineHeight: '20px',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const DEMO = 'npm run demo';

/** An empty server: what a token is, and the two ways on. */
export function FirstToken() {
  const { say } = useTexts();
  const styles = useStyles();
  const navigate = useNavigate();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{say('console.tokens.empty.title')}</h2>
      <p className={styles.text}>{say('console.tokens.empty.what')}</p>
      <div className={styles.ways}>
        <Way
          icon={<Key20Regular aria-hidden />}
          title={say('console.tokens.empty.add')}
          text={say('console.tokens.empty.how')}
        >
          <Button
            appearance="primary"
            icon={<Add20Regular />}
            onClick={() => void navigate({ to: PATHS.addToken })}
          >
            {say('console.tokens.add')}
          </Button>
        </Way>
        <Way
          icon={<Beaker20Regular aria-hidden />}
          title={say('console.first.simulator')}
          text={say('console.tokens.empty.demo')}
        >
          <code className={styles.command}>{DEMO}</code>
        </Way>
      </div>
    </div>
  );
}

function Way(props: { icon: ReactNode; title: string; text: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.way}>
      {props.icon}
      <h3>{props.title}</h3>
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}
