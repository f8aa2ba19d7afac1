import { issueKey, type Issue } from '../model/issue';
import { momentOf } from './dates';
import { JqlError } from './error';
import type { JqlContext, JqlField, KeyField, LabelField, ManyField, TextField, ValueField } from './field';
import { fieldNamed } from './fields';
import { parseJql, type Clause, type Operand, type Operator, type Query } from './parse';

export interface CompiledJql {
  /**
   * Asked of one of a group of issues that differ in nothing but what `lookup.ts` leaves out of their group: whether the whole group matches, or
   * what tells whether a single issue of it does.
   */
  alike(issue: Issue): boolean | ((issue: Issue) => boolean);
  /** Undefined where the query does not say: the newest first. */
  compare: ((one: Issue, other: Issue) => number) | undefined;
}

/** A query made ready to be asked of many issues. Throws a JqlError where Jira would answer 400, also for a search without bounds. */
export function compileJql(jql: string, context: JqlContext): CompiledJql {
  const query = parseJql(jql);
  if (!query.where) throw new JqlError('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  const { ofGroup } = compile(query.where, context);
  return { alike: ofGroup, compare: comparator(query.orderBy) };
}

/** Fields that issues share with all others of their group. */
const alikeFields = new Set([
  'project',
  'issuetype',
  'type',
  'status',
  'statuscategory',
  'priority',
  'resolution',
  'level',
  'assignee',
  'reporter',
]);

type Predicate = (issue: Issue) => boolean;

interface Compiled {
  predicate: Predicate;
  /** What is left of the test for a whole group, by one of its issues. */
  ofGroup: (issue: Issue) => boolean | Predicate;
}

/** The test that a clause puts to each issue. */
export function compileClause(clause: Clause, context: JqlContext): Predicate {
  return compile(clause, context).predicate;
}

function compile(clause: Clause, context: JqlContext): Compiled {
  switch (clause.kind) {
    case 'and':
    case 'or': {
      const parts = clause.clauses.map((part) => compile(part, context));
      // One part that comes to this decides for all.
      const decisive = clause.kind === 'or';
      const joined = (predicates: readonly Predicate[]): Predicate =>
        decisive ? (issue) => predicates.some((holds) => holds(issue)) : (issue) => predicates.every((holds) => holds(issue));
      return {
        predicate: joined(parts.map((part) => part.predicate)),
        ofGroup: (issue) => {
          let left: Predicate[] | undefined;
          for (const part of parts) {
            const answer = part.ofGroup(issue);
            if (answer === decisive) return decisive;
            if (typeof answer === 'function') (left ??= []).push(answer);
          }
          if (!left) return !decisive;
          return left.length === 1 && left[0] ? left[0] : joined(left);
        },
      };
    }
    case 'not':
      return compile(opposite(clause.clause), context);
    case 'term': {
      const predicate = compileTerm(fieldNamed(clause.field, context), clause.field, clause.operator, clause.operand, context);
      return { predicate, ofGroup: alikeFields.has(clause.field.toLowerCase()) ? predicate : () => predicate };
    }
  }
}

const opposites: Record<Operator, Operator> = {
  '=': '!=',
  '!=': '=',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '~': '!~',
  '!~': '~',
};

/** Jira carries NOT down to the operators, so NOT (a = 1) leaves out issues without a value just as a != 1 does. */
function opposite(clause: Clause): Clause {
  switch (clause.kind) {
    case 'and':
      return { kind: 'or', clauses: clause.clauses.map(opposite) };
    case 'or':
      return { kind: 'and', clauses: clause.clauses.map(opposite) };
    case 'not':
      return clause.clause;
    case 'term':
      return { ...clause, operator: opposites[clause.operator] };
  }
}

function compileTerm(field: JqlField, name: string, operator: Operator, operand: Operand, context: JqlContext): Predicate {
  switch (field.kind) {
    case 'value':
      return compileValue(field, name, operator, operand);
    case 'key':
      return compileKey(field, name, operator, operand);
    case 'labels':
      return compileLabels(field, name, operator, operand);
    case 'many':
      return compileMany(field, name, operator, operand);
    case 'text':
      return compileText(field, name, operator, operand);
    case 'number': {
      if (operand.kind !== 'empty' && (operand.kind !== 'value' || !Number.isFinite(Number(operand.text))))
        throw new JqlError(`The value of the field '${name}' has to be a number.`);
      return compileOrdered(field, name, operator, operand, operand.kind === 'empty' ? 0 : Number(operand.text));
    }
    case 'date': {
      const { viewer, site, now } = context;
      const moment = operand.kind === 'empty' ? 0 : momentOf(operand, name, { now, timeZone: viewer?.timeZone ?? site.timeZone });
      return compileOrdered(field, name, operator, operand, moment);
    }
  }
}

/** Issues without a value meet no comparison; only EMPTY finds them. */
function compileOrdered(
  field: { valueOf(issue: Issue): number | null },
  name: string,
  operator: Operator,
  operand: Operand,
  limit: number,
): Predicate {
  if (operand.kind === 'empty') return emptiness((issue) => field.valueOf(issue) === null, operator, name);
  const holds = comparison(operator, name);
  return (issue) => {
    const value = field.valueOf(issue);
    return value !== null && holds(value, limit);
  };
}

function compileText(field: TextField, name: string, operator: Operator, operand: Operand): Predicate {
  if (operand.kind === 'empty') return emptiness((issue) => field.valueOf(issue) === '', operator, name);
  if ((operator !== '~' && operator !== '!~') || operand.kind !== 'value') throw unsupported(operator, name);
  const words = operand.text.toLowerCase().split(/\s+/).filter(Boolean);
  return (issue) => {
    const text = field.valueOf(issue).toLowerCase();
    if (operator === '!~' && text === '') return false;
    return words.every((word) => hasWord(text, word)) === (operator === '~');
  };
}

function emptiness(isEmpty: Predicate, operator: Operator, name: string): Predicate {
  if (!sameness.includes(operator)) throw unsupported(operator, name);
  return (issue) => isEmpty(issue) === affirms(operator);
}

/** Whole words, or beginnings of words where a star ends the term, as Jira's text search does. */
function hasWord(text: string, word: string): boolean {
  const begins = word.endsWith('*');
  const wanted = begins ? word.slice(0, -1) : word;
  return text.split(/[^\p{L}\p{N}]+/u).some((one) => (begins ? one.startsWith(wanted) : one === wanted));
}

/** Issues without a value meet neither `!=` nor `not in`; only EMPTY finds them. */
function compileValue(field: ValueField, name: string, operator: Operator, operand: Operand): Predicate {
  if (!sameness.includes(operator)) throw unsupported(operator, name);
  const wanted = new Set(
    operandsOf(operand).flatMap((one) => (one.kind === 'empty' ? [null] : one.kind === 'list' ? [] : field.identify(one))),
  );
  if (affirms(operator)) return (issue) => wanted.has(field.valueOf(issue));
  if (wanted.has(null)) return (issue) => !wanted.has(field.valueOf(issue));
  return (issue) => {
    const value = field.valueOf(issue);
    return value !== null && !wanted.has(value);
  };
}

function compileKey(field: KeyField, name: string, operator: Operator, operand: Operand): Predicate {
  if (operator === '~' || operator === '!~') throw unsupported(operator, name);
  const named = operandsOf(operand).flatMap((one) => (one.kind === 'empty' || one.kind === 'list' ? [] : field.identify(one)));
  if (sameness.includes(operator)) {
    const wanted = new Set(named);
    return (issue) => wanted.has(issue) === affirms(operator);
  }
  const holds = comparison(operator, name);
  return (issue) => named.some((pivot) => issue.project === pivot.project && holds(issue.number, pivot.number));
}

const sameness: readonly Operator[] = ['=', '!=', 'in', 'not in', 'is', 'is not'];

function affirms(operator: Operator): boolean {
  return operator === '=' || operator === 'in' || operator === 'is';
}

function compileLabels(field: LabelField, name: string, operator: Operator, operand: Operand): Predicate {
  if (!sameness.includes(operator)) throw unsupported(operator, name);
  const operands = operandsOf(operand);
  const wanted = new Set(operands.flatMap((one) => (one.kind === 'value' ? [one.text] : [])));
  const orNone = operands.some((one) => one.kind === 'empty');
  const meets: Predicate = (issue) => {
    const labels = field.valuesOf(issue);
    return labels.length === 0 ? orNone : labels.some((label) => wanted.has(label));
  };
  if (affirms(operator)) return meets;
  return (issue) => !meets(issue) && (orNone || field.valuesOf(issue).length > 0);
}

/** As with labels: without a value an issue meets neither `!=` nor `not in`. */
function compileMany(field: ManyField, name: string, operator: Operator, operand: Operand): Predicate {
  if (!sameness.includes(operator)) throw unsupported(operator, name);
  const operands = operandsOf(operand);
  const wanted = new Set(operands.flatMap((one) => (one.kind === 'empty' || one.kind === 'list' ? [] : field.identify(one))));
  const orNone = operands.some((one) => one.kind === 'empty');
  const meets: Predicate = (issue) => {
    const values = field.valuesOf(issue);
    return values.length === 0 ? orNone : values.some((value) => wanted.has(value));
  };
  if (affirms(operator)) return meets;
  return (issue) => !meets(issue) && (orNone || field.valuesOf(issue).length > 0);
}

function operandsOf(operand: Operand): Operand[] {
  return operand.kind === 'list' ? operand.operands : [operand];
}

function comparison(operator: Operator, name: string): (one: number, other: number) => boolean {
  switch (operator) {
    case '<':
      return (one, other) => one < other;
    case '<=':
      return (one, other) => one <= other;
    case '>':
      return (one, other) => one > other;
    case '>=':
      return (one, other) => one >= other;
    case '=':
      return (one, other) => one === other;
    case '!=':
      return (one, other) => one !== other;
    default:
      throw unsupported(operator, name);
  }
}

function unsupported(operator: Operator, name: string): JqlError {
  return new JqlError(`The operator '${operator}' is not supported by the '${name}' field.`);
}

const orders: Record<string, (one: Issue, other: Issue) => number> = {
  key: byKey,
  issuekey: byKey,
  id: (one, other) => one.id - other.id,
  created: (one, other) => one.created - other.created,
  updated: (one, other) => one.updated - other.updated,
};

function byKey(one: Issue, other: Issue): number {
  if (one.project === other.project) return one.number - other.number;
  return issueKey(one) < issueKey(other) ? -1 : 1;
}

function comparator(orderBy: Query['orderBy']): CompiledJql['compare'] {
  if (orderBy.length === 0) return undefined;
  const parts = orderBy.map(({ field, descending }) => {
    const compare = orders[field.toLowerCase()];
    if (!compare) throw new JqlError(`Field '${field}' does not exist or you do not have permission to view it.`);
    return descending ? (one: Issue, other: Issue) => -compare(one, other) : compare;
  });
  return (one, other) => {
    for (const part of parts) {
      const difference = part(one, other);
      if (difference !== 0) return difference;
    }
    return one.id - other.id;
  };
}
