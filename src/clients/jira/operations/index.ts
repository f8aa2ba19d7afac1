import type { DeclaredOperation, JiraOperation } from '../operation';
import * as accounts from './accounts';
import * as boards from './boards';
import * as editMeta from './edit-meta';
import * as fields from './fields';
import * as issues from './issues';
import { pageOperations } from './page';
import * as permissions from './permissions';
import * as projects from './projects';
import * as securityLevels from './security-levels';
import * as site from './site';
import * as workflows from './workflows';

const exported: unknown[] = [accounts, boards, editMeta, fields, issues, permissions, projects, securityLevels, site, workflows].flatMap(
  Object.values,
);

/** Every operation that the backend declares. Two of one method and path read different parts of the same answer. */
export const backendOperations: readonly DeclaredOperation[] = exported
  .filter(isOperation)
  .sort((one, other) => (one.path < other.path ? -1 : 1));

/** Every operation of Jira that this app asks for: none but these is let through. */
export const operations: readonly DeclaredOperation[] = [...backendOperations, ...pageOperations];

function isOperation(thing: unknown): thing is DeclaredOperation {
  return typeof thing === 'object' && thing !== null && 'method' in thing && 'path' in thing && 'scopes' in thing;
}

/** The operations of the backend that are asked without saying anything, such as what the whole site is set to. */
export const plainOperations: readonly JiraOperation<[], NonNullable<unknown>>[] = exported.filter(isPlain);

function isPlain(thing: unknown): thing is JiraOperation<[], NonNullable<unknown>> {
  return isOperation(thing) && 'answer' in thing && 'request' in thing && typeof thing.request === 'function' && thing.request.length === 0;
}

/** The declaration of a request; undefined where there is none. Fixed parts of a path come before variable ones. */
export function operationOf(method: string, address: string): DeclaredOperation | undefined {
  const segments = new URL(address, 'http://jira').pathname.split('/');
  return operations
    .filter((operation) => operation.method === method && fits(operation.path.split('/'), segments))
    .sort((one, other) => variablesIn(one) - variablesIn(other))[0];
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return pattern.length === segments.length && pattern.every((part, index) => /^\{\w+\}$/.test(part) || part === segments[index]);
}

function variablesIn({ path }: DeclaredOperation): number {
  return path.split('{').length - 1;
}
