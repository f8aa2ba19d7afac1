import type { AquaItemType } from '../../checklist/model/vocabulary';
import type { AquaClient } from '../../clients/aqua/client';
import { newestItems } from '../../clients/aqua/operations/navigation';

/** Items looked at, at most: the newest, in pages, since an item comes with all that it holds. */
const mostItems = 500;
const pageSize = 100;

/** How many characters each field of the newest items in scope shows, by field id: of at most 500 items, of which no text is kept. */
export async function lengthsInNewest(
  aqua: AquaClient,
  of: { projectId: number; itemType: AquaItemType; folderId: number },
): Promise<ReadonlyMap<string, number>[]> {
  const items: ReadonlyMap<string, number>[] = [];
  for (let startAt = 0; startAt < mostItems; startAt += pageSize) {
    const page = await aqua.ask(newestItems, { ...of, startAt, maxResults: pageSize });
    items.push(...page.items);
    if (page.items.length < pageSize) break;
  }
  return items;
}
