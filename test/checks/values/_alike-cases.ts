import type { Decision, Plan } from '../../../src/checklist/model/plan';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { AquaEntry } from '../../../src/facts/aqua/fields';
import type { InUse } from '../../../src/facts/aqua/values';
import { plan as usualPlan } from '../../support/plan';
import type { Case } from '../../support/test-check';
import { bugs, entry } from './_builders';

interface Value {
  id: string;
  name: string;
}

/** Both sides of a list of values, as each row's facts tell them. */
export interface Sides {
  /** What can be chosen in Jira. */
  all: Value[];
  /** In use by bugs. */
  used: (Value & { items?: number })[];
  entries: AquaEntry[];
  usedInAqua: InUse;
}

/** A row whose values are entries of lists. */
export interface ListRow<F extends Record<string, unknown>> {
  facts: (sides: Sides) => Case<F>['facts'];
  plan?: Plan;
  decide: (jiraValueId: string | null, aquaEntryId: number) => Decision;
  /** Whose items the findings name. */
  of: { issueType: Ref; itemType: 'Defect'; field?: Ref };
  jira: (id: string) => Ref;
  aqua: (id: number) => Ref;
  /** The field in JQL. */
  jql: string;
}

/** Values that meet in one of the other side, by name or by decision; and what has a name that is only alike. */
export function alikeCases<F extends Record<string, unknown>>(row: ListRow<F>): Case<F>[] {
  const { facts, plan = usualPlan, decide, of, jira, aqua, jql } = row;
  const oneWay: Plan = { ...plan, where: { ...plan.where, pairs: [{ ...bugs, direction: 'toAqua' }] } };
  const scope = 'project = 10001 AND issuetype in (10004)';
  const none: InUse = { entries: [], unidentified: { values: 0, items: 0 } };
  const inUse = (...entries: [id: number, name: string, items: number][]): InUse => ({
    ...none,
    entries: entries.map(([id, name, items]) => ({ id, name, items })),
  });
  const high: Value = { id: '1', name: 'High' };
  const twin: Value = { id: '2', name: 'HIGH ' };
  const mapped = { code: 'mapped' };
  return [
    {
      name: 'fails where two values of one name are in use and items come back',
      facts: facts({
        all: [high, twin],
        used: [
          { ...high, items: 30 },
          { ...twin, items: 12 },
        ],
        entries: [entry(7, 'High')],
        usedInAqua: none,
      }),
      plan,
      expect: {
        outcome: 'failed',
        found: [
          mapped,
          {
            code: 'sameNameInJira',
            args: { ...of, values: [jira('1'), jira('2')], entry: aqua(7) },
            items: 42,
            clause: `${scope} AND ${jql} in (1, 2)`,
            effect: 'silent',
          },
        ],
        effect: 'silent',
      },
    },
    {
      name: 'only warns of two values of one name where items do not come back',
      facts: facts({
        all: [high, twin],
        used: [
          { ...high, items: 30 },
          { ...twin, items: 12 },
        ],
        entries: [entry(7, 'High')],
        usedInAqua: none,
      }),
      plan: oneWay,
      expect: {
        outcome: 'warning',
        found: [mapped, { code: 'sameNameInJiraUnused', args: { ...of, values: [jira('1'), jira('2')], entry: aqua(7) } }],
        effect: 'risk',
      },
    },
    {
      name: 'only warns where one of the two is in use',
      facts: facts({ all: [high, twin], used: [{ ...high, items: 30 }], entries: [entry(7, 'high')], usedInAqua: none }),
      plan,
      expect: {
        outcome: 'warning',
        found: [mapped, { code: 'sameNameInJiraUnused', args: { ...of, values: [jira('1'), jira('2')], entry: aqua(7) } }],
      },
    },
    {
      name: 'does not mind them where decisions tell them apart',
      facts: facts({
        all: [high, twin],
        used: [
          { ...high, items: 30 },
          { ...twin, items: 12 },
        ],
        entries: [entry(7, 'High'), entry(8, 'Sehr hoch')],
        usedInAqua: none,
      }),
      plan,
      decisions: [decide('2', 8)],
      expect: { outcome: 'passed', found: [mapped] },
    },
    {
      name: 'warns of a decision that makes one of two values',
      facts: facts({
        all: [high, { id: '3', name: 'Urgent' }],
        used: [{ ...high }, { id: '3', name: 'Urgent', items: 5 }],
        entries: [entry(7, 'High')],
        usedInAqua: none,
      }),
      plan,
      decisions: [decide('3', 7)],
      expect: {
        outcome: 'warning',
        found: [mapped, { code: 'merged', args: { ...of, values: [jira('3'), jira('1')], none: false, entry: aqua(7) } }],
        effect: 'risk',
      },
    },
    {
      name: 'leaves an entry to the value of its name where another that was decided to become it is gone from Jira',
      facts: facts({
        all: [high],
        used: [{ ...high }],
        entries: [entry(7, 'High')],
        usedInAqua: { ...none, entries: [{ id: 7, name: 'High', items: 4 }] },
      }),
      plan,
      decisions: [decide('99', 7)],
      expect: { outcome: 'passed', found: [mapped] },
    },
    {
      name: 'fails for it where that value becomes another entry',
      facts: facts({
        all: [high],
        used: [],
        entries: [entry(7, 'High'), entry(8, 'Sehr hoch')],
        usedInAqua: { ...none, entries: [{ id: 7, name: 'High', items: 4 }] },
      }),
      plan,
      decisions: [decide('99', 7), decide('1', 8)],
      expect: { outcome: 'failed', found: [{ code: 'decidedOnGoneInJira', args: { ...of, entry: aqua(7) }, items: 4 }, mapped] },
    },
    {
      name: 'warns of a decision that makes one of a value and none',
      facts: facts({ all: [high], used: [{ ...high }], entries: [entry(7, 'High')], usedInAqua: none }),
      plan,
      decisions: [decide(null, 7)],
      expect: {
        outcome: 'warning',
        found: [mapped, { code: 'merged', args: { ...of, values: [jira('1')], none: true, entry: aqua(7) } }],
      },
    },
    {
      name: 'warns of an entry in use whose name a value has that was decided to become another one',
      facts: facts({
        all: [high],
        used: [{ ...high }],
        entries: [entry(7, 'High'), entry(8, 'Sehr hoch')],
        usedInAqua: inUse([7, 'High', 3]),
      }),
      plan,
      decisions: [decide('1', 8)],
      expect: {
        outcome: 'warning',
        found: [mapped, { code: 'mergedInAqua', args: { ...of, entries: [aqua(8), aqua(7)], value: jira('1') } }],
        effect: 'risk',
      },
    },
    {
      name: 'does not mind it where nothing in aqua has the name, or its own counterpart was decided on',
      facts: facts({
        all: [high, { id: '3', name: 'Urgent' }],
        used: [{ ...high }],
        entries: [entry(7, 'High'), entry(8, 'Sehr hoch'), entry(9, 'Urgent')],
        usedInAqua: inUse([8, 'Sehr hoch', 3], [9, 'Urgent', 2]),
      }),
      plan,
      decisions: [decide('1', 8), decide('3', 9)],
      expect: { outcome: 'passed', found: [mapped] },
    },
    {
      name: 'warns of two entries of one name that can both be chosen in aqua',
      facts: facts({
        all: [high],
        used: [{ ...high }],
        entries: [entry(7, 'High '), entry(8, 'high')],
        usedInAqua: inUse([7, 'High ', 3]),
      }),
      plan,
      expect: {
        outcome: 'warning',
        found: [mapped, { code: 'sameNameInAquaUnused', args: { ...of, entries: [aqua(7), aqua(8)], value: jira('1') } }],
        effect: 'risk',
      },
    },
    {
      name: 'fails where aqua’s items have both of them and come back',
      facts: facts({
        all: [high],
        used: [],
        entries: [entry(7, 'High '), entry(8, 'high')],
        usedInAqua: inUse([7, 'High ', 3], [8, 'high', 4]),
      }),
      plan,
      expect: {
        outcome: 'failed',
        found: [mapped, { code: 'sameNameInAqua', args: { ...of, entries: [aqua(7), aqua(8)], value: jira('1') }, items: 7 }],
        effect: 'silent',
      },
    },
    {
      name: 'does not mind an entry of the same name that was deleted, nor two that Jira has no value for',
      facts: facts({
        all: [high],
        used: [{ ...high }],
        entries: [entry(7, 'High'), entry(8, 'high', { isDeleted: true }), entry(9, 'Low'), entry(10, 'low')],
        usedInAqua: none,
      }),
      plan,
      expect: { outcome: 'passed', found: [mapped] },
    },
    {
      name: 'takes a name that differs in punctuation for another one, and proposes it',
      facts: facts({
        all: [high, { id: '3', name: 'High+' }],
        used: [{ ...high }, { id: '3', name: 'High+', items: 40 }],
        entries: [entry(7, 'High')],
        usedInAqua: none,
      }),
      plan,
      expect: {
        outcome: 'failed',
        found: [
          {
            code: 'missing',
            args: { ...of, value: jira('3'), project: { ref: 'aquaProject', id: 71 }, proposal: aqua(7) },
            items: 40,
            clause: `${scope} AND ${jql} = 3`,
          },
          mapped,
        ],
        effect: 'items',
      },
    },
    {
      name: 'fails where a decision is on a value that Jira no longer offers',
      facts: facts({ all: [high], used: [], entries: [entry(7, 'High'), entry(8, 'Später')], usedInAqua: inUse([8, 'Später', 6]) }),
      plan,
      decisions: [decide('99', 8)],
      expect: {
        outcome: 'failed',
        found: [{ code: 'decidedOnGoneInJira', args: { ...of, entry: aqua(8) }, items: 6 }, mapped],
      },
    },
    {
      name: 'does not pass where nothing is in use',
      facts: facts({ all: [high], used: [], entries: [entry(7, 'High')], usedInAqua: none }),
      plan,
      expect: { outcome: 'notApplicable', found: [{ code: 'nothingInUse', args: {} }] },
    },
  ];
}

/** Where names may be translations, only what was decided on is known. */
export function translatedCases<F extends Record<string, unknown>>(row: ListRow<F>): Case<F>[] {
  const { facts, plan = usualPlan, decide } = row;
  const none: InUse = { entries: [], unidentified: { values: 0, items: 0 } };
  const hoch = { id: '1', name: 'Hoch' };
  const translated = { code: 'could-not-look', args: { reason: 'jira-names-translated' } };
  const sides: Sides = { all: [hoch], used: [{ ...hoch, items: 3 }], entries: [entry(7, 'High'), entry(8, 'Hoch')], usedInAqua: none };
  const unproven = { ...facts(sides), names: 'unproven' };
  return [
    {
      name: 'takes no name for equal or missing that may be a translation',
      facts: unproven,
      plan,
      expect: { outcome: 'unavailable', found: [translated, { code: 'mapped' }] },
    },
    {
      name: 'says why nobody knows whether it is one',
      facts: { ...facts(sides), names: { reason: 'jira-forbidden' } },
      plan,
      expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }, { code: 'mapped' }] },
    },
    {
      name: 'takes a decision all the same',
      facts: unproven,
      plan,
      decisions: [decide('1', 7)],
      expect: { outcome: 'passed', found: [{ code: 'mapped' }] },
    },
    {
      name: 'takes none of aqua’s names for one that may be a translation',
      facts: {
        ...facts({ ...sides, used: [], usedInAqua: { ...none, entries: [{ id: 7, name: 'High', items: 4 }] } }),
        names: 'unproven',
      },
      plan,
      expect: { outcome: 'unavailable', found: [translated, { code: 'mapped' }] },
    },
  ];
}
