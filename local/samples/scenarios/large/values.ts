import type { EntryRecord } from '../../aqua/system';
import type { Named } from '../../jira/model/project';
import type { Status } from '../../jira/model/workflow';
import { valuesInUse, valuesMissing } from './size';

const numbers = Array.from({ length: valuesInUse }, (_, index) => index + 1);

/** Values of one kind, called by it and a number. */
function values(kind: string, firstId: number): Named[] {
  return numbers.map((number) => ({ id: String(firstId + number), name: `${kind} ${number}`, description: '' }));
}

export const resolutions = values('Ergebnis', 20_000);
export const priorities = values('Dringlichkeit', 21_000);
/** Every other one is a closed status. */
export const statuses = values('Stand', 22_000).map(({ id, name }, index): Status => ({
  id,
  name,
  category: index % 2 === 0 ? 'done' : 'indeterminate',
}));

/** aqua's entries for them; it lacks the last few. */
export function entriesFor(things: readonly { name: string }[], firstId: number): EntryRecord[] {
  return things.slice(0, -valuesMissing).map(({ name }, index) => ({ id: firstId + index, name }));
}
