import { CalendarList } from './calendar-list.tsx';
import { MessageLog } from './message-log.tsx';
import { RuleList } from './rule-list.tsx';
import { SettingsFrame } from './settings-frame.tsx';

/** Who is told of problems, where calendars read, and what was told. */
export function SettingsPage() {
  return (
    <SettingsFrame>
      <RuleList />
      <CalendarList />
      <MessageLog />
    </SettingsFrame>
  );
}
