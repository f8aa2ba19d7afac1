import Button from '@atlaskit/button/new';
import Select from '@atlaskit/select';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { DecisionInput } from '../../../../src/contract';
import { useWords } from '../words/later';
import type { Decidable } from './decidable';

interface Offered {
  id: string | number;
  name: string;
}

interface Props {
  value: Decidable;
  /** What it can become; undefined while that is read. */
  offered: readonly Offered[] | undefined;
  busy: boolean;
  onSave: (decision: DecisionInput) => void;
  onCancel: () => void;
}

const kinds = ['becomes', 'willBeAdded', 'mapped'] as const;
type Kind = (typeof kinds)[number];

/** Asks what becomes of a value: another one, the similar one first; one that will be added; or one that SyncConfigurator maps already. */
export function DecideForm({ value, offered, busy, onSave, onCancel }: Props) {
  const words = useWords('decide');
  const { key, side, proposal } = value;
  const name = useId();
  const [kind, setKind] = useState<Kind>('becomes');
  const [chosen, setChosen] = useState<string | number | undefined>(proposal);
  const [refused, setRefused] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);

  const options = (offered ?? []).map(({ id, name: label }) => ({
    value: id,
    label: id === proposal ? `${label} (${words.similar})` : label,
  }));
  const picked = options.find((option) => option.value === chosen);
  const labels: Record<Kind, string> = { becomes: words.becomes[side], willBeAdded: words.willBeAdded[side], mapped: words.mapped };
  const helps: Record<Kind, string> = { becomes: words.becomesHelp, willBeAdded: words.willBeAddedHelp, mapped: words.mappedHelp };

  const save = (): void => {
    if (kind !== 'becomes') onSave({ ...key, kind });
    else if (!picked) {
      setRefused(true);
      document.getElementById(`${name}-value`)?.focus();
    } else {
      onSave(side === 'jira' ? { ...key, kind, aquaEntryId: Number(picked.value) } : { ...key, kind, jiraValueId: String(picked.value) });
    }
  };

  return (
    <form
      className="decide-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset>
        <legend>{words.legend}</legend>
        {kinds.map((one) => (
          <div key={one} className="decide-choice">
            <label>
              <input
                type="radio"
                name={name}
                ref={one === 'becomes' ? first : undefined}
                checked={kind === one}
                aria-describedby={`${name}-${one}`}
                onChange={() => setKind(one)}
              />
              {labels[one]}
            </label>
            {one === 'becomes' && (
              <div className="decide-select">
                <Select<{ value: string | number; label: string }>
                  inputId={`${name}-value`}
                  label={words.becomes[side]}
                  spacing="compact"
                  options={options}
                  value={picked ?? null}
                  isLoading={offered === undefined}
                  isInvalid={refused && !picked}
                  placeholder={offered === undefined ? words.loading : words.choose}
                  noOptionsMessage={() => (offered === undefined ? words.loading : words.nothingOffered)}
                  onChange={(option) => {
                    setKind('becomes');
                    setChosen(option?.value);
                  }}
                />
                {refused && !picked && (
                  <p className="error" role="alert">
                    {words.chooseFirst}
                  </p>
                )}
              </div>
            )}
            <p className="help" id={`${name}-${one}`}>
              {helps[one]}
            </p>
          </div>
        ))}
      </fieldset>
      <div className="actions">
        <Button type="submit" appearance="primary" spacing="compact" isLoading={busy}>
          {words.save}
        </Button>
        <Button appearance="subtle" spacing="compact" isDisabled={busy} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
