import { Button, Field, Input, makeStyles, SearchBox, Select } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { familyName } from './family-name.ts';
import { type DevicesSearch, PROFILE_STATUSES, type useDevices } from './use-devices.ts';

const useStyles = makeStyles({
  first: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', flexGrow: 1 },
  search: { flexBasis: '260px', flexGrow: 1, maxWidth: '420px' },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
    alignItems: 'end',
    gap: '8px 12px',
    flexBasis: '100%',
    paddingTop: '4px',
    // Below the number of what was found, which stands beside the search.
    order: 1,
    // A list is as wide as its longest word unless it is told otherwise.
    '& > div': { minWidth: 0 },
    '& select': { minWidth: 0, textOverflow: 'ellipsis' },
    '& span:has(> select)': { minWidth: 0 },
  },
  clear: { justifySelf: 'start' },
});

type Known = ReturnType<typeof useDevices>;

/** What narrows the list; all of it stands in the address. The rarer filters fold away. */
export function DevicesFilters({ known }: { known: Known }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { search, set } = known;
  const { q, ...narrowing } = search;
  const used = Object.values(narrowing).filter((value) => value !== undefined).length;
  const [open, setOpen] = useState(used > 0);
  const filtersId = useId();
  return (
    <>
      <div className={styles.first}>
        <SearchBox
          dismiss={{ 'aria-label': say('console.clear-search') }}
          className={styles.search}
          placeholder={say('console.devices.search')}
          aria-label={say('console.devices.search')}
          value={q ?? ''}
          onChange={(_, { value }) => void set({ q: value })}
        />
        <Button
          icon={<Filter20Regular />}
          aria-expanded={open}
          aria-controls={filtersId}
          onClick={() => setOpen(!open)}
        >
          {say('console.devices.filter')}
          {used > 0 && ` (${used})`}
        </Button>
      </div>
      {open && <Filters id={filtersId} known={known} used={used} />}
    </>
  );
}

function Filters({ id, known, used }: { id: string; known: Known; used: number }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { search, set, tokens, values, clear } = known;
  const sorted = tokens.toSorted((one, other) => one.name.localeCompare(other.name));
  const plain = (texts: readonly string[] | undefined) =>
    (texts ?? []).map((text) => ({ value: text, name: text }));
  return (
    <div id={id} role="group" aria-label={say('console.devices.filter')} className={styles.filters}>
      <Choice
        label={say('console.device.token')}
        name="token"
        options={sorted.map((token) => ({ value: token.id, name: token.name }))}
        {...{ search, set }}
      />
      <Choice
        label={say('console.device.profile')}
        name="profile"
        options={PROFILE_STATUSES.map((status) => ({
          value: status,
          name: say(`console.devices.profile.${status}`),
        }))}
        {...{ search, set }}
      />
      <Choice
        label={say('console.device.family')}
        name="family"
        options={(values?.families ?? []).map((family) => ({ value: family, name: familyName(family) }))}
        {...{ search, set }}
      />
      <Choice
        label={say('console.device.model')}
        name="model"
        options={plain(values?.models)}
        {...{ search, set }}
      />
      <Choice
        label={say('console.device.color')}
        name="color"
        options={plain(values?.colors)}
        {...{ search, set }}
      />
      <Field label={say('console.devices.filter.asset-tag')}>
        <Input
          value={search.tag ?? ''}
          maxLength={100}
          onChange={(_, { value }) => void set({ tag: value })}
        />
      </Field>
      {used > 0 && (
        <Button appearance="subtle" className={styles.clear} onClick={() => void clear()}>
          {say('console.devices.clear')}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  name: keyof DevicesSearch;
  options: readonly { value: string; name: string }[];
  search: DevicesSearch;
  set: Known['set'];
}

/** A value from the address stands there even where nothing has it (any more). */
function Choice({ label, name, options, search, set }: ChoiceProps) {
  const { say } = useTexts();
  const value = search[name] ?? '';
  const shown =
    value === '' || options.some((option) => option.value === value)
      ? options
      : [{ value, name: value }, ...options];
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, chosen) => void set({ [name]: chosen.value || undefined })}>
        <option value="">{say('console.devices.any')}</option>
        {shown.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
