import Button from '@atlaskit/button/new';
import { NotThere } from '../common/NotThere';
import { usePack } from '../words/pack';
import { useNavigation } from './navigation';

/** Somebody followed an address of a plan that is not there, or not any more. */
export function NoSuchPlan() {
  const { app } = usePack().page;
  const { go } = useNavigation();
  return (
    <NotThere {...app.noSuchPlan} appearance="warning">
      <Button onClick={() => go({ view: 'plans' })}>{app.allPlans}</Button>
    </NotThere>
  );
}
