import { repeatedOf, requestsOfSteps, roundsOf, usesOf } from '../../local/bench/requests';
import type { TracedRequest } from '../../local/bench/trace';

const request = (round: number, more: Partial<TracedRequest> = {}): TracedRequest => ({
  system: 'jira',
  method: 'GET',
  path: `/rest/api/3/thing/${round}?a=1`,
  call: 1,
  round,
  points: 1,
  ...more,
});
const byFact = (round: number, fact: string, more: Partial<TracedRequest> = {}): TracedRequest => request(round, { fact, ...more });

it('counts rounds from the question whether the caller may, which comes first in each call', () => {
  const requests = [request(1), request(2, { call: 2 }), byFact(3, 'a', { call: 2 }), byFact(5, 'b', { call: 2 }), request(7, { call: 2 })];
  expect(roundsOf(requests)).toEqual({ judged: 3, whole: 5 });
  expect(requestsOfSteps(requests)).toHaveLength(3);
});

it('adds the rounds of steps up', () => {
  const step = (call: number, from: number): TracedRequest[] => [request(from, { call }), byFact(from + 4, 'a', { call })];
  expect(roundsOf([...step(1, 1), ...step(2, 6)])).toEqual({ judged: 8, whole: 8 });
});

it('tells operations by their declared path, with the facts that they served', () => {
  const operation = '/rest/api/3/thing/{id}';
  const uses = usesOf([byFact(1, 'a', { operation }), byFact(2, 'a', { operation, points: 4 }), byFact(2, 'b', { operation }), request(3)]);
  expect(uses).toEqual([
    {
      operation: 'jira GET thing/{id}',
      requests: 3,
      points: 6,
      facts: new Map([
        ['a', 2],
        ['b', 1],
      ]),
    },
    { operation: 'jira GET thing/3', requests: 1, points: 1, facts: new Map([['the step itself', 1]]) },
  ]);
});

it('finds what was asked twice in the same words', () => {
  const post = (body: string): TracedRequest => request(1, { method: 'POST', path: '/search', body });
  expect(repeatedOf([post('a'), post('b'), request(1), request(2), post('a'), request(1, { system: 'aqua' })])).toEqual([post('a')]);
});
