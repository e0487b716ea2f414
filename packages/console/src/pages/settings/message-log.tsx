import type { Notice } from '@adept/contract';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Trouble, TroubleBar } from '../../parts/trouble.tsx';
import { useMessages } from './use-notices.ts';

const useStyles = makeStyles({
  intro: { margin: '0 0 12px', maxWidth: '68ch', lineHeight: '22px' },
  list: { margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '110px minmax(0, 1fr) minmax(0, 220px) 130px',
    gap: '2px 16px',
    padding: '8px 0',
    lineHeight: '20px',
    alignItems: 'start',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  again: { justifySelf: 'start', minWidth: 0, marginTop: '2px' },
});

/** What was sent, and what the other side said. */
export function MessageLog() {
  const { say } = useTexts();
  const styles = useStyles();
  const { list, messages, replay } = useMessages();
  return (
    <Panel title={say('console.settings.log')}>
      <p className={styles.intro}>{say('console.settings.log-intro')}</p>
      {replay.error && <TroubleBar problem={replay.error} />}
      <ul className={styles.list}>
        {messages.map((message) => (
          <Message key={message.id} message={message} onReplay={() => replay.mutate(message.id)} />
        ))}
      </ul>
      {list.data && messages.length === 0 && <p className={styles.intro}>{say('console.settings.no-log')}</p>}
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()}>{say('console.problems.more')}</Button>
      )}
      {!list.data && list.isPending && <LoadingLines />}
      {!list.data && list.error && (
        <Trouble
          problem={list.error}
          what={say('console.settings.log-trouble')}
          onRetry={() => void list.refetch()}
        />
      )}
    </Panel>
  );
}

function Message({ message, onReplay }: { message: Notice; onReplay: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const last = message.deliveries.at(-1);
  const over = message.state === 'sent' || message.state === 'failed';
  return (
    <li className={styles.item}>
      <span className={mergeClasses(message.state === 'failed' ? styles.failed : styles.quiet)}>
        {say(`console.settings.state.${message.state}`)}
      </span>
      <div>
        {message.subject ?? '–'}
        {last && (
          <div className={styles.quiet}>
            {say('console.settings.answer', { answer: last.answer, n: message.deliveries.length })}
          </div>
        )}
        {over && (
          <Button
            size="small"
            className={styles.again}
            aria-label={say('console.settings.again-named', { subject: message.subject ?? '–' })}
            onClick={onReplay}
          >
            {say('console.settings.again')}
          </Button>
        )}
      </div>
      <span className={styles.quiet}>{message.recipient ?? say('console.settings.rule.way.adept')}</span>
      <span className={styles.quiet}>
        <MomentText at={message.sentAt ?? message.createdAt} />
      </span>
    </li>
  );
}
