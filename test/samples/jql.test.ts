import { compileClause, compileJql } from '../../local/samples/jira/jql/evaluate';
import { parseJql } from '../../local/samples/jira/jql/parse';
import { JqlError } from '../../local/samples/jira/jql/error';
import type { Issue } from '../../local/samples/jira/model/issue';
import type { Account } from '../../local/samples/jira/model/people';
import type { Named, Project } from '../../local/samples/jira/model/project';
import type { Status } from '../../local/samples/jira/model/workflow';
import type { JiraSite } from '../../local/samples/jira/site';

const now = Date.UTC(2026, 10, 23, 10);
const day = 86_400_000;

const account = (name: string): Account => ({
  accountId: `712020:${name}`,
  accountType: 'atlassian',
  displayName: name,
  email: `${name}@nordlicht.example`,
  emailShown: true,
  active: true,
  timeZone: 'Europe/Berlin',
  timeZoneShown: true,
  locale: 'en_US',
  groups: [],
});
const anna = account('anna');
const ben = account('ben');

const named = (id: string, name: string): Named => ({ id, name, description: '' });
const done = named('10', 'Done');
const wontDo = named('11', "Won't Do");
const highest = named('1', 'Highest');
const medium = named('3', 'Medium');
const namedUnresolved = named('12', 'Unresolved');

const bug = { id: '1', name: 'Bug', description: '', subtask: false, hierarchyLevel: 0 };
const story = { ...bug, id: '2', name: 'Story' };
const open: Status = { id: '20', name: 'To Do', category: 'new' };
const closed: Status = { id: '21', name: 'Closed', category: 'done' };
const management = { id: '30', name: 'Management', description: '', members: [{ type: 'anyone' as const }] };
const nobodyOnly = { id: '31', name: 'Board', description: '', members: [] };

const project = (id: string, key: string, browse: boolean): Project => ({
  id,
  key,
  name: `Project ${key}`,
  description: '',
  typeKey: 'software',
  style: 'classic',
  lead: anna.accountId,
  state: 'live',
  scheme: { id: 1, name: '', description: '', grants: browse ? [{ permission: 'BROWSE_PROJECTS', holder: { type: 'anyone' } }] : [] },
  roles: {},
  issueTypes: [bug, story].map((type) => ({ type, statuses: [open, closed] })),
  securityLevels: [management, nobodyOnly],
});
const shop = project('100', 'SHOP', true);
const other = project('101', 'OTHER', true);
const hidden = project('102', 'HIDDEN', false);

const plain: Omit<Issue, 'id' | 'number'> = {
  project: shop,
  type: bug,
  status: open,
  priority: medium,
  resolution: null,
  assignee: anna,
  reporter: ben,
  level: null,
  labels: [],
  summary: 'Kasse: Summe stimmt nicht',
  created: now - 10 * day,
  updated: now - 5 * day,
};
const issues: Issue[] = [
  { ...plain, id: 1001, number: 9 },
  { ...plain, id: 1002, number: 10, assignee: null, labels: ['regression', 'kasse'] },
  { ...plain, id: 1003, number: 11, resolution: done, status: closed, assignee: ben, updated: now - day },
  { ...plain, id: 1004, number: 12, resolution: wontDo, status: closed, type: story, level: management },
  { ...plain, id: 1005, number: 13, resolution: namedUnresolved, status: closed, created: now - day, labels: ['kasse'] },
  { ...plain, id: 1006, number: 1, project: other, priority: highest, summary: 'Gutscheine fehlen' },
];

const site: JiraSite = {
  baseUrl: 'https://nordlicht.atlassian.net',
  cloudId: 'site',
  title: '',
  fields: [],
  createScreen: () => [],
  editScreen: () => [],
  values: {},
  boards: [],
  sprintField: 'customfield_1',
  sprintsOf: () => [],
  attachmentSettings: { enabled: true, uploadLimit: 1 },
  attachmentsOf: ({ id }) => (id === 1003 ? [{ id: 1, fileName: 'a.png', mimeType: 'image/png', bytes: 1 }] : []),
  timeZone: 'Europe/Paris',
  locale: 'en_US',
  accounts: [anna, ben],
  groups: [],
  applicationRoles: [],
  projectRoles: {},
  permissions: [],
  globalGrants: {},
  projects: [shop, other, hidden],
  resolutions: [done, wontDo, namedUnresolved],
  priorities: [highest, medium],
  issues,
  tokens: new Map(),
};

function found(jql: string): number[] {
  const context = { site, viewer: anna, now };
  const { alike, compare } = compileJql(jql, context);
  const { where } = parseJql(jql);
  const single = where && compileClause(where, context);
  const matching = issues.filter((issue) => {
    const answer = alike(issue);
    return answer === true || (answer !== false && answer(issue));
  });
  // Its group is told the same of an issue as the whole test tells.
  expect(matching).toEqual(issues.filter((issue) => single?.(issue)));
  if (compare) matching.sort(compare);
  return matching.map((issue) => issue.id % 1000);
}

describe('a JQL query finds', () => {
  test.each<[string, number[]]>([
    ['project = SHOP', [1, 2, 3, 4, 5]],
    ['project = 100 AND issuetype in (1, Story)', [1, 2, 3, 4, 5]],
    ['project in (OTHER, "Project SHOP") AND type = story', [4]],
    ['project != SHOP', [6]],
    // Case of names and keywords does not matter.
    ['PROJECT = shop and TYPE = BUG And status = closed', [3, 5]],
    // Issues without a value meet neither != nor "not in" nor a NOT around them.
    ['resolution = Done', [3]],
    ['resolution != Done', [4, 5]],
    ['resolution not in (10, "Won\'t Do")', [5]],
    ['NOT resolution = Done', [4, 5]],
    ['resolution is EMPTY', [1, 2, 6]],
    ['resolution is not null', [3, 4, 5]],
    ['resolution in (EMPTY, Done)', [1, 2, 3, 6]],
    // Bare it is the word for none; in quotation marks it is the resolution of that name.
    ['resolution = Unresolved', [1, 2, 6]],
    ['resolution = "Unresolved"', [5]],
    ['resolution = unresolved OR resolution = "unresolved"', [1, 2, 5, 6]],
    ['assignee = 712020:anna', [1, 4, 5, 6]],
    ['assignee = "712020:anna"', [1, 4, 5, 6]],
    ['assignee != "712020:anna"', [3]],
    ['assignee is EMPTY OR assignee not in ("712020:anna")', [2, 3]],
    ['assignee = currentUser() AND reporter in (712020:ben)', [1, 4, 5, 6]],
    ['level is EMPTY AND project = SHOP', [1, 2, 3, 5]],
    ['level = Management', [4]],
    ['level = 30', [4]],
    ['statusCategory = Done', [3, 4, 5]],
    ['statusCategory != Done', [1, 2, 6]],
    ['statusCategory = "To Do"', [1, 2, 6]],
    ['priority in (Highest)', [6]],
    ['labels = kasse', [2, 5]],
    ['labels not in (regression)', [5]],
    ['labels is EMPTY AND project = SHOP', [1, 3, 4]],
    ['key = SHOP-10', [2]],
    ['issuekey in (SHOP-10, OTHER-1)', [2, 6]],
    ['key > SHOP-9 AND key <= SHOP-11', [2, 3]],
    ['summary ~ "summe"', [1, 2, 3, 4, 5]],
    ['summary ~ "gut*"', [6]],
    ['summary ~ "gut"', []],
    ['summary !~ summe', [6]],
    ['created >= -2d', [5]],
    ['created < 2026-11-14', [1, 2, 3, 4, 6]],
    ['updated > "2026/11/22 09:00"', [3]],
    ['created <= now() AND key = SHOP-13', [5]],
    // AND binds more than OR; parentheses and NOT in front of them.
    ['type = Story OR type = Bug AND resolution = Done', [3, 4]],
    ['(type = Story OR type = Bug) AND resolution = Done', [3]],
    ['NOT (type = Story OR resolution = Done) AND project = SHOP', [5]],
    ['project = SHOP && !(status = Closed) || key = OTHER-1', [1, 2, 6]],
    ['project = SHOP ORDER BY key DESC', [5, 4, 3, 2, 1]],
    ['project = SHOP order by created desc, id ASC', [5, 1, 2, 3, 4]],
    ["'project' = \"SHOP\" AND 'resolution' = 10", [3]],
  ])('%s', (jql, ids) => {
    expect(found(jql)).toEqual(ids);
  });
});

describe('Jira refuses', () => {
  test.each<[string, string]>([
    ['', 'Unbounded JQL queries'],
    ['ORDER BY key DESC', 'Unbounded JQL queries'],
    ['project = NOWHERE', "The value 'NOWHERE' does not exist for the field 'project'."],
    ['project = HIDDEN', "The value 'HIDDEN' does not exist for the field 'project'."],
    ['assignee = 712020:nobody', "does not exist for the field 'assignee'"],
    ['resolution = Nonsense', "The value 'Nonsense' does not exist for the field 'resolution'."],
    ['level = Nonsense', "does not exist for the field 'level'"],
    ['key = SHOP-999', "An issue with key 'SHOP-999' does not exist for field 'key'."],
    ['flavour = sweet', "Field 'flavour' does not exist or you do not have permission to view it."],
    ['project = SHOP ORDER BY flavour', "Field 'flavour' does not exist"],
    ['assignee = nextUser()', "Unable to find JQL function 'nextUser()'."],
    ['project ~ SHOP', "The operator '~' is not supported by the 'project' field."],
    ['status < 3', "The operator '<' is not supported by the 'status' field."],
    ['summary = Kasse', "The operator '=' is not supported by the 'summary' field."],
    ['created > yesterday', "Date value 'yesterday' for field 'created' is invalid."],
    ['project in SHOP', "Operator 'in' does not support the non-list value 'SHOP'"],
    ['project = (SHOP)', "Operator '=' does not support the list value"],
    ['resolution is Done', 'can only be used with EMPTY or NULL'],
    ['project = SHOP AND', 'Error in the JQL Query'],
    ['(project = SHOP', 'Error in the JQL Query'],
    ['project = SHOP) OR (project = OTHER', 'Error in the JQL Query'],
    ['project = "SHOP', 'has not been completed'],
    ['project SHOP', 'Error in the JQL Query'],
  ])('%s', (jql, message) => {
    expect(() => found(jql)).toThrow(JqlError);
    expect(() => found(jql)).toThrow(message);
  });
});

test('a quotation mark in a value is escaped by a backslash', () => {
  expect(() => found('resolution = "say \\"no\\""')).toThrow(`The value 'say "no"' does not exist`);
});
