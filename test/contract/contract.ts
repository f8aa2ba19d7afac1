import Ajv, { type ValidateFunction } from 'ajv';
import type { RequestRecord } from '../../local/samples';
import { readDocument, type Operation, type Parameter, type SchemaObject, type System } from './document';
import { translateAll, translateOne } from './translate';

/** Holds requests and answers against a vendor's document. Each function answers what is wrong, in words; nothing wrong is an empty list. */
export interface Contract {
  /** Strictly: the path exists, the query's names are known and its values fit, the body is valid. */
  checkRequest(method: string, pathWithQuery: string, body?: unknown): string[];
  /** Jira's answers loosely, since the document refuses many of its own examples; aqua's strictly (docs/platform/jira.md#openapi-document). */
  checkResponse(method: string, pathWithQuery: string, status: number, json: unknown): string[];
  /** All requests of a recorded run. */
  checkRecorded(requests: readonly RequestRecord[]): string[];
}

const prefixes: Record<System, RegExp> = { jira: /^(?=\/)/, aqua: /^\/aquawebng(?=\/)/i };

/** The contract with a system; undefined where the vendor's document is not at hand. */
export function contractOf(system: System): Contract | undefined {
  const document = readDocument(system);
  if (!document) return undefined;
  const strictly = validators(document.schemas, { strict: true });
  const forAnswers = system === 'aqua' ? strictly : validators(document.schemas, { strict: false });

  const contract: Contract = {
    checkRequest: (method, pathWithQuery, body) => {
      const { path, query } = split(pathWithQuery);
      if (isTokenRequest(method, path)) return [];
      const found = document.find(method, path);
      const where = `${method} ${path}`;
      if (!found) return [`${where}: the document has no such operation`];
      const { operation, pathValues } = found;
      return [...pathProblems(operation, pathValues), ...queryProblems(operation, query), ...bodyProblems(operation, body)].map(
        (problem) => `${where}: ${problem}`,
      );
    },
    checkResponse: (method, pathWithQuery, status, json) => {
      const { path } = split(pathWithQuery);
      const where = `${method} ${path} ${status}`;
      if (isTokenRequest(method, path)) return [];
      const found = document.find(method, path);
      if (!found) return [`${where}: the document has no such operation`];
      const response = found.operation.responses[String(status)];
      const schema = response ? jsonSchemaOf(response.content) : undocumented(status);
      if (schema === undefined) return response ? [] : [`${where}: the document knows no such status`];
      return problemsOf(forAnswers(schema), json).map((problem) => `${where}: ${problem}`);
    },
    checkRecorded: (requests) => requests.flatMap(({ method, path, body }) => contract.checkRequest(method, path, body)),
  };
  return contract;

  function split(pathWithQuery: string): { path: string; query: URLSearchParams } {
    const { pathname, searchParams } = new URL(pathWithQuery, 'http://localhost');
    return { path: pathname.replace(prefixes[system], ''), query: searchParams };
  }

  /** aqua describes its token endpoint in words, beside the paths. */
  function isTokenRequest(method: string, path: string): boolean {
    return system === 'aqua' && method === 'POST' && /^\/api\/token$/i.test(path);
  }

  /** aqua's document leaves refusals out that every operation can meet; their shape is known all the same (docs/platform/aqua.md#refusals). */
  function undocumented(status: number): SchemaObject | undefined {
    return system === 'aqua' && status >= 400 ? { $ref: '#/components/schemas/ApiError' } : undefined;
  }

  function pathProblems({ parameters }: Operation, values: Record<string, string>): string[] {
    return parameters.filter((one) => one.in === 'path').flatMap((one) => valueProblems(one, [values[one.name] ?? '']));
  }

  function queryProblems({ parameters }: Operation, query: URLSearchParams): string[] {
    const known = new Map(parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]));
    const names = [...new Set(query.keys())];
    return [
      ...names.filter((name) => !known.has(name)).map((name) => `the query has no parameter ${name}`),
      ...[...known.values()].filter((one) => one.required && !query.has(one.name)).map((one) => `the query lacks ${one.name}`),
      ...names.flatMap((name) => {
        const parameter = known.get(name);
        return parameter ? valueProblems(parameter, query.getAll(name)) : [];
      }),
    ];
  }

  function valueProblems({ name, schema }: Parameter, values: readonly string[]): string[] {
    const list = schema['type'] === 'array';
    const single = list ? schema['items'] : schema;
    const validate = strictly(single);
    const parts = list ? values.flatMap((value) => value.split(',')) : values;
    return parts.flatMap((text) => problemsOf(validate, readAs(single, text)).map((problem) => `${name}: ${problem}`));
  }

  /** What stands in a URL is text; numbers and truth values are meant where the document says so. */
  function readAs(schema: unknown, text: string): unknown {
    const type = typeof schema === 'object' && schema !== null && 'type' in schema ? schema.type : undefined;
    if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
    return text;
  }

  function bodyProblems({ requestBody }: Operation, body: unknown): string[] {
    if (!requestBody) return body === undefined ? [] : ['the operation takes no body'];
    if (body === undefined) return requestBody.required ? ['the body is missing'] : [];
    const schema = jsonSchemaOf(requestBody.content);
    return schema ? problemsOf(strictly(schema), body).map((problem) => `body: ${problem}`) : ['the operation takes no JSON'];
  }
}

function jsonSchemaOf(content: Record<string, { schema?: SchemaObject | undefined }> | undefined): SchemaObject | undefined {
  return content?.['application/json']?.schema;
}

/** Compiles each schema of the document once. */
function validators(schemas: Record<string, SchemaObject>, { strict }: { strict: boolean }): (schema: unknown) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $defs: translateAll(schemas, { strict }) }, 'vendor');
  const compiled = new Map<unknown, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    const validate = ajv.compile(asSchema(translateOne(schema, { strict, base: 'vendor' })));
    compiled.set(schema, validate);
    return validate;
  };
}

function asSchema(schema: unknown): SchemaObject {
  return typeof schema === 'object' && schema !== null ? { ...schema } : {};
}

function problemsOf(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = 'does not fit', params }) =>
    'additionalProperty' in params
      ? `${instancePath || 'it'} has no member ${String(params['additionalProperty'])}`
      : `${instancePath || 'it'} ${message}`,
  );
}
