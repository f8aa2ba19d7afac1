import type { SelfCheckView, SelfShown } from '../../src/contract';
import { en } from '../../src/wording/en';
import { selfCheck } from '../../src/wording/en/self-check';
import { makeSay } from '../../src/wording/say';
import { selfCheckItems } from '../../src/wording/self-check';
import type { SelfCheckItem } from '../../src/wording/words';

const say = makeSay({ words: en, names: {}, siteUrl: 'https://nordlicht.atlassian.net' });
const dates = { at: '2026-11-23T10:00:00.000Z', until: '2026-12-23T10:00:00.000Z' };
const right: SelfShown = {
  ...dates,
  timeZone: 'agrees',
  language: 'englishUs',
  autowatch: 'off',
  ownChangesMail: 'off',
  lackedPermissions: [],
};

function items(shown: SelfShown, roles: Extract<SelfCheckView, { named: true }>['roles'] = ['syncUser']): SelfCheckItem[] {
  return selfCheckItems(selfCheck, { named: true, roles, wantedTimeZone: 'Europe/Berlin', shown }, say);
}

it('says of each setting that it is right, with nothing to do', () => {
  expect(items(right).map(({ state, steps }) => [state, steps.length])).toEqual(Array(5).fill(['right', 0]));
});

it.each<[string, Partial<SelfShown>, RegExp]>([
  ['another zone', { timeZone: 'differs' }, /another time than Europe\/Berlin/],
  ['another language', { language: 'other' }, /Another language/],
  ['autowatch on', { autowatch: 'on' }, /become a watcher/],
  ['mails on', { ownChangesMail: 'on' }, /a mail for each change/],
  [
    'a missing permission, by its name',
    { lackedPermissions: ['MODIFY_REPORTER'] },
    /You lack: “Modify reporter”\. Without it, items fail\./,
  ],
  ['a project that is out of sight', { lackedPermissions: ['BROWSE_PROJECTS', 'CREATE_ISSUES'] }, /cannot see the planned project/],
])('puts %s first, with how to mend it', (_what, more, found) => {
  const [first, second] = items({ ...right, ...more });
  expect(first).toMatchObject({ state: 'mend', found: expect.stringMatching(found) });
  expect(first?.steps.at(-1)?.text).toBe('Then look again here.');
  expect(second?.state).toBe('right');
});

it('calls what the site decides neither right nor wrong', () => {
  expect(items({ ...right, autowatch: 'siteDefault' })[0]).toMatchObject({
    state: 'ask',
    found: expect.stringContaining('no app can see'),
  });
});

it('says what could not be read', () => {
  expect(items(dates).map(({ state }) => state)).toEqual(Array(5).fill('unread'));
});

it('tells the configuration user what it needs permissions for', () => {
  const [first] = items({ ...right, lackedPermissions: ['ADMINISTER_PROJECTS'] }, ['configurationUser']);
  expect(first?.found).toBe('You lack: “Administer spaces”. Without it, the synchronisation cannot be set up.');
});

it('says who you are, when you looked and how long it counts', () => {
  expect(selfCheck.role(['configurationUser', 'syncUser'])).toContain('the configuration user and the sync user of a planned');
  expect(selfCheck.shown(right, say)).toBe(
    'As you showed on 23 November 2026. It counts until 23 December 2026, or until the plan changes.',
  );
  expect(selfCheck.nothing).toMatch(/Nothing was read/);
});
