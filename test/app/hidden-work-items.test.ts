import type { Company } from '../../local/samples/types';
import { runToEnd, sampleApp, summaryOf, type SampleApp } from '../support/sample-app';

/** Leaves only the board and these holders in the level that 19 bugs have. */
function onlyTheBoard({ jira }: Company): void {
  for (const { key, securityLevels } of jira.projects)
    if (key === 'SHOP')
      for (const level of securityLevels.filter(({ name }) => name === 'Management')) level.members = level.members.slice(0, 1);
}

describe('an admin from whom a security level hides work items', () => {
  let sample: SampleApp;
  beforeAll(async () => {
    sample = await sampleApp('first-setup', undefined, { alter: onlyTheBoard });
  });
  afterAll(() => sample.close());

  it('is told so, and what cannot be seen is neither passed nor failed', async () => {
    const run = await runToEnd(sample.app, ['jira-work-items-visible', 'jira-sync-user-issue-security']);
    expect(summaryOf(run)).toEqual({
      'jira-work-items-visible': 'unavailable hidden',
      'jira-sync-user-issue-security': 'unavailable hiddenFromBoth',
    });
    const level = { ref: 'jiraSecurityLevel', id: '10201' };
    for (const { findings } of run.results) expect(findings.map(({ args }) => args['levels'])).toEqual([[level]]);
    expect(run.verdict).toBe('undecided');
  });
});
