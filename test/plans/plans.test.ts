import { sampleApp, type SampleApp } from '../support/sample-app';
import { planWith } from '../support/plan';
import { keepListed, takeNumber } from '../../src/plans/listed';
import { otherWholePlans } from '../../src/plans/other-plans';
import { addPlan, firstPlan, noAnswers } from '../../src/plans/plans';
import type { Plan } from '../../src/contract';

let sample: SampleApp;
beforeEach(async () => {
  sample = await sampleApp('ready');
});
afterEach(() => sample.close());

const here = { jiraProjectId: '10001', aquaProjectId: 7 };
/** Keeps plans beside the first one, as the app does. */
async function keep(...plans: { where: Partial<Plan['where']>; whole?: false }[]): Promise<void> {
  for (const { where, whole } of plans) {
    const { who, ...others } = planWith({ where: { ...here, ...where } });
    const draft = whole === false ? others : { who, ...others };
    await keepListed(await addPlan(await takeNumber(), { draft, answers: noAnswers, setUpVersion: 1 }));
  }
}

it('finds the other plans on the same projects, and counts those elsewhere; none that is gone, put away or not whole', async () => {
  const { host } = sample.app;
  const found = await host.run(undefined, async () => {
    await keep(
      { where: { aquaFolderId: 2 } },
      { where: { aquaFolderId: 3 }, whole: false },
      { where: { aquaFolderId: 4 } },
      { where: { aquaFolderId: 5, jiraProjectId: '999' } },
      { where: { aquaFolderId: 6, jiraProjectId: '999', aquaProjectId: 999 } },
    );
    host.store.handle('/api/v1/entity/delete', { entityName: 'plan', key: 'plan-2' });
    return otherWholePlans(firstPlan, planWith({ where: here }).where);
  });
  expect(found.near.map(({ where }) => where.aquaFolderId)).toEqual([4, 5]);
  expect(found.near.map(({ id }) => id)).toEqual(['plan-4', 'plan-5']);
  expect(found.elsewhere).toBeGreaterThanOrEqual(1);
});
