import { makeInvoke } from '@forge/bridge';
import type { SelfCheckDefinitions } from '../../../../src/contract';

/** Calls the self-check page's own function: it knows no call of the administrators' page. */
export const selfCheckBackend = makeInvoke<SelfCheckDefinitions>();
