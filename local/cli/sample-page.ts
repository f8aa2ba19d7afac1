import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../host/server';
import { startSamples } from '../samples';
import type { SampleOptions, Samples, ScenarioName } from '../samples/types';
import { en } from '../wording/en';
import { connectAsGiven, openApp, projectFolder, savePlanFile, type App } from './app';
import { sampleSystems } from './systems';

export const pageFolder = join(projectFolder, 'static/readiness/build');

export interface SamplePage {
  address: string;
  hosted: App;
  samples: Samples;
  close(): Promise<void>;
}

/** Serves the page over a sample company, with its plan or with nothing set up, to the administrator, a member and the sync user. */
export async function serveSamplePage(
  scenario: ScenarioName,
  { empty = false, ...options }: SampleOptions & { empty?: boolean } = {},
): Promise<SamplePage> {
  const samples = await startSamples(scenario, options);
  const systems = sampleSystems(samples);
  const hosted = await openApp(systems);
  if (!empty) {
    await connectAsGiven(hosted, systems);
    await savePlanFile(hosted, systems, samples.scenario.planFile);
  }
  const { admin, member, syncUser } = samples.scenario.identities;
  const server: FastifyInstance = await createServer({
    host: hosted.host,
    viewers: { admin, member, syncUser },
    pageFolder,
    title: systems.title(en),
    siteHost: new URL(samples.scenario.siteUrl).host,
  });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    hosted,
    samples,
    close: async () => {
      await server.close();
      await samples.close();
    },
  };
}
