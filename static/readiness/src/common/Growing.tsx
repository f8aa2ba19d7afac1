import { useEffect, useState, type ReactNode } from 'react';

/** So many are drawn before the browser gets to do something else. */
const atOnce = 10;

interface Props<T> {
  of: readonly T[];
  draw: (one: T, index: number) => ReactNode;
  /** The first one that is drawn here. */
  from?: number;
}

/**
 * Draws a long list some entries at a time, so that the page never stands still for it. What is drawn is left alone while the others come.
 * Give it another `key` where another list takes its place.
 */
export function Growing<T>({ of, draw, from = 0 }: Props<T>) {
  const [goesOn, setGoesOn] = useState(false);
  const to = from + atOnce;
  const waits = to < of.length && !goesOn;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => setGoesOn(true));
    return () => clearTimeout(timer);
  }, [waits]);
  return (
    <>
      {of.slice(from, to).map((one, index) => draw(one, from + index))}
      {goesOn && to < of.length && <Growing of={of} draw={draw} from={to} />}
    </>
  );
}
