/** Notes by its path what is read of a JSON value, elements of lists taken together: `values.*.name`. */
export function watched(value: unknown, note: (path: string) => void, prefix = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isList = Array.isArray(value);
  const pathOf = (name: string | symbol): string | undefined => {
    if (typeof name !== 'string' || !Object.hasOwn(value, name) || (isList && name === 'length')) return undefined;
    return `${prefix}${isList ? '*' : name}`;
  };
  return new Proxy(value, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      const path = pathOf(name);
      if (path === undefined) return member;
      note(path);
      return watched(member, note, `${path}.`);
    },
    has: (target, name) => {
      const path = pathOf(name);
      if (path !== undefined) note(path);
      return Reflect.has(target, name);
    },
  });
}
