import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { Problem } from '../../../../src/contract';
import { problemWords } from '../../../../src/wording/en';
import { lostCall } from '../backend';
import { lostCallWords } from '../words';

/** What went wrong, what to do next, and the way to try again where that can help. */
export function ProblemMessage({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { title, next } = problem === lostCall ? lostCallWords : problemWords(problem);
  const refused = problem.code === 'not-an-admin';
  return (
    <div className="problem" role="alert">
      <SectionMessage title={title} appearance={refused ? 'information' : 'error'}>
        <p>{next}</p>
        {onRetry && !refused && (
          <div className="actions">
            <Button onClick={onRetry}>{isStale(problem) ? 'Load again' : 'Try again'}</Button>
          </div>
        )}
      </SectionMessage>
    </div>
  );
}

/** A problem that leaves nothing else to show: it is the page then, with a heading and a main part for those who hear it. */
export function ProblemPage(props: Parameters<typeof ProblemMessage>[0]) {
  return (
    <main>
      <h1 className="hidden">aqua sync readiness</h1>
      <ProblemMessage {...props} />
    </main>
  );
}

/** What is on screen is not what is stored any more: trying the same again would not help. */
export function isStale(problem: Problem): boolean {
  return problem.code === 'conflict' || problem.code === 'not-found' || problem.code === 'plan-incomplete';
}
