import { optional } from '../../../checklist/engine/define-fact';
import type { ItemsOfUser } from '../../../facts/aqua/people';
import { aquaPeopleInUse, jiraCounterparts, projectPeople } from '../../../facts/people/counterparts';
import { jiraPeopleItems } from '../../../facts/people/items';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { foldAddress, groupBy, isAddress } from '../../../checklist/matching/fold';
import type { AquaPerson } from '../../../checklist/matching/people';
import type { Plan } from '../../../checklist/model/plan';
import { carriesPeople, isSamePair, itemTypesOf, pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import type { AquaItemType, Ref } from '../../../checklist/model/vocabulary';
import { aquaRef, issuesOf, jiraRef, jiraRefOf, matchesOf, sumOf } from '../_people';

export const usersUnambiguous = defineCheck({
  id: 'users-unambiguous',
  effect: 'items',
  question: 'hidden-addresses',
  needs: {
    jira: optional(jiraCounterparts),
    items: optional(jiraPeopleItems),
    aquaInUse: optional(aquaPeopleInUse),
    project: optional(projectPeople),
  },
  kinds: {
    shared: kind<{ jira: Ref; aqua: Ref[] }>('failed', { side: 'jira', mendedBy: [] }),
    /** They have items that go to Jira and come back. */
    sharedInAqua: kind<{ users: Ref[] }>('failed', { effect: 'silent', side: 'aqua', mendedBy: [], mendedWith: 'shared' }),
    /** One of them has. */
    sharedWithUnused: kind<{ users: Ref[]; others: Ref[] }>('warning', { effect: 'risk' }),
    hidden: kind<{ users: Ref[]; of: number }>('unavailable', { side: 'jira' }),
    unambiguous: kind<{ people: number }>('passed'),
    nobody: kind('notApplicable'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ jira: ofJira, items, aquaInUse, project }, { plan, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];
    // Each side is judged by itself: what one of them does not tell excuses nothing on the other.
    const jira = ofJira.ok ? ofJira.value : { matches: [] };
    const ambiguous = matchesOf(jira.matches, 'ambiguous');
    const shared = ambiguous.map((match) =>
      found.shared({ jira: jiraRef(match.person.accountId), aqua: match.aqua.map(({ id }) => aquaRef(id)) }, ...issuesOf([match], items)),
    );
    const told = new Set(ambiguous.map(({ person }) => foldAddress(person.address)));
    const back = typesThatComeBack(plan);
    const comesBack = back.length > 0;
    const [unread] = [ofJira, ...(comesBack ? [aquaInUse, project] : [])].flatMap((reading) => (reading.ok ? [] : [reading.why]));
    const inUse = comesBack && aquaInUse.ok ? thoseThatComeBack(aquaInUse.value, back) : [];
    const sharing = sharersOf(inUse, project.ok ? project.value : [], plan).filter(({ address }) => !told.has(address));
    // Whoever hides the address from the sync user too matches nobody: another row says so.
    const hidden = matchesOf(jira.matches, 'hidden').filter(({ person }) => person.syncUser === undefined);
    const problems = findings(
      shared,
      sharing.map(({ used, unused }) => {
        const users = used.map(({ person }) => aquaRef(person.id));
        return used.length > 1
          ? found.sharedInAqua({ users }, sumOf(used))
          : found.sharedWithUnused({ users, others: unused.map(({ id }) => aquaRef(id)) });
      }),
      unread && couldNotLookFinding(unread),
      hidden.length > 0 && found.hidden({ users: hidden.map(jiraRefOf), of: jira.matches.length }, ...issuesOf(hidden, items)),
    );
    if (problems.length > 0) return problems;
    const people = new Set([
      ...matchesOf(jira.matches, 'matched').map(({ aqua }) => aqua.id),
      ...inUse.flatMap(({ person }) => (isAddress(foldAddress(person.address)) ? [person.id] : [])),
    ]);
    return [people.size > 0 ? found.unambiguous({ people: people.size }) : found.nobody({})];
  },
});

type InUse = { person: AquaPerson; items: number };

/** Users of the project who share an address, of which at least one has items that go to Jira. The sync user has a row of its own. */
function sharersOf(inUse: readonly InUse[], project: readonly AquaPerson[], plan: Plan) {
  const ofProject = groupBy(
    project.filter(({ id }) => id !== plan.who.aquaSyncUserId),
    ({ address }) => foldAddress(address),
  );
  const withItems = groupBy(
    // What several write in the place of an address, such as "n/a", is not one that they share.
    inUse.filter(({ person }) => person.state === 'inProject' && isAddress(foldAddress(person.address))),
    ({ person }) => foldAddress(person.address),
  );
  return [...withItems].flatMap(([address, used]) => {
    const all = ofProject.get(address) ?? [];
    const unused = all.filter(({ id }) => !used.some(({ person }) => person.id === id));
    return used.length + unused.length > 1 ? [{ address, used, unused }] : [];
  });
}

/** People with items of types that come back, and the numbers of those items. */
function thoseThatComeBack(inUse: readonly ({ person: AquaPerson } & ItemsOfUser)[], types: readonly AquaItemType[]): InUse[] {
  return inUse.flatMap(({ person, items, byType }) => {
    const coming = byType ? types.reduce((sum, type) => sum + (byType[type] ?? 0), 0) : items;
    return coming > 0 ? [{ person, items: coming }] : [];
  });
}

/** aqua's item types that go to Jira and come back. */
function typesThatComeBack(plan: Plan): AquaItemType[] {
  const back = pairsToAqua(plan);
  return itemTypesOf(pairsToJira(plan).filter((pair) => back.some((one) => isSamePair(one, pair))));
}
