import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { jiraLevelVisibility } from '../../../facts/jira/level-visibility';
import { jiraHiddenLevels, jiraHiddenTypes } from '../../../facts/jira/security-levels';
import { jiraSyncUserGrants } from '../../../facts/jira/sync-user-grants';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { reportsWhatItCreates } from '../../../checklist/model/permissions';
import { effectiveSyncUser, pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { travels } from '../../_carried';
import { startedInAqua } from '../../_started';

export const jiraSyncUserIssueSecurity = defineCheck({
  id: 'jira-sync-user-issue-security',
  effect: 'items',
  needs: {
    levels: optional(jiraHiddenLevels),
    types: optional(jiraHiddenTypes),
    visibility: optional(jiraLevelVisibility),
    grants: optional(jiraSyncUserGrants),
    aqua: optional(aquaItemsByPair),
  },
  kinds: {
    hidden: kind<{ user: Ref; level: Ref; project: Ref }>('failed'),
    typeHidden: kind<{ user: Ref; issueType: Ref }>('failed', { side: 'aqua' }),
    /** New issues get the level, and what the account has created is out of its sight at once. */
    hidesNew: kind<{ user: Ref; level: Ref; project: Ref }>('failed', { side: 'aqua' }),
    /** Proven by the issues tried; how many more there are is not known. */
    someHidden: kind<{ user: Ref; issueType: Ref; tried: number }>('failed', { side: 'jira' }),
    hiddenFromBoth: kind<{ user: Ref; levels: Ref[] }>('unavailable'),
    seesNothing: kind<{ user: Ref; levels: Ref[] }>('unavailable'),
    seesAll: kind<{ user: Ref; levels: number }>('passed'),
    noLevels: kind('passed'),
    onlyToJira: kind('notApplicable'),
  },
  judge: ({ levels, types, visibility, grants, aqua }, { plan, found }) => {
    const toAqua = pairsToAqua(plan).length > 0;
    const toJira = pairsToJira(plan);
    const givesLevels = toJira.length > 0 && toJira.every((pair) => travels(plan, pair, 'securityLevel'));
    const user: Ref = { ref: 'jiraUser', id: effectiveSyncUser(plan) };
    const project: Ref = { ref: 'jiraProject', id: plan.where.jiraProjectId };
    const level = (id: string): Ref => ({ ref: 'jiraSecurityLevel', id });
    const hidden = levels.ok ? levels.value.filter((one) => one.hidden) : [];
    const unjudged = levels.ok ? levels.value.filter((one) => one.hidden === undefined) : [];
    // The reader cannot see whether these levels are in use. Levels that show the sync user everything do not matter.
    const unseen =
      toAqua && visibility.ok
        ? visibility.value.filter(
            (one) => one.reader !== 'all' && one.syncUser !== 'all' && ![...hidden, ...unjudged].some(({ id }) => id === one.id),
          )
        : [];
    const typesToAqua = pairsToAqua(plan).map((pair) => pair.jiraIssueTypeId);
    const partlySeen = (grants.ok ? grants.value.partlySeen : []).filter(({ typeId }) => typesToAqua.includes(typeId));
    const [unread] = [levels, types, visibility].flatMap((reading) => (reading.ok ? [] : [reading.why]));
    const ofNew = givesLevels ? undefined : (visibility.ok ? visibility.value : []).find((one) => one.ofNewIssues);
    // Whoever reports what it creates sees it by that, unless aqua's reporters take its place.
    const hidesNew = ofNew?.syncUser === 'notAll' && !(ofNew.ofNewIssues?.showsReporter === true && reportsWhatItCreates(plan));
    const hurdles = findings(
      hidden.map(({ id, items, clause }) => found.hidden({ user, level: level(id), project }, items, clause)),
      types.ok &&
        types.value.map((type) =>
          found.typeHidden(
            { user, issueType: { ref: 'jiraIssueType', id: type.id } },
            type.clause ? type.items : startInAqua(type.id),
            type.clause,
          ),
        ),
      partlySeen.map(({ typeId, unseen: hiddenOnes, tried }) =>
        found.someHidden({ user, issueType: { ref: 'jiraIssueType', id: typeId }, tried }, hiddenOnes),
      ),
      toJira.length > 0 && hidesNew && found.hidesNew({ user, level: level(ofNew.id), project }, startedInAqua(aqua, toJira)),
      unseen.length > 0 && found.hiddenFromBoth({ user, levels: unseen.map(({ id }) => level(id)) }),
      unjudged.length > 0 && found.seesNothing({ user, levels: unjudged.map(({ id }) => level(id)) }),
      unread && couldNotLookFinding(unread),
    );
    if (hurdles.length > 0) return hurdles;
    if (!toAqua) return [found.onlyToJira({})];
    const count = levels.ok ? levels.value.length : 0;
    return [count === 0 ? found.noLevels({}) : found.seesAll({ user, levels: count })];

    /** Items that would be created as a type that travels to Jira only. */
    function startInAqua(typeId: string): number | undefined {
      if (!aqua.ok) return undefined;
      return aqua.value.filter(({ pair }) => pair.jiraIssueTypeId === typeId).reduce((sum, { items }) => sum + items, 0);
    }
  },
});
