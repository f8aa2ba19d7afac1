import { runToEnd, sampleApp, type SampleApp } from '../support/sample-app';
import { contractOf } from './contract';

/** Whatever the app asks of the two systems in a whole checklist run stands in the vendors' documents. */

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp('first-setup');
  await sample.app.call('aquaOptions', { aquaProjectId: 12 });
  await runToEnd(sample.app);
});
afterAll(() => sample.close());

describe.each(['jira', 'aqua'] as const)('every request of a run to %s', (system) => {
  const contract = contractOf(system);
  if (contract) {
    test('is one that the document has', () => {
      const { requests } = sample[system];
      expect(requests.length).toBeGreaterThan(10);
      expect(contract.checkRecorded(requests)).toEqual([]);
    });
  } else {
    test.skip(`is not checked: the document of ${system} is not at hand`, () => undefined);
  }
});
