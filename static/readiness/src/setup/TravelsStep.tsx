import Checkbox from '@atlaskit/checkbox';
import { useState, type FormEvent } from 'react';
import type { Plan } from '../../../../src/contract';
import { FieldPairs, pairsOf, rowsOf, type FieldRow } from './FieldPairs';
import { focusField } from './Field';
import type { StepProps } from './step-props';
import { StepButton } from './StepButton';
import { StepHeading } from './StepHeading';

type Thing = Plan['travels']['carries'][number];

const things: { title: string; things: [Thing, string][] }[] = [
  {
    title: 'People',
    things: [
      ['assignee', 'Assignee'],
      ['reporter', 'Reporter'],
    ],
  },
  {
    title: 'Content',
    things: [
      ['comments', 'Comments'],
      ['attachments', 'Attachments'],
      ['links', 'Links'],
    ],
  },
  {
    title: 'Planning',
    things: [
      ['dueDate', 'Due date'],
      ['sprint', 'Sprint'],
      ['fixVersion', 'Fix version'],
    ],
  },
  {
    title: 'Special',
    things: [
      ['securityLevel', 'Security level'],
      ['deletions', 'Deletions: what is deleted on one side is deleted on the other'],
    ],
  },
];
const usual: Thing[] = ['assignee', 'reporter', 'comments', 'attachments'];

/** What travels with each item. Only what travels is judged. */
export function TravelsStep({ value, draft, onSave, saving }: StepProps<'travels'>) {
  const [carries, setCarries] = useState<Thing[]>(value?.carries ?? usual);
  const [rows, setRows] = useState<FieldRow[]>(() => rowsOf(value?.fields));
  const [checked, setChecked] = useState(false);
  const toggle = (thing: Thing, on: boolean): void => setCarries(on ? [...carries, thing] : carries.filter((one) => one !== thing));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const incomplete = rows.findIndex(({ jiraFieldId, aqua }) => jiraFieldId === undefined || aqua === undefined);
    setChecked(incomplete >= 0);
    if (incomplete >= 0) {
      focusField(`field-${incomplete}-${rows[incomplete]?.jiraFieldId === undefined ? 'jira' : 'aqua'}`);
      return;
    }
    const fields = pairsOf(rows);
    void onSave({ carries, ...(fields.length > 0 ? { fields } : {}) });
  };
  return (
    <form className="step" onSubmit={submit} noValidate>
      <StepHeading>What travels</StepHeading>
      <p className="subtle">Name, description, status and priority always do.</p>
      {things.map(({ title, things: own }) => (
        <fieldset key={title} className="checks">
          <legend>{title}</legend>
          {own.map(([thing, label]) => (
            <Checkbox
              key={thing}
              label={label}
              isChecked={carries.includes(thing)}
              onChange={(event) => toggle(thing, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      ))}
      <FieldPairs rows={rows} where={draft.where} onChange={setRows} checked={checked} />
      <StepButton saving={saving} />
    </form>
  );
}
