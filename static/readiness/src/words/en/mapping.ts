import type { MappingState } from '../../../../../src/contract';

const states: Record<MappingState, string> = {
  equal: 'Equal name',
  ambiguous: 'Equal name, but several bear it: rename all but one',
  ended: 'Equal name, but ended in Jira, which takes no new work items',
  decided: 'Decided',
  decidedOnGone: 'Decided, but gone',
  byWord: 'Mapped in SyncConfigurator, by your word',
  created: 'SyncConfigurator creates it',
  willBeAdded: 'To be added',
  lacking: 'No counterpart',
  unproven: 'Name may be a translation',
  unseen: 'Not seen on the other side',
};

/** Words of the workbench on which values are mapped. */
export const mapping = {
  lead: 'The values that items in scope have, on both sides, and what they become. SyncConfigurator has to map them the same way. A dash stands where items were not counted.',
  loading: 'Reading the values of both sides',
  failed: 'The values could not be read',
  again: 'Read again',
  dimensions: { resolution: 'Resolution', status: 'Status', priority: 'Priority', list: 'Lists', sprint: 'Sprints' },
  itemTypes: { Defect: 'Defect', Requirement: 'Requirement' },
  /** "Bug ⇄ Defect" */
  pair: (issueType: string, arrow: string, itemType: string) => `${issueType} ${arrow} ${itemType}`,
  allPairs: 'all pairs',
  columns: { field: 'Field', pair: 'Types', jira: 'In Jira', jiraItems: 'Items', aqua: 'In aqua', aquaItems: 'Items', how: 'How' },
  jiraItemsLabel: 'Items to aqua',
  aquaItemsLabel: 'Items to Jira',
  states,
  similar: (name: string) => `“${name}” is similar`,
  notCounted: 'not counted',
  none: { resolution: 'No resolution', other: 'No value' },
  allMapped: (shown: string) => `All ${shown} values in use have a counterpart.`,
  gaps: (shown: string, of: string) => `${shown} of ${of} values in use have no counterpart yet.`,
  onlyGaps: 'Only values without a counterpart',
  noGaps: 'Every value here has a counterpart.',
  noValues: 'No item in scope has a value here.',
  nothing: 'The plan maps no values.',
  unusable: {
    missing: 'aqua’s field for it does not exist any more, so nothing can be mapped.',
    inactive: 'aqua’s field for it is deactivated, so nothing can be mapped.',
    notADictionary: 'aqua’s field for it is no list, so nothing can be mapped.',
  },
  unidentified: (shown: string) => `The values of ${shown} aqua items could not be told from aqua’s answer.`,
  copy: 'Copy as text',
  copied: 'The table is on the clipboard.',
  copyFailed: 'The browser does not let this page use the clipboard. Download the table instead.',
  csv: 'Download CSV',
  fileName: 'value-mapping',
};
