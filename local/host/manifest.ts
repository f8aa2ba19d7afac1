import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const name = z.string();
const manifestSchema = z.object({
  app: z.object({
    id: name,
    storage: z
      .object({ entities: z.array(z.object({ name, attributes: z.record(name, z.object({ type: name })) })).default([]) })
      .default({ entities: [] }),
  }),
  modules: z.object({
    'jira:adminPage': z.array(
      z.object({ key: name, title: name, resource: name, useAsConfig: z.boolean().default(false), resolver: z.object({ function: name }) }),
    ),
    function: z.array(z.object({ key: name, handler: name })),
  }),
  resources: z.array(z.object({ key: name, path: name })),
  permissions: z.object({
    scopes: z.array(name),
    external: z
      .object({
        fetch: z.object({ backend: z.array(z.object({ address: name })).default([]) }).default({ backend: [] }),
        configurable: z.object({ enabled: z.boolean() }).default({ enabled: false }),
      })
      .default({ fetch: { backend: [] }, configurable: { enabled: false } }),
  }),
});

/** The parts of manifest.yml that the host enforces. */
export type Manifest = z.infer<typeof manifestSchema>;

export function readManifest(path: string): Manifest {
  return manifestSchema.parse(parse(readFileSync(path, 'utf8')));
}

/** The handler of a function as file and export: `index.resolver` is the export `resolver` of src/index. */
export function handlerOf(manifest: Manifest, functionKey: string): { file: string; exported: string } {
  const found = manifest.modules.function.find(({ key }) => key === functionKey);
  const [file, exported] = (found?.handler ?? '').split('.');
  if (!file || !exported) throw new Error(`The manifest names no handler for the function ${functionKey}.`);
  return { file, exported };
}
