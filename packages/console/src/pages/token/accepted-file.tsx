import type { TokenFileReport } from '@adept/contract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { CheckList } from './check-list.tsx';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0, maxWidth: '68ch', fontWeight: tokens.fontWeightSemibold },
});

/** What was looked at in the file that is in use from now on. */
export function AcceptedFile({ report }: { report: TokenFileReport }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div role="status" className={styles.report}>
      <CheckList checks={report.checks} />
      {report.difference && <p className={styles.text}>{report.difference}</p>}
      <p className={styles.text}>{say('console.upload.accepted')}</p>
    </div>
  );
}
