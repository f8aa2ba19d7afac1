import Button from '@atlaskit/button/new';
import { Message } from '../common/Message';
import { usePack } from '../words/pack';
import { useNavigation } from './navigation';

/** Somebody followed an address of a plan that is not there, or not any more. */
export function NoSuchPlan() {
  const { app } = usePack().page;
  const { go } = useNavigation();
  return (
    <main>
      <h1 className="hidden">{app.noSuchPlan.title}</h1>
      <Message title={app.noSuchPlan.title} appearance="warning">
        <p>{app.noSuchPlan.next}</p>
        <div className="actions">
          <Button onClick={() => go({ view: 'plans' })}>{app.allPlans}</Button>
        </div>
      </Message>
    </main>
  );
}
