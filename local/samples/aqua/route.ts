import type { FastifyRequest } from 'fastify';
import type { AquaUserRecord } from './system';

export interface Call {
  request: FastifyRequest;
  user: AquaUserRecord;
}
/** A reading operation: what it answers, or the refusal that it throws. */
export interface Route {
  /** Below `/aquaWebNG/api/`. */
  path: string;
  answer(call: Call): unknown;
}
