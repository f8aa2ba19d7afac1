import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { Problem } from '../../../../src/contract';
import { problemWords } from '../../../../src/wording/en';

/** What went wrong, what to do next, and the way to try again where that can help. */
export function ProblemMessage({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { title, next } = problemWords(problem);
  const refused = problem.code === 'not-an-admin';
  return (
    <div className="problem" role="alert">
      <SectionMessage title={title} appearance={refused ? 'information' : 'error'}>
        <p>{next}</p>
        {onRetry && !refused && <Button onClick={onRetry}>Try again</Button>}
      </SectionMessage>
    </div>
  );
}
