/** Changes a member of a JSON value, named by its path: `projectPermissions.*.issues`. A star is every element, or every member. */
export function changeMember(value: unknown, path: string, change: (member: unknown) => unknown): unknown {
  return changeAt(value, path === '' ? [] : path.split('.'), change);
}

function changeAt(value: unknown, [name, ...rest]: readonly string[], change: (member: unknown) => unknown): unknown {
  if (name === undefined) return change(value);
  if (Array.isArray(value)) {
    const elements: unknown[] = value;
    return elements.flatMap((element, index) => {
      if (name !== '*' && name !== String(index)) return [element];
      const changed = changeAt(element, rest, change);
      return changed === undefined ? [] : [changed];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const key of name === '*' ? Object.keys(copy) : Object.hasOwn(copy, name) ? [name] : []) {
    const changed = changeAt(copy[key], rest, change);
    if (changed === undefined) Reflect.deleteProperty(copy, key);
    else copy[key] = changed;
  }
  return copy;
}
