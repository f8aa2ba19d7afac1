import * as v from 'valibot';
import { id, maybeName, name, object, present } from '../members';
import { aquaOperation, type AquaCall } from '../operation';

/** Opens a session (docs/platform/aqua.md#log-in); the vendor's document describes it in words. */
export const logIn: AquaCall = { method: 'POST', path: '/api/token' };

/** Ends the session, whose token would use up a licence until it runs out. */
export const logOut: AquaCall = { method: 'DELETE', path: '/api/Session' };

const account = v.pipe(
  object({ Id: id, UserName: name, TenantName: maybeName, ServerAdministrator: v.boolean() }),
  v.transform(({ Id, UserName, TenantName, ServerAdministrator }) => ({
    id: Id,
    userName: UserName,
    serverAdministrator: ServerAdministrator,
    ...present({ tenantName: TenantName }),
  })),
);
export type AquaSession = v.InferOutput<typeof account>;

/** The account that the app reads with. */
export const signedInAccount = aquaOperation({
  path: '/api/Session',
  request: () => ({}),
  answer: account,
});
