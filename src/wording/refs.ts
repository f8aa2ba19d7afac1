import type { Finding, Ref } from '../contract';

/** A key under which a thing's name is kept while it is on screen. */
export function refKey(ref: Ref): string {
  if (ref.ref === 'aquaEntry') return `aquaEntry:${ref.projectId}:${ref.itemType}:${ref.fieldId}:${ref.id}`;
  if (ref.ref === 'jiraOption') return `jiraOption:${ref.fieldId}:${ref.id}`;
  return ref.ref === 'aquaField' ? `aquaField:${ref.projectId}:${ref.itemType}:${ref.id}` : `${ref.ref}:${ref.id}`;
}

/** Everything that findings refer to, each once. */
export function refsOf(findings: readonly Finding[]): Ref[] {
  const refs = new Map<string, Ref>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isRef(value)) refs.set(refKey(value), value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  findings.forEach((finding) => visit(finding.args));
  return [...refs.values()];
}

function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value && 'id' in value;
}
