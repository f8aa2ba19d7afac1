import { readingOf } from '../../src/checklist/engine/define-fact';
import type { Decision, Plan } from '../../src/checklist/model/plan';
import { workTypesOf } from '../../src/checklist/model/scope';
import type { AquaItemType } from '../../src/checklist/model/vocabulary';
import type { AquaClient } from '../../src/clients/aqua/client';
import type { AquaEntry, AquaField } from '../../src/clients/aqua/operations/fields';
import { projectSprints } from '../../src/clients/aqua/operations/projects';
import { aquaFieldOf } from '../../src/facts/dimensions';
import { sprintsOn } from '../../src/facts/jira/boards';
import type { JiraClient } from '../../src/clients/jira/client';
import { boards } from '../../src/clients/jira/operations/boards';
import { createFields } from '../../src/clients/jira/operations/fields';
import { priorities, projectStatuses, resolutions } from '../../src/clients/jira/operations/projects';
import { once, type Named } from './names';

type Dimension = Decision['dimension'];

export interface Decidable {
  /** The values of Jira that a decision may name; `field` is Jira's, of lists. */
  inJira: (dimension: Dimension, field: string | undefined) => Promise<Named[]>;
  /** The same of aqua. */
  inAqua: (dimension: Dimension, field: string | undefined) => Promise<Named[]>;
}

/** What decisions may name, read when the first one of a kind asks for it. */
export function decidable(
  plan: Plan,
  jira: JiraClient,
  aqua: AquaClient,
  fields: (itemType: AquaItemType) => Promise<AquaField[]>,
): Decidable {
  const { jiraProjectId: projectId, aquaProjectId, pairs } = plan.where;
  const types = workTypesOf(pairs);
  const ofJira = {
    resolution: once(async () => named((await jira.pages(resolutions, {})).items)),
    priority: once(async () => named(await jira.ask(priorities))),
    status: once(async () => {
      const byType = await jira.ask(projectStatuses, { projectId });
      return named(types.flatMap((type) => byType.get(type) ?? []));
    }),
    sprint: once(async () => {
      const shown = await jira.pages(boards, { projectId });
      const found = await Promise.all(shown.items.flatMap(({ id }) => [sprintsOn(jira, id), sprintsOn(jira, id, { closed: true })]));
      return named(found.flat().map(({ id, name }) => ({ id: String(id), name: name.trim() })));
    }),
  };
  const screens = once(() => Promise.all(types.map((issueTypeId) => readingOf(jira.pages(createFields, { projectId, issueTypeId })))));
  const optionsOf = async (field: string): Promise<Named[]> =>
    named(
      (await screens())
        .flatMap((screen) => (screen.ok ? screen.value.items : []))
        .flatMap(({ id, allowed = [] }) => (id === field ? allowed : [])),
    );
  const entriesOf = async (fieldOf: (pair: Plan['where']['pairs'][number]) => string | undefined): Promise<Named[]> => {
    const lists = await Promise.all(
      pairs.map(async (pair) => {
        const fieldId = fieldOf(pair);
        return (await fields(pair.aquaItemType)).find(({ id }) => id === fieldId)?.entries ?? [];
      }),
    );
    const bears =
      (wanted: string) =>
      ({ name, isDeleted }: AquaEntry): boolean =>
        !isDeleted && name.toLowerCase() === wanted.toLowerCase();
    // An entry that was deleted cannot be meant where another one bears its name; that of one list stands for its namesakes in the others.
    return lists
      .flatMap((list, at) => list.filter(({ name }) => !lists.slice(0, at).some((earlier) => earlier.some(bears(name)))))
      .filter((entry, _index, all) => !entry.isDeleted || !all.some(({ name, isDeleted }) => !isDeleted && name === entry.name))
      .map(({ id, name }) => ({ id, names: [name] }));
  };
  return {
    inJira: (dimension, field) => (dimension === 'list' ? optionsOf(field ?? '') : ofJira[dimension]()),
    inAqua: async (dimension, field) => {
      if (dimension === 'sprint')
        return (await aqua.ask(projectSprints, { projectId: aquaProjectId })).map(({ id, name }) => ({ id, names: [name.trim()] }));
      if (dimension !== 'list') return entriesOf((pair) => aquaFieldOf(dimension, pair));
      return entriesOf(
        (pair) => plan.travels.fields?.find((one) => one.jiraFieldId === field && one.aquaItemType === pair.aquaItemType)?.aquaFieldId,
      );
    },
  };
}

function named(values: Iterable<{ id: string; name: string }>): Named[] {
  return [...new Map([...values].map((value) => [value.id, value])).values()].map(({ id, name }) => ({ id, names: [name, id] }));
}
