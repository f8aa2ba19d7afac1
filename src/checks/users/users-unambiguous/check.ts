import { optional } from '../../../checklist/engine/define-fact';
import { jiraCounterparts, jiraPeopleItems } from '../../../facts/people/counterparts';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { carriesPeople } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { aquaRef, issuesOf, jiraRef, matchesOf } from '../_people';

export const usersUnambiguous = defineCheck({
  id: 'users-unambiguous',
  effect: 'items',
  needs: { jira: jiraCounterparts, items: optional(jiraPeopleItems) },
  kinds: {
    shared: kind<{ jira: Ref; aqua: Ref[] }>('failed'),
    unambiguous: kind<{ people: number }>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ jira, items }, { plan, found }) => {
    if (!carriesPeople(plan)) return [found.notCarried({})];
    const shared = matchesOf(jira.matches, 'ambiguous').map((match) =>
      found.shared({ jira: jiraRef(match.person.accountId), aqua: match.aqua.map(({ id }) => aquaRef(id)) }, issuesOf([match], items)),
    );
    return shared.length > 0 ? shared : [found.unambiguous({ people: matchesOf(jira.matches, 'matched').length })];
  },
});
