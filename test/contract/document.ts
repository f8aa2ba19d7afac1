import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

import { agilePaths } from './agile';

export type System = 'jira' | 'aqua';

/** A JSON schema as OpenAPI 3.0 writes it. Only what the translation looks at is named. */
export interface SchemaObject {
  [keyword: string]: unknown;
  $ref?: string;
  nullable?: boolean;
  allOf?: SchemaObject[];
  properties?: Record<string, SchemaObject>;
  required?: string[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
}

const schemaObject = z.custom<SchemaObject>((value) => typeof value === 'object' && value !== null);
const content = z.record(z.string(), z.object({ schema: schemaObject.optional() }));
const parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  schema: schemaObject.default({}),
});
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: z.object({ required: z.boolean().default(false), content }).optional(),
  responses: z.record(z.string(), z.object({ content: content.optional() })),
});
export type Operation = z.infer<typeof operation>;
export type Parameter = z.infer<typeof parameter>;

const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), schemaObject) }),
});

export interface VendorDocument {
  schemas: Record<string, SchemaObject>;
  /** The operation at a path without its query, or undefined where the document has none. */
  find(method: string, path: string): { operation: Operation; pathValues: Record<string, string> } | undefined;
}

const places: Record<System, { variable: string; file: string }> = {
  jira: { variable: 'JIRA_OPENAPI', file: 'jira-openapi.json' },
  aqua: { variable: 'AQUA_OPENAPI', file: 'aqua-openapi.json' },
};

/** The vendor's OpenAPI document, from the environment or from beside the repository; undefined where it is at neither place. */
export function readDocument(system: System): VendorDocument | undefined {
  const { variable, file } = places[system];
  const path = process.env[variable] ?? resolve(__dirname, '../../../shared/contracts', file);
  if (!existsSync(path)) return undefined;
  const { paths: described, components } = documentSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const paths = system === 'jira' ? { ...described, ...agilePaths } : described;
  const templates = Object.keys(paths)
    .map((template) => ({ template, segments: template.split('/') }))
    // A fixed segment is meant before one that stands for anything.
    .sort((one, other) => parametersIn(one.template) - parametersIn(other.template));
  return {
    schemas: components.schemas,
    find: (method, asked) => {
      const segments = asked.split('/');
      for (const { template, segments: pattern } of templates) {
        const found = paths[template]?.[method.toLowerCase()];
        const pathValues = found === undefined ? undefined : matchSegments(pattern, segments, system === 'aqua');
        if (pathValues) return { operation: operation.parse(found), pathValues };
      }
      return undefined;
    },
  };
}

function parametersIn(template: string): number {
  return template.split('{').length - 1;
}

function matchSegments(pattern: readonly string[], segments: readonly string[], anyCase: boolean): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? '';
    const name = /^\{(.+)\}$/.exec(expected)?.[1];
    if (name !== undefined) values[name] = decodeURIComponent(segment);
    else if (anyCase ? expected.toLowerCase() !== segment.toLowerCase() : expected !== segment) return undefined;
  }
  return values;
}
