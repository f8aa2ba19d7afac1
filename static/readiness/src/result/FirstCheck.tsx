import Button from '@atlaskit/button/new';
import type { Overview } from '../../../../src/contract';
import type { Say } from '../../../../src/wording/say';

/** A plan that nobody has checked yet. */
export function FirstCheck({
  overview,
  say,
  onCheck,
  onChangePlan,
}: {
  overview: Overview;
  say: Say;
  onCheck: () => void;
  onChangePlan: () => void;
}) {
  const where = overview.plan?.draft.where;
  return (
    <header className="verdict" data-verdict="none">
      <div className="verdict-head">
        <div>
          {where && (
            <p className="projects">
              {say.name({ ref: 'jiraProject', id: where.jiraProjectId })} <span aria-label="synchronised with">⇄</span>{' '}
              {say.name({ ref: 'aquaProject', id: where.aquaProjectId })}
            </p>
          )}
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
