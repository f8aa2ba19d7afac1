import Button from '@atlaskit/button/new';
import type { Overview } from '../../../../src/contract';
import type { Say } from '../../../../src/wording/say';
import { Projects } from '../common/Projects';

interface Props {
  overview: Overview;
  say: Say;
  onCheck: () => void;
  onChangePlan: () => void;
}

/** A plan that nobody has checked yet. */
export function FirstCheck({ overview, say, onCheck, onChangePlan }: Props) {
  return (
    <header className="verdict" data-verdict="none">
      <div className="verdict-head">
        <div>
          <Projects overview={overview} say={say} />
          <h1>Not checked yet</h1>
          <p className="subtle">Reads only, about 20 seconds.</p>
        </div>
        <div className="actions">
          <Button appearance="primary" onClick={onCheck}>
            Check now
          </Button>
          <Button onClick={onChangePlan}>Change the plan</Button>
        </div>
      </div>
    </header>
  );
}
