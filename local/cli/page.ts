import '../host/globals';
import { join } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { errorLike } from '../../src/clients/http/error-like';
import { languages } from '../../src/wording/language';
import { emptyDataFolder } from '../host/data-folder';
import { createServer } from '../host/server';
import { commandWordsIn, type CommandWords } from '../wording/sentence';
import { connectAsGiven, openApp, ProblemError, projectFolder, savePlanFile, strayToken, type App } from './app';
import { exitOf, explained } from './explain';
import { siteAddress } from './site-address';
import type { Surroundings } from './output';
import { chooseSystems, namesRealSystems, type Systems } from './systems';
import { languageAsked } from './options';
import { oneOf, UsageError, usageOf } from './usage';

interface Options {
  port: number;
  scenario: string | undefined;
  empty: boolean;
  fresh: boolean;
  data: string;
}

function parse(args: string[]): Options | 'help' {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '3000' },
        scenario: { type: 'string' },
        empty: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        data: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    throw usageOf(error, ['port', 'scenario', 'empty', 'fresh', 'data', 'lang', 'help']);
  }
  if (values.help) return 'help';
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(({ page }) => page.badPort(values.port));
  oneOf('language', languages, values.lang);
  const { scenario, empty, fresh, data = join(projectFolder, '.local-data') } = values;
  return { port, scenario, empty, fresh, data };
}

/** A store of its own for each scenario, so that trying one does not spoil another. */
function storeOf({ data, scenario, empty }: Options, real: boolean): string {
  return join(data, real ? 'own-systems' : `${scenario ?? 'first-setup'}${empty ? '-empty' : ''}`);
}

/** A scenario's plan is saved once; what is changed in the page afterwards stays. */
async function seed(app: App, systems: Systems, options: Options): Promise<void> {
  const { plans } = await app.call('plans', {});
  if (options.empty) return;
  await connect(app, systems);
  if (plans.length === 0 && systems.planFile) await savePlanFile(app, systems, systems.planFile);
}

/** Connects as the page would. Where aqua does not let us in, the connection is kept all the same: the page says what is wrong. */
async function connect(app: App, systems: Systems): Promise<void> {
  await connectAsGiven(app, systems);
  try {
    // What aqua has refused is not tried at every start: that would lock the account.
    const { connection } = await app.call('plans', {});
    if (systems.aqua && !connection?.refusedAt) await app.call('connect', systems.aqua);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}

/** A page that is served until somebody stops it. */
export interface Serving {
  stop(): Promise<void>;
}

/** Starts the page as the arguments say. Answers the exit status where there is nothing to serve. */
export async function startPage(args: string[], around: Surroundings): Promise<Serving | number> {
  const language = languageAsked(args);
  const words = commandWordsIn(language);
  try {
    const options = parse(args);
    if (options !== 'help') return await serve(options, around, words);
    around.stdout.write(`${words.page.help}\n`);
    return exitOf.ready;
  } catch (error) {
    const { lines, status } = explained(error, language);
    // Whoever starts the page may look into a fault: it is told whole.
    for (const line of status === exitOf.fault ? [inspect(error)] : lines) around.stderr.write(`${line}\n`);
    return status;
  }
}

async function serve(options: Options, { environment, stdout, stderr }: Surroundings, words: CommandWords): Promise<Serving> {
  const real = options.scenario === undefined && namesRealSystems(environment);
  const systems = await chooseSystems(options.scenario, environment);
  try {
    const dataFolder = storeOf(options, real);
    if (options.fresh) emptyDataFolder(dataFolder);
    const app = await openApp(systems, { dataFolder, liveQueue: true });
    await seed(app, systems, options);
    const stray = await strayToken(app, systems);
    if (stray) stderr.write(`${stray(words)}\n`);
    // Whoever may not use the page is told so at once.
    await app.call('plans', {});
    const siteUrl = await siteAddress(app, systems);
    const server = await createServer({
      host: app.host,
      viewers: {
        admin: systems.admin,
        ...(systems.member ? { member: systems.member } : {}),
        ...(systems.selfChecker ? { syncUser: systems.selfChecker } : {}),
      },
      pageFolder: join(projectFolder, 'static/readiness/build'),
      title: systems.title(words),
      siteHost: new URL(siteUrl).host,
    });
    const address = await listen(server, options.port);
    stdout.write(`${systems.title(words)}\n${words.page.serving(address)}\n`);
    if (options.empty && !real && systems.aqua) {
      // Nobody has anything to hide there, and the sample's servers end with this process.
      const { address: at, username, password } = systems.aqua;
      stdout.write(`${words.page.logIn(at, username, password)}\n`);
    }
    const hours = setInterval(() => {
      app.host.fire('hour').catch((error: unknown) => stderr.write(`${inspect(error)}\n`));
    }, 3_600_000);
    return {
      stop: async () => {
        clearInterval(hours);
        await server.close();
        await systems.close();
      },
    };
  } catch (error) {
    await systems.close();
    throw error;
  }
}

async function listen(server: Awaited<ReturnType<typeof createServer>>, port: number): Promise<string> {
  try {
    return await server.listen({ host: '127.0.0.1', port });
  } catch (error) {
    if (errorLike(error)?.code !== 'EADDRINUSE') throw error;
    throw new UsageError(({ page }) => page.portTaken(port));
  }
}
