import '../host/globals';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { en } from '../../src/wording/en';
import { emptyDataFolder } from '../host/data-folder';
import { createServer } from '../host/server';
import { connectAsGiven, openApp, ProblemError, projectFolder, savePlanFile, strayToken, type App } from './app';
import { chooseSystems, namesRealSystems, UnreachableError, UsageError, type Systems } from './systems';

const help = `Starts the page in a local host.

  npm start -- [options]

  --port N           the port to listen on (default: 3000)
  --scenario NAME    a sample company: first-setup (default), ready or large; without it, JIRA_URL and AQUA_URL name your own systems
  --empty            begin with the set-up instead of the scenario's plan
  --data DIR         where the app's store is kept (default: .local-data)
  --fresh            forget what was stored`;

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
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('\n')[0] : 'Wrong usage'} --help shows what there is.`);
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

async function main(args: string[]): Promise<void> {
  const options = parse(args);
  if (options === 'help') {
    console.log(help);
    return;
  }
  const real = options.scenario === undefined && namesRealSystems(process.env);
  const systems = await chooseSystems(options.scenario, process.env);
  const dataFolder = storeOf(options, real);
  if (options.fresh) emptyDataFolder(dataFolder);
  const app = await openApp(systems, { dataFolder });
  await seed(app, systems, options);
  const stray = await strayToken(app, systems);
  if (stray) console.error(stray);
  const { siteUrl } = await app.call('plans', {});
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
  try {
    const address = await server.listen({ host: '127.0.0.1', port: options.port });
    console.log(`${systems.title}\n${address}  (Ctrl-C ends it)`);
  } catch (error) {
    await systems.close();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new UsageError(`Port ${options.port} is taken. Choose another one: npm start -- --port ${options.port + 1}`);
    throw error;
  }
  const stop = (): void => {
    void server.close().then(() => systems.close());
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const known = error instanceof UsageError || error instanceof UnreachableError;
  const refused = error instanceof ProblemError ? en.problem(error.problem) : undefined;
  console.error(refused ? `${refused.title}. ${refused.next}` : known ? error.message : error);
  process.exitCode = error instanceof UsageError ? 64 : known || refused ? 69 : 70;
});
