import { readingOf } from '../checklist/engine/define-fact';
import type { AquaClient } from '../clients/aqua/client';
import { projectFields } from '../clients/aqua/operations/fields';
import { projectSprints, visibleProjects } from '../clients/aqua/operations/projects';
import { systemRole, systemUsers } from '../clients/aqua/operations/users';
import { withAqua } from '../connection/connection';
import type { AquaNames, Ref } from '../contract';
import { isOfAqua, refKey, refsOf } from '../checklist/model/refs';
import { listedPlans } from '../plans/listed';
import { loadPlan } from '../plans/plans';
import { latestRun } from '../runs/runs';

type RefOf<K extends Ref['ref']> = Extract<Ref, { ref: K }>;

/** Names of aqua's things, read when they are shown and kept nowhere. What cannot be read is left out. */
export function aquaNames(refs: readonly Ref[]): Promise<AquaNames> {
  return withAqua((aqua) => namesIn(aqua, refs));
}

/**
 * The same for what the latest run of a plan names, or of the only plan there is, and for the plan's own project; null for what aqua does not
 * tell. Nobody logs in to aqua where there is nothing to name.
 */
export async function aquaNamesOfLatest(of: string | undefined): Promise<Record<string, string | null>> {
  const planId = of ?? (await onlyPlan());
  if (planId === undefined) return {};
  const [{ draft }, run] = await Promise.all([loadPlan(planId), latestRun(planId)]);
  const ofPlan: Ref[] = draft.where ? [{ ref: 'aquaProject', id: draft.where.aquaProjectId }] : [];
  const named = [...ofPlan, ...refsOf(run?.results.flatMap(({ findings }) => findings) ?? [])];
  const refs = named.filter(isOfAqua);
  if (!run || refs.length === 0) return {};
  const names = await aquaNames(refs);
  return Object.fromEntries(refs.map((ref) => [refKey(ref), names[refKey(ref)] ?? null]));
}

async function onlyPlan(): Promise<string | undefined> {
  const [one, ...others] = await listedPlans();
  return others.length === 0 ? one?.id : undefined;
}

async function namesIn(aqua: AquaClient, refs: readonly Ref[]): Promise<AquaNames> {
  const of = <K extends Ref['ref']>(kind: K): RefOf<K>[] => refs.filter((ref): ref is RefOf<K> => ref.ref === kind);
  const named = await Promise.all([
    users(of('aquaUser')),
    projects(of('aquaProject')),
    roles(of('aquaRole')),
    sprints(of('aquaSprint')),
    entriesAndFields(of('aquaEntry'), of('aquaField')),
  ]);
  return Object.fromEntries(named.flat());

  async function users(wanted: RefOf<'aquaUser'>[]): Promise<[string, string][]> {
    if (wanted.length === 0) return [];
    const byId = new Map(
      (await readable(() => aqua.ask(systemUsers), [])).map((user) => [
        user.id,
        [user.firstName, user.surname].filter(Boolean).join(' ') || user.userName,
      ]),
    );
    return wanted.flatMap((ref) => entryOf(ref, byId.get(ref.id)));
  }

  async function projects(wanted: RefOf<'aquaProject'>[]): Promise<[string, string][]> {
    if (wanted.length === 0) return [];
    const byId = new Map((await readable(() => aqua.ask(visibleProjects), [])).map((project) => [project.id, project.name]));
    return wanted.flatMap((ref) => entryOf(ref, byId.get(ref.id)));
  }

  async function roles(wanted: RefOf<'aquaRole'>[]): Promise<[string, string][]> {
    const found = await Promise.all(
      wanted.map(async (ref) => entryOf(ref, (await readable(() => aqua.ask(systemRole, { roleId: ref.id }), undefined))?.name)),
    );
    return found.flat();
  }

  async function sprints(wanted: RefOf<'aquaSprint'>[]): Promise<[string, string][]> {
    const projectIds = [...new Set(wanted.map(({ projectId }) => projectId))];
    const found = (await Promise.all(projectIds.map((id) => readable(() => aqua.ask(projectSprints, { projectId: id }), [])))).flat();
    const byId = new Map(found.map(({ id, name }) => [id, name.trim() || undefined]));
    return wanted.flatMap((ref) => entryOf(ref, byId.get(ref.id)));
  }

  async function entriesAndFields(wanted: RefOf<'aquaEntry'>[], wantedFields: RefOf<'aquaField'>[]): Promise<[string, string][]> {
    const fieldLists = new Map(
      [...wanted, ...wantedFields].map(({ projectId, itemType }) => [`${projectId} ${itemType}`, { projectId, itemType }]),
    );
    const found = await Promise.all(
      [...fieldLists.values()].map(async ({ projectId, itemType }) => {
        const fields = await readable(() => aqua.ask(projectFields, { projectId, itemType }), []);
        const here = (ref: { projectId: number; itemType: string }): boolean => ref.projectId === projectId && ref.itemType === itemType;
        return [
          ...wanted
            .filter(here)
            .flatMap((ref) =>
              entryOf(ref, fields.find((field) => field.id === ref.fieldId)?.entries?.find((entry) => entry.id === ref.id)?.name),
            ),
          ...wantedFields.filter(here).flatMap((ref) => entryOf(ref, fields.find((field) => field.id === ref.id)?.title)),
        ];
      }),
    );
    return found.flat();
  }
}

function entryOf(ref: Ref, name: string | undefined): [string, string][] {
  return name === undefined ? [] : [[refKey(ref), name]];
}

async function readable<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  const reading = await readingOf(read());
  return reading.ok ? reading.value : otherwise;
}
