import type { AquaProjectUser } from '../../src/clients/aqua/operations/projects';
import { aquaCounterparts, searchFindsHidden } from '../../src/facts/people/counterparts';
import { accountSearch } from '../../src/clients/jira/operations/accounts';
import { on, type JiraAnswer } from '../support/absent-jira';
import { gather } from '../support/gather';
import { account, aquaWith, inProject, jiraWith, nothingAsked } from './_counterparts';

describe('whether the search finds hidden addresses', () => {
  /** Jira finds what is asked for by these answers. */
  const searching = (answers: Record<string, object[]>, asked = nothingAsked()): JiraAnswer[] => [
    ...jiraWith([], asked),
    on(accountSearch, ({ query }) => {
      asked.searches.push(query);
      return (answers[query] ?? []).map((one) => ({ accountId: '', accountType: 'atlassian', active: true, ...one }));
    }),
  ];
  const people: AquaProjectUser[] = [
    { ...inProject(1, 'tim@a.example'), fullName: 'Tim Albers' },
    { ...inProject(2, 'ada@a.example'), fullName: 'Ada Kern' },
  ];
  const shown = (answers: Record<string, object[]>): Promise<unknown> =>
    gather(searchFindsHidden, { jira: searching(answers), aqua: aquaWith(people) });
  const kindsOf = async (jira: JiraAnswer[]): Promise<unknown> => {
    const reading = await gather(aquaCounterparts, { jira, aqua: aquaWith(people) });
    return reading.ok ? reading.value.map(({ match }) => match.kind) : reading.why;
  };

  it('is seen where somebody is found by an address and comes back without it', async () => {
    expect(await shown({ 'tim@a.example': [account('tim')] })).toEqual({ ok: true, value: true });
  });
  it('is not seen where all who are found show it, or where somebody is only called like it', async () => {
    const likeIt = { ...account('odd'), displayName: 'ada@a.example' };
    expect(await shown({ 'tim@a.example': [account('tim', 'tim@a.example')], 'ada@a.example': [likeIt] })).toEqual({
      ok: true,
      value: false,
    });
  });
  it('makes whoever is not found missing, without another search by name', async () => {
    const asked = nothingAsked();
    expect(await kindsOf(searching({ 'tim@a.example': [account('tim')] }, asked))).toEqual(['hidden', 'missing']);
    expect(asked.searches).not.toContain('Ada Kern');
  });
  it('where it is not seen, whoever is not found is open if somebody of the name hides the address, else missing', async () => {
    const asked = nothingAsked();
    expect(await kindsOf(searching({ 'Tim Albers': [{ ...account('t'), displayName: 'Tim Albers' }] }, asked))).toEqual([
      'open',
      'missing',
    ]);
    expect(asked.searches).toEqual(expect.arrayContaining(['Tim Albers', 'Ada Kern']));
  });
  it('a name that fifty and more people begin with tells nothing', async () => {
    const crowd = Array.from({ length: 50 }, (_, index) => account(`p${index}`, `p${index}@a.example`));
    expect(await kindsOf(searching({ 'Tim Albers': crowd }))).toEqual(['open', 'missing']);
  });
  it('an account whose name Jira does not tell may be anybody', async () => {
    expect(await kindsOf(searching({ 'Tim Albers': [{ accountId: 'nameless' }] }))).toEqual(['open', 'missing']);
  });
});

it('of many whom Jira does not find, the names of sixty are looked for, and the rest stays open', async () => {
  const asked = nothingAsked();
  const many = Array.from({ length: 70 }, (_, index) => ({ ...inProject(index + 1, `p${index}@a.example`), fullName: `Person ${index}` }));
  const reading = await gather(aquaCounterparts, { jira: jiraWith([], asked), aqua: aquaWith(many) });
  const kinds = reading.ok ? reading.value.map(({ match }) => match.kind) : [];
  expect([kinds.filter((one) => one === 'missing').length, kinds.filter((one) => one === 'open').length]).toEqual([60, 10]);
  expect(asked.searches.filter((query) => query.startsWith('Person'))).toHaveLength(60);
});
