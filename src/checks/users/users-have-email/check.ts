import { optional } from '../../../checklist/engine/define-fact';
import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { aquaPeople } from '../../../facts/aqua/people';
import { jiraPeople } from '../../../facts/jira/people';
import { aquaPeopleInUse } from '../../../facts/people/counterparts';
import { hiddenFrom, jiraPeopleItems, type HiddenFrom } from '../../../facts/people/items';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { seenBySyncUser } from '../../../checklist/matching/evidence';
import { foldAddress, isAddress } from '../../../checklist/matching/fold';
import { carriesPeople, pairsToJira } from '../../../checklist/model/scope';
import type { Ref, Seen } from '../../../checklist/model/vocabulary';
import { aquaRef, jiraRef, sumOf } from '../_people';

export const usersHaveEmail = defineCheck({
  id: 'users-have-email',
  effect: 'items',
  question: 'hidden-addresses',
  needs: {
    jira: optional(jiraPeople),
    aqua: optional(aquaPeople),
    aquaInUse: optional(aquaPeopleInUse),
    items: optional(jiraPeopleItems),
    itemsOfAqua: optional(aquaItemsByPair),
  },
  kinds: {
    aquaEmpty: kind<{ users: Ref[] }>('failed', { side: 'aqua' }),
    /** Something stands in the place of the address that is none. */
    aquaNoAddress: kind<{ users: Ref[] }>('failed', { side: 'aqua' }),
    jiraHidden: kind<{ users: Ref[]; of: number }>('unavailable', { side: 'jira' }),
    hiddenFromSyncUser: kind<{ users: Ref[]; of: number; seen: Seen }>('failed', { side: 'jira' }),
    /** Their accounts are deactivated: nobody can show these addresses any more. */
    hiddenByLeft: kind<{ users: Ref[]; of: number; seen: Seen }>('failed', { side: 'jira' }),
    shownToSyncUser: kind<{ users: Ref[]; jira: number; aqua: number; seen: Seen }>('passed'),
    aquaUnidentified: kind<{ people: number }>('unavailable', { side: 'aqua' }),
    aquaNotRead: kind<{ users: Ref[] }>('unavailable', { side: 'aqua' }),
    /** Nobody was seen, and those who reported aqua's items are not told. */
    aquaReportersUnseen: kind('unavailable'),
    allHave: kind<{ jira: number; aqua: number }>('passed'),
    nobody: kind('notApplicable'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ jira: ofJira, aqua: ofAqua, aquaInUse: readInAqua, items, itemsOfAqua }, { plan, now, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];
    // Each side is judged by itself: what one of them does not tell excuses nothing on the other.
    const jira = ofJira.ok ? ofJira.value : { people: [] };
    const aqua = ofAqua.ok ? ofAqua.value : { inUse: [], unidentified: { people: 0, items: 0 } };
    const aquaInUse = readInAqua.ok ? readInAqua.value : [];
    const unread = [ofJira, readInAqua, ofAqua].flatMap((reading) => (reading.ok ? [] : [reading.why]));
    const reasons = new Map(unread.map((why) => [JSON.stringify(why), why]));
    const none = aquaInUse.filter(({ person }) => !isAddress(foldAddress(person.address)));
    const empty = none.filter(({ person }) => foldAddress(person.address) === '');
    const noAddress = none.filter((one) => !empty.includes(one));
    const hidden = jira.people.filter((person) => hiddenFrom(person) === 'reader');
    const hiddenFromSyncUser = jira.people.filter((person) => hiddenFrom(person) === 'syncUser');
    const hiddenByLeft = jira.people.filter((person) => hiddenFrom(person) === 'syncUserByLeft');
    const shown = jira.people.filter((person) => person.syncUser === 'sees');
    const issuesOf = (from: HiddenFrom): [items: number | undefined, clause: string | undefined] => {
      const counted = items.ok ? items.value.byHiding[from] : undefined;
      return [counted?.items, counted?.clause];
    };
    // Users outside the project are read one by one: not all where there are many, and none that aqua does not answer for.
    const read = new Set([plan.who.aquaSyncUserId, ...aquaInUse.map(({ person }) => person.id)]);
    const notRead = readInAqua.ok ? aqua.inUse.filter(({ userId }) => !read.has(userId)) : [];
    const seen = seenBySyncUser(jira.people, now);
    const problems = findings(
      empty.length > 0 && found.aquaEmpty({ users: empty.map(({ person }) => aquaRef(person.id)) }, sumOf(empty)),
      noAddress.length > 0 && found.aquaNoAddress({ users: noAddress.map(({ person }) => aquaRef(person.id)) }, sumOf(noAddress)),
      hidden.length > 0 && found.jiraHidden({ users: hidden.map(refOf), of: jira.people.length }, ...issuesOf('reader')),
      hiddenFromSyncUser.length > 0 &&
        found.hiddenFromSyncUser({ users: hiddenFromSyncUser.map(refOf), of: jira.people.length, seen }, ...issuesOf('syncUser')),
      hiddenByLeft.length > 0 &&
        found.hiddenByLeft({ users: hiddenByLeft.map(refOf), of: jira.people.length, seen }, ...issuesOf('syncUserByLeft')),
      aqua.unidentified.people > 0 && found.aquaUnidentified({ people: aqua.unidentified.people }, aqua.unidentified.items),
      notRead.length > 0 && found.aquaNotRead({ users: notRead.map(({ userId }) => aquaRef(userId)) }, sumOf(notRead)),
      [...reasons.values()].map(couldNotLookFinding),
    );
    if (problems.length > 0) return problems;
    const counts = { jira: jira.people.length, aqua: aquaInUse.length };
    if (counts.jira + counts.aqua === 0) {
      // Only where items start in aqua has anybody reported one.
      const reported = !itemsOfAqua.ok || itemsOfAqua.value.some(({ items: ofPair }) => ofPair > 0);
      const reportersTravel = plan.travels.carries.includes('reporter') && pairsToJira(plan).length > 0;
      return [reportersTravel && reported ? found.aquaReportersUnseen({}) : found.nobody({})];
    }
    return [shown.length > 0 ? found.shownToSyncUser({ ...counts, users: shown.map(refOf), seen }) : found.allHave(counts)];
  },
});

function refOf(person: { accountId: string }): Ref {
  return jiraRef(person.accountId);
}
