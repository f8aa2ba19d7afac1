import { optional } from '../../../checklist/engine/define-fact';
import { jiraCounterparts } from '../../../facts/people/counterparts';
import { jiraPeopleItems } from '../../../facts/people/items';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { carriesPeople } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { aquaRef, issuesOf, jiraRef, jiraRefOf, matchesOf } from '../_people';

export const usersUnambiguous = defineCheck({
  id: 'users-unambiguous',
  effect: 'items',
  question: 'hidden-addresses',
  needs: { jira: jiraCounterparts, items: optional(jiraPeopleItems) },
  kinds: {
    shared: kind<{ jira: Ref; aqua: Ref[] }>('failed', { side: 'jira' }),
    hidden: kind<{ users: Ref[]; of: number }>('unavailable', { side: 'jira' }),
    unambiguous: kind<{ people: number }>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ jira, items }, { plan, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];
    const shared = matchesOf(jira.matches, 'ambiguous').map((match) =>
      found.shared({ jira: jiraRef(match.person.accountId), aqua: match.aqua.map(({ id }) => aquaRef(id)) }, ...issuesOf([match], items)),
    );
    // Whoever hides the address from the sync user too matches nobody: another row says so.
    const hidden = matchesOf(jira.matches, 'hidden').filter(({ person }) => person.syncUser === undefined);
    const problems = findings(
      shared,
      hidden.length > 0 && found.hidden({ users: hidden.map(jiraRefOf), of: jira.matches.length }, ...issuesOf(hidden, items)),
    );
    return problems.length > 0 ? problems : [found.unambiguous({ people: matchesOf(jira.matches, 'matched').length })];
  },
});
