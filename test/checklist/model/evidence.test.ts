import { evidenceOf, planFingerprint, type Evidence } from '../../../src/checklist/model/evidence';
import { plan, planWith } from '../../support/plan';
import { today } from '../../support/test-check';

const daysAgo = (days: number): string => new Date(today.getTime() - days * 86_400_000).toISOString();
const evidence = (at: string, more: Partial<Evidence> = {}): Evidence => ({
  accountId: 'acc-sync',
  at,
  plan: planFingerprint(plan),
  timeZone: 'agrees',
  ...more,
});

describe('what an account showed of itself', () => {
  it('counts for thirty days', () => {
    expect(evidenceOf('acc-sync', [evidence(daysAgo(30))], plan, today)).toBeDefined();
    expect(evidenceOf('acc-sync', [evidence(daysAgo(30.01))], plan, today)).toBeUndefined();
  });

  it('counts for that account only', () => {
    expect(evidenceOf('acc-config', [evidence(daysAgo(1))], plan, today)).toBeUndefined();
  });

  it.each([
    ['the aqua server’s zone', planWith({ configurator: { aquaTimeZone: 'Europe/Lisbon' } })],
    ['the Jira project', planWith({ where: { jiraProjectId: '10002' } })],
  ])('ends when the plan names another: %s', (_what, changed) => {
    expect(evidenceOf('acc-sync', [evidence(daysAgo(1))], changed, today)).toBeUndefined();
  });

  it('outlives changes of the plan that it does not depend on', () => {
    expect(evidenceOf('acc-sync', [evidence(daysAgo(1))], planWith({ travels: { carries: [] } }), today)).toBeDefined();
  });

  it('is the latest of several', () => {
    const all = [evidence(daysAgo(9)), evidence(daysAgo(2), { timeZone: 'differs' }), evidence(daysAgo(5))];
    expect(evidenceOf('acc-sync', all, plan, today)?.timeZone).toBe('differs');
  });
});
