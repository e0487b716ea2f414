import { makeStyles, tokens } from '@fluentui/react-components';
import { packages } from 'virtual:licenses';
import { useTexts } from '../../language/use-texts.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Panel } from '../../parts/panel.tsx';

const useStyles = makeStyles({
  intro: { margin: '0 0 12px', maxWidth: '68ch', lineHeight: '22px' },
  list: {
    columns: '260px',
    margin: '0 0 12px',
    padding: 0,
    listStyleType: 'none',
    lineHeight: '22px',
    '& > li': { breakInside: 'avoid', overflowWrap: 'anywhere' },
  },
  version: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** Adept's own, as its package says. */
const OWN = 'MIT';

/** Every package that Adept contains, by licence: the most used one first. */
export function LicenseList() {
  const { say } = useTexts();
  const styles = useStyles();
  const groups = [...Map.groupBy(packages, ({ license }) => license || '–')].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return (
    <Panel title={say('console.about.licenses')}>
      <p className={styles.intro}>
        {say('console.about.licenses-intro', { license: OWN, count: packages.length })}
      </p>
      {groups.map(([license, own]) => (
        <Disclosure key={license} summary={say('console.about.packages', { license, count: own.length })}>
          <ul className={styles.list}>
            {own.map(({ name, version }) => (
              <li key={`${name}@${version}`}>
                {name} <span className={styles.version}>{version}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </Panel>
  );
}
