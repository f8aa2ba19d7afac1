import { parseArgs } from 'node:util';
import { checkIds, isCheckId } from '../../src/checks';
import type { CheckId } from '../../src/contract';
import { languages, type Language } from '../../src/wording/language';
import { scenarioNames } from '../samples/types';
import { didYouMean } from './suggest';
import { oneOf, UsageError, usageOf } from './usage';

const formats = ['table', 'json', 'markdown', 'csv'] as const;
export type Format = (typeof formats)[number];

export const help = `Runs the readiness checklist.

  npm run -s checklist -- [options]

  --scenario NAME    a sample company: ${scenarioNames.join(', ')} (default: first-setup);
                     without it, JIRA_URL and AQUA_URL name your own systems
  --plan FILE        the plan, as JSON with comments; repeatable:
                     the first is checked, the others are read for plans that overlap
  --only CHECK_ID    one row only; repeatable
  --format FORMAT    ${formats.join(', ')} (default: table)
  --lang LANGUAGE    ${languages.join(', ')} (default: en)
  --verbose          lists every row and every step, and links longer than a line
  --evidence FILE    writes what the sync user’s own token sees of people’s addresses,
                     as ids and codes, for the page to take in
  --record FILE      also writes a bundle: the facts of the plan, with stand-ins for names,
                     addresses, ids and values; what it holds is told first
  --replay FILE      judges a bundle again, and asks nobody
  --probe [FILE]     tries all that the app asks of both systems once, only reading, and writes
                     what answered how, without names, addresses and values; needs no plan
  --example-plan     prints a plan to begin with
  -h, --help         prints this

Your own systems: JIRA_URL JIRA_EMAIL JIRA_API_TOKEN AQUA_URL AQUA_USERNAME AQUA_PASSWORD
The sync user's own, if at hand: JIRA_SYNC_EMAIL JIRA_SYNC_API_TOKEN;
what only that account sees is then read as it

A table is as wide as the terminal or as COLUMNS says, and in colour on a terminal;
NO_COLOR and FORCE_COLOR change that.

Exit status: 0 ready, 1 something failed, 2 undecided, 64 wrong usage,
69 a whole system could not be reached, 70 a fault of the app`;

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
  // Without a suggestion, some sixty names would help nobody.
  const wayOut = didYouMean(id, checkIds) || ' docs/checks has a page for each, which bears its name.';
  throw new UsageError(`There is no check "${id}".${wayOut}`);
}
