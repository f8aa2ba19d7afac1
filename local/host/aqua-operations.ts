import type { AquaCall } from '../../src/clients/aqua/operation';
import { aquaOperations } from '../../src/clients/aqua/operations';

/** aqua's own folder; what stands before it belongs to the server's address. */
const apiFolder = '/aquaWebNG';

const table = aquaOperations.map((call) => ({
  call,
  pattern: new RegExp(`^${call.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The declared operation that a request to aqua's API is one of; undefined where none is. */
export function declaredOperation(method: string, { pathname }: URL): AquaCall | undefined {
  const path = apiPath(pathname);
  return table.find(({ call, pattern }) => call.method === method && path !== undefined && pattern.test(path))?.call;
}

/** Whether the app may send it: a request that is not meant for aqua's API is none of this table's. */
export function isDeclared(method: string, url: URL): boolean {
  return apiPath(url.pathname) === undefined || declaredOperation(method, url) !== undefined;
}

function apiPath(pathname: string): string | undefined {
  const at = pathname.toLowerCase().lastIndexOf(`${apiFolder.toLowerCase()}/`);
  return at < 0 ? undefined : pathname.slice(at + apiFolder.length);
}
