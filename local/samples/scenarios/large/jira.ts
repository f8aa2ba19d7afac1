import type { Attachment } from '../../jira/model/fields';
import type { Issue } from '../../jira/model/issue';
import type { Account } from '../../jira/model/people';
import type { Project } from '../../jira/model/project';
import type { JiraSite } from '../../jira/site';
import type { Sprint } from '../../jira/model/sprints';
import { randomFrom } from '../../random';
import { issueTypes } from '../nordlicht/jira-values';
import { largeAccounts } from './people';
import { valuesInUse, type Size } from './size';
import { priorities, resolutions, statuses } from './values';

const dayMs = 86_400_000;
/** Larger than any id of the company before it grew. */
const firstId = 2_000_000;
const firstNumber = 200_000;
/** Whatever is on an issue follows from a pattern's number, so that many issues are alike but for their dates. */
const patterns = 4_800;

export function grownJira(site: JiraSite, size: Size, now: Date): JiraSite {
  const accounts = largeAccounts(size);
  const planned = [issueTypes.bug.id, issueTypes.story.id];
  const shop = site.projects.find(({ key }) => key === 'SHOP');
  const app = site.projects.find(({ key }) => key === 'APP');
  if (!shop || !app) throw new Error('the company has lost its projects');
  // Without a workflow every status can be reached from every other. Changed in place, since issues refer to their project.
  shop.issueTypes = shop.issueTypes.map(({ type, statuses: known }) =>
    planned.includes(type.id) ? { type, statuses: [...known, ...statuses] } : { type, statuses: known },
  );
  const current = site.boards.flatMap(({ sprints }) => sprints.filter(({ state }) => state === 'active')).slice(0, 1);
  const inUse = accounts.slice(0, size.peopleInUse);
  const elsewhere = accounts.slice(size.peopleInUse);
  return {
    ...site,
    accounts: [...site.accounts, ...accounts],
    resolutions: [...site.resolutions, ...resolutions],
    priorities: [...site.priorities, ...priorities],
    issues: [
      ...site.issues,
      ...issues(app, elsewhere.length > 0 ? elsewhere : inUse, size.issuesElsewhere, firstId, now),
      ...issues(shop, inUse, size.issuesInScope, firstId + size.issuesElsewhere, now),
    ],
    // Told by the number alone: a search through millions of issues must not draw a lot for each.
    sprintsOf: (issue) => (issue.id < firstId ? site.sprintsOf(issue) : issue.id % 400 === 0 ? current : noSprints),
    attachmentsOf: (issue) => (issue.id < firstId ? site.attachmentsOf(issue) : issue.id % 40 === 0 ? screenshot : none),
  };
}

const screenshot: readonly Attachment[] = [{ id: 900_001, fileName: 'bildschirmfoto.png', mimeType: 'image/png', bytes: 412_000 }];
const none: readonly Attachment[] = [];
const noSprints: readonly Sprint[] = [];
const labels: readonly string[] = [];

/** Issues of Bugs and Stories, oldest first. Some patterns are met often and some seldom; each is met at least once if there is room. */
function issues(project: Project, people: readonly Account[], count: number, first: number, now: Date): Issue[] {
  const random = randomFrom(`large ${project.key} ${count}`);
  const [level = null] = project.securityLevels.slice(-1);
  const pick = <T>(things: readonly T[], number: number): T => {
    const thing = things[number % things.length];
    if (thing === undefined) throw new RangeError('nothing to pick from');
    return thing;
  };
  const stepMs = Math.floor((1_800 * dayMs) / Math.max(count, 1));
  const begin = now.getTime() - count * stepMs;
  return Array.from({ length: count }, (_, index): Issue => {
    const pattern = index < patterns ? index : Math.floor(patterns * random.next() ** 1.3);
    const status = pick(statuses, pattern);
    const created = begin + index * stepMs;
    return {
      id: first + index,
      number: firstNumber + index,
      project,
      type: pattern % 5 === 4 ? issueTypes.story : issueTypes.bug,
      status,
      priority: pick(priorities, Math.floor(pattern / 3)),
      resolution: status.category === 'done' ? pick(resolutions, Math.floor(pattern / valuesInUse)) : null,
      assignee: pattern % 19 === 0 ? null : pick(people, pattern),
      reporter: pick(people, pattern * 7 + 13),
      level: pattern % 50 === 0 ? level : null,
      labels,
      summary: 'Summe im Warenkorb stimmt nicht',
      created,
      updated: created + 1_000,
    };
  });
}
