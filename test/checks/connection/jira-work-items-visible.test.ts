import { jiraWorkItemsVisible } from '../../../src/checks/connection/jira-work-items-visible/check';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { LevelVisibility } from '../../../src/facts/jira/level-visibility';
import { plan } from '../../support/plan';
import { testCheck, today } from '../../support/test-check';

/** Levels 0, 1, …, and what the reader sees of each. The sync user sees all. */
const levels = (...readers: LevelVisibility['reader'][]): { levels: LevelVisibility[] } => ({
  levels: readers.map((reader, index) => ({ id: String(index), reader, syncUser: 'all' as const })),
});
const level = (id: string): Ref => ({ ref: 'jiraSecurityLevel', id });

testCheck<{ levels: LevelVisibility[] }>(jiraWorkItemsVisible, [
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
    facts: { levels: { unavailable: { reason: 'jira-forbidden' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
]);

it('looks at what the reader sees, not at what the sync user does', () => {
  const hiddenFromSyncUser: LevelVisibility = { id: '7', reader: 'all', syncUser: 'notAll' };
  expect(jiraWorkItemsVisible.judge({ levels: [hiddenFromSyncUser] }, { plan, decisions: [], now: today })).toMatchObject([
    { code: 'allSeen', args: { levels: 1 } },
  ]);
});
