import { useEffect, useState } from 'react';
import type { PlanList, Problem } from '../../../../src/contract';
import { ask, backend } from '../backend';
import { ProblemMessage, ProblemPage } from '../common/ProblemMessage';
import { Skeleton } from '../common/Skeleton';
import { usePlanList } from '../plans/plan-list';
import { lazyView } from '../words/later';
import { usePack } from '../words/pack';
import { useNavigation } from './navigation';
import type { Route } from './routes';
import { Welcome } from './Welcome';

const PlansPage = lazyView(['plans'], async () => (await import('../plans/PlansPage')).PlansPage);

/** Where the page begins when nobody said where: an only plan is opened, several are listed, and where there is none it says what this is. */
export function Start() {
  const { page } = usePack();
  const { list, problem, refresh } = usePlanList();
  const { go, replace } = useNavigation();
  const [trouble, setTrouble] = useState<Problem>();
  const only = list && onlyPlan(list);
  useEffect(() => {
    if (only) replace(only);
  }, [only, replace]);

  if (!list && problem) return <ProblemPage problem={problem} onRetry={() => void refresh()} />;
  if (!list || only) return <Skeleton label={page.app.loading} />;
  if (list.plans.length > 0) return <PlansPage />;

  const begin = async (): Promise<void> => {
    setTrouble(undefined);
    const reply = await ask(backend('createPlan', {}));
    if (!reply.ok) {
      setTrouble(reply.problem);
      return;
    }
    void refresh();
    go({ view: 'setup', planId: reply.value.id });
  };
  return (
    <>
      {trouble && <ProblemMessage problem={trouble} onRetry={() => void begin()} />}
      <Welcome onStart={() => void begin()} />
    </>
  );
}

/** The plan that is opened since there is no other to choose. */
function onlyPlan({ plans, connection }: PlanList): Route | undefined {
  const [one, ...others] = plans;
  if (!one || others.length > 0 || one.state !== 'active') return undefined;
  return one.missing.length === 0 && connection ? { view: 'result', planId: one.id } : { view: 'setup', planId: one.id };
}
