import '../host/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkIds, isCheckId } from '../../src/checks';
import { Unavailable } from '../../src/checklist/model/unavailable';
import type { CheckId, Run } from '../../src/contract';
import { problemWords, unavailableReason } from '../../src/wording/en';
import { makeSay } from '../../src/wording/say';
import type { PlanFile } from '../plan-file/format';
import { PlanFileError, readPlanFile } from '../plan-file/read';
import { addPlanFile, connectAsGiven, openApp, ProblemError, runToEnd, savePlanFile, strayToken } from './app';
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
  const files = plans.map(readPlanFile);
  const chosen = await chooseSystems(scenario, process.env);
  try {
    const systems = evidence === undefined ? chosen : withSyncUser(chosen);
    const file = files[0] ?? systems.planFile;
    if (!file) throw new UsageError('Name a plan with --plan FILE; --example-plan prints one to begin with.');
    const run = await check(systems, [file, ...files.slice(1)], { only, format, evidence });
    return exitStatus(run);
  } finally {
    await chosen.close();
  }
}

async function check(
  systems: Systems,
  [file, ...others]: [PlanFile, ...PlanFile[]],
  { only, format, evidence }: Pick<Options, 'only' | 'format' | 'evidence'>,
): Promise<Run> {
  const app = await openApp(systems);
  await connectAsGiven(app, systems);
  const unresolved = await savePlanFile(app, systems, file);
  for (const other of others) unresolved.push(...(await addPlanFile(app, systems, other)));
  for (const name of unresolved) complain(`aqua did not tell what ${name} is; the rows that need it stay open.`);
  const stray = await strayToken(app, systems);
  if (stray) throw new UsageError(stray);
  const run = await runToEnd(app, only);
  if (evidence !== undefined) await writeEvidence(app, systems, evidence);
  // Names are for people; JSON holds ids.
  const words = format === 'json' ? makeSay({ names: {}, siteUrl: '' }) : await sayingRun(app, systems, run);
  say(renderRun(run, words, format));
  return run;
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

/** 1 before 69 before 2: a failure that was proven stands, whatever else could not be seen. */
function exitStatus(run: Run): number {
  if (run.verdict === 'notReady') return exitOf.failed;
  if (run.results.some(isSystemOutOfReach)) return exitOf.unreachable;
  return run.verdict === 'undecided' ? exitOf.undecided : exitOf.ready;
}

/** The row that tries whether aqua answers at all; Jira not answering ends the run before. */
function isSystemOutOfReach({ check: id, outcome }: Run['results'][number]): boolean {
  return id === 'aqua-reachable' && outcome === 'unavailable';
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return exitOf.ready;
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

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
    const { because, next } = unavailableReason(error.why);
    complain(`${because}. ${next}`);
    return exitOf.unreachable;
  }
  if (error instanceof ProblemError) {
    const { title, next } = problemWords(error.problem);
    complain(`${title}. ${next}`);
    return error.problem.code === 'not-an-admin' ? exitOf.unreachable : exitOf.fault;
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
