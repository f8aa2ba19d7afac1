import { sprintsMapped } from '../../../src/checks/values/sprints-mapped/check';
import type { Plan } from '../../../src/checklist/model/plan';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { InUse } from '../../../src/facts/aqua/values';
import type { SprintsSeen } from '../../../src/facts/jira/sprints';
import { plan as usualPlan, planWith } from '../../support/plan';
import { testCheck } from '../../support/test-check';
import { bugs, project, tally } from './_builders';

interface Facts extends Record<string, unknown> {
  seen: SprintsSeen | undefined;
  all: { id: number; name: string }[];
  inUse: InUse;
}

const jiraSprint = (id: string): Ref => ({ ref: 'jiraSprint', id });
const aquaSprint = (id: number): Ref => ({ ref: 'aquaSprint', projectId: 71, id });
const seen = (items: number, ...sprints: SprintsSeen['sprints']): SprintsSeen => ({
  hasBoards: true,
  jql: 'cf[10020]',
  sprints,
  items,
  duplicates: [],
});
const none: InUse = { entries: [], unidentified: { values: 0, items: 0 } };
const carrying = planWith({ travels: { carries: ['sprint'] } });
const oneWay = (direction: 'toAqua' | 'toJira'): Plan => ({
  ...carrying,
  where: { ...usualPlan.where, pairs: [{ ...bugs, direction }] },
});

testCheck<Facts>(sprintsMapped, [
  {
    name: 'fails for a sprint with items that aqua lacks, whether it is open or has ended',
    facts: {
      seen: seen(116, { id: 403, name: 'Sprint 42' }, { id: 412, name: 'Mobil 42', items: 27 }),
      all: [{ id: 542, name: 'sprint  42' }],
      inUse: none,
    },
    plan: carrying,
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'missing',
          args: { value: jiraSprint('412'), project },
          items: 27,
          clause: 'project = 10001 AND issuetype in (10004, 10002) AND cf[10020] = 412',
        },
        { code: 'mapped', args: tally({ equal: 1 }) },
      ],
      effect: 'items',
    },
  },
  {
    name: 'counts a name that another sprint bears by itself, of whichever side, and not two names that are alike',
    facts: {
      seen: seen(
        89,
        { id: 403, name: 'Sprint 42' },
        { id: 404, name: 'sprint 42', items: 0 },
        { id: 405, name: 'Sprint-42' },
        { id: 406, name: 'Mobil 1' },
      ),
      all: [
        { id: 542, name: 'Sprint 42' },
        { id: 543, name: 'Sprint-42' },
        { id: 544, name: 'Mobil 1' },
        { id: 545, name: 'MOBIL 1' },
      ],
      inUse: none,
    },
    plan: carrying,
    expect: { outcome: 'passed', found: [{ code: 'mapped', args: { ...tally({ equal: 1, unused: 1 }), ambiguous: 2 } }] },
  },
  {
    name: 'warns of aqua’s items whose sprint has ended in Jira, by name or by decision, and not where another of the name has not',
    facts: {
      seen: seen(
        0,
        { id: 403, name: 'Sprint 42', ended: true },
        { id: 404, name: 'Sprint 43' },
        { id: 405, name: 'Sprint 44', ended: true },
        { id: 406, name: 'Sprint 44' },
        { id: 407, name: 'Mobil 9', ended: true },
      ),
      all: [],
      inUse: {
        entries: [
          { id: 542, name: 'sprint 42', items: 7 },
          { id: 543, name: 'Sprint 43', items: 2 },
          { id: 544, name: 'Sprint 44', items: 3 },
          { id: 545, name: 'Mobile 9', items: 4 },
        ],
        unidentified: { values: 0, items: 0 },
      },
    },
    decisions: [{ dimension: 'sprint', jiraValueId: '407', aquaEntryId: 545 }],
    plan: carrying,
    expect: {
      outcome: 'warning',
      found: [
        { code: 'endedInJira', args: { entry: aquaSprint(542) }, items: 7 },
        { code: 'endedInJira', args: { entry: aquaSprint(545) }, items: 4 },
        { code: 'mapped', args: { ...tally({ equal: 2, decided: 1, unused: 1 }), ambiguous: 1 } },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'does not mind an ended sprint of items that go to aqua only',
    facts: { seen: seen(5, { id: 403, name: 'Sprint 42', ended: true }), all: [{ id: 542, name: 'Sprint 42' }], inUse: none },
    plan: oneWay('toAqua'),
    expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1 }) }] },
  },
  {
    name: 'does not mind a sprint of a board that nothing in scope is in',
    facts: {
      seen: seen(89, { id: 403, name: 'Sprint 42' }, { id: 421, name: 'Sprint 44', items: 0 }),
      all: [{ id: 542, name: 'Sprint 42' }],
      inUse: none,
    },
    plan: carrying,
    expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1, unused: 1 }) }] },
  },
  {
    name: 'passes with a decision, and does not where aqua’s sprint is gone',
    facts: {
      seen: seen(30, { id: 412, name: 'Mobil 42', items: 27 }, { id: 413, name: 'Mobil 43', items: 3 }),
      all: [{ id: 542, name: 'Mobile 42' }],
      inUse: none,
    },
    plan: carrying,
    decisions: [
      { dimension: 'sprint', jiraValueId: '412', aquaEntryId: 542 },
      { dimension: 'sprint', jiraValueId: '413', aquaEntryId: 999 },
    ],
    expect: {
      outcome: 'failed',
      found: [
        { code: 'decidedOnGone', args: { value: jiraSprint('413') }, items: 3 },
        { code: 'mapped', args: tally({ decided: 1 }) },
      ],
    },
  },
  {
    name: 'fails for a sprint of aqua’s items that Jira lacks, and proposes one that differs in punctuation',
    facts: {
      seen: seen(0, { id: 403, name: 'Sprint-42' }),
      all: [{ id: 542, name: 'Sprint 42' }],
      inUse: { ...none, entries: [{ id: 542, name: 'Sprint 42', items: 11 }] },
    },
    plan: oneWay('toJira'),
    expect: {
      outcome: 'failed',
      found: [
        { code: 'missingInJira', args: { entry: aquaSprint(542), proposal: jiraSprint('403') }, items: 11 },
        { code: 'mapped', args: tally({}) },
      ],
    },
  },
  {
    name: 'cannot tell a sprint of aqua’s items that may be on a board nobody looked at, and fails for the others',
    facts: {
      seen: { ...seen(0), unlooked: ['mobil 42'] },
      all: [
        { id: 542, name: 'Mobil 42' },
        { id: 543, name: 'Mobil 43' },
      ],
      inUse: {
        ...none,
        entries: [
          { id: 542, name: 'Mobil  42', items: 5 },
          { id: 543, name: 'Mobil 43', items: 3 },
        ],
      },
    },
    plan: carrying,
    expect: {
      outcome: 'failed',
      found: [{ code: 'missingInJira', args: { entry: aquaSprint(543) }, items: 3 }, { code: 'jiraUnseen', args: {} }, { code: 'mapped' }],
    },
  },
  {
    name: 'takes somebody’s word for sprints of both sides',
    facts: {
      seen: seen(27, { id: 412, name: 'Mobil 42', items: 27 }),
      all: [{ id: 542, name: 'Sprint 42' }],
      inUse: { ...none, entries: [{ id: 542, name: 'Sprint 42', items: 11 }] },
    },
    plan: carrying,
    decisions: [
      { dimension: 'sprint', kind: 'mapped', jiraValueId: '412' },
      { dimension: 'sprint', kind: 'mapped', aquaEntryId: 542 },
    ],
    expect: { outcome: 'passed', found: [{ code: 'mapped', args: { ...tally({ decided: 2 }), byWord: 2 } }] },
  },
  {
    name: 'fails for sprints that will be added, on either side',
    facts: {
      seen: seen(27, { id: 412, name: 'Mobil 42', items: 27 }),
      all: [{ id: 542, name: 'Sprint 42' }],
      inUse: { ...none, entries: [{ id: 542, name: 'Sprint 42', items: 11 }] },
    },
    plan: carrying,
    decisions: [
      { dimension: 'sprint', kind: 'willBeAdded', jiraValueId: '412' },
      { dimension: 'sprint', kind: 'willBeAdded', aquaEntryId: 542 },
    ],
    expect: {
      outcome: 'failed',
      found: [
        { code: 'toBeAdded', args: { value: jiraSprint('412'), project }, items: 27 },
        { code: 'toBeAddedInJira', args: { entry: aquaSprint(542) }, items: 11 },
        { code: 'mapped', args: tally({}) },
      ],
    },
  },
  {
    name: 'does not mind Jira’s sprints where nothing travels to aqua',
    facts: {
      seen: seen(0, { id: 412, name: 'Mobil 42' }),
      all: [{ id: 542, name: 'Sprint 42' }],
      inUse: none,
    },
    plan: oneWay('toJira'),
    expect: { outcome: 'notApplicable', found: [{ code: 'nothingInUse', args: {} }] },
  },
  {
    name: 'does not mind aqua’s sprints where nothing travels to Jira',
    facts: {
      seen: seen(4, { id: 403, name: 'Sprint 42' }),
      all: [{ id: 542, name: 'Sprint 42' }],
      inUse: { ...none, entries: [{ id: 1, name: 'Nur aqua', items: 3 }] },
    },
    plan: oneWay('toAqua'),
    expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1 }) }] },
  },
  {
    name: 'does not pass where no item is in a sprint',
    facts: { seen: seen(0, { id: 403, name: 'Sprint 42' }), all: [{ id: 542, name: 'Sprint 42' }], inUse: none },
    plan: carrying,
    expect: { outcome: 'notApplicable', found: [{ code: 'nothingInUse', args: {} }] },
  },
  {
    name: 'says where aqua’s answer does not tell the sprint',
    facts: {
      seen: seen(4, { id: 403, name: 'Sprint 42' }),
      all: [{ id: 542, name: 'Sprint 42' }],
      inUse: { entries: [], unidentified: { values: 1, items: 6 } },
    },
    plan: carrying,
    expect: {
      outcome: 'unavailable',
      found: [{ code: 'unidentified', args: { values: 1 }, items: 6 }, { code: 'mapped' }],
    },
  },
  {
    name: 'does not apply where no sprint travels',
    facts: { seen: undefined, all: [], inUse: none },
    plan: usualPlan,
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { seen: seen(0), all: { unavailable: { reason: 'aqua-not-permitted' } }, inUse: none },
    plan: carrying,
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
]);
