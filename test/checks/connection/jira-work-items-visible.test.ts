import { jiraWorkItemsVisible } from '../../../src/checks/connection/jira-work-items-visible/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { LevelVisibility } from '../../../src/facts/jira/level-visibility';
import { plan } from '../../support/plan';
import { read, testCheck, today, unread } from '../../support/test-check';

interface Facts extends Record<string, unknown> {
  levels: Reading<LevelVisibility[]>;
  visible: Reading<boolean>;
  shown: Reading<{ items: number; of: number } | undefined>;
}

/** Levels 0, 1, …, and what the reader sees of each. The sync user sees all. */
const levels = (...readers: LevelVisibility['reader'][]): Facts => ({
  levels: read(readers.map((reader, index) => ({ id: String(index), reader, syncUser: 'all' as const }))),
  visible: read(true),
  shown: read(undefined),
});
const level = (id: string): Ref => ({ ref: 'jiraSecurityLevel', id });

testCheck<Facts>(jiraWorkItemsVisible, [
  { name: 'passes without levels', facts: levels(), expect: { outcome: 'passed', found: [{ code: 'noLevels' }], effect: 'sight' } },
  { name: 'passes for a member of all of them', facts: levels('all', 'all'), expect: { outcome: 'passed', found: [{ code: 'allSeen' }] } },
  {
    name: 'tells of levels that hide work items, and of those that may',
    facts: levels('all', 'notAll', 'unknown'),
    expect: {
      outcome: 'unavailable',
      found: [
        { code: 'hidden', args: { levels: [level('1')] } },
        { code: 'perhapsHidden', args: { levels: [level('2')] } },
      ],
    },
  },
  {
    name: 'could not look',
    facts: { ...levels(), levels: unread({ reason: 'jira-forbidden' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
  {
    name: 'tells once that a policy of the organisation keeps this app out',
    facts: { ...levels(), levels: unread({ reason: 'jira-forbidden' }), visible: unread({ reason: 'jira-data-policy' }) },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-data-policy' } }], effect: 'sight' },
  },
  {
    name: 'tells how many items of a team-managed project the search does not show',
    facts: { ...levels(), shown: read({ items: 40, of: 52 }) },
    expect: { outcome: 'unavailable', found: [{ code: 'fewerShown', args: { hidden: 12, of: 52 } }] },
  },
  {
    name: 'passes where it shows them all, or more than Jira had counted',
    facts: { ...levels(), shown: read({ items: 53, of: 52 }) },
    expect: { outcome: 'passed', found: [{ code: 'noLevels' }] },
  },
]);

it('looks at what the reader sees, not at what the sync user does', () => {
  const hiddenFromSyncUser: LevelVisibility = { id: '7', reader: 'all', syncUser: 'notAll' };
  expect(
    jiraWorkItemsVisible.judge({ ...levels(), levels: read([hiddenFromSyncUser]) }, { plan, decisions: [], now: today }),
  ).toMatchObject([{ code: 'allSeen', args: { levels: 1 } }]);
});
