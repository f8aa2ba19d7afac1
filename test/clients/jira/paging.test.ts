import { boards } from '../../../src/clients/jira/operations/boards';
import { issueSearch } from '../../../src/clients/jira/operations/issues';
import { resolutions as allResolutions } from '../../../src/clients/jira/operations/projects';
import type { Answer, Seen } from '../../support/http-server';
import { clientsOfTest, reasonOf } from '../../support/jira-client';

const { clientOf, seen } = clientsOfTest();

describe('paging', () => {
  const resolutions = Array.from({ length: 61 }, (_, index) => ({ id: `${index}`, name: `R${index}`, isDefault: index === 0 }));
  const page = (request: Seen, size: number, more: (startAt: number, count: number) => object): Answer => {
    const startAt = Number(new URL(request.url, 'http://x').searchParams.get('startAt'));
    const values = resolutions.slice(startAt, startAt + size);
    return { json: { values, startAt, maxResults: size, ...more(startAt, values.length) } };
  };

  it.each<[string, number, (startAt: number, count: number) => object]>([
    ['goes on to the total', 50, () => ({ total: 61 })],
    [
      'goes on until the last page says so, though pages are shorter than asked for',
      7,
      (startAt, count) => ({ isLast: startAt + count >= 61, total: 61 }),
    ],
    ['ends with an empty page where nothing tells the end', 20, () => ({})],
  ])('%s', async (_name, size, more) => {
    const jira = await clientOf((request) => page(request, size, more));
    expect((await jira.pages(allResolutions, {})).items.map(({ id }) => id)).toEqual(resolutions.map(({ id }) => id));
  });

  it.each<[string, (startAt: number) => object]>([
    ['a server repeats itself', () => ({ values: resolutions.slice(0, 2), isLast: false })],
    ['a page is empty and is not the last', (startAt) => ({ values: startAt === 0 ? resolutions.slice(0, 2) : [], isLast: false })],
    ['a page is empty before the total', (startAt) => ({ values: startAt === 0 ? resolutions.slice(0, 2) : [], total: 61 })],
    ['a server repeats itself and tells no end', () => ({ values: resolutions.slice(0, 2) })],
  ])('is no list where %s', async (_name, answer) => {
    const jira = await clientOf(({ url }) => ({ json: answer(Number(new URL(url, 'http://x').searchParams.get('startAt'))) }));
    expect(await reasonOf(jira.pages(allResolutions, {}))).toBe(
      '{"reason":"jira-unexpected-answer","missing":"the rest of /rest/api/3/resolution/search"}',
    );
    expect(seen().length).toBe(2);
  });

  it('takes an item once that two pages repeat', async () => {
    const jira = await clientOf(({ url }) => ({
      json: url.includes('startAt=0') ? { values: resolutions.slice(0, 2), total: 4 } : { values: resolutions.slice(1, 3), total: 4 },
    }));
    expect((await jira.pages(allResolutions, {})).items.map(({ id }) => id)).toEqual(['0', '1', '2']);
  });

  it('leaves nothing out after a page that says everything twice', async () => {
    const jira = await clientOf((request) =>
      page(request, 20, (startAt) => ({ values: resolutions.slice(startAt, startAt + 20).flatMap((one) => [one, one]), total: 61 })),
    );
    expect((await jira.pages(allResolutions, {})).items.map(({ id }) => id)).toEqual(resolutions.map(({ id }) => id));
  });

  it('is no list where it has more items than any', async () => {
    let last = 0;
    const jira = await clientOf(() => ({
      json: { values: Array.from({ length: 7_000 }, () => ({ id: `${(last += 1)}`, name: 'R' })), isLast: false },
    }));
    expect(await reasonOf(jira.pages(allResolutions, {}))).toBe('{"reason":"jira-too-large"}');
    expect(seen().length).toBe(3);
  });

  it('takes an empty list for one', async () => {
    const jira = await clientOf(() => ({ json: { values: [], total: 0 } }));
    expect(await jira.pages(allResolutions, {})).toEqual({ items: [], complete: true });
    expect(seen().length).toBe(1);
  });

  it('reads no more than is wanted, and says whether there is more', async () => {
    const jira = await clientOf((request) => page(request, 50, (startAt, count) => ({ isLast: startAt + count >= 61 })));
    expect(await jira.pages(allResolutions, {}, { most: 61 })).toMatchObject({ items: { length: 61 }, complete: true });
    expect(await jira.pages(allResolutions, {}, { most: 60 })).toMatchObject({ items: { length: 60 }, complete: false });
    expect(await jira.pages(allResolutions, {}, { most: 20 })).toMatchObject({ items: { length: 20 }, complete: false });
    expect(seen().map(({ url }) => url.split('?')[1])).toEqual([
      'startAt=0&maxResults=50',
      'startAt=50&maxResults=11',
      'startAt=0&maxResults=50',
      'startAt=50&maxResults=10',
      'startAt=0&maxResults=20',
    ]);
  });

  it('tells a list that is not there from an empty one', async () => {
    const jira = await clientOf(() => ({ status: 404, json: {} }));
    expect(await reasonOf(jira.pages(boards, { projectId: '10001' }))).toBe('{"reason":"jira-not-found"}');
  });
});

describe('too much', () => {
  it.each<[string, object]>([
    ['an id', { values: [{ id: 'x'.repeat(1_001), name: 'R' }], total: 1 }],
    ['a list', { values: Array.from({ length: 20_001 }, (_none, id) => ({ id, name: 'R' })), total: 20_001 }],
  ])('is no answer: %s', async (_name, json) => {
    const jira = await clientOf(() => ({ json }));
    expect(await reasonOf(jira.pages(allResolutions, {}))).toContain('jira-unexpected-answer');
  });
});

describe('the first issues of a search', () => {
  const answer = (request: Seen): Answer => {
    const { maxResults, nextPageToken = '0' } = JSON.parse(request.body) as { maxResults: number; nextPageToken?: string };
    const start = Number(nextPageToken);
    const issues = Array.from({ length: Math.min(maxResults, 250 - start) }, (_, index) => ({ id: `${start + index}`, fields: {} }));
    return { json: { issues, ...(start + issues.length < 250 ? { nextPageToken: `${start + issues.length}` } : {}) } };
  };

  it('come page by page, as many as there are', async () => {
    const jira = await clientOf(answer);
    const { items: issues, complete } = await jira.pages(issueSearch, { jql: 'x', fields: ['attachment'] }, { most: 500 });
    expect([issues.length, complete, seen().length]).toEqual([250, true, 3]);
  });

  it('are no more than wanted, and says that there are more', async () => {
    const jira = await clientOf(answer);
    const { items: issues, complete } = await jira.pages(issueSearch, { jql: 'x', fields: ['attachment'] }, { most: 130 });
    expect([issues.length, complete]).toEqual([130, false]);
  });
});
