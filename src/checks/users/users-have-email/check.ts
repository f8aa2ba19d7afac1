import { optional } from '../../../checklist/engine/define-fact';
import { aquaPeople } from '../../../facts/aqua/people';
import { jiraPeople } from '../../../facts/jira/people';
import { aquaPeopleInUse } from '../../../facts/people/counterparts';
import { jiraPeopleItems } from '../../../facts/people/items';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { seenBySyncUser } from '../../../checklist/matching/evidence';
import { foldAddress } from '../../../checklist/matching/fold';
import type { JiraPerson } from '../../../checklist/matching/people';
import { carriesPeople } from '../../../checklist/model/scope';
import type { Ref, Seen } from '../../../checklist/model/vocabulary';
import { aquaRef, issuesOf, jiraRef, sumOf } from '../_people';

export const usersHaveEmail = defineCheck({
  id: 'users-have-email',
  effect: 'items',
  question: 'hidden-addresses',
  needs: {
    jira: jiraPeople,
    aqua: aquaPeople,
    aquaInUse: aquaPeopleInUse,
    items: optional(jiraPeopleItems),
  },
  kinds: {
    aquaEmpty: kind<{ users: Ref[] }>('failed', { side: 'aqua' }),
    jiraHidden: kind<{ users: Ref[]; of: number }>('unavailable', { side: 'jira' }),
    hiddenFromSyncUser: kind<{ users: Ref[]; of: number; seen: Seen }>('failed', { side: 'jira' }),
    shownToSyncUser: kind<{ users: Ref[]; jira: number; aqua: number; seen: Seen }>('passed'),
    aquaUnidentified: kind<{ people: number }>('unavailable', { side: 'aqua' }),
    aquaNotRead: kind<{ users: Ref[] }>('unavailable', { side: 'aqua' }),
    allHave: kind<{ jira: number; aqua: number }>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ jira, aqua, aquaInUse, items }, { plan, now, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];
    const empty = aquaInUse.filter(({ person }) => foldAddress(person.address) === '');
    const addressless = jira.people.filter((person) => foldAddress(person.address) === '');
    const hidden = addressless.filter((person) => person.syncUser === undefined);
    const hiddenFromSyncUser = addressless.filter((person) => person.syncUser === 'does not see');
    const shown = jira.people.filter((person) => person.syncUser === 'sees');
    const issuesOfPeople = (people: readonly JiraPerson[]): [items: number | undefined, clause: string | undefined] =>
      issuesOf(
        people.map((person) => ({ kind: 'hidden', person })),
        items,
      );
    // Users outside the project are read one by one: not all where there are many, and none that aqua does not answer for.
    const read = new Set([plan.who.aquaSyncUserId, ...aquaInUse.map(({ person }) => person.id)]);
    const notRead = aqua.inUse.filter(({ userId }) => !read.has(userId));
    const seen = seenBySyncUser(jira.people, now);
    const problems = findings(
      empty.length > 0 && found.aquaEmpty({ users: empty.map(({ person }) => aquaRef(person.id)) }, sumOf(empty)),
      hidden.length > 0 && found.jiraHidden({ users: hidden.map(refOf), of: jira.people.length }, ...issuesOfPeople(hidden)),
      hiddenFromSyncUser.length > 0 &&
        found.hiddenFromSyncUser(
          { users: hiddenFromSyncUser.map(refOf), of: jira.people.length, seen },
          ...issuesOfPeople(hiddenFromSyncUser),
        ),
      aqua.unidentified.people > 0 && found.aquaUnidentified({ people: aqua.unidentified.people }, aqua.unidentified.items),
      notRead.length > 0 && found.aquaNotRead({ users: notRead.map(({ userId }) => aquaRef(userId)) }, sumOf(notRead)),
    );
    if (problems.length > 0) return problems;
    const counts = { jira: jira.people.length, aqua: aquaInUse.length };
    return [shown.length > 0 ? found.shownToSyncUser({ ...counts, users: shown.map(refOf), seen }) : found.allHave(counts)];
  },
});

function refOf(person: { accountId: string }): Ref {
  return jiraRef(person.accountId);
}
