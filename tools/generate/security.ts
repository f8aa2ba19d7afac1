import type { DeclaredOperation } from '../../src/clients/jira/operation';
import { operations } from '../../src/clients/jira/operations';
import type { GeneratedFile } from './files';
import { fileWith } from './part-of-file';

const begin = '<!-- Made by `npm run generate` from src/clients/jira/operations. Do not edit below. -->';
const end = '<!-- Do not edit above. -->';

/** docs/security.md with its tables of scopes and operations as the declarations have them. */
export function securityPage(): GeneratedFile {
  return fileWith('docs/security.md', { begin, end }, `\n\n${scopesTable()}\n\n${operationsTable()}\n\n`);
}

/** Each scope, and the operations that Jira gives to nobody without it. */
function scopesTable(): string {
  const scopes = [...new Set(operations.flatMap((operation) => operation.scopes))].sort();
  const rows = scopes.map((scope) => {
    const asking = operations.filter((operation) => operation.scopes.includes(scope)).map(titleOf);
    return [`\`${scope}\``, [...new Set(asking)].join(', ')];
  });
  return table(['scope', 'operations that ask for it'], rows);
}

/** Each operation, and what its answer is read for. */
function operationsTable(): string {
  const reasons = new Map<string, Set<string>>();
  for (const operation of operations) {
    const title = titleOf(operation);
    reasons.set(title, (reasons.get(title) ?? new Set()).add(operation.reason));
  }
  return table(
    ['operation', 'what for'],
    [...reasons].map(([title, some]) => [title, [...some].join('; ')]),
  );
}

/** Without the version of the API, which is the same for all of them but Jira Software's. */
function titleOf({ method, path }: DeclaredOperation): string {
  return `\`${method} ${path.replace('/rest/api/3/', '').replace('/rest/agile/1.0/', 'agile/')}\``;
}

/** A table as the formatter lays it out. */
function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)));
  const line = (cells: string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
