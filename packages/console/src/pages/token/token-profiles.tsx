import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { DefinitionState } from '../profiles/definition-state.tsx';
import { useProfiles } from '../profiles/use-profiles.ts';

const useStyles = makeStyles({
  list: { margin: '0 0 10px', padding: 0, listStyleType: 'none', lineHeight: '22px' },
  item: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  none: { margin: '0 0 10px' },
});

/** Profiles that Apple is to hold under this token, and what it holds of them. */
export function TokenProfiles({ tokenId }: { tokenId: string }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { list, profiles } = useProfiles();
  if (!list.data) {
    return list.error ? (
      <Trouble
        problem={list.error}
        what={say('console.profiles.trouble')}
        onRetry={() => void list.refetch()}
      />
    ) : (
      <LoadingLines />
    );
  }
  const here = profiles.flatMap(({ id, name, definitions }) =>
    definitions.flatMap((definition) => (definition.tokenId === tokenId ? [{ id, name, definition }] : [])),
  );
  return (
    <>
      {here.length === 0 && <p className={styles.none}>{say('console.tabs.profiles.none')}</p>}
      <ul className={styles.list}>
        {here.map(({ id, name, definition }) => (
          <li key={id} className={styles.item}>
            <span className={styles.name}>{name}</span>
            <DefinitionState definition={definition} />
          </li>
        ))}
      </ul>
      <TextLink to={PATHS.profiles}>{say('console.tabs.profiles.all')}</TextLink>
    </>
  );
}
