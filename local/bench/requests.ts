import { groupBy } from '../../src/checklist/matching/fold';
import { checksByFact, type TracedRequest } from './trace';

/** Requests one after the other on the longest way through a run. */
export interface Rounds {
  /** Until the last row can be judged. */
  judged: number;
  /** With what comes after the rows: what failures hit together, the end of aqua's session. */
  whole: number;
}

/** What an operation was asked for. */
export interface OperationUse {
  operation: string;
  requests: number;
  points: number;
  /** How many requests each fact sent; those that no fact sent are the step's own. */
  facts: ReadonlyMap<string, number>;
}

/** What no fact asks: whether the caller may, the log-in and its end, and what failures hit together. */
const stepItself = 'the step itself';

/** The requests of the steps. Every call of the app first asks Jira whether its caller may: that is no part of a run's cost. */
export function requestsOfSteps(requests: readonly TracedRequest[]): TracedRequest[] {
  return callsOf(requests).flatMap(([, ...rest]) => rest);
}

/** Rounds of each step, summed up: a step that goes on with another's rows begins anew. */
export function roundsOf(requests: readonly TracedRequest[]): Rounds {
  const steps = callsOf(requests).map(([first, ...rest]): Rounds => {
    const after = (some: readonly TracedRequest[]): number => Math.max(0, ...some.map(({ round }) => round - (first?.round ?? 0)));
    return { judged: after(rest.filter(({ fact }) => fact !== undefined)), whole: after(rest) };
  });
  return {
    judged: steps.reduce((sum, { judged }) => sum + judged, 0),
    whole: steps.reduce((sum, { whole }) => sum + whole, 0),
  };
}

/** Requests by operation, those of the most requests first. */
export function usesOf(requests: readonly TracedRequest[]): OperationUse[] {
  const byOperation = groupBy(requests, nameOf);
  return [...byOperation]
    .map(([operation, some]) => ({
      operation,
      requests: some.length,
      points: some.reduce((sum, { points }) => sum + points, 0),
      facts: new Map([...groupBy(some, ({ fact }) => fact ?? stepItself)].map(([fact, its]) => [fact, its.length])),
    }))
    .sort((one, other) => other.requests - one.requests || one.operation.localeCompare(other.operation));
}

/** Requests that were asked more than once, in the same words; each but its first. */
export function repeatedOf(requests: readonly TracedRequest[]): TracedRequest[] {
  return [...groupBy(requests, ({ system, method, path, body = '' }) => [system, method, path, body].join(' ')).values()].flatMap(
    ([, ...again]) => again,
  );
}

/** A request in one line: its round, what it served, and what it asked. */
export function lineOf({ round, system, method, path, body, fact, points }: TracedRequest): string {
  const served = fact === undefined ? stepItself : `${fact} → ${servedBy(fact)}`;
  const asked = `${decodeURIComponent(path)}${body === undefined ? '' : ` ${body}`}`;
  return `${String(round).padStart(3)} ${system} ${String(points).padStart(4)}  ${served}\n${' '.repeat(14)}${method} ${asked}`;
}

const checksOf = checksByFact();
/** Checks that are named; the rest is counted. */
const mostNamed = 3;

function servedBy(fact: string): string {
  const served = checksOf.get(fact) ?? [];
  const rest = served.length - mostNamed;
  return `${served.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** The path as it is declared, without what all of them begin with. */
function nameOf({ system, method, operation, path }: TracedRequest): string {
  const bare = (operation ?? path.replace(/\?.*/, '')).replace(/^.*?\/api\/(3\/)?|^\/rest\//, '').replace(/^\/+/, '');
  return `${system} ${method} ${bare}`;
}

function callsOf(requests: readonly TracedRequest[]): TracedRequest[][] {
  return [...groupBy(requests, ({ call }) => call).values()];
}
