import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { Overview, Run } from '../../../../src/contract';
import { impactSentences, verdictMeaning, verdictSentence } from '../../../../src/wording/describe';
import type { Say } from '../../../../src/wording/say';
import { Projects } from '../common/Projects';
import { useNow } from '../common/use-now';
import { usePack } from '../words/pack';
import { ago, moment } from '../words/time';

/** The id of the heading, for the focus. */
export const verdictHeading = 'verdict';

interface Props {
  /** Whether a whole check is under way. */
  working: boolean;
  /** Whether the run judged an older plan. */
  changed: boolean;
  overview: Overview;
  run: Run;
  say: Say;
  onCheckAgain: () => void;
  onChangePlan: () => void;
}

/** What an admin reads first: between which projects, the verdict with its numbers, when it was looked at. */
export function VerdictHeader({ working, changed, overview, run, say, onCheckAgain, onChangePlan }: Props) {
  const { page, locale } = usePack();
  const now = useNow();
  const at = working ? run.startedAt : (run.finishedAt ?? run.startedAt);
  const stale = staleBecause();
  const meaning = verdictMeaning(run, say);
  const impact = impactSentences(run, say);
  return (
    <header className="verdict" data-verdict={working ? 'running' : run.verdict}>
      <div className="verdict-head">
        <div>
          <Projects overview={overview} say={say} />
          <h1 id={verdictHeading} tabIndex={-1}>
            {working ? 'Checking …' : verdictSentence(run, say)}
          </h1>
          {!working && impact.length > 0 && <p>{impact.join('. ')}.</p>}
          {!working && meaning !== undefined && <p>{meaning}</p>}
          <p className="subtle">
            {working ? 'Started' : 'Looked'}{' '}
            <time dateTime={at} title={moment(at, locale)}>
              {ago(at, now, locale, page.app.justNow)}
            </time>
            . {working ? 'Nothing is changed in either system.' : 'Nothing was changed in either system.'}
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
      {stale && (
        <div className="note">
          <SectionMessage appearance="warning">
            <p>{stale}</p>
          </SectionMessage>
        </div>
      )}
    </header>
  );

  function staleBecause(): string | undefined {
    if (run.status === 'aborted') return 'This check was given up because the plan was changed. Check again.';
    return changed && !working ? 'The plan has changed since this check. Check again to judge the new one.' : undefined;
  }
}
