import { operationOf } from '../../src/clients/jira/operations';

/**
 * Why Jira would refuse a request of the app: the manifest lacks scopes that its declaration names, or nobody declared it, so that nobody
 * asked for its scopes. Undefined where it lets the request through.
 */
export function refusalOf(method: string, address: string, held: readonly string[]): string | undefined {
  const operation = operationOf(method, address);
  if (!operation) return `${method} ${new URL(address, 'http://jira').pathname} is declared in no file of src/clients/jira/operations`;
  return operation.scopes.every((scope) => held.includes(scope)) ? undefined : 'Unauthorized; scope does not match';
}
