import { useCallback, useState, type UIEvent } from 'react';

/** Rows that are drawn above and below what is in sight. */
const around = 8;

interface Window {
  /** The first row that is drawn, and the one after the last. */
  from: number;
  to: number;
  onScroll: (event: UIEvent<HTMLElement>) => void;
}

/** Draws only the rows in sight of a box that scrolls; all are of one height. */
export function useWindow(rows: number, rowHeight: number, boxHeight: number): Window {
  const [first, setFirst] = useState(0);
  const onScroll = useCallback(
    (event: UIEvent<HTMLElement>) => setFirst(Math.floor(event.currentTarget.scrollTop / rowHeight)),
    [rowHeight],
  );
  const from = Math.max(0, Math.min(first, rows - 1) - around);
  const to = Math.min(rows, first + Math.ceil(boxHeight / rowHeight) + around);
  return { from, to, onScroll };
}
