import type { ReportWords } from '../report-words';

const until = (end: string | undefined): string => (end === undefined ? '' : `, until ${end}`);

const bySchedule = 'by schedule';

export const report: ReportWords = {
  title: 'Ready to synchronise?',
  looked: (when, by, scheduled) => `Looked at on ${when}${scheduled ? `, ${bySchedule}` : by === undefined ? '' : `, by ${by}`}`,
  notFinished: (problems) =>
    `Check not finished${problems === 0 ? '' : `: at least ${problems} ${problems === 1 ? 'problem' : 'problems'}`}`,
  bySchedule,
  doFirst: 'Do this first',
  byOwner: 'Problems by who mends them',
  noOwner: 'Nobody named',
  mendedBy: (owner) => `mended by: ${owner}`,
  folded: (group, rows) => `${group}: ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  found: 'Found',
  expected: 'Expected',
  question: 'Question',
  askedAbove: (ask) => `${ask} (asked above)`,
  answered: ({ answer, by, on, until: end, note }) => `answered ${answer} by ${by} on ${on}${until(end)}${note ? `: “${note}”` : ''}`,
  waived: ({ by, on, until: end, reason }) => `waived by ${by} on ${on}${until(end)}: “${reason}”`,
  kept: (on) => `seen by an administrator on ${on}`,
  seen: {
    app: 'seen as this app',
    syncUser: 'seen as the sync user',
    configurationUser: 'seen as the configuration user',
    export: 'compared with an export of users',
  },
  cost: ({ passed, rows, jiraRequests, jiraPoints, aquaRequests, seconds, asSyncUser }) =>
    `${passed} of ${rows} rows passed. ${jiraRequests} requests to Jira (${jiraPoints} points) and ${aquaRequests} to aqua in ${seconds}\u00a0s.${
      asSyncUser === 0 ? '' : ` Jira was read as you, and for ${asSyncUser} ${asSyncUser === 1 ? 'row' : 'rows'} as the sync user.`
    } Nothing was changed in either system.`,
  columns: {
    check: 'check',
    name: 'name',
    section: 'section',
    effect: 'effect',
    outcome: 'outcome',
    finding: 'finding',
    expected: 'expected',
    found: 'found',
    items: 'items',
    owner: 'owner',
    remedy: 'remedy',
    link: 'link',
    at: 'at',
    settled: 'settled',
  },
  moreByOption: (option) => `${option} lists these rows, all steps and long links`,
  progress: (done, rows) => `${done} of ${rows} rows looked at`,
  withoutNames: 'The result is shown without names.',
};
