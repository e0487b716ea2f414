import type { CalendarFeed } from '@adept/contract';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import { RevocableList } from './revocable-list.tsx';
import { useCalendars } from './use-calendars.ts';

/** Addresses under which calendars show expirations. */
export function CalendarList() {
  const { say } = useTexts();
  const { list, calendars, revoke } = useCalendars();
  const [adding, setAdding] = useState(false);
  const lineOf = ({ createdAt, revokedAt }: CalendarFeed) =>
    revokedAt === null
      ? say('console.settings.calendar.line', { created: new Date(createdAt) })
      : say('console.settings.calendar.revoked', {
          created: new Date(createdAt),
          revoked: new Date(revokedAt),
        });
  return (
    <>
      <RevocableList
        title={say('console.settings.calendars')}
        intro={say('console.settings.calendars-intro')}
        none={say('console.settings.no-calendars')}
        trouble={say('console.settings.calendars-trouble')}
        list={list}
        items={calendars}
        lineOf={lineOf}
        revoke={{
          action: revoke,
          titleOf: ({ name }) => say('console.settings.calendar.revoke-named', { name }),
          text: say('console.settings.calendar.revoke-text'),
        }}
        add={say('console.settings.add-calendar')}
        onAdd={() => setAdding(true)}
      />
      {adding && <CalendarDialog onClose={() => setAdding(false)} />}
    </>
  );
}
