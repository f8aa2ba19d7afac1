import { readFileSync } from 'node:fs';
import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { en } from '../wording/en';
import type { Sentence } from '../wording/sentence';
import { faultOf } from './fault';
import { planFileSchema, type PlanFile } from './format';
import { syntaxFaultOf } from './syntax';

/** What is wrong with a plan file, one line each: where it stands, what it is, and what is allowed. */
export class PlanFileError extends Error {
  override readonly name = 'PlanFileError';
  /** Its message, for whoever looks into it, is English. */
  constructor(readonly tell: Sentence[]) {
    super(tell.map((line) => line(en)).join('\n'));
  }
}

/** Reads a plan file: JSON with comments. Throws `PlanFileError`. */
export function readPlanFile(path: string): PlanFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new PlanFileError([({ planFile }) => planFile.unreadable(path)]);
  }
  return parsePlanFile(text, path);
}

/** Parses the text of a plan file; `name` stands in front of every error. */
export function parsePlanFile(text: string, name: string): PlanFile {
  if (text.trim() === '') throw new PlanFileError([({ planFile }) => planFile.empty(name)]);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first || !tree) {
    const line = lineAt(text, first?.offset ?? 0);
    throw new PlanFileError([({ planFile }) => `${name}:${line}: ${planFile.syntax[syntaxFaultOf(first)]}`]);
  }
  const parsed = planFileSchema.safeParse(getNodeValue(tree));
  if (parsed.success) return parsed.data;
  throw new PlanFileError(parsed.error.issues.map((issue) => told(issue, text, tree, name)));
}

function told(issue: z.core.$ZodIssue, text: string, tree: Node, name: string): Sentence {
  const line = lineOf(text, tree, issue.path);
  const member = issue.path.length === 0 ? '' : `${issue.path.map(String).join('.')}: `;
  const fault = faultOf(issue, findNodeAtLocation(tree, known(issue.path)) !== undefined);
  return ({ planFile }) => `${name}:${line}: ${member}${planFile.fault(fault)}`;
}

/** The line of the member, or of the nearest one around it that is there. */
function lineOf(text: string, tree: Node, path: readonly PropertyKey[]): number {
  const parts = known(path);
  for (let length = parts.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, parts.slice(0, length));
    if (node) return lineAt(text, node.offset);
  }
  return lineAt(text, tree.offset);
}

function known(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
