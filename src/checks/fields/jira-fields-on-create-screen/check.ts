import { jiraCreateScreens, permissionsToSet } from '../../../facts/jira/create-fields';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { pairsToJira } from '../../../checklist/model/scope';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';
import { fieldPairsOf, holds, thingsOfTheScreen, type ThingOfTheScreen } from '../../_carried';

/** What travels because the plan says so, and what always travels. */
type Thing = ThingOfTheScreen | 'description' | 'priority';

/** Under which of `permissionsToSet` Jira shows the field of a thing. */
const shownFor: Partial<Record<Thing, string>> = {
  assignee: 'assignee',
  reporter: 'reporter',
  dueDate: 'duedate',
  sprint: 'sprint',
  securityLevel: 'security',
  fixVersion: 'fixVersions',
};

export const jiraFieldsOnCreateScreen = defineCheck({
  id: 'jira-fields-on-create-screen',
  effect: 'items',
  needs: { screens: jiraCreateScreens },
  kinds: {
    thingMissing: kind<{ thing: Thing; issueType: Ref }>('failed'),
    fieldMissing: kind<{ field: Ref; issueType: Ref }>('failed'),
    outOfSight: kind<{ thing: Thing; issueType: Ref; permission: string }>('unavailable'),
    complete: kind('passed'),
    notTowardsJira: kind('notApplicable'),
  },
  judge: ({ screens }, { plan, found }) => {
    const pairs = pairsToJira(plan);
    if (pairs.length === 0) return [found.notTowardsJira({})];
    const things: Thing[] = ['description', 'priority', ...thingsOfTheScreen.filter((thing) => plan.travels.carries.includes(thing))];
    const all = screens.flatMap(({ issueTypeId, fields, unseen }): Finding[] => {
      const issueType: Ref = { ref: 'jiraIssueType', id: issueTypeId };
      const ofThings = things
        .filter((thing) => !fields.some((field) => (isAlways(thing) ? field.id === thing : holds(field, thing))))
        .map((thing) => {
          const shown = shownFor[thing];
          const permission = shown !== undefined && unseen.includes(shown) ? permissionsToSet[shown] : undefined;
          return permission ? found.outOfSight({ thing, issueType, permission }) : found.thingMissing({ thing, issueType });
        });
      const carried = pairs.filter((pair) => pair.jiraIssueTypeId === issueTypeId).flatMap((pair) => fieldPairsOf(plan, pair));
      const ofPairs = [...new Set(carried.map(({ jiraFieldId }) => jiraFieldId))]
        .filter((id) => !fields.some((field) => field.id === id))
        .map((id) => found.fieldMissing({ field: { ref: 'jiraField', id }, issueType }));
      return findings(ofThings, ofPairs);
    });
    return all.length > 0 ? all : [found.complete({})];
  },
});

function isAlways(thing: Thing): thing is 'description' | 'priority' {
  return thing === 'description' || thing === 'priority';
}
