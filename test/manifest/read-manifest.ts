import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const root = join(__dirname, '..', '..');

const manifestSchema = z.object({
  permissions: z.strictObject({
    scopes: z.array(z.string()),
    external: z.strictObject({
      fetch: z.strictObject({ backend: z.array(z.strictObject({ address: z.string(), inScopeEUD: z.boolean() })) }),
      configurable: z.strictObject({ enabled: z.literal(true) }),
    }),
  }),
});

/** The permissions of manifest.yml. Strict: a kind of permission that nobody expects is an error. */
export function readPermissions(): z.infer<typeof manifestSchema>['permissions'] {
  return manifestSchema.parse(parse(readFileSync(join(root, 'manifest.yml'), 'utf8'))).permissions;
}
