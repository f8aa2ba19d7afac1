import * as v from 'valibot';
import { recordOf } from '../http/answer-schema';

const result = v.picklist(['Granted', 'Denied', 'NotLicensed']);

/** Whether something is allowed, as aqua's API tells it. */
export type AquaPermissionResult = v.InferOutput<typeof result>;

/** What an account may do, by aqua's names. Members that are no permission, or of a kind that this app does not know, are left out. */
export const permissions = v.pipe(
  recordOf(v.unknown()),
  v.transform((members) =>
    Object.fromEntries(
      Object.entries(members).flatMap(([member, value]): [string, AquaPermissionResult][] => {
        return v.is(result, value) ? [[member, value]] : [];
      }),
    ),
  ),
);
