import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { Overview, Run } from '../../../../src/contract';
import { verdictSentence } from '../../../../src/wording/describe';
import type { Say } from '../../../../src/wording/say';
import { ago, moment } from '../words';
import { useNow } from '../common/use-now';

interface Props {
  /** Whether a whole check is under way. */
  working: boolean;
  overview: Overview;
  run: Run;
  say: Say;
  namesReady: boolean;
  onCheckAgain: () => void;
  onChangePlan: () => void;
}

/** What an admin reads first: between which projects, the verdict with its numbers, when it was looked at. */
export function VerdictHeader({ working, overview, run, say, namesReady, onCheckAgain, onChangePlan }: Props) {
  const now = useNow();
  const where = overview.plan?.draft.where;
  const changed = !working && overview.plan !== undefined && run.planVersion < overview.plan.setUpVersion;
  const at = run.finishedAt ?? run.startedAt;
  return (
    <header className="verdict" data-verdict={working ? 'running' : run.verdict}>
      <div className="verdict-head">
        <div>
          {where && namesReady && (
            <p className="projects">
              {say.name({ ref: 'jiraProject', id: where.jiraProjectId })} <span aria-label="synchronised with">⇄</span>{' '}
              {say.name({ ref: 'aquaProject', id: where.aquaProjectId })}
            </p>
          )}
          <h1>{working ? 'Checking …' : verdictSentence(run)}</h1>
          <p className="subtle">
            {working ? 'Started' : 'Looked'}{' '}
            <time dateTime={at} title={moment(at)}>
              {ago(at, now)}
            </time>
            . Nothing was changed in either system.
          </p>
        </div>
        <div className="actions">
          <Button appearance="primary" onClick={onCheckAgain} isDisabled={run.status === 'running'}>
            Check again
          </Button>
          <Button onClick={onChangePlan} isDisabled={run.status === 'running'}>
            Change the plan
          </Button>
        </div>
      </div>
      {run.status === 'aborted' && (
        <SectionMessage appearance="warning">This check was given up because the plan was changed. Check again.</SectionMessage>
      )}
      {changed && run.status !== 'aborted' && (
        <SectionMessage appearance="warning">The plan has changed since this check. Check again to judge the new one.</SectionMessage>
      )}
    </header>
  );
}
