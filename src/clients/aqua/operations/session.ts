import * as z from 'zod';
import { id, maybeName, name, present } from '../members';
import { aquaOperation, type AquaCall } from '../operation';

/** Opens a session (docs/platform/aqua.md#log-in); the vendor's document describes it in words. */
export const logIn: AquaCall = { method: 'POST', path: '/api/token' };

/** Ends the session, whose token would use up a licence until it runs out. */
export const logOut: AquaCall = { method: 'DELETE', path: '/api/Session' };

const account = z
  .object({ Id: id, UserName: name, TenantName: maybeName, ServerAdministrator: z.boolean() })
  .transform(({ Id, UserName, TenantName, ServerAdministrator }) => ({
    id: Id,
    userName: UserName,
    serverAdministrator: ServerAdministrator,
    ...present({ tenantName: TenantName }),
  }));
export type AquaSession = z.infer<typeof account>;

/** The account that the app reads with. */
export const signedInAccount = aquaOperation({
  path: '/api/Session',
  request: () => ({}),
  answer: account,
});
