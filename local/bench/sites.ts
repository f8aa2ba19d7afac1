import type { SampleOptions } from '../samples/types';
import { measure } from './measure';
import { kilobytes, megabytes, printTable, seconds } from './print';
import type { Measured } from './run';

type Site = NonNullable<SampleOptions['site']>;

const sizes = [
  { people: 500, issues: 2_000 },
  { people: 5_000, issues: 20_000 },
  { people: 50_000, issues: 200_000 },
];
const inUse = [60, 240, 600];

/** As many in use as can be read one after the other, since JQL names a thousand values at most: what a run says of them has to be stored and shown. */
const most: Site = { people: 50_000, issues: 200_000, peopleInUse: 900 };
/** More than that: the rows on people say so and stay open. */
const tooMany: Site = { people: 6_000, issues: 20_000, peopleInUse: 5_000 };

/** What the checklist costs on sites of all sizes and with few and many people in use. */
export async function printSites(latencyMs: number): Promise<void> {
  // Who is in use belongs to the site.
  const grid = sizes.flatMap((size) =>
    inUse.map((peopleInUse) => ({ ...size, peopleInUse })).filter((site) => site.peopleInUse <= site.people),
  );
  const rows: [Site, Measured][] = [];
  for (const site of [...grid, most, tooMany]) rows.push([site, await measure({ scenario: 'large', options: { latencyMs, site } })]);
  printTable(
    ['people', 'issues', 'in use', 'Jira', 'points', 'aqua', 'steps', 'time', 'memory', 'stored', 'read', 'in findings'],
    rows.map(([site, measured]) => rowOf(site, measured)),
  );
  console.log('Read is the run as the page reads it; in findings are the accounts of either system that its findings name.');
}

function rowOf(
  { people, issues, peopleInUse }: Site,
  { cost, peakBytes, storedBytes, shownBytes, people: named }: Measured,
): (string | number)[] {
  return [
    shown(people),
    shown(issues),
    shown(peopleInUse),
    cost.jiraRequests,
    cost.jiraPoints,
    cost.aquaRequests,
    cost.steps,
    seconds(cost.wallMs),
    megabytes(peakBytes),
    kilobytes(storedBytes),
    kilobytes(shownBytes),
    shown(named),
  ];
}

const shown = (count: number): string => count.toLocaleString('en');
