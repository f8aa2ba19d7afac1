import { startTransition, useEffect, useState } from 'react';

const atOnce = 20;
const pauseMs = 30;

/**
 * How many of a long list's rows to draw: a screenful at once, the others bit by bit, so that nothing stands still meanwhile. Begins anew
 * with another `order`.
 */
export function useGrowing(all: number, order: string): number {
  const [drawn, setDrawn] = useState({ order, rows: atOnce });
  const rows = drawn.order === order ? drawn.rows : atOnce;
  useEffect(() => {
    if (rows >= all) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn({ order, rows: rows + atOnce })), pauseMs);
    return () => clearTimeout(timer);
  }, [rows, all, order]);
  return rows;
}
