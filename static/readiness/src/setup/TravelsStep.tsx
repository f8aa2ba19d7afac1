import Checkbox from '@atlaskit/checkbox';
import { useState, type FormEvent } from 'react';
import type { Plan } from '../../../../src/contract';
import type { StepProps } from './Setup';
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
export function TravelsStep({ value, onSave, saving }: StepProps<'travels'>) {
  const [carries, setCarries] = useState<Thing[]>(value?.carries ?? usual);
  const toggle = (thing: Thing, on: boolean): void => setCarries(on ? [...carries, thing] : carries.filter((one) => one !== thing));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onSave({ carries });
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
      <StepButton saving={saving} />
    </form>
  );
}
