import Select, { AsyncSelect } from '@atlaskit/select';
import { useState } from 'react';
import type { Option } from '../jira';
import { useWords } from '../words/later';
import { descriptionOf, Field } from './Field';

interface Common {
  id: string;
  label: string;
  help?: string | undefined;
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
  const words = useWords('setup');
  return (
    <Field label={label} input={id} help={help} error={error}>
      <Select<Option>
        inputId={id}
        descriptionId={descriptionOf(id)}
        options={options}
        value={value ?? null}
        onChange={(option) => onChange(option ?? undefined)}
        isInvalid={error !== undefined}
        isClearable={clearable ?? false}
        isLoading={loading ?? false}
        placeholder={words.choose}
        noOptionsMessage={() => words.nothingFound}
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
  const words = useWords('setup');
  const [silent, setSilent] = useState(false);
  const search = async (query: string): Promise<Option[]> => {
    try {
      const found = await find(query);
      setSilent(false);
      return found;
    } catch {
      setSilent(true);
      return [];
    }
  };
  const nothing = (query: string): string => {
    if (silent) return words.jiraSilent;
    return query ? words.nothingFound : words.typeToSearch;
  };
  return (
    <Field label={label} input={id} help={help} error={error}>
      <AsyncSelect<Option>
        inputId={id}
        descriptionId={descriptionOf(id)}
        loadOptions={search}
        defaultOptions={startWithAll ?? false}
        value={value ?? null}
        onChange={(option) => onChange(option ?? undefined)}
        isInvalid={error !== undefined}
        placeholder={words.typeToSearch}
        noOptionsMessage={({ inputValue }) => nothing(inputValue)}
      />
    </Field>
  );
}
