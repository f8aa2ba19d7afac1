import { sampleApp, type SampleApp } from '../support/sample-app';
import { planWith } from '../support/plan';
import { addPlan, firstPlan, otherWholePlans } from '../../src/plans/plans';

let sample: SampleApp;
beforeEach(async () => {
  sample = await sampleApp('ready');
});
afterEach(() => sample.close());

it('finds the plans beyond one that is gone, and none that is not whole', async () => {
  const { host } = sample.app;
  const names = await host.run(undefined, async () => {
    for (const aquaFolderId of [2, 3, 4]) await addPlan(planWith({ where: { aquaFolderId } }));
    host.store.handle('/api/v1/entity/delete', { entityName: 'plan', key: 'plan-2' });
    host.store.handle('/api/v1/entity/set', { entityName: 'plan', key: 'plan-3', value: { version: 1, body: { draft: {} } } });
    return (await otherWholePlans(firstPlan)).map(({ where }) => where.aquaFolderId);
  });
  expect(names).toEqual([4]);
});
