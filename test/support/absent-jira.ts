import { Unavailable } from '../../src/checklist/model/unavailable';
import type { Items, JiraClient } from '../../src/clients/jira/client';
import type { DeclaredOperation, JiraList, JiraOperation } from '../../src/clients/jira/operation';

type MaybeLater<T> = T | Promise<T>;

/** What a Jira answers to one operation. */
export interface JiraAnswer {
  operation: DeclaredOperation;
  answer: (params: readonly unknown[], limit?: { most: number }) => unknown;
}

/** An operation and what it is answered, in the shape that the app uses; undefined is Jira's 404. */
export function on<P extends readonly unknown[], A extends NonNullable<unknown>>(
  operation: JiraOperation<P, A>,
  answer: (...params: P) => MaybeLater<NoInfer<A> | undefined>,
): JiraAnswer {
  // The client's types let nothing else be asked.
  return { operation, answer: (params) => answer(...(params as P)) };
}

/** A list and the items of it, which are all unless said otherwise; undefined is Jira's 404. */
export function onPages<P, T>(
  list: JiraList<P, T>,
  answer: (params: P, most: number) => MaybeLater<readonly NoInfer<T>[] | Items<NoInfer<T>> | undefined>,
): JiraAnswer {
  return { operation: list, answer: ([params], limit) => answer(params as P, limit?.most ?? Infinity) };
}

/** A Jira of which only these operations answer; of two answers to the same one the later counts. */
export function jiraAnswering(...answers: readonly JiraAnswer[]): JiraClient {
  const byOperation = new Map(answers.map(({ operation, answer }) => [operation, answer]));
  const answerTo = async (operation: DeclaredOperation, params: readonly unknown[], limit?: { most: number }): Promise<unknown> => {
    const answer = byOperation.get(operation);
    if (!answer) throw new Unavailable({ reason: 'jira-unreachable' });
    return answer(params, limit);
  };
  const find = (operation: DeclaredOperation, ...params: unknown[]): Promise<unknown> => answerTo(operation, params);
  const ask = async (operation: DeclaredOperation, ...params: unknown[]): Promise<unknown> => {
    const answer = await answerTo(operation, params);
    if (answer === undefined) throw new Unavailable({ reason: 'jira-not-found' });
    return answer;
  };
  const pages = async (list: DeclaredOperation, params: unknown, limit?: { most: number }): Promise<unknown> => {
    const answer = await answerTo(list, [params], limit);
    if (answer === undefined) throw new Unavailable({ reason: 'jira-not-found' });
    return Array.isArray(answer) ? { items: answer, complete: true } : answer;
  };
  // `on` and `onPages` see to it that each operation is answered in its own shape.
  return { ask, find, pages, cost: () => ({ requests: 0, points: 0 }) } as JiraClient;
}

/** A Jira that nobody may ask anything: for tests in which nothing should. */
export function absentJira(): JiraClient {
  return jiraAnswering();
}
