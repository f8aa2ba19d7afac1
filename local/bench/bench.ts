import { delimiter } from 'node:path';
import { parseArgs } from 'node:util';
import type { Cost } from '../../src/contract';
import { oneOf } from '../cli/usage';
import { scenarioNames, type ScenarioName } from '../samples/types';
import { gzipped, loading } from './backend';
import { longestTasks, type LongestTask } from './long-tasks';
import { measure } from './measure';
import { pageTimes } from './page';
import { printPeer } from './peer-table';
import { kilobytes, megabytes, printLine, printTable, seconds } from './print';
import { lineOf, repeatedOf, requestsOfSteps, roundsOf, usesOf } from './requests';
import type { Measured } from './run';
import { printSites } from './sites';

const help = `Measures what a check costs, with sample servers that take 100 ms to answer.

  npm run bench -- [options]

  --sites            sites of 500 to 50,000 people with 60 to 900 in use, instead
  --peer             beside a script that reads all lists whole, page by page;
                     for \`large\` it takes a quarter of an hour
  --scenario NAME    with --peer: one of them only
  --detail           every operation, and every request with its round and what it served
  -h, --help         prints this

Rounds are requests that had to wait for one another: until the last row can be judged + after that. They are told by what each request
waited for, not by time, and for any number of requests at once. Memory is that of a process that runs the app once, Node and the local
host included. Bytes of the bundle and the page are gzipped.`;

/** What a round trip to either system takes. */
const latencyMs = 100;

/** What it takes from far away: a step has to be enough there, too. */
const farMs = 200;

/** Scenarios that the checklist is held against another script with. */
const compared = ['first-setup', 'large'] as const;

/** Two runs cost the same if they differ by no more than this part. */
const tolerance = 0.05;

interface Row {
  name: string;
  measured: Measured;
  /** The same run once more, traced; absent where only the cost matters. */
  traced?: Measured;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      detail: { type: 'boolean', default: false },
      sites: { type: 'boolean', default: false },
      peer: { type: 'boolean', default: false },
      scenario: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  if (values.sites) await printSites(latencyMs);
  if (values.peer)
    await printPeer(values.scenario === undefined ? compared : [oneOf('scenario', scenarioNames, values.scenario)], latencyMs);
  if (!values.sites && !values.peer) await printCosts(values.detail);
}

/** What the checklist costs, by and large and in detail. */
async function printCosts(detail: boolean): Promise<void> {
  const rows = [await row('first-setup'), await row('large')];
  // What a round trip takes changes no count, so that the larger site is asked without it.
  const tenfold = await measure({ scenario: 'large', options: { latencyMs: 0, scale: 10 } });
  const far = await measure({ scenario: 'large', options: { latencyMs: farMs } });
  printRuns([...rows, { name: `large, ${farMs} ms`, measured: far }, { name: 'large, 10 times as large, 0 ms', measured: tenfold }]);
  if (rows[1]) sameCost(rows[1].measured.cost, tenfold.cost);
  for (const { name, traced } of rows) if (traced) printRequests(name, traced, detail);
  console.log('');
  printBackend();
  const { storedMs, freshMs, wholeMs, scriptBytes } = await pageTimes(latencyMs);
  printLine('Page: JavaScript up to the first row', kilobytes(scriptBytes));
  printLine('Page: first stored row on screen', seconds(storedMs));
  printLine('Page: first fresh row on screen', seconds(freshMs));
  printLine('Page: whole fresh result on screen', seconds(wholeMs));
  printLongTasks(await longestTasks());
}

/** From here on a browser calls a task long. */
const longMs = 50;

/** The longest tasks with 2,000 people, 600 findings and 200 plans. */
function printLongTasks(tasks: readonly LongestTask[]): void {
  const byLength = [...tasks].sort((one, other) => other.processor - one.processor);
  const worst = byLength[0]?.processor ?? 0;
  printLine('Page: longest task, processor time', `${worst} ms (100 ms is the most) with 2,000 people, 600 findings, 200 plans`);
  for (const { what, processor, took } of byLength.filter((one) => one.processor >= longMs))
    console.log(`  ${what}: ${processor} ms, ${took} ms on the clock`);
}

async function row(scenario: ScenarioName): Promise<Row> {
  return {
    name: `${scenario}, ${latencyMs} ms`,
    measured: await measure({ scenario, options: { latencyMs } }),
    traced: await measure({ scenario, options: { latencyMs: 0 }, traced: true }),
  };
}

function printRuns(rows: readonly Row[]): void {
  printTable(
    ['', 'Jira', 'points', 'aqua', 'rounds', 'steps', 'time', 'memory', 'stored', 'answers'],
    rows.map(({ name, measured: { cost, peakBytes, storedBytes, answeredBytes }, traced }) => [
      name,
      cost.jiraRequests,
      cost.jiraPoints,
      cost.aquaRequests,
      traced ? roundsShown(traced) : '',
      cost.steps,
      seconds(cost.wallMs),
      megabytes(peakBytes),
      kilobytes(storedBytes),
      kilobytes(answeredBytes),
    ]),
  );
}

/** A traced run may take another step where this machine is slow, and asks again then: its rounds are another run's. */
function roundsShown({ requests, cost }: Measured): string {
  const { judged, whole } = roundsOf(requests);
  return `${judged}+${whole - judged}${cost.steps > 1 ? ` (${cost.steps} steps)` : ''}`;
}

/** Says whether a site ten times as large costs the same, and fails where it does not. */
function sameCost(one: Cost, other: Cost): void {
  if (one.steps !== other.steps)
    return printLine('Ten times as large', `cannot be told: ${other.steps} steps on this machine, and a step asks again what it needs`);
  const kinds = { requests: 'jiraRequests', points: 'jiraPoints', 'requests to aqua': 'aquaRequests' } as const;
  const changes = Object.entries(kinds).map(([name, member]) => ({ name, change: other[member] / one[member] - 1 }));
  if (changes.some(({ change }) => Math.abs(change) > tolerance)) process.exitCode = 1;
  const shown = changes.map(({ name, change }) => `${change < 0 ? '' : '+'}${(100 * change).toFixed(1)} % ${name}`);
  printLine('Ten times as large', `${shown.join(', ')} (5 % is the most)`);
}

/** Requests by operation with what they served, and those that were sent twice, which is a fault. */
function printRequests(name: string, traced: Measured, detail: boolean): void {
  const requests = requestsOfSteps(traced.requests);
  const uses = usesOf(requests);
  const once = detail ? [] : uses.filter(({ requests: count }) => count === 1);
  console.log(`\n${name}: requests by operation, and the facts that they served`);
  printTable(
    ['', 'requests', 'points', ''],
    uses
      .filter((use) => !once.includes(use))
      .map(({ operation, requests: count, points, facts }) => [operation, count, points, factsShown(facts, detail)]),
    { notes: true },
  );
  if (once.length > 0)
    printLine(`${once.length} other operations once each`, `${once.reduce((sum, { points }) => sum + points, 0)} points`);
  const repeated = repeatedOf(requests);
  if (repeated.length > 0) process.exitCode = 1;
  printLine('Requests sent twice', repeated.length === 0 ? 'none' : String(repeated.length));
  for (const request of detail ? requests : repeated) console.log(lineOf(request));
}

/** Facts that are named unless all are asked for; the rest is counted. */
const mostFacts = 4;

/** The facts of the most requests first. */
function factsShown(facts: ReadonlyMap<string, number>, all: boolean): string {
  const sorted = [...facts].sort(([, one], [, other]) => other - one).map(([fact, its]) => (its === 1 ? fact : `${fact} ${its}`));
  const shown = all ? sorted : sorted.slice(0, mostFacts);
  return `${shown.join(', ')}${shown.length < sorted.length ? ` and ${sorted.length - shown.length} more` : ''}`;
}

function printBackend(): void {
  const { BACKEND_WHOLE: whole = '', BACKEND_OWN: own = '', BACKEND_LATER: later = '' } = process.env;
  const [entry = ''] = whole.split(delimiter);
  const { bundle, nothing } = loading(entry);
  const size = (files: string): string => kilobytes(files.split(delimiter).reduce((sum, file) => sum + gzipped(file), 0));
  printLine('Backend: bundle', `${size(whole)}, without Forge’s packages ${size(own)}; read when asked for ${size(later)}`);
  printLine('Backend: load, processor time', `${Math.round(bundle)} ms (a Node that loads nothing takes ${Math.round(nothing)} ms here)`);
}

void main();
