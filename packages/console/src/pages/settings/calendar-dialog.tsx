import { LANGUAGES } from '@adept/messages/language';
import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { LANGUAGE_NAMES } from '../../language/chosen-language.ts';
import { useTexts } from '../../language/use-texts.ts';
import { AddressOnce } from '../../parts/address-once.tsx';
import { Modal } from '../../parts/modal.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { useNewCalendar } from './use-calendars.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    alignItems: 'start',
    gap: '12px',
  },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginTop: '8px' },
});

/** Asks for whom, then shows the address, once. */
export function CalendarDialog({ onClose }: { onClose: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const make = useNewCalendar();
  return (
    <Modal title={say('console.settings.add-calendar')} onClose={onClose}>
      {make.data ? (
        <div className={styles.form}>
          <AddressOnce
            url={make.data.url}
            label={say('console.settings.calendar.address', { name: make.data.name })}
            warning={say('console.settings.calendar.made')}
          />
          <div className={styles.actions}>
            <Button onClick={onClose}>{say('console.close')}</Button>
          </div>
        </div>
      ) : (
        <CalendarForm make={make} onClose={onClose} />
      )}
    </Modal>
  );
}

interface FormProps {
  make: ReturnType<typeof useNewCalendar>;
  onClose: () => void;
}

function CalendarForm({ make, onClose }: FormProps) {
  const { say, intl } = useTexts();
  const styles = useStyles();
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<string>(
    LANGUAGES.find((one) => one === intl.locale) ?? LANGUAGES[0],
  );
  const [timeZone, setTimeZone] = useState(here);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() && !make.isPending) make.mutate({ name: name.trim(), language, timeZone });
      }}
    >
      {make.error && <TroubleBar problem={make.error} />}
      <Field label={say('console.settings.rule.name')} required>
        <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.two}>
        <Field label={say('console.settings.rule.language')}>
          <Select value={language} onChange={(_, { value }) => setLanguage(value)}>
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('console.settings.rule.zone')}>
          <Select value={timeZone} onChange={(_, { value }) => setTimeZone(value)}>
            {[...new Set(['UTC', here, ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.actions}>
        <Button onClick={onClose}>{say('console.cancel')}</Button>
        <Button type="submit" appearance="primary" disabledFocusable={!name.trim() || make.isPending}>
          {say('console.settings.calendar.make')}
        </Button>
      </div>
    </form>
  );
}
