import { makeStyles } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';
import { ActivityList } from '../activity/activity-list.tsx';
import { useTokenActivity } from '../activity/use-activity.ts';

const useStyles = makeStyles({ all: { display: 'inline-block', marginTop: '8px' } });

/** The newest that was done to this token, and the way to the rest. */
export function TokenActivity({ tokenId }: { tokenId: string }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { data } = useTokenActivity(tokenId);
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={say('console.activity.title')}>
      <ActivityList entries={data.items} />
      <TextLink to={PATHS.activity} search={{ token: tokenId }} className={styles.all}>
        {say('console.activity.of-token')}
      </TextLink>
    </Panel>
  );
}
