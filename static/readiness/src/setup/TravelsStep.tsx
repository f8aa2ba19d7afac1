import Checkbox from '@atlaskit/checkbox';
import { useMemo, useState } from 'react';
import type { Plan } from '../../../../src/contract';
import { useWords } from '../words/later';
import { focusField } from './Field';
import { FieldPairs, pairsOf, rowsOf, type FieldRow } from './FieldPairs';
import type { StepProps } from './step-props';
import { StepFrame, type Described } from './StepFrame';
import { canonical, useStepForm } from './use-step-form';

type Thing = Plan['travels']['carries'][number];

const groups: { group: 'people' | 'content' | 'planning' | 'special'; things: Thing[] }[] = [
  { group: 'people', things: ['assignee', 'reporter'] },
  { group: 'content', things: ['comments', 'attachments', 'links'] },
  { group: 'planning', things: ['dueDate', 'sprint', 'fixVersion'] },
  { group: 'special', things: ['securityLevel', 'deletions'] },
];
const allThings = groups.flatMap(({ things }) => things);
const usual: Thing[] = ['assignee', 'reporter', 'comments', 'attachments'];

interface Form {
  carries: Thing[];
  rows: FieldRow[];
}

/** What travels with each item. Only what travels is judged. */
export function TravelsStep({ planId, value, draft, onSave, onPrevious, saving }: StepProps<'travels'>) {
  const words = useWords('setup').travels;
  const saved = useMemo((): Form => ({ carries: value?.carries ?? usual, rows: rowsOf(value?.fields) }), [value]);
  const step = useStepForm(planId, 'travels', saved);
  const { form, change } = step;
  const { carries, rows } = form;
  const [checked, setChecked] = useState(false);
  const toggle = (thing: Thing, on: boolean): void =>
    change({ carries: on ? [...carries, thing] : carries.filter((one) => one !== thing) });
  const fields = pairsOf(rows);
  const travels: Plan['travels'] = { carries, ...(fields.length > 0 ? { fields } : {}) };
  const incomplete = rows.findIndex(({ jiraFieldId, aqua }) => jiraFieldId === undefined || aqua === undefined);
  const submit = (): void => {
    setChecked(incomplete >= 0);
    if (incomplete >= 0) focusField(`field-${incomplete}-${rows[incomplete]?.jiraFieldId === undefined ? 'jira' : 'aqua'}`);
    else void onSave(travels);
  };
  const describe = (of: Form): Described => [
    {
      what: words.title,
      text: allThings
        .filter((thing) => of.carries.includes(thing))
        .map((thing) => words.carried[thing].label)
        .join(', '),
    },
    {
      what: words.fields,
      text: pairsOf(of.rows)
        .map(({ jiraFieldId, aquaFieldId }) => `${jiraFieldId} ⇄ ${aquaFieldId}`)
        .join(', '),
    },
  ];
  return (
    <StepFrame
      title={words.title}
      lead={words.lead}
      step={step}
      describe={describe}
      onSubmit={submit}
      onPrevious={onPrevious}
      saving={saving}
      unchanged={value !== undefined && incomplete < 0 && canonical(travels) === canonical(value)}
    >
      {groups.map(({ group, things }) => (
        <fieldset key={group} className="checks">
          <legend>{words.groups[group]}</legend>
          {things.map((thing) => {
            const { label, help } = words.carried[thing];
            return (
              <div key={thing}>
                <Checkbox
                  label={label}
                  isChecked={carries.includes(thing)}
                  {...(help ? { 'aria-describedby': `${thing}-help` } : {})}
                  onChange={(event) => toggle(thing, event.currentTarget.checked)}
                />
                {help && (
                  <p id={`${thing}-help`} className="help under-check">
                    {help}
                  </p>
                )}
              </div>
            );
          })}
        </fieldset>
      ))}
      <FieldPairs rows={rows} where={draft.where} onChange={(next) => change({ rows: next })} checked={checked} />
    </StepFrame>
  );
}
