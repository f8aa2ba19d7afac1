/**
 * Loads the bundle that a deployment would upload into the local host and calls it as an administrator and as somebody else, over the sample
 * servers, up to a whole check of a plan. Takes the bundle's path; prints one line, and fails with what went wrong.
 */
import { z } from 'zod';
import { openApp, runToEnd, savePlanFile } from '../../local/cli/app';
import { sampleSystems } from '../../local/cli/systems';
import { startSamples } from '../../local/samples';

const replySchema = z.object({ ok: z.boolean(), problem: z.looseObject({ code: z.string() }).optional() });

/** "ok", or the code of the problem. */
function outcomeOf(reply: unknown): string {
  const { ok, problem } = replySchema.parse(reply);
  return ok ? 'ok' : (problem?.code ?? 'no code');
}

async function main(bundle: string): Promise<string> {
  const samples = await startSamples('first-setup');
  try {
    const { admin, member, syncUser } = samples.scenario.identities;
    const systems = sampleSystems(samples);
    const app = await openApp(systems, { bundle });
    const { host } = app;
    const logIn = { address: samples.aqua.url, ...samples.scenario.aquaReader };
    const calls = [
      { what: 'the list of plans as an administrator', as: admin, call: 'plans', payload: {}, expected: 'ok' },
      { what: 'the list of plans as somebody else', as: member, call: 'plans', payload: {}, expected: 'not-an-admin' },
      { what: 'a plan that is made', as: admin, call: 'createPlan', payload: {}, expected: 'ok' },
      { what: 'what the page shows of it', as: admin, call: 'overview', payload: { planId: 'plan-1' }, expected: 'ok' },
      { what: 'connect as an administrator', as: admin, call: 'connect', payload: logIn, expected: 'ok' },
      { what: 'connect as somebody else', as: member, call: 'connect', payload: logIn, expected: 'not-an-admin' },
      // Support is a file of its own, as are what judges and what the trigger runs.
      { what: 'a probe as an administrator', as: admin, call: 'probe', payload: { planId: 'plan-1' }, expected: 'ok' },
      {
        what: 'the self-check as somebody',
        as: syncUser,
        call: 'selfCheck',
        payload: {},
        expected: 'ok',
        page: 'readiness-self-check-page',
      },
    ];
    for (const { what, as, call, payload, expected, page } of calls) {
      const outcome = outcomeOf(await host.invoke(call, payload, as, page));
      if (outcome !== expected) throw new Error(`${what}: ${outcome}, not ${expected}`);
    }
    await savePlanFile(app, systems, samples.scenario.planFile);
    const { status, results } = await runToEnd(app);
    if (status !== 'finished' || results.length === 0) throw new Error(`a check of a plan: ${status} with ${results.length} rows`);
    await host.fire();
    if (samples.aqua.openSessions() > 0) throw new Error('a session stayed open at aqua');
    return 'plans, connection and a probe answer an administrator, a plan is checked, somebody else is refused, the self-check and the trigger answer; no aqua session left open';
  } finally {
    await samples.close();
  }
}

const [bundle] = process.argv.slice(2);
if (bundle === undefined) throw new Error('which bundle?');
main(bundle).then(
  (line) => console.log(line),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
