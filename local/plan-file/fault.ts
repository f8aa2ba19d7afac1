import type { z } from 'zod';

/** What the rules of the format find by themselves: each gives its code in place of a message. The first are those of clauses. */
const ownFaults = ['unknown', 'orderBy', 'unbalanced', 'notADate', 'notATimeZone', 'livesAYear', 'fieldOfList'] as const;
export type OwnFault = (typeof ownFaults)[number];

/** What a member may have to be. */
export type Expected = 'text' | 'number' | 'yesOrNo' | 'list' | 'object' | 'nameOrId';

/** What is wrong with a member of a plan file; words are in `local/wording`. */
export type PlanFault =
  | { kind: OwnFault | 'missing' | 'empty' | 'notPositive' | 'unfit' }
  | { kind: 'unknownMembers'; names: string[] }
  | { kind: 'noneOf'; allowed: string[] }
  | { kind: 'wrongType'; expected: Expected }
  | { kind: 'tooLong' | 'tooMany'; most: number };

const expectedOf: Readonly<Record<string, Expected | undefined>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'yesOrNo',
  array: 'list',
  object: 'object',
};

/** What an issue of the format comes to, by its code. `isThere`: whether the member stands in the file. */
export function faultOf(issue: z.core.$ZodIssue, isThere: boolean): PlanFault {
  const own = ownFaults.find((fault) => fault === issue.message);
  if (own) return { kind: own };
  if (issue.code === 'unrecognized_keys') return { kind: 'unknownMembers', names: issue.keys };
  if (!isThere) return { kind: 'missing' };
  switch (issue.code) {
    case 'invalid_value':
      return { kind: 'noneOf', allowed: issue.values.map(String) };
    case 'invalid_union':
      return { kind: 'wrongType', expected: 'nameOrId' };
    case 'invalid_format':
      return { kind: 'notADate' };
    case 'too_small':
      return { kind: issue.origin === 'string' || issue.origin === 'array' ? 'empty' : 'notPositive' };
    case 'too_big':
      if (issue.origin === 'string' || issue.origin === 'array')
        return { kind: issue.origin === 'string' ? 'tooLong' : 'tooMany', most: Number(issue.maximum) };
      return { kind: 'unfit' };
    case 'invalid_type': {
      const expected = expectedOf[issue.expected];
      return expected ? { kind: 'wrongType', expected } : { kind: 'unfit' };
    }
    default:
      return { kind: 'unfit' };
  }
}
