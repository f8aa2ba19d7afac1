import { aquaDefaults } from '../../src/checks/values/aqua-defaults/check';
import { sprintNamesUnique } from '../../src/checks/values/sprint-names-unique/check';
import type { Reading } from '../../src/checklist/engine/define-fact';
import type { AquaItemType } from '../../src/checklist/model/vocabulary';
import type { AquaCreateField } from '../../src/clients/aqua/operations/fields';
import type { AquaEntry, AquaField } from '../../src/facts/aqua/fields';
import { jiraSprints, type SprintsSeen } from '../../src/facts/jira/sprints';
import { gather } from '../support/gather';
import { plan, planWith } from '../support/plan';
import { read, testCheck, unread } from '../support/test-check';

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
    expect: { outcome: 'passed', codes: ['unique'] },
  },
  {
    name: 'fails where items in scope are in one of two of a name',
    facts: { seen: seen([{ sprints: [403, 412], boards: [1, 2], items: 41 }]), inAqua: noneInAqua },
    expect: { outcome: 'failed', codes: ['duplicate:41'], effect: 'items' },
  },
  {
    name: 'only warns where none is',
    facts: { seen: seen([{ sprints: [404, 421], boards: [], items: 0 }]), inAqua: noneInAqua },
    expect: { outcome: 'warning', codes: ['duplicateUnused'], effect: 'risk' },
  },
  {
    name: 'does not apply without boards',
    facts: { seen: seen([], { hasBoards: false, count: 0 }), inAqua: noneInAqua },
    expect: { outcome: 'notApplicable', codes: ['noBoards'] },
  },
  {
    name: 'does not apply where no sprint travels',
    facts: { seen: undefined, inAqua: noneInAqua },
    expect: { outcome: 'notApplicable', codes: ['notCarried'] },
  },
  {
    name: 'could not look',
    facts: { seen: { unavailable: { reason: 'jira-forbidden' } }, inAqua: noneInAqua },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
  {
    name: 'warns of two sprints of one name in aqua',
    facts: { seen: seen([]), inAqua: read([[5, 9]]) },
    expect: { outcome: 'warning', codes: ['duplicateInAqua'], effect: 'risk' },
  },
  {
    name: 'says nothing of aqua’s sprints that it could not read',
    facts: { seen: seen([]), inAqua: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', codes: ['unique'] },
  },
]);

describe('sprints', () => {
  const carrying = planWith({ travels: { carries: ['sprint'] } });
  const sprint = (id: number, name: string, boardId: number): { id: number; name: string; boardId: number } => ({ id, name, boardId });
  const field = 'customfield_10020';
  const jira = (inScope: object[], elsewhere: object[], log: string[] = []): Parameters<typeof gather>[1] => ({
    plan: carrying,
    jira: {
      checkPermissions: async () => ({
        globalPermissions: [],
        projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }],
      }),
      boards: async () => [
        { id: 1, name: 'Team', type: 'scrum' },
        { id: 3, name: 'Support', type: 'kanban' },
      ],
      openSprints: async (board) => (board === 1 ? [sprint(42, 'Sprint 42', 1)] : Promise.reject(new Error('no sprints here'))),
      findFields: async () => [{ id: field, name: 'Sprint', type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' }],
      firstIssues: async ({ jql }) => {
        log.push(jql);
        const found = jql.startsWith('project') ? inScope : elsewhere;
        const known = /not in \(([^)]*)\)/.exec(jql)?.[1]?.split(', ') ?? [];
        const issues = found
          .filter((one) => !known.includes(String((one as { id: number }).id)))
          .map((one, index) => ({ id: String(index), fields: { [field]: [one] } }));
        return { issues, complete: true };
      },
      countIssues: async (jql) => (jql.includes('42') ? 7 : 0),
    },
  });

  it('of one name are found on boards, on items in scope and on items elsewhere, whatever case and blanks', async () => {
    const reading = await gather(jiraSprints, jira([sprint(50, 'sprint  42 ', 2)], [sprint(77, 'SPRINT 42', 9)]));
    expect(reading).toMatchObject({
      ok: true,
      value: { hasBoards: true, count: 3, duplicates: [{ sprints: [42, 50, 77], boards: [1, 2, 9], items: 7 }] },
    });
  });

  it('are not the same where only a number differs, and others found on the way do not count', async () => {
    const reading = await gather(jiraSprints, jira([sprint(43, 'Sprint 43', 1)], [sprint(99, 'Anything', 9)]));
    expect(reading).toMatchObject({ ok: true, value: { count: 2, duplicates: [] } });
  });

  it('are not looked for where the plan carries none, or where there are no boards', async () => {
    const log: string[] = [];
    const without = await gather(jiraSprints, { ...jira([], [], log), plan: planWith({ travels: { carries: [] } }) });
    expect(without).toEqual({ ok: true, value: undefined });
    const boardless = await gather(jiraSprints, { plan: carrying, jira: { boards: async () => undefined } });
    expect(boardless).toMatchObject({ ok: true, value: { hasBoards: false } });
    expect(log).toEqual([]);
  });
});

type Fields = { [T in AquaItemType]?: AquaField[] };
type Masks = Reading<{ itemType: AquaItemType; fields: AquaCreateField[] }[]>;
const list = (id: string, ...entries: Partial<AquaEntry>[]): AquaField => ({
  id,
  title: id,
  custom: false,
  active: true,
  type: 'Dictionary',
  entries: entries.map((entry, index) => ({ id: index + 1, name: `Value ${index}`, isDefault: false, isDeleted: false, ...entry })),
});
const [pair] = plan.where.pairs;
if (!pair) throw new Error('the plan has pairs');
const oneType = planWith({ where: { pairs: [pair] } });
const noMask: Masks = read([]);

testCheck<{ fields: Fields; masks: Masks }>(aquaDefaults, [
  {
    name: 'passes where every mapped list has a default',
    plan: oneType,
    facts: {
      fields: { Defect: [list('Status', { isDefault: true }), list('Priority', {}, { isDefault: true }), list('Severity', {})] },
      masks: noMask,
    },
    expect: { outcome: 'passed', codes: ['set'] },
  },
  {
    name: 'warns of a mapped list without one; a deleted default is none',
    plan: oneType,
    facts: {
      fields: { Defect: [list('Status', { isDefault: true }), list('Resolution', {}, { isDefault: true, isDeleted: true })] },
      masks: noMask,
    },
    expect: { outcome: 'warning', codes: ['missing'], effect: 'risk' },
  },
  {
    name: 'takes a value that a rule sets for a default',
    plan: oneType,
    facts: {
      fields: { Defect: [list('Status', {})] },
      masks: read([
        { itemType: 'Defect' as const, fields: [{ id: 'Status', title: 'Status', required: true, readonly: false, hasDefault: true }] },
      ]),
    },
    expect: { outcome: 'passed', codes: ['set'] },
  },
  {
    name: 'judges the lists where the rules cannot be read',
    plan: oneType,
    facts: { fields: { Defect: [list('Status', { isDefault: true })] }, masks: unread({ reason: 'aqua-not-permitted' }) },
    expect: { outcome: 'passed', codes: ['set'] },
  },
  {
    name: 'does not apply where no list is mapped',
    plan: oneType,
    facts: { fields: { Defect: [] }, masks: noMask },
    expect: { outcome: 'notApplicable', codes: ['noDictionary'] },
  },
  {
    name: 'could not look',
    plan: oneType,
    facts: { fields: { unavailable: { reason: 'aqua-not-found' } }, masks: noMask },
    expect: { outcome: 'unavailable', codes: ['could-not-look'] },
  },
]);
