import { sparingTransport } from '../../src/clients/jira/quota';

const now = Date.parse('2026-11-26T10:20:00.000Z');
const request = { method: 'GET' as const, url: '/x', headers: {}, timeoutMs: 1 };

/** Until when nothing more is asked after an answer with these headers. */
async function pausedAfter(status: number, headers: Record<string, string>): Promise<string | undefined> {
  const { transport, pausedUntil } = sparingTransport(
    async () => ({ status, header: (name) => headers[name.toLowerCase()] ?? null, text: async () => '' }),
    0.3,
    () => now,
  );
  await transport(request);
  const until = pausedUntil();
  if (until !== undefined) await expect(transport(request)).rejects.toMatchObject({ why: { reason: 'jira-quota-used' } });
  else await transport(request);
  return until === undefined ? undefined : new Date(until).toISOString();
}

it.each<[string, number, Record<string, string>, string | undefined]>([
  ['nothing is told', 200, {}, undefined],
  ['another limit is met', 429, { 'ratelimit-reason': 'jira-burst-based', 'retry-after': '1' }, undefined],
  [
    'the points are spent, with seconds',
    429,
    { 'ratelimit-reason': 'jira-quota-global-based', 'retry-after': '60' },
    '2026-11-26T10:21:00.000Z',
  ],
  [
    'the points are spent, with a time',
    429,
    { 'ratelimit-reason': 'jira-quota-tenant-based', 'x-ratelimit-reset': '2026-11-26T11:00Z' },
    '2026-11-26T11:00:00.000Z',
  ],
  ['the points are spent, and nothing says until when', 429, { 'ratelimit-reason': 'jira-quota-global-based' }, '2026-11-26T11:00:00.000Z'],
  [
    'the points are spent, for absurdly long',
    429,
    { 'ratelimit-reason': 'jira-quota-global-based', 'retry-after': '99999999' },
    '2026-11-26T11:00:00.000Z',
  ],
  ['much is left', 200, { ratelimit: '"burst";r=1;t=1, "global-app-quota";t=2400;r=60000' }, undefined],
  ['less than the share is left', 200, { ratelimit: '"global-app-quota";t=2400;r=9000' }, '2026-11-26T11:00:00.000Z'],
  [
    'the same of a smaller quota',
    200,
    { 'beta-ratelimit': '"global-app-quota";r=9000;t=600', 'ratelimit-policy': '"global-app-quota";q=20000;w=3600' },
    undefined,
  ],
])('%s', async (_name, status, headers, until) => {
  expect(await pausedAfter(status, headers)).toBe(until);
});
