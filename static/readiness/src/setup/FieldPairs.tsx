import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { AquaItemType, FieldPair, Plan } from '../../../../src/contract';
import { useFocusNext } from '../common/use-focus-next';
import { findFields, namesOfFields, type Option } from '../jira';
import { AquaTrouble } from './AquaTrouble';
import { isSilent, optionsOf } from './options-of';
import { Picker, SearchPicker } from './Picker';
import { useWords } from '../words/later';
import { useAquaOptions } from './use-aqua-options';
import { useNames } from './use-names';

/** A pair of fields while it is being chosen. */
export interface FieldRow {
  jiraFieldId?: string;
  /** As Jira's search named it; absent where it was chosen on an earlier visit. */
  jiraName?: string;
  aqua?: { itemType: AquaItemType; fieldId: string };
}

export function rowsOf(pairs: readonly FieldPair[] = []): FieldRow[] {
  return pairs.map(({ jiraFieldId, aquaItemType, aquaFieldId }) => ({
    jiraFieldId,
    aqua: { itemType: aquaItemType, fieldId: aquaFieldId },
  }));
}

/** The pairs that are complete. */
export function pairsOf(rows: readonly FieldRow[]): FieldPair[] {
  return rows.flatMap(({ jiraFieldId, aqua }) =>
    jiraFieldId !== undefined && aqua ? [{ jiraFieldId, aquaItemType: aqua.itemType, aquaFieldId: aqua.fieldId }] : [],
  );
}

const valueOf = ({ itemType, fieldId }: NonNullable<FieldRow['aqua']>): string => `${itemType}:${fieldId}`;

interface Props {
  rows: readonly FieldRow[];
  where: Plan['where'] | undefined;
  onChange: (rows: FieldRow[]) => void;
  /** Whether to say what is missing. */
  checked: boolean;
}

/** Jira's custom fields and the aqua fields that they are paired with in SyncConfigurator. */
export function FieldPairs({ rows, where, onChange, checked }: Props) {
  const [savedIds] = useState(() => rows.flatMap(({ jiraFieldId }) => jiraFieldId ?? []));
  const names = useNames(savedIds, namesOfFields);
  const { travels: words, seeAbove } = useWords('setup');
  const focusNext = useFocusNext(rows.length);
  const loaded = useAquaOptions(where?.aquaProjectId);
  const { options, loading } = loaded;
  const planned = new Set(where?.pairs.map(({ aquaItemType }) => aquaItemType));
  const aquaFields = optionsOf(options?.fields, ({ id, title, itemType }): Option[] =>
    planned.has(itemType) ? [{ value: valueOf({ itemType, fieldId: id }), label: words.fieldOf(title, itemType) }] : [],
  );
  const put = (index: number, row: FieldRow): void => onChange(rows.map((one, at) => (at === index ? row : one)));
  const nameOf = ({ jiraFieldId = '', jiraName }: FieldRow): string => jiraName ?? names?.get(jiraFieldId) ?? jiraFieldId;
  const choose = (index: number, { aqua: _aqua, ...row }: FieldRow, option: Option | undefined): void => {
    const [itemType, ...rest] = option?.value.split(':') ?? [];
    const known = (['Defect', 'Requirement'] as const).find((one) => one === itemType);
    put(index, { ...row, ...(known ? { aqua: { itemType: known, fieldId: rest.join(':') } } : {}) });
  };
  const add = (): void => {
    focusNext(`field-${rows.length}-jira`);
    onChange([...rows, {}]);
  };
  const remove = (index: number): void => {
    focusNext(`field-${Math.min(index, rows.length - 2)}-jira`, 'add-fields');
    onChange(rows.filter((_row, at) => at !== index));
  };
  const silent = isSilent(options?.fields) ? seeAbove : undefined;

  return (
    <fieldset className="checks">
      <legend>{words.fields}</legend>
      <p className="help">{words.fieldsHelp}</p>
      <AquaTrouble loaded={loaded} />
      {rows.map((row, index) => (
        <div key={index} className="pair field-pair" role="group" aria-label={words.pair(String(index + 1))}>
          <SearchPicker
            id={`field-${index}-jira`}
            label={words.jiraField}
            find={(query) => findFields(query, where?.jiraProjectId)}
            startWithAll
            value={row.jiraFieldId === undefined ? undefined : { value: row.jiraFieldId, label: nameOf(row) }}
            onChange={({ value, label } = { value: '', label: '' }) =>
              put(index, { ...(row.aqua ? { aqua: row.aqua } : {}), ...(value ? { jiraFieldId: value, jiraName: label } : {}) })
            }
            error={checked && row.jiraFieldId === undefined ? words.jiraFieldMissing : undefined}
          />
          <Picker
            id={`field-${index}-aqua`}
            label={words.aquaField}
            options={aquaFields}
            loading={loading}
            value={row.aqua && aquaOption(row.aqua)}
            onChange={(option) => choose(index, row, option)}
            error={checked && row.aqua === undefined ? words.aquaFieldMissing : silent}
          />
          <Button appearance="subtle" onClick={() => remove(index)}>
            {words.remove}
            <span className="hidden"> {row.jiraFieldId === undefined ? words.thisPair : nameOf(row)}</span>
          </Button>
        </div>
      ))}
      <div className="actions">
        <Button id="add-fields" spacing="compact" onClick={add} isDisabled={rows.length >= 100}>
          {words.addFields}
        </Button>
      </div>
    </fieldset>
  );

  /** What was chosen; by its id where aqua does not offer it any more. */
  function aquaOption(aqua: NonNullable<FieldRow['aqua']>): Option {
    const value = valueOf(aqua);
    return aquaFields.find((option) => option.value === value) ?? { value, label: aqua.fieldId };
  }
}
