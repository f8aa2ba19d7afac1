import { JqlError } from './error';
import { tokensOf, type Token } from './tokens';

export type Operator = '=' | '!=' | 'in' | 'not in' | 'is' | 'is not' | '<' | '<=' | '>' | '>=' | '~' | '!~';

export type Operand =
  | { kind: 'value'; text: string; quoted: boolean }
  | { kind: 'empty' }
  | { kind: 'function'; name: string; args: string[] }
  | { kind: 'list'; operands: Operand[] };

export type Clause =
  | { kind: 'and' | 'or'; clauses: Clause[] }
  | { kind: 'not'; clause: Clause }
  | { kind: 'term'; field: string; operator: Operator; operand: Operand };

export interface Query {
  /** Undefined where nothing restricts the search. */
  where: Clause | undefined;
  orderBy: { field: string; descending: boolean }[];
}

const comparisons = ['=', '!=', '<', '<=', '>', '>=', '~', '!~'] as const;
const keywords = new Set(['and', 'or', 'not', 'in', 'is', 'empty', 'null', 'order', 'by', 'asc', 'desc', 'was', 'changed']);

/** Reads a JQL query. Throws a JqlError with a sentence such as Jira's own. */
export function parseJql(jql: string): Query {
  const tokens = tokensOf(jql);
  let at = 0;

  const where = startsOrder() || at >= tokens.length ? undefined : either();
  const orderBy = startsOrder() ? order() : [];
  if (at < tokens.length) fail();
  return { where, orderBy };

  function either(): Clause {
    return chain('or', ['or', '|'], both);
  }

  function both(): Clause {
    return chain('and', ['and', '&'], single);
  }

  function chain(kind: 'and' | 'or', words: readonly string[], next: () => Clause): Clause {
    const first = next();
    const clauses = [first];
    while (accept(...words)) clauses.push(next());
    return clauses.length > 1 ? { kind, clauses } : first;
  }

  function single(): Clause {
    if (accept('not', '!')) return { kind: 'not', clause: single() };
    if (accept('(')) {
      const clause = either();
      expect(')');
      return clause;
    }
    return term();
  }

  function term(): Clause {
    const field = take();
    if (field.kind === 'symbol' || (field.kind === 'word' && keywords.has(field.text.toLowerCase()))) fail(-1);
    const operator = takeOperator();
    const operand = takeOperand();
    if ((operator === 'in' || operator === 'not in') && operand.kind === 'value')
      throw new JqlError(`Operator '${operator}' does not support the non-list value '${operand.text}' for the field '${field.text}'.`);
    if (operand.kind === 'list' && operator !== 'in' && operator !== 'not in')
      throw new JqlError(`Operator '${operator}' does not support the list value for the field '${field.text}'.`);
    if ((operator === 'is' || operator === 'is not') && operand.kind !== 'empty')
      throw new JqlError(`The '${operator}' operator can only be used with EMPTY or NULL for the field '${field.text}'.`);
    return { kind: 'term', field: field.text, operator, operand };
  }

  function takeOperator(): Operator {
    const comparison = comparisons.find((sign) => accept(sign));
    if (comparison) return comparison;
    if (accept('is')) return accept('not') ? 'is not' : 'is';
    if (accept('not')) {
      expect('in');
      return 'not in';
    }
    expect('in');
    return 'in';
  }

  function takeOperand(): Operand {
    if (accept('(')) {
      const operands = [takeOperand()];
      while (accept(',')) operands.push(takeOperand());
      expect(')');
      return { kind: 'list', operands };
    }
    const token = take();
    if (token.kind === 'symbol') return fail(-1);
    if (token.kind === 'quoted') return { kind: 'value', text: token.text, quoted: true };
    if (/^(empty|null)$/i.test(token.text)) return { kind: 'empty' };
    if (keywords.has(token.text.toLowerCase())) return fail(-1);
    return accept('(') ? { kind: 'function', name: token.text, args: takeArguments() } : { kind: 'value', text: token.text, quoted: false };
  }

  function takeArguments(): string[] {
    const args: string[] = [];
    while (!accept(')')) {
      if (args.length > 0) expect(',');
      const token = take();
      if (token.kind === 'symbol') fail(-1);
      args.push(token.text);
    }
    return args;
  }

  function order(): Query['orderBy'] {
    accept('order');
    expect('by');
    const fields = [];
    do {
      const field = take();
      if (field.kind === 'symbol') fail(-1);
      const descending = accept('desc');
      if (!descending) accept('asc');
      fields.push({ field: field.text, descending });
    } while (accept(','));
    return fields;
  }

  function startsOrder(): boolean {
    return is(tokens[at], 'order');
  }

  function is(token: Token | undefined, text: string): boolean {
    return token !== undefined && token.kind !== 'quoted' && token.text.toLowerCase() === text;
  }

  function accept(...texts: readonly string[]): boolean {
    const found = texts.some((text) => is(tokens[at], text));
    if (found) at += 1;
    return found;
  }

  function expect(text: string): void {
    if (!accept(text)) fail();
  }

  function take(): Token {
    const token = tokens[at];
    if (!token) return fail();
    at += 1;
    return token;
  }

  function fail(shift = 0): never {
    const token = tokens[at + shift];
    throw new JqlError(
      token
        ? `Error in the JQL Query: Expecting something else before '${token.text}'.`
        : 'Error in the JQL Query: The query ended where more was expected.',
    );
  }
}
