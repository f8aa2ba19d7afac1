import type { Clause, Operand, Query } from './parse';

/** The syntax tree of a query, as `jql/parse` answers it. */
export function showQuery({ where, orderBy }: Query): Record<string, unknown> {
  return {
    ...(where ? { where: showClause(where) } : {}),
    ...(orderBy.length > 0
      ? {
          orderBy: {
            fields: orderBy.map(({ field, descending }) => ({ field: showField(field), direction: descending ? 'desc' : 'asc' })),
          },
        }
      : {}),
  };
}

function showClause(clause: Clause): Record<string, unknown> {
  switch (clause.kind) {
    case 'and':
    case 'or':
      return { operator: clause.kind, clauses: clause.clauses.map(showClause) };
    case 'not':
      return { operator: 'not', clauses: [showClause(clause.clause)] };
    case 'term':
      return { field: showField(clause.field), operator: clause.operator, operand: showOperand(clause.operand) };
  }
}

function showField(name: string): Record<string, unknown> {
  return { name, encodedName: encoded(name) };
}

function showOperand(operand: Operand): Record<string, unknown> {
  switch (operand.kind) {
    case 'empty':
      return { keyword: 'empty', encodedOperand: 'empty' };
    case 'value':
      return { value: operand.text, encodedValue: encoded(operand.text) };
    case 'function':
      return {
        function: operand.name,
        arguments: operand.args,
        encodedOperand: `${operand.name}(${operand.args.map(encoded).join(', ')})`,
      };
    case 'list':
      return { values: operand.operands.map(showOperand) };
  }
}

/** As it can stand in a query: in quotation marks where it is no plain word. */
function encoded(text: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(text) ? text : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
