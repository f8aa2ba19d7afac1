import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { changeMember } from '../../local/samples/member';
import { aquaOperations } from '../../src/clients/aqua/operations';
import type { AnswerSchema } from '../../src/clients/http/answer-schema';
import { backendOperations } from '../../src/clients/jira/operations';
import { operationOf, pathsIn, type Member } from './members';
import type { Recording } from './recorded-run';

/** An answer of an operation as it was recorded. */
interface Answer {
  json: unknown;
  paths: ReadonlySet<string>;
  /** What the app makes of it. */
  reading: string;
}

/** Names the reading of an operation's answers with one member changed; undefined where the app makes of them what it did before. */
export type NameReading = (member: Member, change: (value: unknown) => unknown) => string | undefined;

/**
 * What the app makes of answers that are changed: two changes of one reading are the same to it. Answers that are refused are told apart only by
 * whether all are: which of several is none makes no difference to what may be said.
 */
export function openReadings({ told }: Recording): NameReading {
  const known = new Map<string, Answer[]>();

  function answersOf({ system, operation }: Member): Answer[] {
    const name = `${system} ${operation.source}`;
    const answers =
      known.get(name) ??
      [...told[system]].flatMap(([request, { status, body }]): Answer[] => {
        if (status !== 200 || body === '' || !operation.test(withoutQuery(request))) return [];
        const json: unknown = JSON.parse(body);
        return [{ json, paths: new Set(pathsIn(json)), reading: readBy(schemasOf(operation), json) }];
      });
    known.set(name, answers);
    return answers;
  }

  return (member, change) => {
    const schemas = schemasOf(member.operation);
    const hash = createHash('sha1');
    let changed = 0;
    let refused = 0;
    const answers = answersOf(member);
    for (const [at, { json, paths, reading }] of answers.entries()) {
      const now = paths.has(member.path) ? readBy(schemas, changeMember(json, member.path, change)) : reading;
      if (now === reading) continue;
      changed += 1;
      if (now.includes(none)) refused += 1;
      hash.update(`${at} ${now}`);
    }
    if (changed === 0) return undefined;
    const which = changed > refused ? hash.digest('hex') : refused < answers.length ? 'some are none' : 'none';
    return `${member.system} ${member.operation.source} ${which}`;
  };
}

/** Of a recorded request: its method and path. */
function withoutQuery(request: string): string {
  const [method = '', url = ''] = request.split(' ');
  return `${method} ${url.split('?')[0] ?? ''}`;
}

/** Those of all operations of one method and path: they read different parts of the same answer. */
function schemasOf(operation: RegExp): AnswerSchema<unknown>[] {
  return [...aquaOperations, ...backendOperations]
    .filter(({ method, path }) => operationOf(`${method} ${path.replace(/\{\w+\}/g, '1')}`).source === operation.source)
    .flatMap((declared): AnswerSchema<unknown>[] => {
      const schema: unknown = Reflect.get(declared, 'answer') ?? Reflect.get(declared, 'page');
      return isSchema(schema) ? [schema] : [];
    });
}

function isSchema(thing: unknown): thing is AnswerSchema<unknown> {
  return typeof thing === 'object' && thing !== null && '~standard' in thing;
}

const none = '\u0000none';

/** What comes of an answer; the answer itself where no operation declares what it reads of it. */
function readBy(schemas: readonly AnswerSchema<unknown>[], json: unknown): string {
  if (schemas.length === 0) return JSON.stringify(json);
  const read = schemas.map((schema) => {
    const parsed = v.safeParse(schema, json);
    return parsed.success ? JSON.stringify(parsed.output, plain) : none;
  });
  return read.join('\n');
}

function plain(_name: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
}
