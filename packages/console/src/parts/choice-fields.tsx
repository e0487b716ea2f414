import { LANGUAGES } from '@adept/messages/language';
import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { LANGUAGE_NAMES } from '../language/chosen-language.ts';
import { useTexts } from '../language/use-texts.ts';

interface ChoiceFieldProps {
  value: string;
  onChoose: (value: string) => void;
}

/** One of our languages, each named in itself. */
export function LanguageField({
  label,
  none,
  value,
  onChoose,
}: ChoiceFieldProps & {
  label?: string;
  /** Names what the empty choice means; absent: one has to be chosen. */
  none?: string;
}) {
  const { say } = useTexts();
  return (
    <Field label={label ?? say('console.settings.rule.language')}>
      <Select value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Time zones by their names in the IANA database, as the browser knows them. */
export function TimeZoneField({ value, onChoose }: ChoiceFieldProps) {
  const { say } = useTexts();
  const zones = useMemo(() => [...new Set(['UTC', value, ...Intl.supportedValuesOf('timeZone')])], [value]);
  return (
    <Field label={say('console.settings.rule.zone')}>
      <Select value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </Select>
    </Field>
  );
}
