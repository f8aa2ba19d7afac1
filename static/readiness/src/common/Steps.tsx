import type { RemedyStep } from '../../../../src/wording/words';
import { OutLink } from './OutLink';

/** What to do, in the order given; nothing where there is nothing to do. */
export function Steps({ steps }: { steps: readonly RemedyStep[] }) {
  if (steps.length === 0) return null;
  return (
    <ol>
      {steps.map((step, index) => (
        <li key={index}>
          {step.text} {step.link && <OutLink link={step.link} />}
        </li>
      ))}
    </ol>
  );
}
