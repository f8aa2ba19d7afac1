import '../host/globals';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Run } from '../../src/contract';
import { toCsv } from '../../src/report/csv';
import { toJson } from '../../src/report/json';
import { toMarkdown } from '../../src/report/markdown';
import { printable } from '../../src/report/printable';
import { report, type ReportHead } from '../../src/report/report';
import { makeSay, type Say } from '../../src/wording/say';
import type { Words } from '../../src/wording/words';
import type { PlanFile } from '../plan-file/format';
import { PlanFileError, readPlanFile } from '../plan-file/read';
import { commandWordsIn, type CommandWords, type Sentence } from '../wording/sentence';
import { addPlanFile, connectAsGiven, openApp, ProblemError, runToEnd, savePlanFile, strayToken, type App } from './app';
import { recordFile, replayFile, saveBundle } from './bundle';
import { withSyncUser, writeEvidence } from './evidence';
import { exitOf, explained } from './explain';
import { help } from './help';
import { wordsIn } from './languages';
import { sayingRun } from './names';
import { languageAsked, parse, type Options } from './options';
import type { Surroundings } from './output';
import { probed, saveProbe } from './probe';
import { progressOn } from './progress';
import { chooseSystems, type Systems } from './systems';
import { UsageError } from './usage';
import { toTable } from './table';
import { terminalOf } from './terminal';

/** Runs the checklist as the arguments say, and answers the exit status. */
export async function runCommand(args: string[], around: Surroundings): Promise<number> {
  const language = languageAsked(args);
  const spoken: Spoken = { words: wordsIn(language), own: commandWordsIn(language) };
  try {
    const options = parse(args);
    if (options === 'help') return print(help[language], around);
    if (options === 'example')
      return print(readFileSync(join(__dirname, `../plan-file/example.${language}.jsonc`), 'utf8').trimEnd(), around);
    if (options.replay !== undefined) return exitStatus(await judgeAgain(options.replay, { options, ...spoken, around }));
    if (options.probe !== undefined) return await probeAll(options.probe, { options, ...spoken, around });
    return exitStatus(await checkAll({ options, ...spoken, around }));
  } catch (error) {
    const { lines, status } = explained(error, language);
    for (const line of lines) complain(line, around);
    return status;
  }
}

async function checkAll(shown: Shown): Promise<Run> {
  const { options, around } = shown;
  const files = options.plans.map((path): NamedPlan => ({ name: path, file: readPlanFile(path) }));
  const chosen = await chooseSystems(options.scenario, around.environment);
  try {
    const systems = options.evidence === undefined ? chosen : withSyncUser(chosen);
    const first = files[0] ?? (systems.planFile && { file: systems.planFile });
    if (!first) throw new UsageError(({ usage }) => usage.namePlan);
    return await check(systems, [first, ...files.slice(1)], shown);
  } finally {
    await chosen.close();
  }
}

/** Tries everything once. A plan tells which projects and accounts are meant; without one, those that are seen first are taken. */
async function probeAll(file: string, { options, own, around }: Shown): Promise<number> {
  const [path] = options.plans;
  const named = path === undefined ? undefined : readPlanFile(path);
  const systems = await chooseSystems(options.scenario, around.environment);
  try {
    const app = await openApp(systems);
    await connectAsGiven(app, systems);
    const plan = named ?? systems.planFile;
    if (plan) for (const line of await savePlanFile(app, systems, plan)) complain(line(own), around);
    const { text, asExpected } = await probed(app, systems, { hasPlan: plan !== undefined, file });
    if (file === '') print(text, around);
    else saveProbe(file, text);
    return asExpected ? exitOf.ready : exitOf.failed;
  } finally {
    await systems.close();
  }
}

/** One language: the app's words, and those of the command itself. */
interface Spoken {
  words: Words;
  own: CommandWords;
}

/** How a run is shown, and where. */
interface Shown extends Spoken {
  options: Options;
  around: Surroundings;
}

async function check(systems: Systems, [first, ...others]: [NamedPlan, ...NamedPlan[]], shown: Shown): Promise<Run> {
  const { options, words, own, around } = shown;
  const app = await openApp(systems);
  await connectAsGiven(app, systems);
  const complaints = [...(await naming(first, (file) => savePlanFile(app, systems, file)))];
  for (const other of others) complaints.push(...(await naming(other, (file) => addPlanFile(app, systems, file, calledBy(other)))));
  for (const line of complaints) complain(line(own), around);
  const stray = await strayToken(app, systems);
  if (stray) throw new UsageError(stray);
  const progress = progressOn(around.stderr, words.report.progress);
  let run: Run;
  try {
    run = await runToEnd(app, options.only, progress?.tell);
  } finally {
    progress?.end();
  }
  if (options.evidence !== undefined) await writeEvidence(app, systems, options.evidence);
  if (options.record !== undefined) {
    const { text, says } = await recordFile(app, systems, options);
    for (const line of says) complain(line(own), around);
    saveBundle(options.record, text);
  }
  print(await rendered(run, { app, systems }, shown), around);
  return run;
}

/** Shows what a bundle comes to. Its names are stand-ins, so things are told by their ids. */
async function judgeAgain(file: string, shown: Shown): Promise<Run> {
  const { run, says } = await replayFile(file);
  const say = makeSay({ words: shown.words, names: {}, siteUrl: '' });
  print(inFormat(run, { say, head: {} }, shown), shown.around);
  for (const line of says) complain(line(shown.own), shown.around);
  return run;
}

/** As long as the name of a plan may be. */
const longestName = 120;

/** A plan file, and what it is called where it was named. */
interface NamedPlan {
  name?: string;
  file: PlanFile;
}

/** What a plan is called that is a file: as much of its name as a plan can have. */
function calledBy({ name }: NamedPlan): string | undefined {
  return name === undefined ? undefined : basename(name).slice(0, longestName);
}

/** Takes a plan file in, and answers what could not be looked up. What is said about it names the file. */
async function naming({ name, file }: NamedPlan, take: (file: PlanFile) => Promise<Sentence[]>): Promise<Sentence[]> {
  const named =
    (line: Sentence): Sentence =>
    (words) =>
      name === undefined ? line(words) : `${name}: ${line(words)}`;
  try {
    return (await take(file)).map(named);
  } catch (error) {
    throw error instanceof PlanFileError ? new PlanFileError(error.tell.map(named)) : error;
  }
}

/** A run in the format asked for. JSON holds ids; names are for people. */
async function rendered(run: Run, { app, systems }: { app: App; systems: Systems }, shown: Shown): Promise<string> {
  if (shown.options.format === 'json') return toJson(run);
  return inFormat(run, await named(run, { app, systems }, shown), shown);
}

function inFormat(run: Run, { say, head }: { say: Say; head: ReportHead }, { options, words, around }: Shown): string {
  if (options.format === 'json') return toJson(run);
  const whole = report(run, say, head);
  if (options.format === 'csv') return toCsv(whole, words.report);
  if (options.format === 'markdown') return toMarkdown(whole, words.report);
  const terminal = terminalOf(around.stdout, around.environment);
  return toTable(whole, { words: words.report, terminal, verbose: options.verbose });
}

/** Words with names. Where Jira or aqua has stopped answering by now, the run is shown without them. */
async function named(
  run: Run,
  { app, systems }: { app: App; systems: Systems },
  { words, around }: Pick<Shown, 'words' | 'around'>,
): Promise<{ say: Say; head: ReportHead }> {
  try {
    return await sayingRun(app, systems, { run, words });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    complain(`${words.problem(error.problem).title}. ${words.report.withoutNames}`, around);
    return { say: makeSay({ words, names: {}, siteUrl: '' }), head: {} };
  }
}

/** 1 before 69 before 2: a failure that was proven stands, whatever else could not be seen. */
export function exitStatus(run: Pick<Run, 'verdict' | 'results'>): number {
  if (run.verdict === 'notReady') return exitOf.failed;
  if (run.results.some(isSystemOutOfReach)) return exitOf.unreachable;
  return run.verdict === 'undecided' ? exitOf.undecided : exitOf.ready;
}

/** The row that tries whether aqua answers at all, or any row that met Jira's list of allowed IP addresses, which refuses everything. */
function isSystemOutOfReach({ check: id, outcome, findings }: Run['results'][number]): boolean {
  return (id === 'aqua-reachable' && outcome === 'unavailable') || findings.some(({ args }) => args['reason'] === 'jira-ip-blocked');
}

function print(text: string, { stdout }: Surroundings): number {
  stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return exitOf.ready;
}

function complain(line: string, { stderr }: Surroundings): void {
  stderr.write(`${printable(line)}\n`);
}
