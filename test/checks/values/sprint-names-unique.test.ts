import { sprintNamesUnique } from '../../../src/checks/values/sprint-names-unique/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { Plan } from '../../../src/checklist/model/plan';
import type { InUse } from '../../../src/facts/aqua/values';
import type { SprintsSeen } from '../../../src/facts/jira/sprints';
import { planWith } from '../../support/plan';
import { bugs } from './_builders';
import { read, testCheck, unread } from '../../support/test-check';

const jiraSprint = (id: string): Ref => ({ ref: 'jiraSprint', id });
const jiraBoard = (id: string): Ref => ({ ref: 'jiraBoard', id });
const aquaSprint = (id: number): Ref => ({ ref: 'aquaSprint', projectId: 71, id });
interface Facts extends Record<string, unknown> {
  seen: SprintsSeen | undefined;
  inAqua: Reading<{ id: number; name: string }[]>;
  usedInAqua: Reading<InUse>;
}
const sprint42 = { id: 403, name: 'Sprint 42' };
const seen = (duplicates: SprintsSeen['duplicates'], more: Partial<SprintsSeen> = {}): SprintsSeen => ({
  hasBoards: true,
  jql: 'cf[10020]',
  sprints: [sprint42, { id: 404, name: 'Sprint 43' }],
  items: 41,
  duplicates,
  ...more,
});
const noneInAqua: Reading<{ id: number; name: string }[]> = read([]);
const usedInAqua: Reading<InUse> = read({ entries: [], unidentified: { values: 0, items: 0 } });
const brought: Reading<InUse> = read({ entries: [{ id: 5, name: 'sprint 42', items: 6 }], unidentified: { values: 0, items: 0 } });
const carrying = planWith({ travels: { carries: ['sprint'] } });
const toJira: Plan = { ...carrying, where: { ...carrying.where, pairs: [{ ...bugs, direction: 'toJira' }] } };
const twins = { sprints: [403, 412], boards: [1, 2] };
const same = { sprints: [jiraSprint('403'), jiraSprint('412')], boards: [jiraBoard('1'), jiraBoard('2')] };

testCheck<Facts>(sprintNamesUnique, [
  {
    name: 'passes where no two that were seen bear one name',
    facts: { seen: seen([]), inAqua: noneInAqua, usedInAqua },
    expect: { outcome: 'passed', found: [{ code: 'noneSeen', args: { sprints: 2 } }] },
  },
  {
    name: 'fails where items in scope are in one of two of a name',
    facts: { seen: seen([{ sprints: [403, 412], boards: [1, 2], items: 41 }]), inAqua: noneInAqua, usedInAqua },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'duplicate',
          args: { sprints: [jiraSprint('403'), jiraSprint('412')], boards: [jiraBoard('1'), jiraBoard('2')] },
          items: 41,
          clause: 'project = 10001 AND issuetype in (10004, 10002) AND cf[10020] in (403, 412)',
        },
      ],
      effect: 'items',
    },
  },
  {
    name: 'names some of very many, and counts them all',
    facts: {
      seen: seen([{ sprints: Array.from({ length: 300 }, (_, id) => id), boards: Array.from({ length: 300 }, (_, id) => id), items: 9 }]),
      inAqua: noneInAqua,
      usedInAqua,
    },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'duplicate',
          args: {
            sprints: Array.from({ length: 20 }, (_, id) => jiraSprint(String(id))),
            boards: Array.from({ length: 20 }, (_, id) => jiraBoard(String(id))),
            more: 280,
          },
          items: 9,
        },
      ],
    },
  },
  {
    name: 'only warns where none is',
    facts: { seen: seen([{ sprints: [404, 421], boards: [], items: 0 }]), inAqua: noneInAqua, usedInAqua },
    expect: {
      outcome: 'warning',
      found: [{ code: 'duplicateUnused', args: { sprints: [jiraSprint('404'), jiraSprint('421')], boards: [] } }],
      effect: 'risk',
    },
  },
  {
    name: 'does not apply without boards',
    facts: { seen: seen([], { hasBoards: false, sprints: [] }), inAqua: noneInAqua, usedInAqua },
    expect: { outcome: 'notApplicable', found: [{ code: 'noBoards', args: {} }] },
  },
  {
    name: 'does not apply where no sprint travels',
    facts: { seen: undefined, inAqua: noneInAqua, usedInAqua },
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { seen: { unavailable: { reason: 'jira-forbidden' } }, inAqua: noneInAqua, usedInAqua },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
  {
    name: 'warns of two sprints of one name in aqua',
    facts: {
      seen: seen([]),
      inAqua: read([
        { id: 5, name: 'A' },
        { id: 9, name: ' a' },
      ]),
      usedInAqua,
    },
    expect: {
      outcome: 'warning',
      found: [{ code: 'duplicateInAqua', args: { sprints: [aquaSprint(5), aquaSprint(9)] } }],
      effect: 'risk',
    },
  },
  ...[
    { name: 'fails, silently, where aqua’s items are in both, which become one in Jira and come back', silent: true },
    { name: 'only warns where they do not come back', plan: toJira },
    {
      name: 'only warns where a decision tells them apart',
      decisions: [{ dimension: 'sprint' as const, jiraValueId: '404', aquaEntryId: 9 }],
    },
  ].map(({ name, silent = false, ...more }) => ({
    name,
    plan: carrying,
    ...more,
    facts: {
      seen: seen([]),
      inAqua: read([
        { id: 5, name: 'sprint 42' },
        { id: 9, name: 'Sprint  42' },
      ]),
      usedInAqua: read({
        entries: [
          { id: 5, name: 'sprint 42', items: 6 },
          { id: 9, name: 'Sprint  42', items: 2 },
        ],
        unidentified: { values: 0, items: 0 },
      }),
    },
    expect: silent
      ? {
          outcome: 'failed' as const,
          found: [{ code: 'comeBackAsOne', args: { sprints: [aquaSprint(5), aquaSprint(9)] }, items: 8, effect: 'silent' as const }],
          effect: 'silent' as const,
        }
      : { outcome: 'warning' as const, found: [{ code: 'duplicateInAqua', args: { sprints: [aquaSprint(5), aquaSprint(9)] } }] },
  })),
  {
    name: 'need not see aqua’s sprints where nothing comes back from there',
    facts: { seen: seen([]), inAqua: unread({ reason: 'aqua-not-permitted' }), usedInAqua },
    plan: { ...carrying, where: { ...carrying.where, pairs: [{ ...bugs, direction: 'toAqua' }] } },
    expect: { outcome: 'passed', found: [{ code: 'noneSeen', args: { sprints: 2 } }] },
  },
  {
    name: 'does not pass where aqua’s sprints were not seen and items come back from there',
    facts: { seen: seen([]), inAqua: unread({ reason: 'aqua-not-permitted' }), usedInAqua },
    plan: carrying,
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'does not call it a risk alone where nobody could look whether items are in both of aqua’s',
    facts: {
      seen: seen([]),
      inAqua: read([
        { id: 5, name: 'Sprint 42' },
        { id: 9, name: 'sprint 42' },
      ]),
      usedInAqua: unread({ reason: 'aqua-fault' }),
    },
    plan: carrying,
    expect: {
      outcome: 'unavailable',
      found: [
        { code: 'could-not-look', args: { reason: 'aqua-fault' } },
        { code: 'duplicateInAqua', args: { sprints: [aquaSprint(5), aquaSprint(9)] } },
      ],
    },
  },
  {
    name: 'fails for a single item',
    facts: { seen: seen([{ sprints: [403, 412], boards: [1], items: 1 }]), inAqua: noneInAqua, usedInAqua },
    expect: {
      outcome: 'failed',
      found: [{ code: 'duplicate', args: { sprints: [jiraSprint('403'), jiraSprint('412')], boards: [jiraBoard('1')] }, items: 1 }],
    },
  },
  {
    name: 'fails for aqua’s items whose sprint has a name that two of Jira bear',
    facts: { seen: seen([{ ...twins, items: 0 }]), inAqua: noneInAqua, usedInAqua: brought },
    plan: toJira,
    expect: { outcome: 'failed', found: [{ code: 'duplicateForAqua', args: same, items: 6 }], effect: 'items' },
  },
  {
    name: 'does not mind what only items from Jira would meet where nothing travels to aqua',
    facts: { seen: seen([{ ...twins, items: 0 }]), inAqua: noneInAqua, usedInAqua },
    plan: toJira,
    expect: { outcome: 'passed', found: [{ code: 'noneSeen', args: { sprints: 2 } }] },
  },
  {
    name: 'does not pass beside twins where it could not see which names aqua’s items bring',
    facts: { seen: seen([{ ...twins, items: 0 }]), inAqua: noneInAqua, usedInAqua: unread({ reason: 'aqua-fault' }) },
    plan: toJira,
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-fault' } }] },
  },
  {
    name: 'need not see them where no two sprints bear one name',
    facts: { seen: seen([]), inAqua: noneInAqua, usedInAqua: unread({ reason: 'aqua-fault' }) },
    plan: toJira,
    expect: { outcome: 'passed', found: [{ code: 'noneSeen' }] },
  },
  {
    name: 'does not pass where it saw no sprint at all',
    facts: { seen: seen([], { sprints: [], items: 0 }), inAqua: noneInAqua, usedInAqua },
    plan: carrying,
    expect: { outcome: 'notApplicable', found: [{ code: 'noSprints', args: {} }] },
  },
]);
