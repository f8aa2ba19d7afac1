import { createRequire } from 'node:module';

/** The environment of all test files of a process (docs/decisions/035-tests-in-one-world.md), as one file has it. */
interface World {
  teardown(): Promise<void>;
}
type Worlds = new (config: { projectConfig: object }) => World;

const OneWorld = createRequire(__filename)('../../scripts/jest/environment.cjs') as Worlds;

it('puts back what a test file changes: globals, environment variables, the end of the process', async () => {
  const before = { fetch: globalThis.fetch, exit: process.exit, path: process.env['PATH'] };
  const world = new OneWorld({ projectConfig: {} });
  Object.assign(globalThis, { fetch: () => undefined });
  Object.assign(process, { exit: () => undefined });
  Object.assign(process.env, { PATH: '', READINESS_OF_ONE_FILE: 'left behind' });

  await world.teardown();

  expect({ fetch: globalThis.fetch, exit: process.exit, path: process.env['PATH'] }).toEqual(before);
  expect(process.env['READINESS_OF_ONE_FILE']).toBeUndefined();
});
