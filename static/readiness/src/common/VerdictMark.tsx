import type { ReactNode } from 'react';
import './verdict-mark.css';

export type Mark = 'notReady' | 'undecided' | 'ready' | 'readyWithWaivers' | 'running' | 'none';

/** Each verdict has a shape of its own, so that nobody needs the colours. */
const shapes: Record<Mark, ReactNode> = {
  notReady: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="m5.5 5.5 5 5m0-5-5 5" className="cut" />
    </>
  ),
  undecided: (
    <>
      <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />
      <path d="M6.3 6.2c0-2.2 3.4-2.2 3.4 0 0 1.2-1.7 1.2-1.7 2.6m0 1.9v.2" className="cut" />
    </>
  ),
  ready: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.2 2.2 2.2 4.2-4.6" className="cut" />
    </>
  ),
  readyWithWaivers: (
    <>
      <circle cx="8" cy="8" r="6.2" className="line" />
      <path d="m4.8 8.2 2.2 2.2 4.2-4.6" className="line" />
    </>
  ),
  running: (
    <>
      <circle cx="3" cy="8" r="1.6" fill="currentColor" />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" />
      <circle cx="13" cy="8" r="1.6" fill="currentColor" />
    </>
  ),
  none: <circle cx="8" cy="8" r="6.2" className="line dashed" />,
};

/** A verdict in a word, with its mark. */
export function VerdictMark({ mark, children }: { mark: Mark; children: ReactNode }) {
  return (
    <span className="verdict-mark" data-mark={mark}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[mark]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
