import {
  listFields,
  listNeeds,
  priorityFields,
  priorityNeeds,
  resolutionFields,
  resolutionNeeds,
  sprintField,
  sprintNeeds,
  statusFields,
  statusNeeds,
  unreadOf,
} from '../checks/values/_mapped-fields';
import type { MappedField } from '../checks/values/_values';
import { defineFact, optional, type Fact, type Reading } from '../checklist/engine/define-fact';
import { decidedDimensions, type Decision } from '../checklist/model/plan';
import type { Unavailability } from '../checklist/model/unavailable';
import type { Mapping } from '../contract';
import { gatherNow } from '../runs/gather-now';
import type { Caller } from '../runs/caller';
import { mappingTable } from './table';

type Dimension = Decision['dimension'];

/** The fields of a dimension, and what could not be read of some of them. */
interface Fields {
  fields: MappedField[];
  unread: Unavailability[];
}

/**
 * The values in use of both sides with what becomes of them, for one dimension or for all. Read for whoever looks, and kept nowhere: names of
 * values are no personal data. What could not be read says why.
 */
export async function readMapping(
  { planId, dimension }: { planId: string; dimension?: Dimension | undefined },
  caller: Caller,
): Promise<Mapping> {
  const wanted = dimension === undefined ? decidedDimensions : [dimension];
  const reading = await gatherNow(planId, caller, ({ decisions }) => fieldsOf(wanted, decisions));
  if (!reading.ok) return { tables: [], unread: wanted.map((one) => ({ dimension: one, why: reading.why })) };
  return {
    tables: reading.value.flatMap(([one, read]) => (read.ok ? read.value.fields.map((field) => mappingTable(one, field)) : [])),
    unread: reading.value.flatMap(([one, read]) => (read.ok ? read.value.unread : [read.why]).map((why) => ({ dimension: one, why }))),
  };
}

/** Reads several dimensions, each by itself: what cannot be read hides no other. */
function fieldsOf(wanted: readonly Dimension[], decisions: readonly Decision[]): Fact<[Dimension, Reading<Fields>][]> {
  const needs = Object.fromEntries(wanted.map((dimension) => [dimension, optional(readers[dimension](decisions))] as const));
  return defineFact({
    id: 'mapping',
    needs,
    gather: async (_sources, read) =>
      wanted.flatMap((dimension): [Dimension, Reading<Fields>][] => {
        const reading = read[dimension];
        return reading ? [[dimension, reading]] : [];
      }),
  });
}

const readers: Record<Dimension, (decisions: readonly Decision[]) => Fact<Fields>> = {
  resolution: (decisions) =>
    defineFact({
      id: 'mapping.resolution',
      needs: resolutionNeeds,
      gather: async ({ plan }, read) => ({ fields: resolutionFields(read, { plan, decisions }), unread: unreadOf(read) }),
    }),
  status: (decisions) =>
    defineFact({
      id: 'mapping.status',
      needs: statusNeeds,
      gather: async ({ plan }, read) => ({ fields: statusFields(read, { plan, decisions }), unread: unreadOf(read) }),
    }),
  priority: (decisions) =>
    defineFact({
      id: 'mapping.priority',
      needs: priorityNeeds,
      gather: async ({ plan }, read) => ({ fields: priorityFields(read, { plan, decisions }), unread: unreadOf(read) }),
    }),
  sprint: (decisions) =>
    defineFact({
      id: 'mapping.sprint',
      needs: sprintNeeds,
      gather: async ({ plan }, read) => {
        const field = sprintField(read, { plan, decisions });
        return { fields: field ? [field] : [], unread: [] };
      },
    }),
  list: (decisions) =>
    defineFact({
      id: 'mapping.list',
      needs: listNeeds,
      gather: async ({ plan }, read) => listFields(read, { plan, decisions }),
    }),
};
