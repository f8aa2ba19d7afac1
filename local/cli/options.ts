import { parseArgs } from 'node:util';
import { checkIds, isCheckId } from '../../src/checks/ids';
import type { CheckId } from '../../src/contract';
import { languages, type Language } from '../../src/wording/language';
import { suggestion } from './suggest';
import { oneOf, UsageError, usageOf } from './usage';

/** How a run can be told. */
export const formats = ['table', 'json', 'markdown', 'csv'] as const;
export type Format = (typeof formats)[number];

export interface Options {
  scenario: string | undefined;
  plans: string[];
  only: CheckId[];
  format: Format;
  language: Language;
  verbose: boolean;
  evidence: string | undefined;
  record: string | undefined;
  replay: string | undefined;
  /** Where the report goes; empty: to standard output. */
  probe: string | undefined;
}

const known = {
  scenario: { type: 'string' },
  plan: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  format: { type: 'string', default: 'table' },
  lang: { type: 'string', default: 'en' },
  verbose: { type: 'boolean', default: false },
  evidence: { type: 'string' },
  record: { type: 'string' },
  replay: { type: 'string' },
  probe: { type: 'string' },
  'example-plan': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the arguments ask for. Throws a UsageError with the way out. */
export function parse(args: string[]): Options | 'help' | 'example' {
  const values = parsed(args);
  if (values.help) return 'help';
  if (values['example-plan']) return 'example';
  return {
    scenario: values.scenario,
    plans: values.plan ?? [],
    only: (values.only ?? []).map(checkId),
    format: oneOf('format', formats, values.format),
    language: oneOf('language', languages, values.lang),
    verbose: values.verbose,
    evidence: values.evidence,
    record: values.record,
    replay: values.replay,
    probe: values.probe,
  };
}

/** The language that arguments ask for, whatever is wrong with the others; English where they ask for none that is spoken. */
export function languageAsked(args: readonly string[]): Language {
  const asked = args.map((arg, index) => (arg === '--lang' ? args[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1]));
  return languages.find((language) => asked.includes(language)) ?? 'en';
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args: withOptionalFile(args), options: known }).values;
  } catch (error) {
    throw usageOf(error, Object.keys(known));
  }
}

/** `--probe` may stand without a file, which Node's parser does not know of. */
function withOptionalFile(args: readonly string[]): string[] {
  return args.map((arg, index) => (arg === '--probe' && (args[index + 1] ?? '-').startsWith('-') ? '--probe=' : arg));
}

function checkId(id: string): CheckId {
  if (isCheckId(id)) return id;
  throw new UsageError(({ usage }) => usage.noCheck(id, suggestion(id, checkIds)));
}
