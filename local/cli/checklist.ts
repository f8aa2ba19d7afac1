import '../host/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkIds, isCheckId } from '../../src/checks';
import { Unavailable } from '../../src/checklist/model/unavailable';
import type { CheckId, Problem, Run } from '../../src/contract';
import { en } from '../../src/wording/en';
import { makeSay, type Say } from '../../src/wording/say';
import type { PlanFile } from '../plan-file/format';
import { PlanFileError, readPlanFile } from '../plan-file/read';
import { addPlanFile, connectAsGiven, openApp, ProblemError, runToEnd, savePlanFile, strayToken, type App } from './app';
import { withSyncUser, writeEvidence } from './evidence';
import { sayingRun } from './names';
import { formats, renderRun, type Format } from './render';
import { chooseSystems, UnreachableError, UsageError, type Systems } from './systems';

const help = `Runs the readiness checklist.

  npm run -s checklist -- [options]

  --scenario NAME    a sample company: first-setup (default), ready or large; without it, JIRA_URL and AQUA_URL name your own systems
  --plan FILE        the plan, as JSON with comments; repeatable: the first is checked, the others are read for plans that overlap
  --only CHECK_ID    one row only; repeatable
  --format FORMAT    ${formats.join(', ')} (default: table)
  --evidence FILE    writes what the sync user’s own token sees of people’s addresses, as ids and codes, for the page to take in
  --example-plan     prints a plan to begin with
  --help             prints this

Your own systems: JIRA_URL JIRA_EMAIL JIRA_API_TOKEN AQUA_URL AQUA_USERNAME AQUA_PASSWORD
The sync user's own, if at hand: JIRA_SYNC_EMAIL JIRA_SYNC_API_TOKEN; what only that account sees is then read as it

Exit status: 0 ready, 1 something failed, 2 undecided, 64 wrong usage, 69 a whole system could not be reached, 70 a fault of the app`;

interface Options {
  scenario: string | undefined;
  plans: string[];
  only: CheckId[];
  format: Format;
  evidence: string | undefined;
}

const exitOf = { ready: 0, failed: 1, undecided: 2, usage: 64, unreachable: 69, fault: 70 } as const;

async function main(args: string[]): Promise<number> {
  const parsed = parse(args);
  if (parsed === 'help') return say(help);
  if (parsed === 'example') return say(readFileSync(join(__dirname, '../plan-file/example.jsonc'), 'utf8').trimEnd());
  const { scenario, plans, only, format, evidence } = parsed;
  const files = plans.map((path): NamedPlan => ({ name: path, file: readPlanFile(path) }));
  const chosen = await chooseSystems(scenario, process.env);
  try {
    const systems = evidence === undefined ? chosen : withSyncUser(chosen);
    const first = files[0] ?? (systems.planFile && { file: systems.planFile });
    if (!first) throw new UsageError('Name a plan with --plan FILE; --example-plan prints one to begin with.');
    const run = await check(systems, [first, ...files.slice(1)], { only, format, evidence });
    return exitStatus(run);
  } finally {
    await chosen.close();
  }
}

async function check(
  systems: Systems,
  [first, ...others]: [NamedPlan, ...NamedPlan[]],
  { only, format, evidence }: Pick<Options, 'only' | 'format' | 'evidence'>,
): Promise<Run> {
  const app = await openApp(systems);
  await connectAsGiven(app, systems);
  await naming(first, (file) => savePlanFile(app, systems, file));
  for (const other of others) await naming(other, (file) => addPlanFile(app, systems, file));
  const stray = await strayToken(app, systems);
  if (stray) throw new UsageError(stray);
  const run = await runToEnd(app, only);
  if (evidence !== undefined) await writeEvidence(app, systems, evidence);
  // Names are for people; JSON holds ids.
  const words = format === 'json' ? withoutNames : await wordsFor(app, systems, run);
  say(renderRun(run, words, format));
  return run;
}

/** A plan file, and what it is called where it was named. */
interface NamedPlan {
  name?: string;
  file: PlanFile;
}

/** Takes a plan file in. What is said about it names the file. */
async function naming({ name, file }: NamedPlan, take: (file: PlanFile) => Promise<string[]>): Promise<void> {
  const named = (line: string): string => (name === undefined ? line : `${name}: ${line}`);
  try {
    (await take(file)).map(named).forEach(complain);
  } catch (error) {
    throw error instanceof PlanFileError ? new PlanFileError(error.lines.map(named)) : error;
  }
}

function parse(args: string[]): Options | 'help' | 'example' {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        scenario: { type: 'string' },
        plan: { type: 'string', multiple: true },
        only: { type: 'string', multiple: true },
        format: { type: 'string' },
        evidence: { type: 'string' },
        'example-plan': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('\n')[0] : 'Wrong usage'} --help shows what there is.`);
  }
  if (values.help) return 'help';
  if (values['example-plan']) return 'example';
  const format = formats.find((one) => one === (values.format ?? 'table'));
  if (!format) throw new UsageError(`There is no format "${values.format}". There is: ${formats.join(', ')}.`);
  const only = (values.only ?? []).map((id) => {
    if (!isCheckId(id)) throw new UsageError(`There is no check "${id}". There is: ${checkIds.join(', ')}.`);
    return id;
  });
  return { scenario: values.scenario, plans: values.plan ?? [], only, format, evidence: values.evidence };
}

const withoutNames = makeSay({ words: en, names: {}, siteUrl: '' });

/** Words with names. Where Jira or aqua has stopped answering by now, the run is shown without them. */
async function wordsFor(app: App, systems: Systems, run: Run): Promise<Say> {
  try {
    return await sayingRun(app, systems, run);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { title } = en.problem(error.problem);
    complain(`${title}. The result is shown without names.`);
    return withoutNames;
  }
}

/** 1 before 69 before 2: a failure that was proven stands, whatever else could not be seen. */
function exitStatus(run: Run): number {
  if (run.verdict === 'notReady') return exitOf.failed;
  if (run.results.some(isSystemOutOfReach)) return exitOf.unreachable;
  return run.verdict === 'undecided' ? exitOf.undecided : exitOf.ready;
}

/** The row that tries whether aqua answers at all, or any row that met Jira's list of allowed IP addresses, which refuses everything. */
function isSystemOutOfReach({ check: id, outcome, findings }: Run['results'][number]): boolean {
  return (id === 'aqua-reachable' && outcome === 'unavailable') || findings.some(({ args }) => args['reason'] === 'jira-ip-blocked');
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return exitOf.ready;
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Problems of a system that does not answer, or not this person. */
const refusals: readonly Problem['code'][] = ['not-an-admin', 'jira-not-answering', 'connection-failed'];

function explain(error: unknown): number {
  if (error instanceof UsageError || error instanceof PlanFileError) {
    (error instanceof PlanFileError ? error.lines : [error.message]).forEach(complain);
    return exitOf.usage;
  }
  if (error instanceof UnreachableError) {
    complain(error.message);
    return exitOf.unreachable;
  }
  if (error instanceof Unavailable) {
    const { because, next } = en.unavailableReason(error.why);
    complain(`${because}. ${next}`);
    return exitOf.unreachable;
  }
  if (error instanceof ProblemError) {
    const { title, next } = en.problem(error.problem);
    complain(`${title}. ${next}`);
    return refusals.includes(error.problem.code) ? exitOf.unreachable : exitOf.fault;
  }
  // Messages of faults may quote what somebody entered; their kind and place do not.
  complain(
    error instanceof Error
      ? `This app has a fault: ${error.name}${(error.stack ?? '').split('\n').find((line) => /^\s+at /.test(line)) ?? ''}`
      : 'This app has a fault.',
  );
  return exitOf.fault;
}

main(process.argv.slice(2))
  .catch(explain)
  .then((status) => {
    process.exitCode = status;
  }, explain);
