import { makeStyles } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { CalendarList } from './calendar-list.tsx';
import { MessageLog } from './message-log.tsx';
import { RuleList } from './rule-list.tsx';

const useStyles = makeStyles({ parts: { display: 'flex', flexDirection: 'column', gap: '16px' } });

/** Who is told of problems, where calendars read, and what was told. */
export function SettingsPage() {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <>
      <PageHead title={say('console.settings.title')} />
      <div className={styles.parts}>
        <RuleList />
        <CalendarList />
        <MessageLog />
      </div>
    </>
  );
}
