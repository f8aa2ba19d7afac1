import { z } from 'zod';
import { startSamples, type Samples } from '../../local/samples';
import { askJira } from './ask';

let samples: Samples;
beforeAll(async () => {
  samples = await startSamples('first-setup');
});
afterAll(() => samples.close());

const files = z.object({
  issues: z.array(z.object({ fields: z.object({ attachment: z.array(z.object({ filename: z.string(), size: z.number() })) }) })),
});
async function sizesOf(type: string): Promise<number[]> {
  const body = { jql: `project = SHOP AND issuetype = ${type} AND attachments is not EMPTY`, fields: ['attachment'], maxResults: 100 };
  const all: number[] = [];
  let nextPageToken: string | undefined;
  do {
    const answer = await askJira(samples, 'search/jql', { as: 'admin', body: { ...body, ...(nextPageToken ? { nextPageToken } : {}) } });
    const page = answer.as(files.extend({ nextPageToken: z.string().optional() }));
    all.push(...page.issues.flatMap(({ fields }) => fields.attachment.map(({ size }) => size)));
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
  return all;
}

describe('attachments of the webshop', () => {
  const limit = 10 * 1_048_576;

  it('are larger than aqua takes on a few bugs, and one is just as large as it may be', async () => {
    const sizes = await sizesOf('Bug');
    expect(sizes.filter((size) => size > limit).length).toBeGreaterThanOrEqual(3);
    expect(sizes).toContain(limit);
    expect(sizes.length).toBeLessThan(500);
  });

  it('are largest on tasks, which nobody synchronises', async () => {
    expect(Math.max(...(await sizesOf('Task')))).toBeGreaterThan(80 * 1_048_576);
  });
});

const createMeta = z.object({
  total: z.number(),
  fields: z.array(z.object({ fieldId: z.string(), required: z.boolean(), hasDefaultValue: z.boolean() })),
});
describe('the create screen', () => {
  const path = 'issue/createmeta/10042/issuetypes/10004?maxResults=200';

  it('leaves out what the reader may not set, for example the sync user’s reporter', async () => {
    const ids = async (as: 'admin' | 'syncUser'): Promise<string[]> =>
      (await askJira(samples, path, { as })).as(createMeta).fields.map(({ fieldId }) => fieldId);
    expect(await ids('admin')).toContain('reporter');
    expect(await ids('syncUser')).not.toContain('reporter');
  });

  it('is empty to those who may not create', async () => {
    expect((await askJira(samples, path, { as: 'member' })).as(createMeta)).toMatchObject({ total: 0, fields: [] });
  });

  it('comes in pages', async () => {
    const page = (await askJira(samples, 'issue/createmeta/SHOP/issuetypes/10004?startAt=3&maxResults=2', { as: 'admin' })).as(createMeta);
    expect(page.fields).toHaveLength(2);
    expect(page.total).toBeGreaterThan(10);
  });
});
