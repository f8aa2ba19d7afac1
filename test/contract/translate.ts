import type { SchemaObject } from './document';

interface Options {
  /** False: members that the document does not know are let through. */
  strict: boolean;
  /** The id of the schema that holds the definitions, where it is another one. */
  base?: string;
}

/**
 * Turns the schemas of an OpenAPI 3.0 document into JSON schemas that a validator takes at their word: `nullable` becomes a type, and a
 * schema that extends another one is written out, since `additionalProperties: false` in either part would refuse the other part's members.
 */
export function translateAll(schemas: Record<string, SchemaObject>, options: Options): Record<string, unknown> {
  const { translated, pointerTo } = translator(options);
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => [
      [name, schema.discriminator ? discriminated(name, schema) : translated(flattened(schema))],
      [ownName(name), translated(flattened(schema))],
    ]),
  );

  /** A base type stands for whichever of its kinds the discriminator names. */
  function discriminated(name: string, schema: SchemaObject): unknown {
    const { propertyName, mapping = {} } = schema.discriminator ?? { propertyName: '' };
    const kinds = Object.entries(mapping);
    if (kinds.length === 0) return { $ref: pointerTo(ownName(name)) };
    return {
      type: 'object',
      required: [propertyName],
      properties: { [propertyName]: { enum: kinds.map(([value]) => value) } },
      allOf: kinds.map(([value, reference]) => ({
        if: { properties: { [propertyName]: { const: value } } },
        then: { $ref: pointerTo(ownName(nameIn(reference))) },
      })),
    };
  }

  function flattened(schema: SchemaObject): SchemaObject {
    const { allOf = [], ...own } = schema;
    if (allOf.length === 0) return schema;
    const parts = allOf.map((part) => flattened(part.$ref ? (schemas[nameIn(part.$ref)] ?? {}) : part));
    return [own, ...parts].reduce<SchemaObject>(
      (sum, part) => ({
        ...sum,
        ...part,
        properties: { ...sum.properties, ...part.properties },
        required: [...(sum.required ?? []), ...(part.required ?? [])],
      }),
      {},
    );
  }
}

/** Turns one schema that refers to others. */
export function translateOne(schema: unknown, options: Options): unknown {
  return translator(options).translated(schema);
}

function translator({ strict, base = '' }: Options): { translated(schema: unknown): unknown; pointerTo(name: string): string } {
  return { translated, pointerTo };

  function translated(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map(translated);
    if (!isSchema(schema)) return schema;
    const members = Object.entries(schema).filter(
      ([keyword]) => !ignored.has(keyword) && (strict || keyword !== 'additionalProperties' || schema[keyword] !== false),
    );
    const plain = Object.fromEntries(
      members.map(([keyword, value]) => [
        keyword,
        keyword === '$ref' ? pointerTo(nameIn(String(value))) : translatedMember(keyword, value),
      ]),
    );
    return schema.nullable ? { anyOf: [plain, { type: 'null' }] } : plain;
  }

  /** Names of properties are no keywords, and values of enums are no schemas. */
  function translatedMember(keyword: string, value: unknown): unknown {
    if (keyword === 'enum') return value;
    if (keyword !== 'properties' || !isSchema(value)) return translated(value);
    return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, translated(property)]));
  }

  function pointerTo(name: string): string {
    return `${base}#/$defs/${name}`;
  }
}

/** Said of the document, not of the data; formats are looser in life than in the document (docs/platform/jira.md#openapi-document). */
const ignored = new Set(['nullable', 'discriminator', 'example', 'description', 'format', 'xml', 'deprecated', 'default']);

/** The schema itself, without the kinds that its discriminator tells apart. */
function ownName(name: string): string {
  return `${name}:own`;
}

function nameIn(reference: string): string {
  return reference.split('/').pop() ?? '';
}

function isSchema(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
