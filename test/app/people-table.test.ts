import { firstPlan } from '../../src/plans/plans';
import { sampleApp, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp('first-setup');
});
afterAll(() => sample.close());

it('answers everybody on items in scope by ids and codes, and their items and aqua names when they are shown', async () => {
  const { people, roles, unread } = await sample.app.call('people', { planId: firstPlan });
  expect(unread).toEqual([]);
  expect(roles).toEqual(['assignee', 'reporter']);
  const of = (state: string): typeof people => people.filter((one) => one.state === state);
  expect([of('otherDomain').length, of('deactivated').length, of('matched').length > 5]).toEqual([4, 1, true]);
  expect(JSON.stringify(people)).not.toMatch(/@|[A-Z][a-zäöü]+ [A-Z]/);
  const [gone] = of('deactivated');
  const accountId = gone?.accountId ?? '';
  const [items] = await sample.app.call('peopleItems', { planId: firstPlan, accountIds: [accountId] });
  // Seven work items name him; of one of them he is both.
  expect(items).toMatchObject({ accountId, assignee: 5, reporter: 3 });
  const shown = await sample.app.call('aquaPeopleShown', { planId: firstPlan, ids: [gone?.aquaUserId ?? 0] });
  expect(shown).toEqual([{ id: gone?.aquaUserId, name: expect.any(String), address: expect.stringContaining('@') }]);
});
