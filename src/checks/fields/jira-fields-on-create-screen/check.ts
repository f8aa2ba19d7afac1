import { aquaFields } from '../../../facts/aqua/fields';
import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { jiraCreateScreens } from '../../../facts/jira/create-fields';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { pairsToJira } from '../../../checklist/model/scope';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';
import { startedInAqua } from '../../_started';
import { missingOnScreen, type Thing } from '../_screens';

export const jiraFieldsOnCreateScreen = defineCheck({
  id: 'jira-fields-on-create-screen',
  effect: 'items',
  needs: { screens: jiraCreateScreens, inAqua: optional(aquaItemsByPair), fieldsOfAqua: optional(aquaFields) },
  kinds: {
    thingMissing: kind<{ thing: Thing; issueType: Ref }>('failed', { side: 'aqua', mendedBy: ['thing'] }),
    fieldMissing: kind<{ field: Ref; issueType: Ref }>('failed', { side: 'aqua', mendedBy: ['field'] }),
    outOfSight: kind<{ thing: Thing; issueType: Ref; permission: string }>('unavailable'),
    fieldOutOfSight: kind<{ field: Ref; issueType: Ref; permission: string }>('unavailable'),
    complete: kind('passed'),
    notTowardsJira: kind('notApplicable'),
  },
  judge: ({ screens, inAqua, fieldsOfAqua }, { plan, found }) => {
    const pairs = pairsToJira(plan);
    if (pairs.length === 0) return [found.notTowardsJira({})];
    const all = screens.flatMap(({ issueTypeId, fields, unseen }): Finding[] => {
      const issueType: Ref = { ref: 'jiraIssueType', id: issueTypeId };
      const ofType = pairs.filter((pair) => pair.jiraIssueTypeId === issueTypeId);
      const { things, fields: fieldsMissing } = missingOnScreen(plan, ofType, fields, unseen, fieldsOfAqua);
      return findings(
        things.map(({ thing, permission, pairs: bringing }) =>
          permission
            ? found.outOfSight({ thing, issueType, permission })
            : found.thingMissing({ thing, issueType }, startedInAqua(inAqua, bringing)),
        ),
        fieldsMissing.map(({ id, permission, pairs: bringing }) => {
          const field: Ref = { ref: 'jiraField', id };
          return permission
            ? found.fieldOutOfSight({ field, issueType, permission })
            : found.fieldMissing({ field, issueType }, startedInAqua(inAqua, bringing));
        }),
      );
    });
    return all.length > 0 ? all : [found.complete({})];
  },
});
