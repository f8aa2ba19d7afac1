import type { Outcome } from '../../../../src/contract';
import './mark.css';

/** What a mark tells: an outcome, or that it stops everything. */
export type MarkKind = Outcome | 'stops';

/** The shape of each: none is told by its colour alone. */
const shapes: Record<MarkKind, string> = {
  stops: 'M4.5 1h5L13 4.5v5L9.5 13h-5L1 9.5v-5ZM3.5 6v2h7V6Z',
  failed: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1ZM4.9 3.8 3.8 4.9 5.9 7 3.8 9.1l1.1 1.1L7 8.1l2.1 2.1 1.1-1.1L8.1 7l2.1-2.1-1.1-1.1L7 5.9Z',
  warning: 'M7 1 13.5 13H.5ZM6.2 5v4h1.6V5ZM6.2 10v1.6h1.6V10Z',
  unavailable: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1Zm0 1.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8Z',
  unconfirmed:
    'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1Zm0 1.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8ZM6.2 8V6.8c1.2-.3 1.5-.6 1.5-1.1 0-.8-1.3-.9-1.6.1l-1.4-.4C5.2 3.4 9.2 3.3 9.2 5.700c0 1.2-.7 1.7-1.5 2.100V8ZM6.2 8.900h1.500v1.500H6.200Z',
  advice: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1ZM6.2 3.500v1.600h1.600V3.500ZM6.2 6v4.500h1.600V6Z',
  passed: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1ZM9.6 4.2 6.1 7.9 4.3 6.2 3.2 7.300l2.9 2.9 4.7-4.900Z',
  notApplicable: 'M2 6.200h10v1.600H2Z',
};

/** The mark of an outcome. Named where nothing beside it says the same. */
export function Mark({ kind, name }: { kind: MarkKind; name?: string }) {
  return (
    <svg
      className="mark"
      data-kind={kind}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      focusable="false"
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      <path fillRule="evenodd" d={shapes[kind]} />
    </svg>
  );
}
