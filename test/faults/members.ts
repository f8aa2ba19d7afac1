import type { Outcome } from '../../src/checklist/model/vocabulary';
import type { Recording, System } from './recorded-run';

/** A member of an operation's answers, named as `changeMember` names it. */
export interface Member {
  system: System;
  /** Fits the requests of the operation, ids aside. */
  operation: RegExp;
  path: string;
}

/** Outcomes that claim to have seen something. */
export const decisive: readonly Outcome[] = ['passed', 'failed'];

/**
 * Objects whose keys are data: permissions by key, roles by name, parameters of rules, properties of statuses. To leave a key out there is to
 * tell of another site, not to leave a member out.
 */
const records = /(^|\.)(permissions|parameters|properties)$/;
/** A step without a screen has no such member, and an edit screen names its fields as members. */
const facts = [/\/workflows\$ .*transitionScreen$/, /\/editmeta\$ fields\.[^.]+$/];

/** Where null says something: no address was entered, and a licence has no end. */
const sayingNull = [/^aqua .*\/User(\/.*)?\$ (\*\.)?Email$/, /^aqua .*\/System\/License\$ .*(StartTime|ExpiryTime)$/];

export function saysSomething({ system, operation, path }: Member): boolean {
  return sayingNull.some((one) => one.test(`${system} ${operation.source.replaceAll('\\', '')} ${path}`));
}

/** Every member of every answer in a recording, elements of lists taken together. */
export function memberPaths({ told }: Recording): Member[] {
  const found = new Map<string, Member>();
  for (const system of ['jira', 'aqua'] as const)
    for (const [key, { status, body }] of told[system]) {
      if (status !== 200 || body === '') continue;
      const operation = operationOf(key);
      if (/role$/.test(operation.source)) continue;
      for (const path of pathsIn(JSON.parse(body))) {
        const name = `${system} ${operation.source} ${path}`;
        if (!facts.some((fact) => fact.test(name))) found.set(name, { system, operation, path });
      }
    }
  return [...found.values()];
}

/** Patterns by method and path: making one takes longer than asking it. */
const patterns = new Map<string, RegExp>();

/** The operation of a request, which begins with its method and path. */
export function operationOf(key: string): RegExp {
  const [method = '', url = ''] = key.split(' ');
  const [address = ''] = url.split('?');
  const pattern = patterns.get(`${method} ${address}`) ?? patternOf(method, address);
  patterns.set(`${method} ${address}`, pattern);
  return pattern;
}

function patternOf(method: string, address: string): RegExp {
  const path = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+(?=\/|$)/g, '[^/]+');
  return new RegExp(`^${method} ${path}$`);
}

/** Every member of a JSON value by its path, elements of lists taken together; objects whose keys are data have none. */
export function pathsIn(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((element) => pathsIn(element, `${prefix}*.`)))];
  if (typeof value !== 'object' || value === null || records.test(prefix.replace(/\.$/, ''))) return [];
  return Object.entries(value).flatMap(([name, member]) => [`${prefix}${name}`, ...pathsIn(member, `${prefix}${name}.`)]);
}
