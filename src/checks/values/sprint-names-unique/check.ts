import { aquaSprints, aquaSprintsInUse, sprintsOfOneName } from '../../../facts/aqua/sprints';
import { jiraSprints } from '../../../facts/jira/sprints';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { foldValue } from '../../../checklist/matching/fold';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { clauseIn, pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';
import { decisionsOf } from '../_decided';

/** `more`: sprints beside those named, where there are very many. */
type Same = { sprints: Ref[]; boards: Ref[]; more?: number };

/** Sprints, and boards, that a finding names: what is shown is looked up one by one. */
const mostNamed = 20;

export const sprintNamesUnique = defineCheck({
  id: 'sprint-names-unique',
  effect: 'items',
  needs: { seen: jiraSprints, inAqua: optional(aquaSprints), usedInAqua: optional(aquaSprintsInUse) },
  kinds: {
    duplicate: kind<Same>('failed'),
    duplicateForAqua: kind<Same>('failed', { side: 'aqua' }),
    duplicateUnused: kind<Same>('warning', { effect: 'risk' }),
    duplicateInAqua: kind<{ sprints: Ref[] }>('warning', { effect: 'risk' }),
    /** Items are in several of them, become one sprint in Jira, and come back. */
    comeBackAsOne: kind<{ sprints: Ref[] }>('failed', { effect: 'silent', side: 'aqua' }),
    noneSeen: kind<{ sprints: number }>('passed'),
    noSprints: kind('notApplicable'),
    noBoards: kind('notApplicable'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ seen, inAqua, usedInAqua }, { plan, decisions, found }) => {
    if (!seen) return [found.notCarried({})];
    if (!seen.hasBoards) return [found.noBoards({})];
    const toAqua = pairsToAqua(plan);
    const comeFromAqua = pairsToJira(plan).length > 0;
    const broughtByAqua = comeFromAqua && usedInAqua.ok ? usedInAqua.value.entries : [];
    const inJira = seen.duplicates.map(({ sprints, boards, items }): Finding[] => {
      const same: Same = {
        sprints: sprints.slice(0, mostNamed).map((id) => ({ ref: 'jiraSprint', id: String(id) })),
        boards: boards.slice(0, mostNamed).map((id) => ({ ref: 'jiraBoard', id: String(id) })),
        ...(sprints.length > mostNamed ? { more: sprints.length - mostNamed } : {}),
      };
      const name = nameOf(seen.sprints, sprints);
      const fromAqua = broughtByAqua.filter((sprint) => foldValue(sprint.name) === name).reduce((sum, { items }) => sum + items, 0);
      const hit = findings(
        items > 0 && found.duplicate(same, items, clauseIn(plan, toAqua, `${seen.jql} in (${sprints.join(', ')})`)),
        fromAqua > 0 && found.duplicateForAqua(same, fromAqua),
      );
      // Twins that nothing is in can only be met by items that come from Jira.
      return hit.length > 0 || toAqua.length === 0 ? hit : [found.duplicateUnused(same)];
    });
    const { becomes, byWord } = decisionsOf('sprint', decisions, undefined);
    const decided = new Set([...becomes.values(), ...byWord.aqua]);
    const namesInJira = new Set(seen.sprints.map(({ name }) => foldValue(name)));
    const comeBack = plan.where.pairs.some(({ direction }) => direction === 'both');
    const ofAqua = (inAqua.ok ? sprintsOfOneName(inAqua.value) : []).map((ids) => {
      const refs = (some: readonly number[]): Ref[] => some.map((id) => ({ ref: 'aquaSprint', projectId: plan.where.aquaProjectId, id }));
      const meeting = broughtByAqua.filter(({ id, name }) => ids.includes(id) && !decided.has(id) && namesInJira.has(foldValue(name)));
      if (meeting.length < 2 || !comeBack) return found.duplicateInAqua({ sprints: refs(ids) });
      return found.comeBackAsOne(
        { sprints: refs(meeting.map(({ id }) => id)) },
        meeting.reduce((sum, { items }) => sum + items, 0),
      );
    });
    const twinsMeet = inAqua.ok && sprintsOfOneName(inAqua.value).some((ids) => namesInJira.has(nameOf(inAqua.value, ids)));
    // Items of aqua may bring the name of twins of either side, or aqua may have twins whose items come back, and that was not seen.
    const unread =
      comeFromAqua && !usedInAqua.ok && (seen.duplicates.length > 0 || (comeBack && twinsMeet))
        ? usedInAqua.why
        : comeBack && !inAqua.ok
          ? inAqua.why
          : undefined;
    const all = findings(inJira.flat(), unread && couldNotLookFinding(unread), ofAqua);
    if (all.length > 0) return all;
    return [seen.sprints.length > 0 ? found.noneSeen({ sprints: seen.sprints.length }) : found.noSprints({})];
  },
});

/** The folded name that some sprints share. */
function nameOf(sprints: readonly { id: number; name: string }[], ids: readonly number[]): string {
  return foldValue(sprints.find(({ id }) => ids.includes(id))?.name ?? '');
}
