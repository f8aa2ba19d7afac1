import { usersNext } from '../../../src/checks/users/users-next/check';
import type { PeopleNext } from '../../../src/facts/people/assignable-next';
import { testCheck } from '../../support/test-check';
import { aqua, jira, judging, noPeople } from './_builders';

const next = (more: Partial<PeopleNext> = {}): { next: PeopleNext } => ({
  next: { aquaEmpty: [], notInJira: [], mayHide: [], notInAqua: [], known: 0, hidden: 0, leftOut: 0, ...more },
});

testCheck<{ next: PeopleNext }>(usersNext, [
  {
    name: 'passes where all the others have a counterpart',
    facts: next({ known: 7 }),
    expect: { outcome: 'passed', found: [{ code: 'known' }] },
  },
  {
    name: 'does not pass where there is nobody else',
    facts: next(),
    expect: { outcome: 'notApplicable', found: [{ code: 'nobodyElse', args: {} }] },
  },
  {
    name: 'does not say so where all the others hide their address',
    facts: next({ hidden: 3 }),
    expect: { outcome: 'unavailable', found: [{ code: 'allHide', args: { people: 3 } }], effect: 'risk' },
  },
  {
    name: 'passes beside some who hide their address',
    facts: next({ known: 2, hidden: 3 }),
    expect: { outcome: 'passed', found: [{ code: 'known' }] },
  },
  {
    name: 'warns of somebody in aqua without an address',
    facts: next({ aquaEmpty: [5] }),
    expect: { outcome: 'warning', found: [{ code: 'aquaEmpty', args: { users: [aqua(5)] } }], effect: 'risk' },
  },
  {
    name: 'warns of those without a counterpart, on either side',
    facts: next({ notInJira: [6, 7], notInAqua: ['ada'], known: 1 }),
    expect: {
      outcome: 'warning',
      found: [
        { code: 'notInJira', args: { users: [aqua(6), aqua(7)] } },
        { code: 'notInAqua', args: { users: [jira('ada')] } },
        { code: 'known' },
      ],
      effect: 'risk',
    },
  },
  {
    name: 'does not warn of those whom the search may just not find',
    facts: next({ mayHide: [6] }),
    expect: { outcome: 'unavailable', found: [{ code: 'mayHide', args: { users: [aqua(6)] } }], effect: 'risk' },
  },
  {
    name: 'says where it did not look at everybody',
    facts: next({ known: 50, leftOut: 1950 }),
    expect: { outcome: 'passed', found: [{ code: 'partly' }, { code: 'known' }] },
  },
  {
    name: 'does not say that there is nobody else where all whom it looked up hide their address, and more are left',
    facts: next({ leftOut: 30 }),
    expect: { outcome: 'passed', found: [{ code: 'partly' }] },
  },
  {
    name: 'does not apply when no people travel',
    facts: next({ aquaEmpty: [5] }),
    plan: noPeople,
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look',
    facts: { next: { unavailable: { reason: 'jira-forbidden' } } },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-forbidden' } }] },
  },
]);

it('counts whom it looked up, of how many', () => {
  const some = next({ aquaEmpty: [5], notInJira: [6, 7], notInAqua: ['ada'], known: 46, leftOut: 1950 });
  expect(usersNext.judge(some, judging).slice(3)).toMatchObject([
    { code: 'partly', args: { looked: 50, of: 2000 } },
    { code: 'known', args: { people: 46 } },
  ]);
});
