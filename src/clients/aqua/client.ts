import { Unavailable } from '../../checklist/model/unavailable';
import { isBrokenJson, parseAnswer, parseJson } from '../http/answer-schema';
import { limitParallel, systemClock, type Clock } from '../http/http';
import { addressOf, type AquaOperation } from './operation';
import { openLogIn, type AquaSessionOptions } from './session';
import { saysNotFound, whyRefused } from './token';

/**
 * Reads from one aqua server. Logs in with the first request and holds one session until `close`. Asking throws `Unavailable` with an
 * `aqua-…` reason.
 */
export interface AquaClient {
  ask<Params extends readonly unknown[], T>(operation: AquaOperation<Params, T>, ...params: Params): Promise<T>;
  /** Undefined where aqua says in its own words that there is no such thing. */
  find<Params extends readonly unknown[], T>(operation: AquaOperation<Params, T>, ...params: Params): Promise<T | undefined>;
  cost(): { requests: number };
  /** Ends the session at the server, whatever happened before. Never throws. */
  close(): Promise<void>;
}

/** Requests at a time; nothing is documented, so a modest number. */
const parallel = 6;

export type AquaClientOptions = Omit<AquaSessionOptions, 'clock'> & { clock?: Clock };

/** A client for one aqua server. Whoever creates it closes it. */
export function createAquaClient({ clock = systemClock, ...options }: AquaClientOptions): AquaClient {
  const logIn = openLogIn({ ...options, clock });
  const limited = limitParallel(parallel);

  async function find<Params extends readonly unknown[], T>(
    operation: AquaOperation<Params, T>,
    ...params: Params
  ): Promise<T | undefined> {
    const answer = await limited(() => logIn.get(addressOf(operation, ...params)));
    if (saysNotFound(answer)) return undefined;
    if (answer.status < 200 || answer.status > 299) throw new Unavailable(whyRefused(answer));
    const json = parseJson(answer.body);
    if (json === undefined) throw new Unavailable({ reason: isBrokenJson(answer.body) ? 'aqua-broken-answer' : 'aqua-not-aqua' });
    return parseAnswer(operation.answer, json, 'aqua-unexpected-answer');
  }

  return {
    find,
    ask: async (operation, ...params) => {
      const answer = await find(operation, ...params);
      if (answer === undefined) throw new Unavailable({ reason: 'aqua-not-found' });
      return answer;
    },
    cost: () => ({ requests: logIn.requests() }),
    close: () => logIn.close(),
  };
}
