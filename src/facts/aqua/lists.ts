import { defineFact, readingOf, type Reading } from '../../checklist/engine/define-fact';
import { pairsToJira } from '../../checklist/model/scope';
import { itemGroups } from '../../clients/aqua/operations/navigation';
import { jiraCarriedFields } from '../jira/carried-fields';
import { listPairs, type ListPair } from '../lists';
import { aquaFields } from './fields';
import { identified, type InUse } from './values';

/** Entries that items in scope have in a list that travels to Jira. */
export interface AquaListInUse extends ListPair {
  used: Reading<InUse>;
}

/** The entries in use of each list that travels to Jira, pair by pair: one request a list. One that cannot be read does not hide the others. */
export const aquaListsInUse = defineFact({
  id: 'aqua.listsInUse',
  needs: { carried: jiraCarriedFields, fields: aquaFields },
  gather: ({ aqua, plan }, { carried, fields }): Promise<AquaListInUse[]> => {
    const { aquaProjectId: projectId, aquaFolderId: folderId } = plan.where;
    return Promise.all(
      listPairs(plan, pairsToJira(plan), carried, fields).map(async (list): Promise<AquaListInUse> => {
        // What cannot be compared need not be known.
        if (list.untold) return { ...list, used: { ok: true, value: identified([], []) } };
        const { aquaFieldId: fieldId, aquaItemType: itemType } = list.fields;
        const groups = await readingOf(aqua.ask(itemGroups, { projectId, itemType, folderId, fieldId }));
        return { ...list, used: groups.ok ? { ok: true, value: identified(groups.value, list.entries) } : groups };
      }),
    );
  },
});
