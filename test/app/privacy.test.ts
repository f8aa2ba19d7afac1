import { firstPlan } from '../../src/plans/plans';
import { runToEnd, sampleApp, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
let logged: string[];
beforeEach(async () => {
  logged = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    jest.spyOn(console, method).mockImplementation((...args) => void logged.push(args.map(String).join(' ')));
  sample = await sampleApp('first-setup');
});
afterEach(async () => {
  await sample.close();
  jest.restoreAllMocks();
});

it('keeps no password, token, name or address in the clear, and logs none', async () => {
  await runToEnd(sample.app);
  await sample.app.call('answer', { planId: firstPlan, question: 'connection-tested', answer: 'yes' });
  sample.jira.interfere(({ path }) => (path.includes('resolution') ? { status: 200, body: { values: 'broken' } } : undefined));
  sample.aqua.interfere(({ path }) => (path.includes('Meta') ? { status: 200, body: [{ Id: 1 }] } : undefined));
  await runToEnd(sample.app);

  const stored = sample.app.host.store.inTheClear();
  const { admin, member } = sample.systems;
  const secrets = [sample.systems.aqua?.password ?? '', admin.token, member?.token ?? ''];
  const people = await namesAndAddresses();
  expect(people.length).toBeGreaterThan(30);
  for (const text of [...secrets, ...people, sample.systems.aqua?.username ?? '']) expect(stored).not.toContain(text);
  expect(stored).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
  expect(stored).not.toContain('Bearer');
  for (const text of [...secrets, ...people]) expect(logged.join('\n')).not.toContain(text);
  expect(stored.length).toBeGreaterThan(5000);
});

/** Names and addresses of everybody who could have come by: both systems' own lists. */
async function namesAndAddresses(): Promise<string[]> {
  const { admin } = sample.systems;
  const authorization = `Basic ${Buffer.from(`${admin.email}:${admin.token}`).toString('base64')}`;
  const search = await fetch(`${sample.jira.url}/rest/api/3/user/search?query=nordlicht&maxResults=1000`, { headers: { authorization } });
  const options = await sample.app.call('aquaOptions', {});
  const aquaNames = options.users.ok ? options.users.options.map(({ name }) => name) : [];
  const jiraNames = ((await search.json()) as { displayName: string; emailAddress?: string }[]).flatMap(({ displayName, emailAddress }) => [
    displayName,
    emailAddress ?? displayName,
  ]);
  return [...aquaNames, ...jiraNames].filter((text) => text.length > 5);
}
