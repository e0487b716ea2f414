import type { CalendarFeed } from '@adept/contract';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Trouble, TroubleBar } from '../../parts/trouble.tsx';
import { CalendarDialog } from './calendar-dialog.tsx';
import { useCalendars } from './use-calendars.ts';

const useStyles = makeStyles({
  intro: { margin: '0 0 12px', maxWidth: '68ch', lineHeight: '22px' },
  list: { margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '2px 16px',
    padding: '8px 0',
    lineHeight: '20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Addresses under which calendars show expirations. */
export function CalendarList() {
  const { say } = useTexts();
  const styles = useStyles();
  const { list, calendars, revoke } = useCalendars();
  const [adding, setAdding] = useState(false);
  return (
    <Panel title={say('console.settings.calendars')}>
      <p className={styles.intro}>{say('console.settings.calendars-intro')}</p>
      {revoke.error && <TroubleBar problem={revoke.error} />}
      <ul className={styles.list}>
        {calendars.map((calendar) => (
          <CalendarItem
            key={calendar.id}
            calendar={calendar}
            busy={revoke.isPending}
            onRevoke={() => revoke.mutate(calendar.id)}
          />
        ))}
      </ul>
      {list.data && calendars.length === 0 && (
        <p className={styles.intro}>{say('console.settings.no-calendars')}</p>
      )}
      {!list.data && list.isPending && <LoadingLines />}
      {!list.data && list.error && (
        <Trouble
          problem={list.error}
          what={say('console.settings.calendars-trouble')}
          onRetry={() => void list.refetch()}
        />
      )}
      <Button icon={<Add20Regular />} onClick={() => setAdding(true)}>
        {say('console.settings.add-calendar')}
      </Button>
      {adding && <CalendarDialog onClose={() => setAdding(false)} />}
    </Panel>
  );
}

interface ItemProps {
  calendar: CalendarFeed;
  busy: boolean;
  onRevoke: () => void;
}

function CalendarItem({ calendar: { name, createdAt, revokedAt }, busy, onRevoke }: ItemProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const created = new Date(createdAt);
  return (
    <li className={styles.item}>
      <div>
        <div className={styles.name}>{name}</div>
        <div className={styles.quiet}>
          {revokedAt === null
            ? say('console.settings.calendar.line', { created })
            : say('console.settings.calendar.revoked', { created, revoked: new Date(revokedAt) })}
        </div>
      </div>
      {revokedAt === null && (
        <Button size="small" disabledFocusable={busy} onClick={onRevoke}>
          {say('console.link.revoke')}
        </Button>
      )}
    </li>
  );
}
