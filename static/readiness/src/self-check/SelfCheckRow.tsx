import type { SelfCheckItem } from '../../../../src/wording/self-check';
import { OutLink } from '../common/OutLink';

const stateNames: Record<SelfCheckItem['state'], string> = {
  right: 'In order',
  mend: 'To be mended',
  ask: 'Better set',
  unread: 'Could not look',
};

/** One setting: how it stands, and how to mend it. */
export function SelfCheckRow({ item }: { item: SelfCheckItem }) {
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
