import type { Decision } from '../../../src/checklist/model/plan';
import type { InUse } from '../../../src/facts/aqua/values';
import { plan as usualPlan } from '../../support/plan';
import type { Case } from '../../support/test-check';
import type { ListRow } from './_alike-cases';
import { entry, project, tally } from './_builders';

const none: InUse = { entries: [], unidentified: { values: 0, items: 0 } };

/** What is decided on single values, which name no counterpart, in both directions. */
export function decidedCases<F extends Record<string, unknown>>(row: ListRow<F>): Case<F>[] {
  const { facts, plan = usualPlan, of, jira, aqua } = row;
  const { dimension, field } = row.decide('1', 1);
  const decide = (one: Omit<Decision, 'dimension' | 'field'>): Decision => ({ dimension, ...(field ? { field } : {}), ...one });
  const high = { id: '1', name: 'High' };
  const inJira = facts({ all: [high], used: [{ ...high, items: 30 }], entries: [], usedInAqua: none });
  const inAqua = facts({
    all: [],
    used: [],
    entries: [entry(8, 'Später')],
    usedInAqua: { ...none, entries: [{ id: 8, name: 'Später', items: 6 }] },
  });
  const onPair = { jiraIssueTypeId: '10004', aquaItemType: 'Defect' } as const;
  const toBeAdded = { code: 'toBeAdded', args: { ...of, value: jira('1'), project }, items: 30 };
  const nothingMapped = { code: 'mapped', args: tally({}) };
  return [
    {
      name: 'takes somebody’s word that SyncConfigurator maps a value of Jira',
      facts: inJira,
      plan,
      decisions: [decide({ kind: 'mapped', jiraValueId: '1' })],
      expect: { outcome: 'passed', found: [{ code: 'mapped', args: { ...tally({ decided: 1 }), byWord: 1 } }] },
    },
    {
      name: 'takes somebody’s word that SyncConfigurator maps a value of aqua',
      facts: inAqua,
      plan,
      decisions: [decide({ kind: 'mapped', aquaEntryId: 8 })],
      expect: { outcome: 'passed', found: [{ code: 'mapped', args: { ...tally({ decided: 1 }), byWord: 1 } }] },
    },
    {
      name: 'fails for a value that will be added to aqua until it is there',
      facts: inJira,
      plan,
      decisions: [decide({ kind: 'willBeAdded', jiraValueId: '1' })],
      expect: { outcome: 'failed', found: [toBeAdded, nothingMapped] },
    },
    {
      name: 'fails for a value that will be added to Jira until it is there',
      facts: inAqua,
      plan,
      decisions: [decide({ kind: 'willBeAdded', aquaEntryId: 8 })],
      expect: { outcome: 'failed', found: [{ code: 'toBeAddedInJira', args: { ...of, entry: aqua(8) }, items: 6 }, nothingMapped] },
    },
    {
      name: 'matches what was added by its name',
      facts: facts({ all: [high], used: [{ ...high, items: 30 }], entries: [entry(7, 'high')], usedInAqua: none }),
      plan,
      decisions: [decide({ kind: 'willBeAdded', jiraValueId: '1' })],
      expect: { outcome: 'passed', found: [{ code: 'mapped', args: tally({ equal: 1 }) }] },
    },
    {
      name: 'takes what was decided on a pair before what was decided on all',
      facts: inJira,
      plan,
      decisions: [decide({ kind: 'willBeAdded', jiraValueId: '1', pair: onPair }), decide({ kind: 'mapped', jiraValueId: '1' })],
      expect: { outcome: 'failed', found: [toBeAdded, nothingMapped] },
    },
    {
      name: 'takes no word for a value of another pair',
      facts: inJira,
      plan,
      decisions: [decide({ kind: 'mapped', jiraValueId: '1', pair: { ...onPair, aquaItemType: 'Requirement' } })],
      expect: { outcome: 'failed', found: [{ code: 'missing', args: { ...of, value: jira('1'), project }, items: 30 }, nothingMapped] },
    },
  ];
}
