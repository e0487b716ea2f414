import type { EnrollmentProfile } from '@adept/contract';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { DefinitionState } from './definition-state.tsx';
import { useProfiles } from './use-profiles.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 260px) minmax(0, 1fr)',
    gap: '2px 16px',
    padding: '8px 14px',
    lineHeight: '20px',
    alignItems: 'start',
    '& + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '@media (max-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  // 24 pixels from link to link, for fingers too.
  definition: { display: 'flex', flexWrap: 'wrap', gap: '2px 16px', padding: '2px 0' },
  none: { padding: '32px 24px', margin: 0, lineHeight: '22px', maxWidth: '68ch' },
  more: { margin: '12px 14px' },
});

/** Which profiles there are, and what Apple holds of each under each token. */
export function ProfilesPage() {
  const { say } = useTexts();
  const styles = useStyles();
  const { list, profiles, tokenName } = useProfiles();
  return (
    <>
      <PageHead title={say('console.profiles.title')} />
      <Panel flush>
        <ul className={styles.list}>
          {profiles.map((profile) => (
            <ProfileItem key={profile.id} profile={profile} tokenName={tokenName} />
          ))}
        </ul>
        {list.data && profiles.length === 0 && <p className={styles.none}>{say('console.profiles.none')}</p>}
        {list.hasNextPage && (
          <Button className={styles.more} onClick={() => void list.fetchNextPage()}>
            {say('console.profiles.more')}
          </Button>
        )}
        {!list.data && list.isPending && <LoadingLines />}
        {!list.data && list.error && (
          <Trouble
            problem={list.error}
            what={say('console.profiles.trouble')}
            onRetry={() => void list.refetch()}
          />
        )}
      </Panel>
    </>
  );
}

interface ItemProps {
  profile: EnrollmentProfile;
  tokenName: (id: string) => string | null;
}

function ProfileItem({ profile, tokenName }: ItemProps) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div>
        <div className={styles.name}>{profile.name}</div>
        <div className={styles.quiet}>{say('console.profiles.revision', { revision: profile.revision })}</div>
      </div>
      <div>
        {profile.definitions.map((definition) => (
          <div key={definition.tokenId} className={styles.definition}>
            <TextLink to={PATHS.token} params={{ tokenId: definition.tokenId }}>
              {tokenName(definition.tokenId) ?? definition.tokenId}
            </TextLink>
            <DefinitionState definition={definition} />
          </div>
        ))}
        {profile.definitions.length === 0 && (
          <span className={styles.quiet}>{say('console.profiles.unused')}</span>
        )}
      </div>
    </li>
  );
}
