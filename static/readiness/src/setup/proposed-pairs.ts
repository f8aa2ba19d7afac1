import type { Pair } from '../../../../src/contract';
import type { Option } from '../jira';

/** The pairs of the plan that this one is a copy of, or else what most companies pair, as far as the project has such work types. */
export function proposedPairs(types: readonly Option[], ofCopy: readonly Pair[] = []): Pair[] {
  const same = ofCopy.filter(({ jiraIssueTypeId }) => types.some(({ value }) => value === jiraIssueTypeId));
  if (same.length > 0) return same;
  const named = (...names: string[]): Option | undefined => types.find((type) => names.includes(type.label.toLowerCase()));
  const bug = named('bug', 'fehler');
  const story = named('story', 'user story');
  return [
    ...(bug ? [{ jiraIssueTypeId: bug.value, aquaItemType: 'Defect', direction: 'both' } as const] : []),
    ...(story ? [{ jiraIssueTypeId: story.value, aquaItemType: 'Requirement', direction: 'toAqua' } as const] : []),
  ];
}
