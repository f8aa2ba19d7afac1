/** @jest-environment node */
import { openNavigator } from '../../static/readiness/src/app/navigator';

type OnMove = (moved: { pathname: string }, action: string) => void;

/** The platform's history as the bridge hands it out, once it does. */
const platform = { paths: [] as string[], listeners: new Set<OnMove>(), handOut: (): void => undefined, refuse: (): void => undefined };
jest.mock('@forge/bridge', () => ({
  view: {
    createHistory: () =>
      new Promise((resolve, reject) => {
        platform.refuse = reject;
        platform.handOut = () =>
          resolve({
            get location() {
              return { pathname: platform.paths.at(-1) };
            },
            push: (path: string) => void platform.paths.push(path),
            replace: (path: string) => void platform.paths.splice(-1, 1, path),
            listen: (onMove: OnMove) => {
              platform.listeners.add(onMove);
              return () => platform.listeners.delete(onMove);
            },
          });
      }),
  },
}));

beforeEach(() => {
  jest.useFakeTimers();
  platform.paths = ['/'];
  platform.listeners.clear();
});
afterEach(() => jest.useRealTimers());

it("uses the platform's history where it comes in time", async () => {
  const opening = openNavigator();
  platform.handOut();
  const navigator = await opening;
  navigator.push('/plans/plan-1');
  expect(platform.paths).toEqual(['/', '/plans/plan-1']);
});

it('is not led back by what comes back of its own moves, but by everybody else', async () => {
  const opening = openNavigator();
  platform.handOut();
  const navigator = await opening;
  const heard: string[] = [];
  navigator.listen((path) => heard.push(path));
  const tell = (pathname: string, action: string): void => platform.listeners.forEach((listener) => listener({ pathname }, action));
  navigator.push('/plans/plan-1/setup');
  navigator.replace('/plans/plan-1/setup/who');
  navigator.push('/plans');
  tell('/plans/plan-1/setup', 'PUSH');
  tell('/plans/plan-1/setup/who', 'REPLACE');
  tell('/plans', 'PUSH');
  expect(heard).toEqual([]);
  tell('/plans/plan-1/setup/who', 'POP');
  tell('/', 'PUSH');
  tell('/plans', 'PUSH');
  expect(heard).toEqual(['/plans/plan-1/setup/who', '/', '/plans']);
});

it('goes over to a history that comes late, with the place where somebody is by then', async () => {
  const opening = openNavigator();
  await jest.advanceTimersByTimeAsync(2_000);
  const navigator = await opening;
  const heard: string[] = [];
  const end = navigator.listen((path) => heard.push(path));
  navigator.push('/plans/plan-2');
  platform.handOut();
  await jest.advanceTimersByTimeAsync(0);
  navigator.push('/plans/plan-2/history');
  expect(platform.paths).toEqual(['/plans/plan-2', '/plans/plan-2/history']);
  platform.listeners.forEach((listener) => listener({ pathname: '/plans/plan-2' }, 'POP'));
  end();
  platform.listeners.forEach((listener) => listener({ pathname: '/plans/plan-1' }, 'POP'));
  expect(heard).toEqual(['/plans/plan-2']);
});

it('leads where a late history says, as long as nobody has moved', async () => {
  platform.paths = ['/plans/plan-9'];
  const opening = openNavigator();
  await jest.advanceTimersByTimeAsync(2_000);
  const navigator = await opening;
  const heard: string[] = [];
  navigator.listen((path) => heard.push(path));
  platform.handOut();
  await jest.advanceTimersByTimeAsync(0);
  expect([heard, navigator.path(), platform.paths]).toEqual([['/plans/plan-9'], '/plans/plan-9', ['/plans/plan-9']]);
});

it('leads where a late history says, though the page has led on by itself meanwhile', async () => {
  platform.paths = ['/plans/plan-9/people'];
  const opening = openNavigator();
  await jest.advanceTimersByTimeAsync(2_000);
  const navigator = await opening;
  const heard: string[] = [];
  navigator.listen((path) => heard.push(path));
  navigator.replace('/plans/plan-1');
  platform.handOut();
  await jest.advanceTimersByTimeAsync(0);
  expect([heard, platform.paths]).toEqual([['/plans/plan-9/people'], ['/plans/plan-9/people']]);
});

it('does without one where there is none', async () => {
  const opening = openNavigator();
  platform.refuse();
  const navigator = await opening;
  navigator.push('/plans/plan-3');
  expect([navigator.path(), platform.paths]).toEqual(['/plans/plan-3', ['/']]);
});
