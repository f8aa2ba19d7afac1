import type { AquaClient } from '../../src/clients/aqua/client';
import { projectFields } from '../../src/clients/aqua/operations/fields';
import { itemGroups, type AquaGroup } from '../../src/clients/aqua/operations/navigation';
import { projectUsers } from '../../src/clients/aqua/operations/projects';
import { systemUsers, type AquaUserEntry } from '../../src/clients/aqua/operations/users';
import { aquaPeople } from '../../src/facts/aqua/people';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';

const olaf: AquaUserEntry = { id: 104, userName: 'olaf', firstName: 'Olaf', surname: 'Krüger', status: 'Deactivated' };
const testTeam: AquaUserEntry = { id: 105, userName: 'test.team', surname: 'Testteam', status: 'Deactivated' };
const company = (groups: AquaGroup[]): AquaClient =>
  aquaAnswering(
    answerTo(projectUsers, () => [
      { id: 101, userName: 'lena', fullName: 'Lena Brandt', firstName: 'Lena', surname: 'Brandt', email: 'lena.brandt@nordlicht.example' },
      { id: 102, userName: 'jan', fullName: 'Jan Petersen', firstName: 'Jan', surname: 'Petersen' },
      { id: 103, userName: 'jan2@nordlicht', fullName: 'Jan Petersen', firstName: 'Jan', surname: 'Petersen' },
    ]),
    answerTo(systemUsers, () => [olaf, testTeam]),
    answerTo(itemGroups, () => groups),
  );
const group = (caption: string | null, filter: unknown, count = 5): AquaGroup => ({ caption, filter, count });
const found = async (...groups: AquaGroup[]): Promise<unknown> => {
  const reading = await gather(aquaPeople, { aqua: company(groups) });
  return reading.ok ? reading.value : reading.why;
};

describe('people with items in aqua', () => {
  it.each<[string, AquaGroup, { userId: number; items: number }[]]>([
    ['are known by an id in the filter', group('whatever', ['AssignedTo', '=', 101]), [{ userId: 101, items: 5 }]],
    [
      'are known by an id written as text, deep in the filter',
      group('whatever', [['AssignedTo', '=', { Value: '104' }]]),
      [{ userId: 104, items: 5 }],
    ],
    ['are known by a caption that fits one name', group('Brandt, Lena', 'opaque'), [{ userId: 101, items: 5 }]],
    ['are known by a surname alone', group('Testteam', null), [{ userId: 105, items: 5 }]],
    ['are known by a user name', group('lena', null), [{ userId: 101, items: 5 }]],
    ['are known by a user name without the tenant', group('JAN2', null), [{ userId: 103, items: 5 }]],
    ['are known by an address', group('Lena.Brandt@nordlicht.example', null), [{ userId: 101, items: 5 }]],
    ['are known by a name and a user name', group('Olaf Krüger (olaf)', null), [{ userId: 104, items: 5 }]],
    ['are known by a user name and a name', group('lena - Brandt, Lena', null), [{ userId: 101, items: 5 }]],
    ['are known by a name and an address', group('Lena Brandt <lena.brandt@nordlicht.example>', null), [{ userId: 101, items: 5 }]],
    ['are told from namesakes by the user name', group('Jan Petersen (jan2)', null), [{ userId: 103, items: 5 }]],
    ['are known by the name of somebody deactivated', group('Olaf Krüger', null), [{ userId: 104, items: 5 }]],
  ])('%s', async (_name, one, inUse) => {
    expect(await found(one)).toEqual({ inUse, unidentified: { people: 0, items: 0 }, nobody: 0 });
  });

  it('are not guessed where two have the name', async () => {
    expect(await found(group('Jan Petersen', 'opaque'))).toEqual({ inUse: [], unidentified: { people: 1, items: 5 }, nobody: 0 });
  });

  it.each(['Lena Brandt (jan)', 'Lena Brandt (until May)', 'Brandt'])('are not guessed from "%s"', async (caption) => {
    expect(await found(group(caption, null))).toMatchObject({ inUse: [], unidentified: { people: 1, items: 5 } });
  });

  it('do not include nobody, whatever aqua calls that', async () => {
    expect(
      await found(
        group(null, ['AssignedTo', '=', null]),
        group('', null),
        group('(nicht zugewiesen)', ['AssignedTo', '=', null]),
        group('Nobody', [['AssignedTo', '=', null]]),
      ),
    ).toEqual({ inUse: [], unidentified: { people: 0, items: 0 }, nobody: 20 });
  });

  it.each<[string, unknown]>([
    ['a filter that is not told', null],
    ['a filter of several conditions', [['AssignedTo', '=', null], 'or', ['AssignedTo', '=', 'x']]],
    ['a filter by several values', ['AssignedTo', 'in', [null, 'x']]],
    ['a filter in a form of its own', { Value: null }],
  ])('are not taken for nobody by %s', async (_name, filter) => {
    expect(await found(group('Somebody', filter))).toEqual({ inUse: [], unidentified: { people: 1, items: 5 }, nobody: 0 });
  });

  it('are added up over item types', async () => {
    expect(await found(group('Lena Brandt', 101, 2), group('Lena Brandt', 101, 3))).toMatchObject({ inUse: [{ userId: 101, items: 5 }] });
  });
});

describe('people in further fields of aqua', () => {
  const pairs = [
    { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' },
    { jiraIssueTypeId: '10002', aquaItemType: 'Requirement', direction: 'toJira' },
  ] as const;
  const field = (id: string, type: string, active = true) => ({ id, title: id, custom: true, active, type });
  const asked: string[] = [];
  const aqua = aquaAnswering(
    answerTo(projectUsers, () => [101, 102].map((id) => ({ id, userName: `user${id}` }))),
    answerTo(systemUsers, () => []),
    answerTo(projectFields, () => [
      field('Tester', 'User'),
      field('Testers', 'UserMultiChoice'),
      field('Gone', 'User', false),
      field('Market', 'String'),
    ]),
    answerTo(itemGroups, ({ itemType, fieldId }) => {
      asked.push(`${itemType} ${fieldId}`);
      const count = itemType === 'Defect' ? 5 : 3;
      return fieldId === 'AssignedTo'
        ? [group(null, ['AssignedTo', '=', 101], count), group(null, ['AssignedTo', '=', null], 9)]
        : [group(null, [fieldId, '=', 101], 2), group(null, [fieldId, '=', 102], 4), group(null, [fieldId, '=', null], 1)];
    }),
  );
  const named = ['Tester', 'Testers', 'Gone', 'Market'].map((aquaFieldId, index) => ({
    jiraFieldId: `customfield_${index}`,
    aquaItemType: 'Defect' as const,
    aquaFieldId,
  }));

  it('are in use where the plan pairs the field, each item once, and are told apart from those who work on items', async () => {
    const plan = planWith({ where: { pairs: [...pairs] }, travels: { carries: ['assignee'], fields: named } });
    expect(await gather(aquaPeople, { aqua, plan })).toEqual({
      ok: true,
      value: {
        inUse: [
          { userId: 101, items: 8, assigned: 8, byType: { Defect: 5, Requirement: 3 } },
          { userId: 102, items: 4, assigned: 0, byType: { Defect: 4, Requirement: 0 } },
        ],
        unidentified: { people: 0, items: 0 },
        nobody: 18,
      },
    });
    expect(asked).toEqual(['Defect AssignedTo', 'Defect Tester', 'Requirement AssignedTo']);
  });

  it('are left alone where the plan carries no people', async () => {
    const plan = planWith({ where: { pairs: [...pairs] }, travels: { carries: ['comments'], fields: named } });
    expect(await gather(aquaPeople, { aqua, plan })).toMatchObject({ value: { inUse: [] } });
  });
});
