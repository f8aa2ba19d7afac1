import type { FastifyReply, FastifyRequest } from 'fastify';

/** aqua's own refusals (docs/platform/aqua.md#refusals). Thrown by routes, answered by the server. */
export type RefusalKind =
  | { status: 400; type: 'ArgumentError'; argument: 'InvalidArgument' | 'UnknownField' | 'FieldNotSupported' }
  | { status: 401; type: 'Unauthorized' }
  | { status: 403; type: 'Forbidden'; forbidden: 'NotLicensed' | 'NotPermitted' }
  | { status: 404; type: 'NotFound' };

export class AquaRefusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    message: string,
  ) {
    super(message);
    this.name = 'AquaRefusal';
  }

  static notPermitted(): AquaRefusal {
    return new AquaRefusal(
      { status: 403, type: 'Forbidden', forbidden: 'NotPermitted' },
      'You are not permitted to perform this operation.',
    );
  }

  static notFound(what: string): AquaRefusal {
    return new AquaRefusal({ status: 404, type: 'NotFound' }, `${what} was not found.`);
  }

  static badArgument(message: string): AquaRefusal {
    return new AquaRefusal({ status: 400, type: 'ArgumentError', argument: 'InvalidArgument' }, message);
  }
}

/** The error as aqua shapes it. The code is one for the server's log. */
export function errorBody({ kind, message }: AquaRefusal, code: string): Record<string, unknown> {
  return {
    Message: message,
    Code: code,
    FurtherInfo: null,
    ErrorData: null,
    Type: kind.type,
    ...(kind.type === 'Forbidden' ? { ForbiddenErrorType: kind.forbidden } : {}),
    ...(kind.type === 'ArgumentError' ? { ArgumentErrorType: kind.argument } : {}),
  };
}

export function sendJson(reply: FastifyReply, body: unknown, status = 200): FastifyReply {
  return reply.status(status).type('application/json; charset=utf-8').send(JSON.stringify(body));
}

/** Names of parameters are compared without case, as ASP.NET does. */
export function queryOf(request: FastifyRequest): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  for (const [name, value] of new URL(request.url, 'http://localhost').searchParams) query.set(name.toLowerCase(), value);
  return query;
}

export function flagOf(query: ReadonlyMap<string, string>, name: string, otherwise: boolean): boolean {
  const text = query.get(name.toLowerCase());
  if (text === undefined || text === '') return otherwise;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw AquaRefusal.badArgument(`The value '${text}' is not valid for ${name}.`);
}

export function numberOf(query: ReadonlyMap<string, string>, name: string, otherwise?: number): number {
  const text = query.get(name.toLowerCase());
  if (text === undefined && otherwise !== undefined) return otherwise;
  if (text === undefined || !/^\d+$/.test(text)) throw AquaRefusal.badArgument(`The value '${text ?? ''}' is not valid for ${name}.`);
  return Number(text);
}

/** A parameter of the path; an id that is no number belongs to nothing. */
export function paramOf(request: FastifyRequest, name: string): string {
  const { params } = request;
  const found: unknown =
    typeof params === 'object' && params !== null ? Object.entries(params).find(([key]) => key === name)?.[1] : undefined;
  return typeof found === 'string' ? found : '';
}

export function idOf(request: FastifyRequest, name: string): number {
  const text = paramOf(request, name);
  if (!/^\d+$/.test(text)) throw AquaRefusal.badArgument(`The value '${text}' is not valid for ${name}.`);
  return Number(text);
}
