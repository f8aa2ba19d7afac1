import { readingOf, type Reading } from '../../checklist/engine/define-fact';
import type { Unavailability, UnavailableReason } from '../../checklist/model/unavailable';
import { groupBy } from '../../checklist/matching/fold';
import type { JiraClient } from '../../clients/jira/client';
import { issueSearch, type JiraIssue } from '../../clients/jira/operations/issues';
import { addDistinctValues, mostListed, type DistinctQuery } from './distinct';
import { heldIn } from './held-in-issue';

/** Items asked for at once. Each of them costs a point, and a page of few issues brings nearly as many values as a page of many. */
const usualPage = 50;
/** The same while most of the items bring a value that is new, as in a scope of hundreds of people. */
const largePage = 100;
/** Characters that a question has at most. Jira documents no limit for a body; much longer ones were seen to fail. */
const longestQuestion = 60_000;

/** What each item tells of its work type. */
const typeField = 'issuetype';

/** A field whose distinct values are wanted together with those of others. */
export interface WantedField {
  /** The field's name in answers and in JQL. */
  field: string;
  clause: string;
  /** Only the values of items of this work type. */
  type?: string;
  /** Whether a site may not know the field at all, and refuse each question that names it. */
  mayLack?: boolean;
  /** Ids of the values so far, as JQL wants them. */
  listed: () => string[];
  /** The values so far, by which those who share them are known. */
  known: ReadonlyMap<string, unknown>;
  /** Takes in what an item holds, and answers whether any of it is new; undefined where this app does not understand it. */
  take: (value: unknown) => boolean | undefined;
  /** Goes on with this field by itself. */
  alone: () => Promise<void>;
}

/** A field that is wanted, with the values of it that are known so far: several fields may share these. */
export function wantedField<T>(
  jira: JiraClient,
  query: DistinctQuery<T>,
  known: Map<string, T>,
  more: Pick<WantedField, 'type' | 'mayLack'> = {},
): WantedField {
  const { field, clause = field, literal, parse, idOf } = query;
  return {
    ...more,
    field,
    clause,
    known,
    listed: () => [...known.keys()].map(literal),
    take: (value) => {
      const values = parse(value);
      if (!values) return undefined;
      const before = known.size;
      for (const one of values) known.set(idOf(one), one);
      return known.size > before;
    },
    alone: () => addDistinctValues(jira, query, known),
  };
}

/** What was met on the way. */
export interface Together {
  /** Whether all values of a field were found, or why not. */
  readings: ReadonlyMap<WantedField, Reading<void>>;
  /** The items seen, each once, with what was asked of them: the newest of the scope, and all that brought a value. */
  issues: JiraIssue[];
}

/** Reasons for which one field may have failed the others: each then goes on by itself. */
const ofOneField: readonly UnavailableReason[] = ['jira-refused-query', 'jira-fault', 'jira-unexpected-answer'];

/**
 * Finds the distinct values of several fields at once: asks for the newest items in scope whose value of any field is not among those known,
 * until there are none. Most items tell something of each field, so that all together cost little more than the one with the most values.
 * What cannot be found together is looked for field by field, and fails by itself. `besides` is asked of each item as well.
 */
export async function findTogether(
  jira: JiraClient,
  { scope, besides }: { scope: string; besides: readonly string[] },
  wanted: readonly WantedField[],
): Promise<Together> {
  const readings = new Map<WantedField, Reading<void>>();
  const issues = new Map<string, JiraIssue>();
  const alone = new Set<WantedField>();
  const isOpen = (one: WantedField): boolean => !readings.has(one) && !alone.has(one);
  let open = [...wanted];
  let size = usualPage;
  while (open.length > 0) {
    for (const one of open.filter(({ known }) => known.size > mostListed))
      readings.set(one, { ok: false, why: { reason: 'jira-too-many-values' } });
    const rich = await Promise.all(inQuestions(open.filter(isOpen)).map((some) => ask(some, size)));
    open = open.filter(isOpen);
    size = rich.includes(true) ? largePage : usualPage;
  }
  // Those that share their values take turns: what one of them finds the next one does not ask for.
  const turns = groupBy(alone, ({ known }) => known).values();
  await Promise.all(
    [...turns].map(async (some) => {
      for (const one of some) readings.set(one, await readingOf(one.alone()));
    }),
  );
  return { readings, issues: [...issues.values()] };

  /** One page for some fields; whether most of its items brought something new. */
  async function ask(some: readonly WantedField[], most: number): Promise<boolean> {
    const jql = `${scope} AND (${some.map(lacking).join(' OR ')}) ORDER BY created DESC`;
    const fields = [...new Set([...besides, ...some.map(({ field }) => field), ...(some.some(({ type }) => type) ? [typeField] : [])])];
    const page = await readingOf(jira.pages(issueSearch, { jql, fields }, { most }));
    if (!page.ok) {
      refused(some, page.why);
      return false;
    }
    const { items, complete } = page.value;
    const fresh = items.filter((issue) => {
      issues.set(issue.id, issue);
      return some.map((one) => takeFrom(issue, one)).includes(true);
    }).length;
    if (complete) for (const one of some.filter(isOpen)) readings.set(one, { ok: true, value: undefined });
    // Items without a value that is new, and there are more of them: Jira did not heed one of the lists.
    else if (fresh === 0) for (const one of some) alone.add(one);
    return fresh * 2 > most;
  }

  /** Takes in what an item holds of a field; whether that was new. A field that was not told is asked for by itself: only then is it empty. */
  function takeFrom(issue: JiraIssue, one: WantedField): boolean {
    if (!isOpen(one)) return false;
    if (one.type !== undefined) {
      const { type } = heldIn(issue);
      if (typeof type !== 'string') alone.add(one);
      if (type !== one.type) return false;
    }
    const value = issue.fields[one.field];
    if (value === undefined) alone.add(one);
    if (value === undefined || value === null) return false;
    const isNew = one.take(value);
    if (isNew === undefined)
      readings.set(one, { ok: false, why: { reason: 'jira-unexpected-answer', missing: `issues.fields.${one.field}` } });
    return isNew ?? false;
  }

  /** Goes on without the fields that a site may lack, else field by field, where it may be one of them that was refused. */
  function refused(some: readonly WantedField[], why: Unavailability): void {
    const lackable = some.filter(({ mayLack }) => mayLack);
    if (!ofOneField.includes(why.reason)) for (const one of some) readings.set(one, { ok: false, why });
    else for (const one of lackable.length > 0 ? lackable : some) alone.add(one);
  }
}

/** The condition for items with a value of the field that is not known. */
function lacking({ clause, type, listed }: WantedField): string {
  const known = listed();
  const unknown = known.length > 0 ? `${clause} is not EMPTY AND ${clause} not in (${known.join(', ')})` : `${clause} is not EMPTY`;
  return type === undefined ? `(${unknown})` : `(${typeField} = ${type} AND ${unknown})`;
}

/** Fields by the questions that they fit into, those with the longest lists first. */
function inQuestions(wanted: readonly WantedField[]): WantedField[][] {
  const questions: { some: WantedField[]; characters: number }[] = [];
  for (const one of [...wanted].sort((a, b) => b.known.size - a.known.size)) {
    const characters = lacking(one).length;
    const room = questions.find((question) => question.characters + characters <= longestQuestion);
    if (!room) questions.push({ some: [one], characters });
    else {
      room.some.push(one);
      room.characters += characters;
    }
  }
  return questions.map(({ some }) => some);
}
