import { foldName } from '../../checklist/matching/fold';

/** A field by its id or its title, both folded: titles can be renamed (docs/platform/aqua.md#fields). An active one is preferred. */
export function findField<F extends { id: string; title: string; active?: boolean }>(fields: readonly F[], name: string): F | undefined {
  const wanted = foldName(name);
  const found = fields.filter((field) => foldName(field.id) === wanted || foldName(field.title) === wanted);
  return found.find((field) => field.active) ?? found[0];
}
