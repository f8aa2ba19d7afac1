import * as z from 'zod';
import { recordOf } from '../http/answer-schema';

const result = z.enum(['Granted', 'Denied', 'NotLicensed']);

/** Whether something is allowed, as aqua's API tells it. */
export type AquaPermissionResult = z.infer<typeof result>;

/** What an account may do, by aqua's names. Members that are no permission, or of a kind that this app does not know, are left out. */
export const permissions = recordOf(z.unknown()).transform((members) =>
  Object.fromEntries(
    Object.entries(members).flatMap(([member, value]): [string, AquaPermissionResult][] => {
      const known = result.safeParse(value);
      return known.success ? [[member, known.data]] : [];
    }),
  ),
);
