import { readFileSync } from 'node:fs';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { planFileSchema, type PlanFile } from './format';

/** What is wrong with a plan file, one line each: where it stands, what it is, and what is allowed. */
export class PlanFileError extends Error {
  override readonly name = 'PlanFileError';
  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
  }
}

/** Reads a plan file: JSON with comments. Throws `PlanFileError`. */
export function readPlanFile(path: string): PlanFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new PlanFileError([`${path}: there is no such file, or it cannot be read. --example-plan prints one to begin with.`]);
  }
  return parsePlanFile(text, path);
}

/** Parses the text of a plan file; `name` stands in front of every error. */
export function parsePlanFile(text: string, name: string): PlanFile {
  if (text.trim() === '') throw new PlanFileError([`${name}: the file is empty. --example-plan prints one to begin with.`]);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first || !tree) {
    const what = first ? sentence(printParseErrorCode(first.error)) : 'this is no JSON';
    throw new PlanFileError([`${name}:${lineAt(text, first?.offset ?? 0)}: ${what}`]);
  }
  const parsed = planFileSchema.safeParse(getNodeValue(tree));
  if (parsed.success) return parsed.data;
  throw new PlanFileError(parsed.error.issues.map((issue) => `${name}:${lineOf(text, tree, issue.path)}: ${describe(issue)}`));
}

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return `${where ? `${where}: ` : ''}there is no ${issue.keys.map((key) => `"${key}"`).join(', ')} here`;
  if (issue.code === 'invalid_value') return `${where}: has to be one of ${issue.values.map(String).join(', ')}`;
  return `${where ? `${where}: ` : ''}${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
}

/** The line of the member, or of the nearest one around it that is there. */
function lineOf(text: string, tree: Node, path: readonly PropertyKey[]): number {
  const known = path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
  for (let length = known.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, known.slice(0, length));
    if (node) return lineAt(text, node.offset);
  }
  return lineAt(text, tree.offset);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** "PropertyNameExpected" as words. */
function sentence(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, (_all, end: string, begin: string) => `${end} ${begin.toLowerCase()}`).toLowerCase();
}
