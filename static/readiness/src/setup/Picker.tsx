import Select, { AsyncSelect } from '@atlaskit/select';
import type { Option } from '../jira';
import { Field } from './Field';

interface Common {
  id: string;
  label: string;
  help?: string;
  error?: string | undefined;
  value: Option | undefined;
  onChange: (option: Option | undefined) => void;
}

/** Picks one of a list that is at hand. */
export function Picker({
  options,
  clearable,
  loading,
  ...props
}: Common & { options: readonly Option[]; clearable?: boolean; loading?: boolean }) {
  const { id, label, help, error, value, onChange } = props;
  return (
    <Field label={label} input={id} help={help} error={error}>
      <Select<Option>
        inputId={id}
        options={options}
        value={value ?? null}
        onChange={(option) => onChange(option ?? undefined)}
        isInvalid={error !== undefined}
        isClearable={clearable ?? false}
        isLoading={loading ?? false}
        placeholder="Choose"
      />
    </Field>
  );
}

/** Picks one of what a search finds. */
export function SearchPicker({
  find,
  startWithAll,
  ...props
}: Common & { find: (query: string) => Promise<Option[]>; startWithAll?: boolean }) {
  const { id, label, help, error, value, onChange } = props;
  return (
    <Field label={label} input={id} help={help} error={error}>
      <AsyncSelect<Option>
        inputId={id}
        loadOptions={(query: string) => find(query).catch(() => [])}
        defaultOptions={startWithAll ?? false}
        value={value ?? null}
        onChange={(option) => onChange(option ?? undefined)}
        isInvalid={error !== undefined}
        placeholder="Type to search"
        noOptionsMessage={({ inputValue }) => (inputValue ? 'Nothing found' : 'Type to search')}
      />
    </Field>
  );
}
