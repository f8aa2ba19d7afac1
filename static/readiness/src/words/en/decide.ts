/** Words for deciding on a value: what is chosen, what was. */
export const decide = {
  decide: 'Decide',
  decideAnew: 'Decide anew',
  /** Names the form to those who hear it. */
  legend: 'What becomes of this value?',
  becomes: { jira: 'In aqua it becomes', aqua: 'In Jira it becomes' },
  becomesHelp: 'SyncConfigurator has to map it the same way: this app cannot see its mapping.',
  willBeAdded: { jira: 'It will be added in aqua', aqua: 'It will be added in Jira' },
  willBeAddedHelp: 'The row fails until a value of that name is there.',
  mapped: 'It is mapped in SyncConfigurator already',
  mappedHelp: 'Your word counts; to which value it is mapped does not have to be told.',
  choose: 'Choose a value',
  loading: 'Reading the values',
  nothingOffered: 'No values to choose from',
  similar: 'similar name',
  save: 'Save',
  cancel: 'Cancel',
  takeBack: 'Take back',
  chooseFirst: 'Choose the value that it becomes.',
  kept: 'Your decision is kept.',
  takenBack: 'The decision is taken back.',
  /** Where rows cannot be judged again. */
  keptForNextCheck: 'It counts with the next check: the plan has changed since this one.',
  /** What was decided, as it stands beside a value. */
  decided: {
    becomes: (name: string | undefined) =>
      `Decided: becomes ${name === undefined ? 'a value that cannot be chosen any more' : `“${name}”`}`,
    willBeAdded: 'Decided: will be added',
    mapped: 'Decided: mapped in SyncConfigurator already',
  },
  /** "Jonas Ebeling, 2 minutes ago" */
  by: (who: string, when: string) => `${who}, ${when}`,
  byPlanFile: 'from the plan file',
  decisionsTitle: 'Decided on',
  none: { resolution: 'no resolution', other: 'no value' },
};
