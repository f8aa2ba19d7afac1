import { useNavigation } from '../app/navigation';
import { ProblemPage } from '../common/ProblemMessage';
import { Skeleton } from '../common/Skeleton';
import { usePlanList } from '../plans/plan-list';
import { usePack } from '../words/pack';
import { AquaStep } from './AquaStep';
import './setup.css';

/** The connection that all plans share, changed apart from any of them. */
export function ConnectionPage() {
  const { page } = usePack();
  const { list, problem, refresh } = usePlanList();
  const { go } = useNavigation();
  if (!list) return problem ? <ProblemPage problem={problem} onRetry={() => void refresh()} /> : <Skeleton label={page.app.loading} />;
  return (
    <main>
      <AquaStep
        planId="connection"
        connection={list.connection}
        onConnected={() => void refresh()}
        onNext={() => go({ view: 'plans' })}
        next={page.app.allPlans}
      />
    </main>
  );
}
