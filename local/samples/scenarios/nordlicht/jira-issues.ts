import { randomFrom, type Random } from '../../random';
import type { Issue } from '../../jira/model/issue';
import type { Account, SecurityLevel } from '../../jira/model/people';
import type { IssueType, Named, Project } from '../../jira/model/project';
import type { Status } from '../../jira/model/workflow';
import type { SiteAccounts } from './jira-accounts';
import type { SiteProjects } from './jira-projects';
import { issueTypes, priorities, statuses, type ResolutionInUse } from './jira-values';
import { slugOf, webshopPeople } from './people';
import { summaryFor } from './summaries';
import { daysFrom, type CompanyState } from './state';

/** An issue before all are put in order, which gives it its id and its number: there are thousands of them, so they are not copied. */
type Draft = Issue;
type Row = readonly [count: number, status: Status, resolution?: ResolutionInUse];

/** How many Bugs of the webshop stand where. 412 of them were never to be done. */
const bugRows: readonly Row[] = [
  [1180, statuses.done, 'Done'],
  [412, statuses.rejected, "Won't Do"],
  [167, statuses.rejected, 'Duplicate'],
  [143, statuses.rejected, 'Cannot Reproduce'],
  [91, statuses.rejected, 'Wie vorgesehen'],
  [54, statuses.done, 'Extern behoben'],
  [38, statuses.done, 'Known Error'],
  [29, statuses.done, 'Zurückgestellt'],
  [301, statuses.toDo],
  [96, statuses.inProgress],
  [44, statuses.inReview],
  [63, statuses.readyForRetest],
];
const storyRows: readonly Row[] = [
  [861, statuses.done, 'Done'],
  [57, statuses.done, "Won't Do"],
  [12, statuses.done, 'Duplicate'],
  [188, statuses.toDo],
  [51, statuses.inProgress],
  [24, statuses.inReview],
];
const otherRows: readonly Row[] = [
  [420, statuses.done, 'Done'],
  [35, statuses.done, "Won't Do"],
  [120, statuses.toDo],
  [40, statuses.inProgress],
];

/** The key of the webshop's newest issue is SHOP-104233: numbers have gaps, as issues are moved and deleted. */
const newestNumber = 104_233;

/** Bugs that only some may see, and Bugs with somebody special on them; no Bug is in two of these groups. */
const special = { deactivated: 7, management: 19, internal: 34, byApp: 9, bySync: 3, byNobody: 4 } as const;

interface Makings {
  state: CompanyState;
  accounts: SiteAccounts;
  projects: SiteProjects;
  resolutions: readonly Named[];
}

/** Every issue of the site, ascending by id, ids in the order of creation. */
export function jiraIssues(makings: Makings): Issue[] {
  const drafts = [...shopIssues(makings), ...warehouseIssues(makings), ...helpIssues(makings)];
  drafts.sort((one, other) => one.created - other.created);
  drafts.forEach((draft, index) => (draft.id = 210_000 + index * 3));
  return drafts;
}

function shopIssues({ state: { now, mended }, accounts, projects: { shop }, resolutions }: Makings): Draft[] {
  const random = randomFrom('nordlicht webshop issues');
  const make = drafter({ random, now, project: shop, resolutions });
  const bugs = make(issueTypes.bug, bugRows);
  const stories = make(issueTypes.story, storyRows);
  const others = [issueTypes.task, issueTypes.subtask, issueTypes.epic].flatMap((type) => make(type, otherRows));

  const working = webshopPeople.filter((person) => person.aqua !== 'deactivated').map((person) => accounts.bySlug(slugOf(person)));
  for (const draft of [...bugs, ...stories, ...others]) putPeople(draft, working, random);
  putSpecials(bugs, { accounts, levels: shop.securityLevels, mended, random });

  const drafts = [...bugs, ...stories, ...others].sort((one, other) => one.created - other.created);
  const step = newestNumber / drafts.length;
  drafts.forEach((draft, index) => {
    draft.number = index === drafts.length - 1 ? newestNumber : 1 + Math.floor((index + random.next() * 0.9) * step);
  });
  return drafts;
}

/** Reporters are anybody of the team, early in the list more often; few issues that are worked on have nobody. */
function putPeople(draft: Draft, team: readonly Account[], random: Random): void {
  const anybody = (): Account | null => team[Math.floor(random.next() ** 1.4 * team.length)] ?? null;
  draft.reporter = anybody();
  draft.assignee = random.next() < (draft.status === statuses.toDo ? 0.3 : 0.03) ? null : anybody();
}

interface Specials {
  accounts: SiteAccounts;
  levels: readonly SecurityLevel[];
  mended: boolean;
  random: Random;
}

/** Once the company has done its work, the Bugs that an app or nobody any more had reported are somebody's of the team. */
function putSpecials(bugs: readonly Draft[], { accounts, levels, mended, random }: Specials): void {
  const left = random.shuffled(bugs.filter((bug) => bug.resolution?.name !== "Won't Do"));
  const take = (count: number): Draft[] => left.splice(0, count);
  const tester = accounts.bySlug('stefan.luebke');
  // Seven Bugs, one of which the tester both reports and is assigned to.
  take(special.deactivated).forEach((bug, index) => {
    if (index < 5) bug.assignee = tester;
    if (index >= 4) bug.reporter = tester;
  });
  const [management, internal] = levels;
  for (const bug of take(special.management)) bug.level = management ?? null;
  for (const bug of take(special.internal)) bug.level = internal ?? null;
  const byApp = take(special.byApp);
  for (const bug of take(special.bySync)) bug.reporter = accounts.sync;
  const byNobody = take(special.byNobody);
  if (mended) return;
  for (const bug of byApp) bug.reporter = accounts.reportingApp;
  for (const bug of byNobody) bug.reporter = accounts.formerUser;
}

function warehouseIssues({ state: { now }, accounts, projects: { warehouse }, resolutions }: Makings): Draft[] {
  const random = randomFrom('nordlicht warehouse issues');
  const people = ['wiebke.harms', 'soenke.matthiesen'].map((slug) => accounts.bySlug(slug));
  const drafts = warehouse.issueTypes.flatMap(({ type, statuses: [toDo, doing, done] }) =>
    toDo && doing && done
      ? drafter({ random, now, project: warehouse, resolutions })(type, [
          [30, done, 'Done'],
          [14, toDo],
          [6, doing],
        ])
      : [],
  );
  for (const draft of drafts) putPeople(draft, people, random);
  return numbered(drafts);
}

/** Requests of the branches: portal customers report, nobody of them is a person on the site. */
function helpIssues({ state: { now }, accounts, projects: { help }, resolutions }: Makings): Draft[] {
  const random = randomFrom('nordlicht help issues');
  const make = drafter({ random, now, project: help, resolutions });
  const drafts = [
    ...make(issueTypes.request, [
      [90, statuses.resolved, 'Done'],
      [25, statuses.waiting],
    ]),
    ...make(issueTypes.incident, [
      [30, statuses.resolved, 'Done'],
      [5, statuses.inProgress],
    ]),
  ];
  for (const draft of drafts) {
    draft.reporter = random.pick(accounts.customers);
    draft.assignee = accounts.bySlug('karla.behrens');
  }
  return numbered(drafts);
}

function numbered(drafts: Draft[]): Draft[] {
  drafts.sort((one, other) => one.created - other.created);
  drafts.forEach((draft, index) => (draft.number = index + 1));
  return drafts;
}

interface DraftOptions {
  random: Random;
  now: Date;
  project: Project;
  resolutions: readonly Named[];
}

/** Makes issues of a type by a table of numbers. What is resolved is up to five years old, what is open up to half a year. */
function drafter({ random, now, project, resolutions }: DraftOptions): (type: IssueType, rows: readonly Row[]) => Draft[] {
  const between = (oldest: number, newest: number): number =>
    Math.floor(daysFrom(now, -oldest).getTime() + random.next() * (oldest - newest) * 86_400_000);
  return (type, rows) =>
    rows.flatMap(([count, status, resolutionName]) => {
      const resolution = resolutions.find(({ name }) => name === resolutionName) ?? null;
      return Array.from({ length: count }, (): Draft => {
        const created = resolution ? between(1800, 3) : between(180, 0.2);
        return {
          id: 0,
          number: 0,
          project,
          type,
          status,
          resolution,
          priority: priorities[Math.min(4, random.below(3) + random.below(3))] ?? random.pick(priorities),
          assignee: null,
          reporter: null,
          level: null,
          labels: random.next() < 0.15 ? regression : none,
          summary: summaryFor(type, random),
          created,
          updated: Math.min(now.getTime() - 60_000, created + Math.floor(random.next() * 40 * 86_400_000)),
        };
      });
    });
}

const none: readonly string[] = [];
const regression: readonly string[] = ['regression'];
