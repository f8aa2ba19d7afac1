import { setupSteps, type SetupStep } from '../app/routes';
import { useWords } from '../words/later';
import { hasDraft } from './use-step-form';

interface Props {
  planId: string;
  current: SetupStep;
  isDone: (step: SetupStep) => boolean;
  onOpen: (step: SetupStep) => void;
}

/** The steps of the set-up, with what is done and what is entered but not saved. */
export function SetupSteps({ planId, current, isDone, onOpen }: Props) {
  const setup = useWords('setup');
  const isOpen = (one: SetupStep): boolean => setupSteps.slice(0, setupSteps.indexOf(one)).every(isDone);
  return (
    <ol className="steps">
      {setupSteps.map((one) => (
        <li key={one}>
          <button type="button" aria-current={one === current ? 'step' : undefined} disabled={!isOpen(one)} onClick={() => onOpen(one)}>
            <span className="step-name">{setup.stepNames[one]}</span>
            {one !== current && hasDraft(planId, one) ? (
              <span className="draft">{setup.draft}</span>
            ) : (
              isDone(one) && (
                <span className="done">
                  ✓<span className="hidden"> {setup.done}</span>
                </span>
              )
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
