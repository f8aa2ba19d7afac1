import { useId, useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../../src/contract';
import { usePack } from '../words/pack';

/** Fewer rows than this are shown one by one. */
const fewest = 4;

/** Rows that could not be looked at for reasons that the banner tells already, when there are many; and the others. */
export function splitByCause<R extends { result: CheckResult }>(rows: readonly R[], banner: readonly R[]): { waiting: R[]; others: R[] } {
  const shownAbove = new Set(banner.flatMap(({ result }) => reasonsOf(result)));
  // Beside what it could not see a row may tell of what it saw.
  const waits = ({ result }: R): boolean => {
    const open = result.findings.filter(({ outcome }) => outcome === result.outcome).length;
    return open > 0 && reasonsOf(result).length === open;
  };
  const waiting = rows.filter((row) => waits(row) && reasonsOf(row.result).every((reason) => shownAbove.has(reason)));
  if (waiting.length < fewest) return { waiting: [], others: [...rows] };
  return { waiting, others: rows.filter((row) => !waiting.includes(row)) };
}

function reasonsOf({ findings }: CheckResult): string[] {
  return findings.flatMap(({ code, args }) => (code === 'could-not-look' && typeof args['reason'] === 'string' ? [args['reason']] : []));
}

/** Many rows that one thing would settle, folded. */
export function SameCause({ count, children }: { count: number; children: ReactNode }) {
  const { row } = usePack().page.result;
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <div className="same-cause">
      <h3>
        <button type="button" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          <span className="chevron" aria-hidden="true" />
          {row.waiting(String(count))}
        </button>
      </h3>
      <div id={body}>{open && children}</div>
    </div>
  );
}
