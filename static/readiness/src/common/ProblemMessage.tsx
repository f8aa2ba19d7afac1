import Button from '@atlaskit/button/new';
import type { Problem } from '../../../../src/contract';
import { lostCall } from '../backend';
import { usePack } from '../words/pack';
import { Message } from './Message';

/** What went wrong, what to do next, and the way to try again where that can help. */
export function ProblemMessage({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { words, page } = usePack();
  const { title, next } = problem === lostCall ? page.app.lostCall : words.problem(problem);
  const refused = problem.code === 'not-an-admin';
  return (
    <div className="problem" role="alert">
      <Message title={title} appearance={refused ? 'information' : 'error'}>
        <p>{next}</p>
        {onRetry && !refused && (
          <div className="actions">
            <Button onClick={onRetry}>{isStale(problem) ? page.app.loadAgain : page.app.tryAgain}</Button>
          </div>
        )}
      </Message>
    </div>
  );
}

/** A problem that leaves nothing else to show: it is the page then, with a heading and a main part for those who hear it. */
export function ProblemPage(props: Parameters<typeof ProblemMessage>[0]) {
  const { page } = usePack();
  return (
    <main>
      <h1 className="hidden">{page.app.title}</h1>
      <ProblemMessage {...props} />
    </main>
  );
}

/** What is on screen is not what is stored any more: trying the same again would not help. */
export function isStale(problem: Problem): boolean {
  return problem.code === 'conflict' || problem.code === 'not-found' || problem.code === 'plan-incomplete';
}
