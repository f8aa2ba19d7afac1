import type { SampleOptions } from '../samples/types';
import { measure } from './measure';
import { kilobytes, megabytes, printLine, printTable, seconds } from './print';
import type { Measured } from './run';

type Site = NonNullable<SampleOptions['site']>;

const sizes = [
  { people: 500, issues: 2_000 },
  { people: 5_000, issues: 20_000 },
  { people: 50_000, issues: 200_000 },
];
const inUse = [60, 240, 600];

/** A site on which nearly everybody is in use and two thirds of them are found: what a run says of them has to be stored and shown. */
const manyFound: Site = { people: 6_000, issues: 20_000, peopleInUse: 5_000 };

/** What the checklist costs on sites of all sizes and with few and many people in use. */
export async function printSites(latencyMs: number): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const size of sizes)
    for (const peopleInUse of inUse) {
      // Who is in use belongs to the site.
      if (peopleInUse > size.people) continue;
      const site = { ...size, peopleInUse };
      rows.push(rowOf(site, await measure({ scenario: 'large', options: { latencyMs, site } })));
    }
  const found = await measure({ scenario: 'large', options: { latencyMs: 0, site: manyFound } });
  printTable(
    ['people', 'issues', 'in use', 'Jira', 'points', 'aqua', 'steps', 'time', 'memory', 'stored'],
    [...rows, rowOf(manyFound, found)],
  );
  printLine(
    `${shown(manyFound.peopleInUse)} people in use, no latency`,
    `${shown(found.people)} accounts of either system in findings; a run of ${found.rows} rows is stored and read back in ${kilobytes(found.shownBytes)}`,
  );
}

function rowOf({ people, issues, peopleInUse }: Site, { cost, peakBytes, storedBytes }: Measured): (string | number)[] {
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
  ];
}

const shown = (count: number): string => count.toLocaleString('en');
