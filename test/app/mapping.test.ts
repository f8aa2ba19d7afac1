import { firstPlan } from '../../src/plans/plans';
import type { Mapping, MappingRow } from '../../src/contract';
import { sampleApp, type SampleApp } from '../support/sample-app';

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp('first-setup');
});
afterAll(() => sample.close());

const rowsOf = ({ tables }: Mapping, dimension: string): MappingRow[] =>
  tables.filter((table) => table.dimension === dimension && table.pair?.aquaItemType !== 'Requirement').flatMap(({ rows }) => rows);

it('shows the values of both sides with what becomes of them, and closes its session', async () => {
  const closed = (): number => sample.aqua.requests.filter(({ method, path }) => method === 'DELETE' && /api\/Session/.test(path)).length;
  const before = closed();
  const mapping = await sample.app.call('mapping', { planId: firstPlan });
  expect(mapping.unread).toEqual([]);
  const resolutions = rowsOf(mapping, 'resolution');
  const wontDo = resolutions.find(({ jira }) => jira?.name === "Won't Do");
  expect(wontDo).toMatchObject({ state: 'lacking', jira: { items: 412 } });
  const offered = mapping.tables.find(({ dimension }) => dimension === 'resolution')?.aqua;
  expect(offered?.find(({ id }) => id === wontDo?.proposedAqua)?.name).toBe('Abgelehnt');
  expect(resolutions.find(({ jira }) => jira?.id === null)).toEqual({ state: 'lacking', jira: { id: null, items: 504 } });
  expect(rowsOf(mapping, 'status').find(({ state }) => state === 'lacking')?.jira?.name).toBe('Ready for Retest');
  expect(closed()).toBe(before + 1);
});

it('reads one dimension where only that is asked for, and says why where it cannot', async () => {
  const { tables } = await sample.app.call('mapping', { planId: firstPlan, dimension: 'priority' });
  expect([...new Set(tables.map(({ dimension }) => dimension))]).toEqual(['priority']);
  const restore = sample.aqua.interfere(() => ({ status: 503 }));
  const unread = await sample.app.call('mapping', { planId: firstPlan, dimension: 'priority' });
  restore();
  expect(unread).toEqual({ tables: [], unread: [{ dimension: 'priority', why: expect.objectContaining({ reason: 'aqua-fault' }) }] });
});
