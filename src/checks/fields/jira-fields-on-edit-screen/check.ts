import { aquaFields } from '../../../facts/aqua/fields';
import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { jiraEditScreens } from '../../../facts/jira/edit-fields';
import { jiraIssuesByPair } from '../../../facts/jira/issues-by-pair';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { pairsToJira } from '../../../checklist/model/scope';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';
import { inScopeOf } from '../_in-scope';
import { missingOnScreen, type Thing } from '../_screens';

/** Whether Jira takes changes of what travels: it refuses those of fields that are not on the edit screen (docs/platform/jira.md#edit-screens). */
export const jiraFieldsOnEditScreen = defineCheck({
  id: 'jira-fields-on-edit-screen',
  effect: 'items',
  needs: {
    screens: jiraEditScreens,
    inJira: optional(jiraIssuesByPair),
    inAqua: optional(aquaItemsByPair),
    fieldsOfAqua: optional(aquaFields),
  },
  kinds: {
    thingMissing: kind<{ thing: Thing; issueType: Ref }>('failed', { side: 'aqua', mendedBy: ['thing'] }),
    fieldMissing: kind<{ field: Ref; issueType: Ref }>('failed', { side: 'aqua', mendedBy: ['field'] }),
    outOfSight: kind<{ thing: Thing; issueType: Ref; permission: string }>('unavailable'),
    fieldOutOfSight: kind<{ field: Ref; issueType: Ref; permission: string }>('unavailable'),
    noItem: kind<{ issueType: Ref }>('unavailable'),
    complete: kind('passed'),
    nothingToEdit: kind('notApplicable'),
    notTowardsJira: kind('notApplicable'),
  },
  judge: ({ screens, fieldsOfAqua, ...counts }, { plan, found }) => {
    const pairs = pairsToJira(plan);
    if (pairs.length === 0) return [found.notTowardsJira({})];
    const all = screens.flatMap(({ issueTypeId, fields, unseen }): Finding[] => {
      const issueType: Ref = { ref: 'jiraIssueType', id: issueTypeId };
      const ofType = pairs.filter((pair) => pair.jiraIssueTypeId === issueTypeId);
      if (!fields) return ofType.some(({ direction }) => direction === 'both') ? [found.noItem({ issueType })] : [];
      const { things, fields: fieldsMissing } = missingOnScreen(plan, ofType, fields, unseen, fieldsOfAqua);
      return findings(
        things.map(({ thing, permission, pairs: bringing }) =>
          permission
            ? found.outOfSight({ thing, issueType, permission })
            : found.thingMissing({ thing, issueType }, ...inScopeOf(plan, bringing, counts)),
        ),
        fieldsMissing.map(({ id, permission, pairs: bringing }) => {
          const field: Ref = { ref: 'jiraField', id };
          return permission
            ? found.fieldOutOfSight({ field, issueType, permission })
            : found.fieldMissing({ field, issueType }, ...inScopeOf(plan, bringing, counts));
        }),
      );
    });
    if (all.length > 0) return all;
    return [screens.some(({ fields }) => fields) ? found.complete({}) : found.nothingToEdit({})];
  },
});
