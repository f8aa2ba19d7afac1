import { z } from 'zod';
import { startSamples, type Company, type Samples } from '../../local/samples';
import { contractOf } from '../contract/contract';
import { askJira, type Answer, type Who } from './ask';

/** States of the sample Jira that no scenario has, each set by an alteration and held against Atlassian's document where it is at hand. */

const contract = contractOf('jira');
let samples: Samples | undefined;
afterEach(async () => {
  await samples?.close();
  samples = undefined;
});

export async function altered(alter: (company: Company) => void): Promise<Samples> {
  samples = await startSamples('ready', { now: new Date('2026-11-23T10:00:00Z'), alter });
  return samples;
}

export function running(): Samples {
  if (!samples) throw new Error('nothing is running');
  return samples;
}

export async function ask(
  path: string,
  { as = 'admin', ...more }: { as?: Who; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const answer = await askJira(running(), path, { as, ...more });
  const method = more.body === undefined ? 'GET' : 'POST';
  expect(contract?.checkRequest(method, `/rest/api/3/${path}`, more.body) ?? []).toEqual([]);
  expect(contract?.checkResponse(method, `/rest/api/3/${path}`, answer.status, JSON.parse(answer.text)) ?? []).toEqual([]);
  return answer;
}

export const count = async (jql: string): Promise<number> =>
  (await ask('search/approximate-count', { body: { jql } })).as(z.object({ count: z.number() })).count;
export const keysOf = async (jql: string): Promise<string[]> =>
  (await ask('search/jql', { body: { jql, fields: ['key'] } }))
    .as(z.object({ issues: z.array(z.object({ key: z.string() })) }))
    .issues.map(({ key }) => key);
