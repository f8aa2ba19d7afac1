import Textfield from '@atlaskit/textfield';
import { useLayoutEffect, useRef, useState, type FormEvent } from 'react';
import type { PlanSummary } from '../../../../src/contract';
import { useWords } from '../words/later';

interface Props {
  plan: PlanSummary;
  /** Whether it was kept; where it was not, what was typed stays. */
  onSave: (name: string) => Promise<boolean>;
  onCancel: () => void;
}

/** A plan's name, where it stands: Enter keeps it, Escape leaves it as it was. */
export function RenameForm({ plan, onSave, onCancel }: Props) {
  const { rename } = useWords('plans');
  const [name, setName] = useState(plan.name ?? '');
  const [saving, setSaving] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    if (!(await onSave(name.trim()))) setSaving(false);
  };
  return (
    <form className="rename" onSubmit={(event) => void submit(event)} onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      <Textfield
        ref={input}
        isCompact
        aria-label={rename.label}
        placeholder={rename.placeholder}
        value={name}
        maxLength={120}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" className="plain-button framed" disabled={saving}>
        {rename.save}
      </button>
      <button type="button" className="plain-button" onClick={onCancel}>
        {rename.cancel}
      </button>
    </form>
  );
}
