import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const name = z.string();
/** A text, or the key of one in the translations. */
const title = z.union([name, z.object({ i18n: name })]);
const pageSchema = z.object({ key: name, title, resource: name, resolver: z.object({ function: name }) });
const manifestSchema = z.object({
  app: z.object({
    id: name,
    storage: z
      .object({ entities: z.array(z.object({ name, attributes: z.record(name, z.object({ type: name })) })).default([]) })
      .default({ entities: [] }),
  }),
  modules: z.object({
    'jira:adminPage': z.array(pageSchema.extend({ useAsConfig: z.boolean().default(false) })),
    'jira:personalSettingsPage': z.array(pageSchema).default([]),
    scheduledTrigger: z.array(z.object({ key: name, function: name, interval: z.enum(['fiveMinute', 'hour', 'day', 'week']) })).default([]),
    consumer: z.array(z.object({ key: name, queue: name, function: name })).default([]),
    function: z.array(z.object({ key: name, handler: name, timeoutSeconds: z.int().positive().max(900).optional() })),
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

/** The last one that was read: the hosts of a process are mostly those of one app. */
let read: { text: string; manifest: Manifest } | undefined;

export function readManifest(path: string): Manifest {
  const text = readFileSync(path, 'utf8');
  if (read?.text !== text) read = { text, manifest: manifestSchema.parse(parse(text)) };
  return read.manifest;
}

/** A page that people can open. */
export type PageModule = z.infer<typeof pageSchema>;

/** The pages of the app, an administrators' page first. */
export function pagesOf({ modules }: Manifest): PageModule[] {
  return [...modules['jira:adminPage'], ...modules['jira:personalSettingsPage']];
}

/** Milliseconds that a function has: 25 s behind a page, 55 s or what it asks for in the background (docs/platform/forge.md#invocation-time). */
export function timeOf({ modules }: Manifest, functionKey: string): number {
  const inBackground = [...modules.consumer, ...modules.scheduledTrigger].some((module) => module.function === functionKey);
  const { timeoutSeconds = 55 } = modules.function.find(({ key }) => key === functionKey) ?? {};
  return inBackground ? timeoutSeconds * 1000 : 25_000;
}

/** The handler of a function as file and export: `index.resolver` is the export `resolver` of src/index. */
export function handlerOf(manifest: Manifest, functionKey: string): { file: string; exported: string } {
  const found = manifest.modules.function.find(({ key }) => key === functionKey);
  const [file, exported] = (found?.handler ?? '').split('.');
  if (!file || !exported) throw new Error(`The manifest names no handler for the function ${functionKey}.`);
  return { file, exported };
}
