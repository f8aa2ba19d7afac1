import type { Pair } from '../../src/contract';
import { proposedPairs } from '../../static/readiness/src/setup/proposed-pairs';

const bug = { value: '10004', label: 'Bug' };
const story = { value: '10001', label: 'Story' };
const incident = { value: '10050', label: 'Incident' };
const usual: Pair[] = [
  { jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' },
  { jiraIssueTypeId: '10001', aquaItemType: 'Requirement', direction: 'toAqua' },
];
const incidents: Pair = { jiraIssueTypeId: '10050', aquaItemType: 'Defect', direction: 'toAqua', resolutionFieldId: 'Resolution' };

it.each<[string, Parameters<typeof proposedPairs>, Pair[]]>([
  ['what most companies pair', [[bug, story, incident]], usual],
  ['the same in German', [[{ ...bug, label: 'Fehler' }]], usual.slice(0, 1)],
  ['nothing where there is no such type', [[incident]], []],
  ['in a copy, what the other plan pairs', [[bug, story, incident], [incidents]], [incidents]],
  [
    'of a copy only what this project has',
    [
      [bug, incident],
      [incidents, ...usual.slice(1)],
    ],
    [incidents],
  ],
  ['the usual where the project has nothing of the copied', [[bug, story], [incidents]], usual],
])('proposes %s', (_name, given, pairs) => {
  expect(proposedPairs(...given)).toEqual(pairs);
});
