import type { SelfCheckItem } from '../../../../src/wording/words';
import { OutLink } from '../common/OutLink';
import { useWords } from '../words/later';

/** One setting: how it stands, and how to mend it. */
export function SelfCheckRow({ item }: { item: SelfCheckItem }) {
  const { stateNames } = useWords('selfCheck');
  return (
    <li className="self-check-item" data-state={item.state}>
      <h2>
        {item.name} <span className="tag">{stateNames[item.state]}</span>
      </h2>
      <p>{item.found}</p>
      {item.steps.length > 0 && (
        <ol>
          {item.steps.map((step) => (
            <li key={step.text}>
              {step.text} {step.link && <OutLink link={step.link} />}
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
