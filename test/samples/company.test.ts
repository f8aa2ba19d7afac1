import type { ScenarioName } from '../../local/samples';
import { makeCompany } from '../../local/samples/scenarios';
import type { Company } from '../../local/samples/types';
import type { Issue } from '../../local/samples/jira/model/issue';
import type { Account } from '../../local/samples/jira/model/people';
import { issueKey } from '../../local/samples/jira/model/issue';
import { foldAddress, foldName } from '../../src/checklist/matching/fold';

/** The facts of the sample company as numbers: whoever changes the company sees here what else depends on it. */

const now = new Date('2026-11-23T10:00:00Z');
const companies: Record<Exclude<ScenarioName, 'large'>, Company> = {
  'first-setup': makeCompany('first-setup', now),
  ready: makeCompany('ready', now),
};
const first = companies['first-setup'];

const bugsOf = ({ jira }: Company): Issue[] => inShop(jira.issues, 'Bug');
const storiesOf = ({ jira }: Company): Issue[] => inShop(jira.issues, 'Story');
function inShop(issues: readonly Issue[], type: string): Issue[] {
  return issues.filter((issue) => issue.project.key === 'SHOP' && issue.type.name === type);
}
function accountsOn(issues: readonly Issue[]): Account[] {
  return [...new Set(issues.flatMap((issue) => [issue.assignee, issue.reporter]))].filter((account) => account !== null);
}
const isSync = (account: Account): boolean => account.displayName === 'aqua Sync';
const peopleOnBugs = (company: Company): Account[] =>
  accountsOn(bugsOf(company)).filter((account) => account.accountType === 'atlassian' && !isSync(account));
const webshopOf = ({ aqua }: Company) => aqua.projects.find((project) => project.name === 'Webshop Regression');
function activeUsersOf(company: Company) {
  const ids = new Set(webshopOf(company)?.assignments.map((assignment) => assignment.userId));
  return company.aqua.users.filter((user) => ids.has(user.id) && user.status === 'Activated');
}
function fieldOf(company: Company, itemType: 'Defect' | 'Requirement', id: string) {
  return webshopOf(company)?.fields[itemType]?.find((field) => field.id === id);
}
function entriesOf(company: Company, id: string) {
  const field = fieldOf(company, 'Defect', id);
  return field?.type === 'Dictionary' ? field.entries : [];
}

describe('the site of the sample company', () => {
  test('has 940 people, 31 app accounts and 169 portal customers', () => {
    const counts = { atlassian: 0, app: 0, customer: 0, unknown: 0 };
    for (const account of first.jira.accounts) counts[account.accountType] += 1;
    expect(counts).toEqual({ atlassian: 940, app: 31, customer: 169, unknown: 1 });
    expect(new Set(first.jira.accounts.map(({ accountId }) => accountId)).size).toBe(1141);
    expect(new Set(first.jira.accounts.map(({ email }) => email)).size).toBe(1141);
  });
  test('has 900 employees whom aqua does not know', () => {
    const known = new Set(first.aqua.users.flatMap((user) => [user.userName, foldAddress(user.email)]));
    const people = first.jira.accounts.filter((account) => account.accountType === 'atlassian');
    const unknown = people.filter(({ email }) => !known.has(email.split('@')[0] ?? '') && !known.has(email));
    expect(unknown).toHaveLength(900);
  });
  test('is in Paris, while the people are in Berlin', () => {
    expect(first.jira.timeZone).toBe('Europe/Paris');
    expect(first.jira.accounts.filter((account) => account.timeZone === 'Europe/Paris')).toEqual([]);
  });
  test('shares the permission scheme of SHOP with 22 other projects', () => {
    const [shop] = first.jira.projects;
    expect(first.jira.projects.filter((project) => project.scheme.id === shop?.scheme.id)).toHaveLength(23);
  });
  test('has projects of every kind and state', () => {
    const kinds = first.jira.projects.map(({ style, typeKey, state }) => `${style} ${typeKey} ${state}`);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'next-gen software live',
        'classic service_desk live',
        'classic business live',
        'classic software archived',
        'classic software deleted',
      ]),
    );
  });
  test('has a catalogue of permissions with one that an app defines', () => {
    const keys = first.jira.permissions.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['SERVICEDESK_AGENT', 'MANAGE_SPRINTS_PERMISSION', 'USER_PICKER']));
    expect(keys.filter((key) => key.includes('__'))).toHaveLength(1);
  });
  test.each(['first-setup', 'ready'] as const)('%s is the same company for the same moment', (name) => {
    const again = makeCompany(name, now);
    expect(again.jira.issues.map(digest)).toEqual(companies[name].jira.issues.map(digest));
    expect(again.aqua).toEqual(companies[name].aqua);
  });
});

function digest({ id, number, summary, created, updated, assignee, reporter, resolution }: Issue) {
  return [id, number, summary, created, updated, assignee?.accountId, reporter?.accountId, resolution?.id].join(' ');
}

describe('the webshop before the work', () => {
  test('has a few thousand Bugs and Stories, and SHOP-104233 is the newest issue', () => {
    const keys = first.jira.issues.filter((issue) => issue.project.key === 'SHOP').map(issueKey);
    expect([bugsOf(first).length, storiesOf(first).length]).toEqual([2618, 1193]);
    expect(keys.at(-1)).toBe('SHOP-104233');
    expect(new Set(keys).size).toBe(keys.length);
    expect(Math.max(...keys.map((key) => Number(key.split('-')[1])))).toBe(104_233);
  });
  test('ids and keys grow with the day of creation', () => {
    const { issues } = first.jira;
    for (const [index, issue] of issues.entries()) {
      expect(issue.created).toBeGreaterThanOrEqual(issues[index - 1]?.created ?? 0);
      expect(issue.id).toBeGreaterThan(issues[index - 1]?.id ?? 0);
      expect(issue.updated).toBeLessThanOrEqual(now.getTime());
    }
  });
  test("uses 8 of the site's 61 resolutions on Bugs; one is called Unresolved", () => {
    expect(first.jira.resolutions).toHaveLength(61);
    expect(first.jira.resolutions.filter(({ name }) => name === 'Unresolved')).toHaveLength(1);
    expect(new Set(bugsOf(first).flatMap(({ resolution }) => resolution?.name ?? [])).size).toBe(8);
  });
  test("has 412 Bugs that won't be done, and plenty that are open", () => {
    const named = (name: string | undefined): number => bugsOf(first).filter(({ resolution }) => resolution?.name === name).length;
    expect(named("Won't Do")).toBe(412);
    expect(named(undefined)).toBe(504);
  });
  test('has 19 Bugs for the management alone', () => {
    expect(bugsOf(first).filter(({ level }) => level?.name === 'Management')).toHaveLength(19);
  });
  test('uses the status Ready for Retest', () => {
    expect(bugsOf(first).filter(({ status }) => status.name === 'Ready for Retest')).toHaveLength(63);
  });
  test('has 27 people on Bugs, an app and the sync account; Stories have some of the same people', () => {
    const people = peopleOnBugs(first);
    expect(people).toHaveLength(27);
    expect(people.every((account) => account.active)).toBe(true);
    expect(accountsOn(bugsOf(first)).filter((account) => account.accountType === 'app')).toHaveLength(1);
    expect(accountsOn(bugsOf(first)).filter(isSync)).toHaveLength(1);
    expect(accountsOn(storiesOf(first)).filter((account) => !people.includes(account))).toEqual([]);
  });
  test('has 6 among them who hide address and zone, each with an aqua user of the true address', () => {
    const hidden = peopleOnBugs(first).filter((account) => !account.emailShown);
    expect(hidden).toHaveLength(6);
    expect(hidden.every((account) => !account.timeZoneShown)).toBe(true);
    const addresses = activeUsersOf(first).map((user) => foldAddress(user.email));
    expect(hidden.filter((account) => !addresses.includes(account.email))).toEqual([]);
  });
  test('has 4 testers whose aqua address is in the other domain', () => {
    const lonely = peopleOnBugs(first).filter(({ email }) => !activeUsersOf(first).some((user) => foldAddress(user.email) === email));
    const moved = lonely.filter(({ email }) =>
      activeUsersOf(first).some((user) => foldAddress(user.email) === email.replace('nordlicht', 'kaltenbach')),
    );
    expect(moved).toHaveLength(4);
    expect(lonely).toHaveLength(5);
  });
  test('has one tester who is deactivated in aqua, with 7 Bugs and no Story', () => {
    const gone = peopleOnBugs(first).filter(({ email }) =>
      first.aqua.users.some((user) => user.status === 'Deactivated' && foldAddress(user.email) === email),
    );
    expect(gone).toHaveLength(1);
    const of = (issues: Issue[]): Issue[] =>
      issues.filter(({ assignee, reporter }) => gone.some((account) => account === assignee || account === reporter));
    expect(of(bugsOf(first))).toHaveLength(7);
    expect(of(storiesOf(first))).toEqual([]);
  });
  test('has some addresses that differ by case or blanks only', () => {
    const untidy = activeUsersOf(first).filter((user) => user.email !== foldAddress(user.email));
    expect(untidy.length).toBeGreaterThanOrEqual(4);
  });
});

describe('aqua before the work', () => {
  test('shows 7 live projects and an archived one; all use the template of Konzernvorlage', () => {
    const { projects } = first.aqua;
    expect([projects.filter(({ archived }) => !archived).length, projects.filter(({ archived }) => archived).length]).toEqual([7, 1]);
    const owner = projects.find(({ name }) => name === 'Konzernvorlage');
    expect(webshopOf(first)?.templateOf).toBe(owner?.id);
  });
  test('has 34 active users in the project, one of them without an address and without items', () => {
    const users = activeUsersOf(first);
    expect(users).toHaveLength(34);
    const empty = users.filter((user) => foldAddress(user.email) === '');
    expect(empty.map(({ userName }) => userName)).toEqual(['azubi.qs']);
    expect(webshopOf(first)?.items.filter((item) => item.assignedTo === empty[0]?.id)).toEqual([]);
  });
  test('has an address that jira.sync and testmanagement share', () => {
    const shared = first.aqua.users.filter((user) => user.email === 'qa@nordlicht.example');
    expect(shared.map(({ userName }) => userName)).toEqual(['jira.sync', 'testmanagement']);
  });
  test('has Defects in use by 18 people, each with a Jira account of the same address but for the four', () => {
    const inUse = new Set(
      webshopOf(first)?.items.flatMap((item) => (item.itemType === 'Defect' && item.assignedTo ? item.assignedTo : [])),
    );
    const addresses = new Set(first.jira.accounts.filter(({ active }) => active).map(({ email }) => email));
    const people = first.aqua.users.filter((user) => inUse.has(user.id));
    expect(people).toHaveLength(18);
    expect(people.filter((user) => !addresses.has(foldAddress(user.email))).map(({ email }) => email.split('@')[1])).toEqual(
      Array(4).fill('kaltenbach.example'),
    );
  });
  test('has the sync licence for one, held by jira.sync, ending in 21 days', () => {
    const licence = first.aqua.licences.find(({ name }) => name === 'Jira-Sync');
    expect([licence?.named, licence?.floating]).toEqual([1, 0]);
    expect(first.aqua.users.filter((user) => user.licences.includes(licence?.code ?? '')).map(({ userName }) => userName)).toEqual([
      'jira.sync',
    ]);
    expect(Math.floor((Date.parse(licence?.expiryTime ?? '') - now.getTime()) / 86_400_000)).toBe(21);
  });
  test('gives jira.sync the built-in role, whatever it is called, and no role in a folder', () => {
    const sync = first.aqua.users.find(({ userName }) => userName === 'jira.sync');
    const held = webshopOf(first)?.assignments.filter(({ userId }) => userId === sync?.id) ?? [];
    expect(held.map(({ folderId }) => folderId)).toEqual([0]);
    expect(first.aqua.roles.find(({ id }) => id === held[0]?.roleId)).toMatchObject({ name: 'Projektadministrator', isDefault: true });
  });
  test('keeps 10 characters for the Jira ID of both item types', () => {
    for (const itemType of ['Defect', 'Requirement'] as const) {
      expect(fieldOf(first, itemType, 'JiraID')).toMatchObject({ type: 'String', length: 10, custom: true });
      expect(fieldOf(first, itemType, 'JiraLink')).toMatchObject({ type: 'String', length: 255, custom: true });
    }
    expect(fieldOf(first, 'Requirement', 'Resolution')).toBeUndefined();
  });
  test("has entries for 7 of the 8 resolutions in use, not for Won't Do; Unresolved is deleted", () => {
    const live = new Set(entriesOf(first, 'Resolution').flatMap((entry) => (entry.isDeleted ? [] : foldName(entry.name))));
    const inUse = [...new Set(bugsOf(first).flatMap(({ resolution }) => resolution?.name ?? []))];
    expect(inUse.filter((name) => !live.has(foldName(name)))).toEqual(["Won't Do"]);
    expect(live).toContain('abgelehnt');
    expect(entriesOf(first, 'Resolution').filter(({ name }) => name === 'Unresolved')).toMatchObject([{ isDeleted: true }]);
  });
  test('lacks the status Ready for Retest', () => {
    expect(entriesOf(first, 'Status').map(({ name }) => name)).not.toContain('Ready for Retest');
  });
});

describe('the company after the work', () => {
  const { ready } = companies;
  test('has the same Bugs, people and hidden addresses', () => {
    expect(bugsOf(ready)).toHaveLength(2618);
    expect(peopleOnBugs(ready)).toHaveLength(27);
    expect(peopleOnBugs(ready).filter((account) => !account.emailShown)).toHaveLength(6);
  });
  test('has an active aqua user with the address of each person on Bugs', () => {
    const addresses = activeUsersOf(ready).map((user) => foldAddress(user.email));
    expect(peopleOnBugs(ready).filter(({ email }) => addresses.filter((one) => one === email).length !== 1)).toEqual([]);
  });
  test('has no user without an address, and an address of its own for jira.sync on both sides', () => {
    expect(activeUsersOf(ready).filter((user) => foldAddress(user.email) === '')).toEqual([]);
    expect(ready.aqua.users.filter((user) => user.email === 'aqua.sync@nordlicht.example')).toHaveLength(1);
    expect(ready.scenario.identities.syncUser.email).toBe('aqua.sync@nordlicht.example');
  });
  test('has a configuration user of its own', () => {
    const [shop] = ready.jira.projects;
    expect(first.scenario.identities.configurationUser.accountId).toBe(shop?.lead);
    expect(ready.scenario.identities.configurationUser.accountId).not.toBe(shop?.lead);
  });
  test("has fields and entries in order; what becomes of Won't Do is decided", () => {
    expect(fieldOf(ready, 'Defect', 'JiraID')).toMatchObject({ length: 255 });
    expect(fieldOf(ready, 'Requirement', 'JiraID')).toMatchObject({ length: 255 });
    expect(entriesOf(ready, 'Resolution').find(({ name }) => name === 'Unresolved')?.isDeleted).not.toBe(true);
    expect(ready.jira.resolutions.map(({ name }) => name)).not.toContain('Unresolved');
    expect(ready.scenario.planFile.answers.decisions).toEqual([{ dimension: 'resolution', jira: "Won't Do", aqua: 'Abgelehnt' }]);
    expect(ready.scenario.planFile.answers.confirmations.map(({ question }) => question)).toEqual([
      'connection-tested',
      'account-settings',
      'hidden-addresses',
    ]);
  });
  test('has a licence for a year', () => {
    const licence = ready.aqua.licences.find(({ name }) => name === 'Jira-Sync');
    expect(Math.floor((Date.parse(licence?.expiryTime ?? '') - now.getTime()) / 86_400_000)).toBe(365);
  });
});
