import { useId } from 'react';
import './bars.css';

/** How a part of a bar looks: each has a colour and a pattern of its own, so that neither is needed to tell it. */
export type Tone = 'good' | 'bad' | 'open' | 'warn' | 'rest' | 'none';

/** Those that are filled with a pattern. */
const patterned: readonly Tone[] = ['bad', 'open', 'warn', 'none'];

export interface Segment {
  tone: Tone;
  count: number;
  label: string;
}

/** The least share, in percent, at which a part can still be seen. */
const leastShare = 0.8;

/** Parts of a whole beside each other. Its numbers stand in a legend beside it, so it is a picture for the eye only. */
export function StackedBar({ segments }: { segments: readonly Segment[] }) {
  const id = useId();
  const shares = sharesOf(segments);
  return (
    <svg className="bar" aria-hidden="true" focusable="false" width="100%" height="12">
      <defs>
        <pattern id={`${id}bad`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="bad" />
          <rect width="2" height="6" className="stripe" />
        </pattern>
        <pattern id={`${id}open`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="ground" />
          <circle cx="3" cy="3" r="1.4" className="dot" />
        </pattern>
        <pattern id={`${id}warn`} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="warn" />
          <rect width="5" height="1.5" className="stripe" />
        </pattern>
        <pattern id={`${id}none`} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="ground" />
          <rect width="2" height="5" className="dot" />
        </pattern>
      </defs>
      <rect className="track" width="100%" height="12" />
      {shares.map(({ tone, from, share }, index) => (
        <rect
          key={index}
          className={tone}
          x={`${from}%`}
          width={`${share}%`}
          height="12"
          {...(patterned.includes(tone) ? { fill: `url(#${id}${tone})` } : {})}
        />
      ))}
    </svg>
  );
}

/** Where each part begins and how wide it is, in percent; one that is there is wide enough to be seen. */
function sharesOf(segments: readonly Segment[]): { tone: Tone; from: number; share: number }[] {
  const present = segments.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const raised = present.map(({ tone, count }) => ({ tone, width: Math.max((count / total) * 100, leastShare) }));
  const whole = raised.reduce((sum, { width }) => sum + width, 0);
  let from = 0;
  return raised.map(({ tone, width }) => {
    const share = (width / whole) * 100;
    const part = { tone, from, share };
    from += share;
    return part;
  });
}
