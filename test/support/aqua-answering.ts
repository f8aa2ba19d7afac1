import { absentAqua } from '../../src/clients/aqua/absent';
import type { AquaClient } from '../../src/clients/aqua/client';
import type { AquaOperation } from '../../src/clients/aqua/operation';
import { Unavailable } from '../../src/checklist/model/unavailable';

interface AnswerTo<Params extends readonly unknown[], T> {
  operation: AquaOperation<Params, T>;
  answer: (...params: Params) => T | undefined | Promise<T | undefined>;
}
type SomeAnswer = AnswerTo<never, unknown>;

/** What a test's aqua answers to an operation; undefined where it knows no such thing. */
export function answerTo<Params extends readonly unknown[], T>(
  operation: AquaOperation<Params, T>,
  answer: (...params: Params) => NoInfer<T> | undefined | Promise<NoInfer<T> | undefined>,
): AnswerTo<Params, T> {
  return { operation, answer };
}

/** An aqua that answers these operations, the last answer given for each, and is not connected for any other. */
export function aquaAnswering(...answers: readonly SomeAnswer[]): AquaClient {
  const absent = absentAqua({ reason: 'aqua-not-connected' });
  const find: AquaClient['find'] = async (operation, ...params) => {
    const known = answers.findLast((one) => isAnswerTo(one, operation));
    return known && isAnswerTo(known, operation) ? known.answer(...params) : absent.find(operation, ...params);
  };
  return {
    ...absent,
    find,
    ask: async (operation, ...params) => {
      const found = await find(operation, ...params);
      if (found === undefined) throw new Unavailable({ reason: 'aqua-not-found' });
      return found;
    },
  };
}

function isAnswerTo<Params extends readonly unknown[], T>(
  one: SomeAnswer,
  operation: AquaOperation<Params, T>,
): one is AnswerTo<Params, T> {
  return one.operation === operation;
}
