import type { Pair } from '../../../../src/contract';
import type { Option } from '../jira';

/** What most companies pair, as far as the project has such work types. */
export function proposedPairs(types: readonly Option[]): Pair[] {
  const named = (...names: string[]): Option | undefined => types.find((type) => names.includes(type.label.toLowerCase()));
  const bug = named('bug', 'fehler');
  const story = named('story', 'user story');
  return [
    ...(bug ? [{ jiraIssueTypeId: bug.value, aquaItemType: 'Defect', direction: 'both' } as const] : []),
    ...(story ? [{ jiraIssueTypeId: story.value, aquaItemType: 'Requirement', direction: 'toAqua' } as const] : []),
  ];
}
