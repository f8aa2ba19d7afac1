import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { AquaItemType, FieldPair, Plan } from '../../../../src/contract';
import { ProblemMessage } from '../common/ProblemMessage';
import { findFields, namesOfFields, type Option } from '../jira';
import { optionsOf, whyNone } from './options-of';
import { Picker, SearchPicker } from './Picker';
import { usePack } from '../words/pack';
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

const itemTypeNames: Record<AquaItemType, string> = { Defect: 'defects', Requirement: 'requirements' };
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
  const { words } = usePack();
  const { options, problem, loading, again } = useAquaOptions(where?.aquaProjectId);
  const planned = new Set(where?.pairs.map(({ aquaItemType }) => aquaItemType));
  const aquaFields = optionsOf(options?.fields, ({ id, title, itemType }): Option[] =>
    planned.has(itemType) ? [{ value: valueOf({ itemType, fieldId: id }), label: `${title} (${itemTypeNames[itemType]})` }] : [],
  );
  const put = (index: number, row: FieldRow): void => onChange(rows.map((one, at) => (at === index ? row : one)));
  const nameOf = ({ jiraFieldId = '', jiraName }: FieldRow): string => jiraName ?? names?.get(jiraFieldId) ?? jiraFieldId;
  const choose = (index: number, { aqua: _aqua, ...row }: FieldRow, option: Option | undefined): void => {
    const [itemType, ...rest] = option?.value.split(':') ?? [];
    const known = (['Defect', 'Requirement'] as const).find((one) => one === itemType);
    put(index, { ...row, ...(known ? { aqua: { itemType: known, fieldId: rest.join(':') } } : {}) });
  };
  const why = whyNone(words, options?.fields);

  return (
    <fieldset className="checks">
      <legend>Fields of your own</legend>
      <p className="subtle">Pairs of fields that you map in SyncConfigurator. Their types and lengths are compared.</p>
      {problem && <ProblemMessage problem={problem} onRetry={again} />}
      {why && rows.length > 0 && <p className="error">{why}</p>}
      {rows.map((row, index) => (
        <div key={index} className="pair field-pair" role="group" aria-label={`Fields ${index + 1}`}>
          <SearchPicker
            id={`field-${index}-jira`}
            label="Jira field"
            find={findFields}
            startWithAll
            value={row.jiraFieldId === undefined ? undefined : { value: row.jiraFieldId, label: nameOf(row) }}
            onChange={({ value, label } = { value: '', label: '' }) =>
              put(index, { ...(row.aqua ? { aqua: row.aqua } : {}), ...(value ? { jiraFieldId: value, jiraName: label } : {}) })
            }
            error={checked && row.jiraFieldId === undefined ? 'Choose the Jira field' : undefined}
          />
          <Picker
            id={`field-${index}-aqua`}
            label="aqua field"
            options={aquaFields}
            loading={loading}
            value={row.aqua && aquaOption(row.aqua)}
            onChange={(option) => choose(index, row, option)}
            error={checked && row.aqua === undefined ? 'Choose the aqua field' : undefined}
          />
          <Button appearance="subtle" onClick={() => onChange(rows.filter((_row, at) => at !== index))}>
            Remove<span className="hidden"> {row.jiraFieldId === undefined ? 'this pair of fields' : nameOf(row)}</span>
          </Button>
        </div>
      ))}
      <div className="actions">
        <Button id="add-fields" spacing="compact" onClick={() => onChange([...rows, {}])} isDisabled={rows.length >= 100}>
          Add a pair of fields
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
