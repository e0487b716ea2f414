import { LANGUAGES } from '@adept/messages/language';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { LanguageField, TimeZoneField } from '../../parts/choice-fields.tsx';
import { DialogForm } from '../../parts/dialog-form.tsx';
import { MakeDialog } from '../../parts/make-dialog.tsx';
import { useNewCalendar } from './use-calendars.ts';

const useStyles = makeStyles({
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    alignItems: 'start',
    gap: '12px',
  },
});

/** Asks for whom, then shows the address, once. */
export function CalendarDialog({ onClose }: { onClose: () => void }) {
  const { say, intl } = useTexts();
  const styles = useStyles();
  const make = useNewCalendar();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<string>(
    LANGUAGES.find((one) => one === intl.locale) ?? LANGUAGES[0],
  );
  const [timeZone, setTimeZone] = useState(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <MakeDialog
      title={say('console.settings.add-calendar')}
      made={
        make.data
          ? {
              value: make.data.url,
              label: say('console.settings.calendar.address', { name: make.data.name }),
              warning: say('console.settings.calendar.made'),
            }
          : null
      }
      onClose={onClose}
    >
      <DialogForm
        submit={say('console.settings.calendar.make')}
        action={make}
        isIncomplete={!name.trim()}
        onSubmit={() => make.mutate({ name: name.trim(), language, timeZone })}
        onClose={onClose}
      >
        <Field label={say('console.settings.rule.name')} required>
          <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
        </Field>
        <div className={styles.two}>
          <LanguageField value={language} onChoose={setLanguage} />
          <TimeZoneField value={timeZone} onChoose={setTimeZone} />
        </div>
      </DialogForm>
    </MakeDialog>
  );
}
