import { sprintNamesUnique } from '../../../src/checks/values/sprint-names-unique/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { SprintsSeen } from '../../../src/facts/jira/sprints';
import { read, testCheck, unread } from '../../support/test-check';

const jiraSprint = (id: string): Ref => ({ ref: 'jiraSprint', id });
const jiraBoard = (id: string): Ref => ({ ref: 'jiraBoard', id });
const aquaSprint = (id: number): Ref => ({ ref: 'aquaSprint', projectId: 71, id });
const seen = (duplicates: SprintsSeen['duplicates'], more: Partial<SprintsSeen> = {}): SprintsSeen | undefined => ({
  hasBoards: true,
  count: 12,
  duplicates,
  ...more,
});

const noneInAqua: Reading<number[][]> = read([]);

testCheck<{ seen: SprintsSeen | undefined; inAqua: Reading<number[][]> }>(sprintNamesUnique, [
  {
    name: 'passes where each sprint has a name of its own',
    facts: { seen: seen([]), inAqua: noneInAqua },
    expect: { outcome: 'passed', found: [{ code: 'unique', args: { sprints: 12 } }] },
  },
  {
    name: 'fails where items in scope are in one of two of a name',
    facts: { seen: seen([{ sprints: [403, 412], boards: [1, 2], items: 41 }]), inAqua: noneInAqua },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'duplicate',
          args: { sprints: [jiraSprint('403'), jiraSprint('412')], boards: [jiraBoard('1'), jiraBoard('2')] },
          items: 41,
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'only warns where none is',
    facts: { seen: seen([{ sprints: [404, 421], boards: [], items: 0 }]), inAqua: noneInAqua },
    expect: {
      outcome: 'warning',
      found: [{ code: 'duplicateUnused', args: { sprints: [jiraSprint('404'), jiraSprint('421')], boards: [] } }],
      effect: 'risk',
    },
  },
  {
    name: 'does not apply without boards',
    facts: { seen: seen([], { hasBoards: false, count: 0 }), inAqua: noneInAqua },
    expect: { outcome: 'notApplicable', found: [{ code: 'noBoards', args: {} }] },
  },
  {
    name: 'does not apply where no sprint travels',
    facts: { seen: undefined, inAqua: noneInAqua },
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { seen: { unavailable: { reason: 'jira-forbidden' } }, inAqua: noneInAqua },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
  {
    name: 'warns of two sprints of one name in aqua',
    facts: { seen: seen([]), inAqua: read([[5, 9]]) },
    expect: {
      outcome: 'warning',
      found: [{ code: 'duplicateInAqua', args: { sprints: [aquaSprint(5), aquaSprint(9)] } }],
      effect: 'risk',
    },
  },
  {
    name: 'says nothing of aqua’s sprints that it could not read',
    facts: { seen: seen([]), inAqua: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', found: [{ code: 'unique', args: { sprints: 12 } }] },
  },
  {
    name: 'fails for a single item',
    facts: { seen: seen([{ sprints: [403, 412], boards: [1], items: 1 }]), inAqua: noneInAqua },
    expect: {
      outcome: 'failed',
      found: [{ code: 'duplicate', args: { sprints: [jiraSprint('403'), jiraSprint('412')], boards: [jiraBoard('1')] }, items: 1 }],
    },
  },
]);
