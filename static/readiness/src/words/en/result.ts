import type { Eyes, Way } from '../../result/vocabulary';
import type { Group } from '../../../../../src/wording/groups';
import { handOut } from './hand-out';

const groupMeanings: Record<Group, string> = {
  stops: 'Nothing is synchronised until these are mended.',
  items: 'The synchronisation runs, but these items do not arrive, or arrive incomplete.',
  silent: 'No error shows, but data suffer.',
  question: 'This app cannot see it. One answer settles each question.',
  unseen: 'Neither passed nor failed: each row says what would settle it.',
  risks: 'Nothing fails today. These could hurt later and do not change the verdict.',
  advice: 'The manual advises it.',
  waived: 'Failed, and somebody decided to go ahead.',
  passed: 'What was looked at and is as it should be.',
  notApplicable: 'This plan does not need it.',
};

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** What stands at the top: the verdict with its numbers. */
const head = {
  notReady: 'Not ready',
  checking: 'Checking …',
  notCheckedYet: 'Not checked yet',
  readsOnly: 'Reads only, about 20 seconds.',
  checkNow: 'Check now',
  checkAgain: 'Check again',
  plan: 'Plan',
  changePlan: 'Change the plan',
  export: 'Export',
  /** "1,596 of 3,811 work items would not transfer" */
  wouldNotTransfer: (way: Way, failing: string, items: string, atLeast: boolean) =>
    `${atLeast ? 'at least ' : ''}${failing} of ${items} ${way === 'toAqua' ? 'work items' : 'items from aqua'} would not transfer`,
  problems: (count: number, atLeast: boolean) => `${atLeast ? 'at least ' : ''}${count} ${plural(count, 'problem', 'problems')}`,
  stopped: 'Nothing at all is transferred before what stops everything is mended.',
  ways: { toAqua: 'to aqua', toJira: 'to Jira' } satisfies Record<Way, string>,
  transfer: (count: string) => `${count} transfer`,
  wouldFail: (count: string, atLeast: boolean) => `${atLeast ? 'at least ' : ''}${count} would fail`,
  notSeen: (count: string) => `${count} not seen`,
  nothingInScope: 'nothing in scope',
  notCounted: 'could not be counted',
  counting: 'counting …',
  notCountedYet: 'not counted yet',
  rowsLookedAt: (looked: string, rows: string) => `${looked} of ${rows} rows looked at`,
  rowsNotLookedAt: (unseen: string, rows: string) => `${unseen} of ${rows} rows could not be looked at`,
  questions: (count: number) => `${count} ${plural(count, 'question needs', 'questions need')} a person`,
  nothingIsChanged: 'nothing is changed',
  nothingWasChanged: 'nothing was changed',
  startedAt: (when: string) => `started ${when}`,
  planChanged: 'The plan has changed since this check. Check again to judge the new one.',
  finished: (sentence: string) => `The check is finished. ${sentence}.`,
};

/** What to mend, in order. */
const first = {
  title: 'Do this first',
  /** Of an earlier check. */
  titleThen: 'Was to be done first',
  owners: (name: string, problems: number) => `${name} ${problems}`,
  stopsEverything: 'stops everything',
  /** What already hits items that are there. */
  shareOf: (items: string, of: string) => `already affects ${items} of ${of} items`,
  items: (count: number, shown: string) => `already affects ${shown} ${plural(count, 'item', 'items')}`,
  also: (count: number) => `the same steps mend ${count} more`,
  /** After this and all before it. */
  after: (parts: string) => `after this ${parts}`,
  /** In each way that is told; the first of them says what becomes of the items. */
  afterWay: (way: Way, count: string, of: string, first: boolean) =>
    `${count} of ${of}${first ? ' transfer' : ''} ${way === 'toAqua' ? 'to aqua' : 'to Jira'}`,
  how: 'How',
  decide: 'Decide',
  waive: 'Waive',
  handOut: 'Hand out',
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',
};

/** Going ahead in spite of a failure. */
const waive = {
  title: (rows: string) => `Go ahead in spite of: ${rows}`,
  wholeRow: (findings: number) => `The whole row is waived, with its ${findings} problems.`,
  reason: 'Reason',
  reasonHint: 'Whoever reads the result sees it with your name.',
  reasonNeeded: 'Say why: a waiver without a reason is kept by nobody.',
  until: 'Until (empty: without an end)',
  submit: 'Waive',
  cancel: 'Cancel',
  kept: 'The waiver is kept.',
  withdraw: 'Take the waiver back',
  withdrawn: 'The waiver is taken back.',
  by: (who: string) => `Waived by ${who}`,
  validUntil: (when: string) => `until ${when}`,
  withoutEnd: 'without an end',
  noticeTitle: 'Waivers that do nothing any more',
  expired: (row: string, when: string) => `${row}: ran out on ${when}, the row counts as failed again.`,
  worse: (row: string) => `${row}: has become worse than what was waived, so the row counts as failed again.`,
  pointless: (row: string) => `${row}: does not fail any more.`,
};

/** Questions to a person. */
const questions = {
  /** Before a question of an earlier check. */
  wasOpen: 'Nobody had answered:',
  /** In a row whose question is asked once for several. */
  answerUnder: (group: string) => `Answer under “${group}”`,
  settles: (rows: string) => `Settles: ${rows}`,
  tickWhatDiffers: (no: string) => `Tick what differs before you answer “${no}”. Nothing ticked means all of it.`,
  note: 'Note (optional)',
  until: 'Your answer counts until',
  answered: (who: string, answer: 'yes' | 'no') => `${who} answered ${answer}`,
  change: 'Change',
  kept: 'Your answer is kept.',
  withdrawn: 'Your answer is taken back.',
  mark: (answer: 'yes' | 'no') => `Answered ${answer}`,
  token: {
    kind: 'Kind of API token (optional)',
    kinds: {
      '': 'I do not know',
      unscoped: 'API token',
      scoped: 'API token with scopes',
      serviceAccount: 'Token of a service account',
    },
    ends: 'Last day of the token (optional)',
    endsOfSyncUser: 'Last day of the sync user’s token (optional)',
    endsOfConfigurationUser: 'Last day of the configuration user’s token (optional)',
    hint: 'From 30 days before a last day, this page reminds you.',
  },
};

/** A row and what stands in it. */
const row = {
  expected: 'Expected',
  found: 'Found',
  why: 'Why it matters.',
  aboutRow: 'What this row looks at',
  looksAt: 'Looks at',
  cannotSee: 'Cannot see',
  looked: (when: string, how: string) => `looked ${when}${how}`,
  eyes: {
    user: ' as you',
    app: ' as this app',
    syncUser: ' as the sync user',
    configurationUser: ' as the configuration user',
    export: ' by an export of users',
    aqua: ' with the stored aqua account',
    both: ' as you and, in aqua, with the stored aqua account',
  } satisfies Record<Eyes, string>,
  recheck: 'Check this row again',
  waiting: (count: string) => `${count} rows wait for what the notice above names`,
};

/** The views of the result below what to do first. */
const views = {
  grouping: 'Grouping',
  byEffect: 'By effect',
  bySection: 'By section',
  groups: 'Groups',
  sightTitle: 'This app could not see everything',
  sightRest: 'Rows that need it are open. They are neither passed nor failed.',
  details: 'Details',
  cost: (jira: string, points: string, aqua: string) =>
    `This check sent ${jira} requests to Jira (${points} of this app’s 65,000 points an hour) and ${aqua} to aqua.`,
  filtered: (what: string) => `Only rows about: ${what}`,
  showAllRows: 'Show all rows',
  lookingUpNames: 'Looking up names',
  fileTaken: 'The file is taken in.',
};

/** How far a run is. */
const progress = {
  label: 'Progress',
  /** Before, between and after two numbers. */
  rowsJudged: (done: string, total: string) => `${done} of ${total} rows judged`,
  starting: 'Reading both systems …',
  leave: 'You can leave this page; the check goes on when you come back.',
  since: (seconds: string) => `${seconds} s so far`,
  foundSoFar: 'Found so far',
  nothingFoundYet: 'Nothing to mend so far.',
};

/** The list behind a number. */
const lists = {
  show: (count: string, what: string) => `Show all ${count} ${what}`,
  /** Where a finding has several lists. */
  named: (what: string, kinds: string) => `${what} (${kinds})`,
  people: 'people',
  entries: 'entries',
  workItems: (count: string) => `List the ${count}`,
  workItemsAny: 'List the work items',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser does not let this page copy. The text is selected: copy it with the keyboard.',
  csv: 'CSV',
  filter: 'Filter',
  shown: (shown: string, of: string) => `${shown} of ${of} shown`,
  more: (count: string) => `Show ${count} more`,
  loadAll: 'Load all',
  loading: 'Asking Jira',
  key: 'Key',
  summary: 'Summary',
  nobody: 'Nothing fits the filter.',
  none: 'Jira shows you none of them.',
  failed: 'Jira did not answer.',
  again: 'Try again',
  showInJira: 'Open in Jira’s search',
  ofToday: 'These are what Jira finds today.',
  asYou: 'Asked from Jira as you; keys and summaries stay on this screen.',
};

/** Pictures of people and values. */
const pictures = {
  title: 'People and values',
  people: 'People on items in scope',
  states: {
    matched: 'matched',
    otherDomain: 'other domain',
    hidden: 'address hidden',
    missing: 'missing on the other side',
    inactive: 'inactive',
    noPerson: 'apps and closed accounts',
  },
  values: {
    equal: 'same name',
    ambiguous: 'name borne by several',
    decided: 'decided',
    created: 'made by SyncConfigurator',
    missing: 'no counterpart',
  },
  dimensions: {
    'resolutions-mapped': 'Resolutions',
    'statuses-mapped': 'Statuses',
    'priorities-mapped': 'Priorities',
    'sprints-mapped': 'Sprints',
    'lists-mapped': 'Lists',
  },
  filterBy: (what: string) => ` (${what}): show these rows`,
};

/** Files and paper. */
const exported = {
  csv: 'CSV (a spreadsheet, all rows)',
  json: 'JSON (the check as stored)',
  markdown: 'Markdown (ticket, wiki)',
  print: 'Print …',
  done: (file: string) => `${file} is saved where your browser saves files.`,
};

/** When nothing is left to mend. */
const ready = {
  title: 'The last step: one item each way',
  lead: 'Try the synchronisation with one item in each direction before you start it for all.',
  toAqua: [
    'In Jira, create a work item in the project with a summary that you recognise, and give it an assignee and a priority.',
    'In SyncConfigurator, run the synchronisation once.',
    'In aqua, open the new item: summary, status, priority, assignee and JiraID have to be those of the work item.',
  ],
  toJira: [
    'In aqua, create an item in the project with a name that you recognise, and give it a responsible person.',
    'In SyncConfigurator, run the synchronisation once.',
    'In Jira, open the new work item: summary, status, priority and assignee have to be those of the item in aqua.',
  ],
  openJira: 'Open the project in Jira',
  openAqua: 'Open aqua',
};

/** Words of the result: the verdict, the rows, what is done about them. */
export const result = {
  groupMeanings,
  head,
  first,
  waive,
  questions,
  row,
  views,
  progress,
  lists,
  handOut,
  pictures,
  exported,
  ready,
};
