import { makeResolver, type Request } from '@forge/resolver';
import * as v from 'valibot';
import { object } from '../checklist/model/schemas';
import type { Reply, SelfCheckDefinitions, SelfCheckView } from '../contract';
import { lookAtSelf, readSelfCheck } from '../self-check/self-check';
import { accountOf } from './caller';
import { answer, refuse, refuseFor } from './reply';

const noPayload = object({});

/**
 * Everybody in Jira can open this page, so its calls serve the caller's own account and nothing else: who calls is told by the platform, and
 * the use case asks whether a plan names that account before it reads or keeps anything.
 */
function call(name: keyof SelfCheckDefinitions, use: (accountId: string) => Promise<SelfCheckView>) {
  return async ({ payload, context }: Request<unknown>): Promise<Reply<SelfCheckView>> => {
    try {
      const accountId = accountOf(context);
      if (accountId === undefined) return answer({ named: false });
      if (!v.is(noPayload, payload)) return refuse({ code: 'invalid-input', fields: [] });
      return answer(await use(accountId));
    } catch (error) {
      return refuseFor(error, name);
    }
  };
}

/** Both calls of the page in everybody's personal settings. */
export const selfCheckCalls = {
  selfCheck: call('selfCheck', readSelfCheck),
  lookAtMyself: call('lookAtMyself', lookAtSelf),
};

export const selfCheckPage = makeResolver<SelfCheckDefinitions>(selfCheckCalls);
