import { refKey, refsIn } from '../checklist/model/refs';
import { isList } from '../checklist/model/subjects';
import type { CheckId, Finding } from '../contract';
import type { DescribedRow } from './rows';

/** How people on items in scope stand. */
const peopleStates = ['matched', 'otherDomain', 'hidden', 'missing', 'inactive', 'noPerson'] as const;
export type PeopleState = (typeof peopleStates)[number];

/** How values in use stand. */
const valueStates = ['equal', 'ambiguous', 'decided', 'created', 'missing'] as const;
export type ValueState = (typeof valueStates)[number];

/** The checks whose values are shown as a bar each. */
export const dimensions = ['resolutions-mapped', 'statuses-mapped', 'priorities-mapped', 'sprints-mapped', 'lists-mapped'] as const;
export type Dimension = (typeof dimensions)[number];

/** How many stand in a state, and the rows that tell of them. */
export interface Counted<State> {
  state: State;
  count: number;
  checks: CheckId[];
}

/** Codes of findings that name people, by what they say of them. */
const saysOfPeople: Readonly<Record<string, PeopleState>> = {
  otherDomain: 'otherDomain',
  hidden: 'hidden',
  jiraHidden: 'hidden',
  hiddenInJira: 'hidden',
  mayHide: 'hidden',
  hiddenFromSyncUser: 'hidden',
  outsideProject: 'missing',
  missingInAqua: 'missing',
  missingInJira: 'missing',
  leftWithoutUser: 'missing',
  deactivatedInAqua: 'inactive',
  inactiveInJira: 'inactive',
  noActiveAccount: 'inactive',
  noPerson: 'noPerson',
  stoodIn: 'noPerson',
};

/** Codes of findings about a value without a counterpart. */
const lackCounterpart: readonly string[] = ['missing', 'missingInJira', 'decidedOnGone', 'decidedOnGoneInJira'];

/** People by how they stand, each once; empty where no row tells of any. */
export function peopleStanding(rows: readonly DescribedRow[]): Counted<PeopleState>[] {
  const known = new Map<PeopleState, { who: Set<string>; checks: Set<CheckId> }>();
  let matched = 0;
  for (const { result } of rows.filter(({ result: { section } }) => section === 'users'))
    for (const finding of result.findings) {
      if (result.check === 'users-matched' && finding.code === 'matched') matched += numberOf(finding, 'people');
      const state = saysOfPeople[finding.code];
      if (!state) continue;
      const { who, checks } = known.get(state) ?? { who: new Set(), checks: new Set() };
      for (const person of peopleIn(finding)) who.add(person);
      known.set(state, { who, checks: checks.add(result.check) });
    }
  const counted = peopleStates.map((state): Counted<PeopleState> => {
    if (state === 'matched') return { state, count: matched, checks: ['users-matched'] };
    const { who, checks } = known.get(state) ?? { who: new Set(), checks: new Set() };
    return { state, count: who.size, checks: [...checks] };
  });
  return counted.filter(({ count }) => count > 0);
}

/** The values of a dimension by how they stand; empty where the row tells of none. */
export function valuesStanding(rows: readonly DescribedRow[], dimension: Dimension): Counted<ValueState>[] {
  const findings = rows.find(({ result }) => result.check === dimension)?.result.findings ?? [];
  const mapped = findings.filter(({ code }) => code === 'mapped');
  return valueStates
    .map((state): Counted<ValueState> => {
      const count =
        state === 'missing'
          ? findings.filter(({ code }) => lackCounterpart.includes(code)).length
          : mapped.reduce((sum, finding) => sum + numberOf(finding, state), 0);
      return { state, count, checks: [dimension] };
    })
    .filter(({ count }) => count > 0);
}

/** Each entry of a finding's list is a person; one that names two accounts is one all the same. */
function peopleIn({ args }: Finding): string[] {
  return Object.values(args).flatMap((arg) => (isList(arg) ? arg.flatMap((entry) => refsIn(entry).slice(0, 1).map(refKey)) : []));
}

function numberOf({ args }: Finding, name: string): number {
  const value = args[name];
  return typeof value === 'number' ? value : 0;
}
