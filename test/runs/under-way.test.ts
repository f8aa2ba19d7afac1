import { ProblemError } from '../../local/cli/app';
import type { CheckId, Run } from '../../src/contract';
import { firstPlan, loadPlan } from '../../src/plans/plans';
import { sampleApp, type SampleApp } from '../support/sample-app';
import { dieAt, leave, stored } from './_stored';

/** One run of a plan at a time, and each ends once, whoever works on it and whatever becomes of them. */

const few: CheckId[] = ['aqua-sync-licence-available', 'aqua-reachable', 'jira-allowlist'];

let sample: SampleApp;
beforeEach(async () => {
  sample = await sampleApp('first-setup');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await sample.close();
});

const start = (only: CheckId[] = few): Promise<Run> => sample.app.call('startRun', { planId: firstPlan, only });
const go = (runId: string): Promise<Run> => sample.app.call('continueRun', { runId });
const problemOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : String(error)),
  );
const rows = ({ results }: Run): string[] => results.map(({ check, outcome }) => `${check} ${outcome}`);
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Holds up what a step asks about licences until it is let go; whoever asks after `pass` is answered at once. */
function holdUp(): { reached: Promise<void>; pass: () => void; letGo: () => void } {
  let [reach, letGo] = [(): void => undefined, (): void => undefined];
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const after = new Promise<void>((resolve) => (letGo = resolve));
  const pass = sample.aqua.interfere(({ path }) => {
    if (!path.includes('System/License')) return undefined;
    reach();
    return { after };
  });
  return { reached, pass, letGo };
}

describe('one run of a plan at a time', () => {
  it('of two that are started at once there is one, with the checks of both', async () => {
    const [one, other] = await Promise.all([start(['aqua-reachable']), start(['jira-allowlist'])]);
    expect(one.id).toBe(other.id);
    const { status, results } = await go(one.id);
    expect([status, results.map(({ check }) => check).sort()]).toEqual(['finished', ['aqua-reachable', 'jira-allowlist']]);
    expect(await sample.app.call('runHistory', { planId: firstPlan })).toHaveLength(1);
  });

  it('one that was finished and is judged again in part is not joined, and is finished as it was', async () => {
    const { id } = await start();
    const finished = await go(id);
    await sample.app.call('recheck', { runId: id, checks: ['aqua-reachable'] });
    const later = await start();
    expect(later.id).not.toBe(id);
    expect(await sample.app.call('readRun', { runId: id })).toMatchObject({ status: 'finished', pending: [], results: finished.results });
    expect(await problemOf(sample.app.call('recheck', { runId: id, checks: ['aqua-reachable'] }))).toBe('conflict');
  });

  it('one that nobody has carried on for hours is ended, and says so', async () => {
    const { id } = await start();
    leave(sample, id, { workedAt: new Date(Date.now() - 2 * 3_600_000).toISOString() });
    expect((await start()).id).not.toBe(id);
    expect(await sample.app.call('readRun', { runId: id })).toMatchObject({ status: 'aborted', aborted: { why: 'left' } });
  });

  it('one whose plan has changed is ended in the next step, where whoever changed the plan could not', async () => {
    const { id } = await start();
    leave(sample, id, { planVersion: 0 });
    expect(await go(id)).toMatchObject({ status: 'aborted', aborted: { why: 'plan-changed' }, pending: few });
    expect(await go(id)).toMatchObject({ status: 'aborted' });
  });
});

describe('a run that somebody works on', () => {
  it.each([
    ['whose owner has died', -1],
    ['whose clock is an hour ahead', 3_600_000],
  ])('is taken over from one %s', async (_name, ms) => {
    const { id } = await start();
    leave(sample, id, { lease: { holder: 'somebody', until: Date.now() + ms } });
    expect((await go(id)).status).toBe('finished');
  });

  it('is left to one that lives', async () => {
    const { id } = await start();
    leave(sample, id, { lease: { holder: 'somebody', until: Date.now() + 20_000 } });
    expect(await go(id)).toMatchObject({ status: 'running', pending: few, cost: { steps: 0 } });
  });

  it('keeps nothing of a step that was stopped, and says who stopped it', async () => {
    const { id } = await start();
    const { reached, pass, letGo } = holdUp();
    const step = go(id);
    await reached;
    const stopped = await sample.app.call('cancelRun', { runId: id });
    expect(stopped).toMatchObject({ status: 'aborted', aborted: { why: 'stopped', by: sample.systems.admin.accountId } });
    const { results } = await stored(sample, id);
    pass();
    letGo();
    expect(await step).toMatchObject({ status: 'aborted' });
    expect((await stored(sample, id)).results).toEqual(results);
    expect((await sample.app.call('overview', { planId: firstPlan })).run?.status).toBe('aborted');
    expect((await start()).id).not.toBe(id);
  }, 60_000);

  it('keeps nothing of a step that it was taken from', async () => {
    const { id } = await start();
    const { reached, pass, letGo } = holdUp();
    const late = go(id);
    await reached;
    leave(sample, id, { lease: { holder: 'somebody', until: Date.now() - 1 } });
    pass();
    const done = await go(id);
    expect(done.status).toBe('finished');
    letGo();
    await late;
    expect((await stored(sample, id)).results.map(({ at }) => at).sort()).toEqual(done.results.map(({ at }) => at).sort());
    expect((await stored(sample, id)).cost.steps).toBe(1);
  }, 60_000);

  it('judges a row again that somebody asked for while it was being judged', async () => {
    const { id } = await start();
    const { reached, pass, letGo } = holdUp();
    const step = go(id);
    await reached;
    await sample.app.call('recheck', { runId: id, checks: ['aqua-sync-licence-available'] });
    pass();
    letGo();
    expect(await step).toMatchObject({ status: 'running', pending: ['aqua-sync-licence-available'] });
    expect(await go(id)).toMatchObject({ status: 'finished', pending: [] });
  }, 60_000);
});

it('somebody who loses the rights between two steps is refused, and another goes on', async () => {
  const { id } = await start();
  const giveBack = sample.jira.interfere(({ path }) =>
    path.includes('mypermissions')
      ? { status: 200, body: { permissions: { ADMINISTER: { key: 'ADMINISTER', havePermission: false } } } }
      : undefined,
  );
  expect(await problemOf(go(id))).toBe('not-an-admin');
  giveBack();
  const answerAgain = sample.jira.interfere(({ path }) => (path.includes('mypermissions') ? { status: 500, body: {} } : undefined));
  jest.spyOn(console, 'error').mockReturnValue(undefined);
  expect(await problemOf(go(id))).toBe('jira-not-answering');
  answerAgain();
  expect(await stored(sample, id)).toMatchObject({ status: 'running', idleSteps: 0, cost: { steps: 0 } });
  expect((await go(id)).status).toBe('finished');
});

describe('a process that dies at any call of the store', () => {
  beforeEach(() => void jest.spyOn(console, 'error').mockReturnValue(undefined));

  /** Lets the work die at one call after the other, and answers what a second attempt comes to. */
  async function everywhere(work: () => Promise<unknown>, again: () => Promise<Run>): Promise<Run[]> {
    const all: Run[] = [];
    for (let at = 1; ; at += 1) {
      let call = 0;
      const dying = dieAt(sample.app.host.store, () => ((call += 1) === at ? (at % 2 === 0 ? 'dies after it' : 'dies') : undefined));
      await work().catch(() => undefined);
      const died = dying.isDead();
      jest.restoreAllMocks();
      jest.spyOn(console, 'error').mockReturnValue(undefined);
      if (!died) return all;
      all.push(await again());
    }
  }

  it('while a run is started: the second attempt starts it, once', async () => {
    const ids = new Set<string>();
    const runs = await everywhere(start, async () => {
      const run = await start();
      const same = await start();
      expect(same.id).toBe(run.id);
      ids.add(run.id);
      return sample.app.call('cancelRun', { runId: run.id });
    });
    expect(runs.length).toBeGreaterThan(3);
    const history = await sample.app.call('runHistory', { planId: firstPlan });
    expect(history.map(({ id }) => id).filter((id) => ids.has(id))).toHaveLength(ids.size);
  }, 60_000);

  it('while a step is taken: the next one comes to the same', async () => {
    const { id: wholeId } = await start();
    const whole = await go(wholeId);
    let id = '';
    const step = async (): Promise<unknown> => {
      ({ id } = await start());
      return go(id);
    };
    const runs = await everywhere(step, async () => {
      // Nobody else takes the run while the dead step holds it.
      const { lease } = id === '' ? {} : await stored(sample, id);
      if (lease) leave(sample, id, { lease: { ...lease, until: Date.now() - 1 } });
      const run = await start();
      return run.status === 'running' ? go(run.id) : run;
    });
    expect(runs.length).toBeGreaterThan(10);
    expect(new Set(runs.map(({ status }) => status))).toEqual(new Set(['finished']));
    for (const run of runs) expect(rows(run)).toEqual(rows(whole));
    await turn();
    expect(sample.aqua.openSessions()).toBe(0);
  }, 120_000);
});

it('a connection that cannot be kept leaves no secret', async () => {
  const { app, systems } = sample;
  jest.spyOn(console, 'error').mockReturnValue(undefined);
  const { aqua } = systems;
  if (!aqua) throw new Error('there is no aqua');
  const { store } = app.host;
  for (const [removed, failing] of [
    [true, '/api/v1/secret/set'],
    [true, '/api/v1/set'],
    [false, '/api/v1/secret/set'],
    [false, '/api/v1/set'],
  ] as const) {
    await app.call('connect', { ...aqua, password: aqua.password });
    if (removed) await app.call('disconnect', {});
    const before = await app.call('plans', {});
    const real = store.handle.bind(store);
    jest.spyOn(store, 'handle').mockImplementation((path, body) => {
      if (path === failing && JSON.stringify(body).includes('aqua-')) throw new Error('The connection was reset.');
      return real(path, body);
    });
    expect(await problemOf(app.call('connect', { ...aqua, password: aqua.password }))).toBe('fault');
    jest.restoreAllMocks();
    jest.spyOn(console, 'error').mockReturnValue(undefined);
    expect((await app.call('plans', {})).connection).toEqual(before.connection);
    const secret = ((): unknown => {
      try {
        return store.handle('/api/v1/secret/get', { key: 'aqua-log-in' });
      } catch {
        return undefined;
      }
    })();
    expect(secret === undefined).toBe(removed);
  }
  expect((await app.host.run(systems.admin, () => loadPlan(firstPlan))).id).toBe(firstPlan);
}, 60_000);
