import { refsIn } from '../checklist/model/refs';
import type { Finding, QuestionId } from '../contract';
import { openSubjects } from '../wording/describe';
import type { Say } from '../wording/say';
import type { Link, Owner, RemedyStep } from '../wording/words';
import { foundThings, type FoundThing } from './first-things';
import { markdownLink, markdownText } from './markdown';
import { printable } from './printable';
import { stepsOf, type DescribedRow } from './rows';

/** What waits for one person, or for one kind of person. */
export interface HandOut {
  /** "Katharina Brandt", where the account is known; else "aqua admin". */
  who: string;
  entries: HandOutEntry[];
}

/** One thing to do, to answer or to look at. */
export interface HandOutEntry {
  kind: 'mend' | 'answer' | 'look';
  text: string;
  /** What else the same steps mend. */
  also: string[];
  stopsEverything: boolean;
  /** To the work items that it hits. */
  link?: Link;
  steps: RemedyStep[];
}

export type HandOutFormat = 'mail' | 'chat' | 'ticket';

/** What stands around the entries. */
export interface HandOutWords {
  /** Stands for whom it concerns where nobody is named. */
  somebody: string;
  subject: (who: string, count: number, plan: string) => string;
  greeting: string;
  lead: (plan: string) => string;
  kinds: Record<HandOutEntry['kind'], string>;
  stopsEverything: string;
  also: string;
  thanks: string;
}

/** What is open, by whom it waits for: failures in the order in which to mend them, then questions, then what could not be looked at. */
export function handOuts(rows: readonly DescribedRow[], say: Say, { somebody }: Pick<HandOutWords, 'somebody'>): HandOut[] {
  const byWhom = new Map<string, HandOutEntry[]>();
  const add = (who: string, entry: HandOutEntry): void => {
    byWhom.set(who, [...(byWhom.get(who) ?? []), entry]);
  };
  for (const thing of foundThings(rows, say)) add(whoMends(thing, say) ?? somebody, entryOf(thing));
  for (const { who, entry } of answers(rows, say)) add(who ?? somebody, entry);
  for (const { who, entry } of looks(rows, say)) add(who ?? somebody, entry);
  return [...byWhom].map(([who, entries]) => ({ who, entries })).sort((a, b) => b.entries.length - a.entries.length);
}

/** Everything that waits for somebody, as text to paste where that person reads. No name in it can break out of its line. */
export function handOutText({ who, entries }: HandOut, format: HandOutFormat, plan: string, words: HandOutWords): string {
  const about = printable(plan);
  const whom = printable(who);
  if (format === 'ticket') {
    const head = [`# ${markdownText(words.subject(whom, entries.length, about))}`, '', markdownText(words.lead(about)), ''];
    return [...head, ...entries.flatMap((entry) => ticketLines(entry, words))].join('\n');
  }
  if (format === 'chat')
    return [words.subject(whom, entries.length, about), ...entries.map((entry, index) => `${index + 1}. ${chatLine(entry, words)}`)].join(
      '\n',
    );
  return [
    words.subject(whom, entries.length, about),
    '',
    words.greeting,
    '',
    words.lead(about),
    ...entries.flatMap((entry, index) => ['', ...mailLines(entry, index + 1, words)]),
    '',
    words.thanks,
  ].join('\n');
}

function entryOf({ text, also, stopsEverything, findings }: FoundThing): HandOutEntry {
  const { link, remedy } = findings[0]?.finding ?? {};
  return { kind: 'mend', text, also, stopsEverything, ...(link ? { link } : {}), steps: stepsElsewhere(remedy?.steps ?? []) };
}

/** Steps for somebody who does not see the page. */
function stepsElsewhere(steps: readonly RemedyStep[]): RemedyStep[] {
  return stepsOf(steps.filter(({ onPage }) => !onPage));
}

/** The account that mends it, by name, where it is an account; else the kind of person. */
function whoMends({ mendedBy, owner, findings }: FoundThing, say: Say): string | undefined {
  return nameOf(mendedBy, findings[0]?.finding.finding, say) ?? owner;
}

/** Kinds of people who are named by the accounts that a finding is about. */
const areTheAccounts: readonly (Owner | undefined)[] = ['syncUser', 'jiraUser'];

function nameOf(owner: Owner | undefined, finding: Pick<Finding, 'args'> | undefined, say: Say): string | undefined {
  if (!areTheAccounts.includes(owner) || !finding) return undefined;
  const accounts = Object.values(finding.args)
    .flatMap(refsIn)
    .filter(({ ref }) => ref === 'jiraUser');
  const once = [...new Map(accounts.map((ref) => [ref.id, ref])).values()];
  return once.length > 0 ? say.names(once) : undefined;
}

/** Who is asked, where that is the holder of an account. */
const askedOfHolder: readonly QuestionId[] = ['account-settings'];

/** Questions that nobody has answered, each once for each person it is asked of. */
function answers(rows: readonly DescribedRow[], say: Say): { who: string | undefined; entry: HandOutEntry }[] {
  const asked = new Map<string, { who: string | undefined; entry: HandOutEntry }>();
  for (const { result, row } of rows) {
    if (!row.question || result.confirmation || (result.outcome !== 'unconfirmed' && result.outcome !== 'unavailable')) continue;
    const { id, words } = row.question;
    const holders = askedOfHolder.includes(id) ? openSubjects(result).filter(({ ref }) => ref === 'jiraUser') : [];
    const who = holders.length > 0 ? say.names(holders) : row.owner && say.words.ownerNames[row.owner];
    const key = `${id} ${holders.length > 0 ? who : ''}`;
    const known = asked.get(key);
    if (known) known.entry.also.push(row.name);
    else
      asked.set(key, {
        who,
        entry: { kind: 'answer', text: words.ask, also: [row.name], stopsEverything: false, steps: stepsElsewhere(words.look) },
      });
  }
  return [...asked.values()];
}

/** Rows that could not be looked at and that no answer settles. */
function looks(rows: readonly DescribedRow[], say: Say): { who: string | undefined; entry: HandOutEntry }[] {
  return rows
    .filter(({ result, row }) => result.outcome === 'unavailable' && !result.confirmation && !row.question)
    .flatMap(({ row }) => {
      const [first] = row.findings;
      if (!first?.remedy) return [];
      const text = first.found === undefined ? row.title : `${row.title}. ${first.found}`;
      const entry: HandOutEntry = { kind: 'look', text, also: [], stopsEverything: false, steps: stepsElsewhere(first.remedy.steps) };
      return [{ who: say.words.ownerNames[first.remedy.owner], entry }];
    });
}

function mailLines({ kind, text, also, stopsEverything, link, steps }: HandOutEntry, place: number, words: HandOutWords): string[] {
  return [
    `${place}. ${kind === 'mend' ? '' : `${words.kinds[kind]}: `}${printable(text)}${stopsEverything ? ` (${words.stopsEverything})` : ''}`,
    ...(also.length > 0 ? [`   ${words.also}`, ...also.map((one) => `   - ${printable(one)}`)] : []),
    ...(link ? [`   ${printable(link.text)}: ${link.href}`] : []),
    ...steps.map((step, index) => `   ${place}.${index + 1} ${plain(step)}`),
  ];
}

function chatLine({ kind, text, stopsEverything, link, steps }: HandOutEntry, words: HandOutWords): string {
  const href = link?.href ?? steps.find((step) => step.link)?.link?.href;
  const what = `${kind === 'mend' ? '' : `${words.kinds[kind]}: `}${printable(text)}${stopsEverything ? ` (${words.stopsEverything})` : ''}`;
  return href === undefined ? what : `${what} ${href}`;
}

function ticketLines({ kind, text, also, stopsEverything, link, steps }: HandOutEntry, words: HandOutWords): string[] {
  const what = `${kind === 'mend' ? '' : `${words.kinds[kind]}: `}**${markdownText(printable(text))}**`;
  return [
    `- [ ] ${what}${stopsEverything ? ` (${words.stopsEverything})` : ''}`,
    ...also.map((one) => `  - ${markdownText(printable(one))}`),
    ...(link ? [`  - ${markdownLink(link)}`] : []),
    ...steps.map((step, index) => `  ${index + 1}. ${markdownText(printable(step.text))}${step.link ? ` ${markdownLink(step.link)}` : ''}`),
  ];
}

function plain({ text, link }: RemedyStep): string {
  return `${printable(text)}${link ? ` (${link.href})` : ''}`;
}
