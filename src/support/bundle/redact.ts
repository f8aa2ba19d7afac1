import { foldName } from '../../checklist/matching/fold';
import { checks } from '../../checks';
import type { Changes } from './graph';
import { declaredFacts } from './declared-facts';
import { knownWords } from './known-words';
import { tokens } from './letters';
import { makeStandIns, type Random } from './stand-ins';

/**
 * What a bundle holds in clear is declared here: whatever is not is replaced by a stand-in of its shape. A judgement that compares with
 * something that is missing here comes out differently on replay, which recording notices and a test for every scenario, too.
 */

/** Words that judgements look for by a pattern and not as a whole: names of licences and their kinds. What the groups catch stays. */
const patterns: readonly { member: RegExp; pattern: RegExp }[] = [
  { member: /^(?:name|code|aquaLicenceCode|floatingHeld)$/, pattern: /(jira).*(sync)/dgi },
  { member: /^type$/, pattern: /^(float)/dgi },
];

/** Forms that say nothing of whoever uses them: moments, and kinds of Jira's own custom fields. */
const forms: readonly RegExp[] = [
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/,
  /^com\.(?:atlassian|pyxis)\.[\w.-]+:[\w-]+$/,
];

/** Texts that a member's name tells to be public, as far as they look like it. */
const publicMembers: readonly { member: RegExp; form: RegExp }[] = [
  { member: /zone$/i, form: /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/ },
  { member: /^(?:locale|language)$/, form: /^[a-z]{2,3}(?:[_-][A-Za-z]{2,4})?$/ },
  { member: /^fieldMask$/, form: /^(?:[nf]\d|d\d*|[#0,.]+)$/i },
  { member: /version$/i, form: /^v?\d+(?:\.\d+)*$/i },
  // The value of a fact that is nothing but a version.
  { member: /^value$/, form: /^\d+(?:\.\d+){3}$/ },
];

/** Members whose numbers count or measure. Numbers of all others are ids. */
const countingMembers = new Set([
  'count',
  'floatingTotal',
  'floatingUsed',
  'issueCount',
  'items',
  'known',
  'largestBytes',
  'leftOut',
  'length',
  'maxFloating',
  'maxNamed',
  'more',
  'namedTotal',
  'namedUsed',
  'nobody',
  'none',
  'of',
  'people',
  'probes',
  'projects',
  // The value of a fact that is nothing but a number.
  'value',
  'values',
]);

/** Members that hold JQL. */
const jqlMembers = new Set(['clause', 'condition', 'jql']);
const jqlWords = new Set(
  (
    'and or not in is was changed empty null order by asc desc after before during on from to project issuetype type status statuscategory resolution ' +
    'priority assignee reporter creator created updated duedate due resolved labels component fixversion affectedversion sprint level parent summary ' +
    'description comment text attachments issuekey key id cf category watcher voter done currentuser now startofday endofday startofweek endofweek ' +
    'startofmonth endofmonth opensprints closedsprints futuresprints membersof'
  ).split(' '),
);

/** What stands between the ids of which keys and parameters are made. */
const between = /([\s,;:./]+)/;
const idLike = /^(?:\d*|customfield_\d+)$/;

/** What a bundle's own members are called. */
const ownMembers = ['plan', 'answers', 'eyes', 'now', 'facts'];

const inSource = new Set([...knownWords, ...ownMembers, ...checks.flatMap(({ needs }) => declaredFacts(needs))]);
const known = new Set([...inSource].map(foldName));
const isKnown = (text: string): boolean => known.has(foldName(text));

/** Whether a word of the source can be nothing but a code: nobody types it. */
function isCode(text: string): boolean {
  return /^[a-z][\w:-]*(?:\.[\w:-]+)*$|^[A-Z]+(?:_[A-Z]+)+$|^[A-Z]+[a-z]+(?:[A-Z]+[a-z]+)+$/.test(text) && inSource.has(text);
}

/** What was replaced, in numbers. */
export interface Replaced {
  texts: number;
  ids: number;
  /** Texts in clear that could be names, each once; not moments and codes. */
  clear: string[];
}

/**
 * Changes for `encode` that replace all that is not declared. `visit` encodes the same values once with the changes that it is handed, and is
 * called for the texts there are: the stand-ins are made for all of them together.
 */
export function makeRedaction(visit: (changes: Changes) => void, random: Random): Changes & { replaced: () => Replaced } {
  const plain = new Set<string>();
  const collect = (text: string): string => {
    plain.add(text);
    return text;
  };
  visit(changesBy(collect, (number) => (collect(String(number)), number)));
  const standIns = makeStandIns(plain, isKnown, random);
  const texts = new Set<string>();
  const ids = new Set<number>();
  const clear = new Set<string>();
  const changes = changesBy(
    (text) => {
      if (text.search(tokens) >= 0) texts.add(text);
      return standIns.text(text);
    },
    (number) => {
      ids.add(number);
      return standIns.number(number);
    },
    (text) => void clear.add(text),
  );
  return { ...changes, replaced: () => ({ texts: texts.size, ids: ids.size, clear: [...clear].sort() }) };
}

/** What happens to each text and number, with a way to replace those that have to be. */
function changesBy(
  replaceText: (text: string) => string,
  replaceNumber: (number: number) => number,
  tellClear: (text: string) => void = () => undefined,
): Changes {
  const kept = (text: string): string => {
    if (/\p{L}/u.test(text) && !isCode(text)) tellClear(text);
    return text;
  };
  const inParts = (text: string): string => {
    const parts = text.split(between);
    const whole = parts.every((part, index) => index % 2 === 1 || idLike.test(part) || isKnown(part));
    return whole ? parts.map((part) => (isKnown(part) ? kept(part) : replaceIdOf(part))).join('') : replaceText(text);
  };
  // "customfield_" is Jira's; the number behind it is the site's.
  const replaceIdOf = (text: string): string => text.replace(/\d+/g, replaceText);
  const text = (plain: string, member: string): string => {
    if (forms.some((form) => form.test(plain))) return plain;
    if (isKnown(plain)) return kept(plain);
    if (publicMembers.some((one) => one.member.test(member) && one.form.test(plain))) return kept(plain);
    if (jqlMembers.has(member)) return jql(plain);
    for (const { member: of, pattern } of patterns) {
      const caught = of.test(member) ? caughtBy(pattern, plain) : [];
      if (caught.length > 0) return aroundOf(plain, caught, replaceText, kept);
    }
    // Keys of references, as answers name what they were given for.
    const [, ref, rest = ''] = /^((?:[a-z-]+\/)?(?:jira|aqua)[A-Z][A-Za-z]+:)(.+)$/s.exec(plain) ?? [];
    if (ref !== undefined && ref.split(/[/:]/).every((part) => part === '' || isKnown(part))) return `${ref}${inParts(rest)}`;
    return inParts(plain);
  };
  const jql = (clause: string): string =>
    clause.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\p{L}\p{N}_][\p{L}\p{N}\p{M}_-]*/gsu, (part) => {
      if (/^["']/.test(part)) return `${part.charAt(0)}${text(part.slice(1, -1), '')}${part.charAt(0)}`;
      return jqlWords.has(part.toLowerCase()) ? part : text(part, '');
    });
  return {
    text,
    name: (plain, member) => {
      // Facts put keys together of a code and of what it is about.
      const [code = '', ...about] = plain.split(' ');
      return isKnown(code) ? [code, ...about.map((one) => text(one, member))].join(' ') : text(plain, member);
    },
    number: (plain, member) => (countingMembers.has(member) ? plain : replaceNumber(plain)),
  };
}

/** The places that the groups of a pattern caught, in order. */
function caughtBy(pattern: RegExp, text: string): [from: number, to: number][] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => (indices ?? []).slice(1).flatMap((range) => (range ? [range] : [])));
}

/** A text of which some places stay and the rest is replaced. */
function aroundOf(
  text: string,
  places: readonly (readonly [number, number])[],
  replace: (text: string) => string,
  keep: (text: string) => string,
): string {
  let [done, end] = ['', 0];
  for (const [from, to] of places) {
    done += replace(text.slice(end, from)) + keep(text.slice(from, to));
    end = to;
  }
  return done + replace(text.slice(end));
}
