import type { PlanSummary } from '../../../../src/contract';
import { useWords } from '../words/later';
import { planHeading } from './PlanRow';

/** Stands in the place of a plan that has just been put away, with the way back. */
export function UndoRow({ plan, label, onUndo }: { plan: PlanSummary; label: string; onUndo: () => void }) {
  const words = useWords('plans');
  return (
    <tr className="undo">
      <td colSpan={7}>
        <span>{plan.state === 'deleted' ? words.removed(label) : words.archived(label)}</span>{' '}
        <button type="button" id={planHeading(plan.id)} className="plain-button framed" onClick={onUndo}>
          {words.undo}
          <span className="hidden"> {label}</span>
        </button>
      </td>
    </tr>
  );
}
