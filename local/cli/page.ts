import '../host/globals';
import { join } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { errorLike } from '../../src/clients/http/error-like';
import { en } from '../../src/wording/en';
import { emptyDataFolder } from '../host/data-folder';
import { createServer } from '../host/server';
import { scenarioNames } from '../samples/types';
import { connectAsGiven, openApp, ProblemError, projectFolder, savePlanFile, strayToken, type App } from './app';
import { exitOf, explained } from './explain';
import { siteAddress } from './site-address';
import type { Surroundings } from './output';
import { chooseSystems, namesRealSystems, type Systems } from './systems';
import { UsageError, usageOf } from './usage';

const help = `Starts the page in a local host.

  npm start -- [options]

  --port N           the port to listen on (default: 3000)
  --scenario NAME    a sample company: ${scenarioNames.join(', ')} (default: first-setup);
                     without it, JIRA_URL and AQUA_URL name your own systems
  --empty            begin with the set-up instead of the scenario's plan;
                     prints what to enter there for the sample aqua
  --data DIR         where the app's store is kept (default: .local-data)
  --fresh            forget what was stored
  -h, --help         prints this`;

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
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    throw usageOf(error, ['port', 'scenario', 'empty', 'fresh', 'data', 'help']);
  }
  if (values.help) return 'help';
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${values.port}".`);
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

/** What to enter in the set-up of a sample company: nobody has anything to hide there, and its servers end with this process. */
function logInTo({ address, username, password }: NonNullable<Systems['aqua']>): string {
  return `To connect the sample aqua in the set-up, enter\n  address    ${address}\n  user name  ${username}\n  password   ${password}`;
}

/** A page that is served until somebody stops it. */
export interface Serving {
  stop(): Promise<void>;
}

/** Starts the page as the arguments say. Answers the exit status where there is nothing to serve. */
export async function startPage(args: string[], around: Surroundings): Promise<Serving | number> {
  try {
    const options = parse(args);
    if (options !== 'help') return await serve(options, around);
    around.stdout.write(`${help}\n`);
    return exitOf.ready;
  } catch (error) {
    const { lines, status } = explained(error, en);
    // Whoever starts the page may look into a fault: it is told whole.
    for (const line of status === exitOf.fault ? [inspect(error)] : lines) around.stderr.write(`${line}\n`);
    return status;
  }
}

async function serve(options: Options, { environment, stdout, stderr }: Surroundings): Promise<Serving> {
  const real = options.scenario === undefined && namesRealSystems(environment);
  const systems = await chooseSystems(options.scenario, environment);
  try {
    const dataFolder = storeOf(options, real);
    if (options.fresh) emptyDataFolder(dataFolder);
    const app = await openApp(systems, { dataFolder, liveQueue: true });
    await seed(app, systems, options);
    const stray = await strayToken(app, systems);
    if (stray) stderr.write(`${stray}\n`);
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
      title: systems.title,
      siteHost: new URL(siteUrl).host,
    });
    const address = await listen(server, options.port);
    stdout.write(`${systems.title}\n${address}  (Ctrl-C ends it)\n`);
    if (options.empty && !real && systems.aqua) stdout.write(`${logInTo(systems.aqua)}\n`);
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
    throw new UsageError(`Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}`);
  }
}
