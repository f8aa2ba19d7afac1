import { randomUUID } from 'node:crypto';
import { Unavailable } from '../checklist/model/unavailable';
import { absentAqua } from '../clients/aqua/absent';
import { createAquaClient, type AquaClient } from '../clients/aqua/client';
import { visibleProjects } from '../clients/aqua/operations/projects';
import { signedInAccount } from '../clients/aqua/operations/session';
import { needsConsent, parseAquaAddress, type AquaAddress } from '../clients/aqua/address';
import { forgeFetchTransport } from '../clients/http/forge-fetch';
import type { ConnectionView } from '../contract';
import { RefusedError } from '../problems/refused';
import { dropSecret, dropValue, keepSecret, keepValue, readSecret, readValue } from '../storage/values';

const connectionKey = 'aqua-connection';
const logInKey = 'aqua-log-in';
const refusalKey = 'aqua-log-in-refused';
/** Time for one call that reads from aqua while somebody waits. */
const readingMs = 14_000;

/** Kept in the clear: nothing that names a person. */
interface StoredConnection {
  address: string;
  tenant?: string;
  projects?: number;
  checkedAt: string;
}
/** Kept in the secret store: the user name may be a person's name, the password is one's secret. */
interface StoredLogIn extends Connection {
  /** Another one with every change; absent in what an older version kept. */
  id?: string;
}
/** That aqua refused a log-in, by its id: nobody tries that one again, since refused log-ins lock the account. */
interface StoredRefusal {
  logIn: string;
  /** ISO 8601. */
  at: string;
}

export interface Connection {
  address: string;
  username: string;
  password: string;
}

/** The two halves of the connection that is kept. They belong together: one that was kept without the other is none. */
async function loadHalves(): Promise<{ stored: StoredConnection; logIn: StoredLogIn } | undefined> {
  const [stored, logIn] = await Promise.all([readValue<StoredConnection>(connectionKey), readSecret<StoredLogIn>(logInKey)]);
  return stored && logIn?.address === stored.address ? { stored, logIn } : undefined;
}

/** The connection that is kept, or undefined while there is none. */
async function loadConnection(): Promise<StoredLogIn | undefined> {
  return (await loadHalves())?.logIn;
}

/** When aqua refused this log-in; undefined while it has not. */
async function refusalOf({ id = '' }: StoredLogIn): Promise<string | undefined> {
  const refusal = await readValue<StoredRefusal>(refusalKey);
  return refusal?.logIn === id ? refusal.at : undefined;
}

async function keepRefusal({ id = '' }: StoredLogIn): Promise<void> {
  const refusal: StoredRefusal = { logIn: id, at: new Date().toISOString() };
  await keepValue(refusalKey, refusal);
}

export async function connectionView(): Promise<ConnectionView | undefined> {
  const halves = await loadHalves();
  if (!halves) return undefined;
  const { stored, logIn } = halves;
  const refusedAt = await refusalOf(logIn);
  return { ...stored, username: logIn.username, ...(refusedAt ? { refusedAt } : {}) };
}

/**
 * Keeps a connection as it is given, without trying it. For the local host, which runs the checklist against an aqua server that may be
 * down; the page's way is `connect`. One that aqua has refused before stays refused.
 */
export async function keepConnection(connection: Connection): Promise<void> {
  const kept = await loadConnection();
  await keep(connection, {}, kept && sameLogIn(kept, connection) ? kept.id : undefined);
}

/** The secret comes last: where it cannot be kept nothing new is, and what was there before is again. */
async function keep(
  { address, username, password }: Connection,
  seen: { tenant?: string; projects?: number },
  id: string = randomUUID(),
): Promise<ConnectionView> {
  const stored: StoredConnection = { address, ...seen, checkedAt: new Date().toISOString() };
  const before = await readValue<StoredConnection>(connectionKey);
  const logIn: StoredLogIn = { address, username, password, id };
  await keepValue(connectionKey, stored);
  try {
    await keepSecret(logInKey, logIn);
  } catch (error) {
    // The answer alone may have got lost.
    const kept = await loadConnection().catch(() => undefined);
    if (kept?.id !== id || !sameLogIn(kept, logIn)) {
      await (before ? keepValue(connectionKey, before) : dropValue(connectionKey));
      throw error;
    }
  }
  return { ...stored, username };
}

/** Forgets the connection: its secret first, so that nothing logs in with it any more. */
export async function removeConnection(): Promise<void> {
  await dropSecret(logInKey);
  await dropValue(connectionKey);
  await dropValue(refusalKey);
}

function sameLogIn(one: Connection, other: Connection): boolean {
  return one.address === other.address && one.username === other.username && one.password === other.password;
}

/** A loopback origin that the local host lets through; production never sets it. */
function allowedLoopback(): string | undefined {
  return process.env['READINESS_LOOPBACK_AQUA'];
}

/** The address in its one form, or what is wrong with it. */
export function checkAddress(address: string): AquaAddress {
  const loopback = allowedLoopback();
  const parsed = parseAquaAddress(address, { loopbackAllowed: loopback !== undefined });
  return parsed.ok && parsed.loopback && parsed.origin !== loopback ? { ok: false, why: 'not-public' } : parsed;
}

/**
 * Tries address and log-in at aqua and keeps them when they work; refuses where they do not. Somebody asked for it, so it tries a log-in that
 * aqua has refused before as well: the password may be valid again.
 */
export async function connect(input: Connection): Promise<ConnectionView> {
  const parsed = checkAddress(input.address);
  if (!parsed.ok) throw new RefusedError({ code: 'address-invalid', why: parsed.why });
  const kept = await loadConnection();
  const connection = withStoredPassword({ ...input, address: parsed.address }, kept);
  const aqua = openAqua(connection, Date.now() + readingMs, async () => {
    if (kept && sameLogIn(kept, connection)) await keepRefusal(kept);
  });
  try {
    const [session, projects] = [await aqua.ask(signedInAccount), await aqua.ask(visibleProjects)];
    const live = projects.filter((project) => !project.archived).length;
    return await keep(connection, { ...(session.tenantName ? { tenant: session.tenantName } : {}), projects: live });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    if (error.why.reason === 'aqua-egress-not-allowed' && needsConsent(parsed.origin))
      throw new RefusedError({ code: 'consent-needed', origin: parsed.origin });
    throw error;
  } finally {
    await aqua.close();
  }
}

/** An empty password stands for the one that is kept, as long as it belongs to this very address and user. */
function withStoredPassword(connection: Connection, kept: Connection | undefined): Connection {
  if (connection.password !== '') return connection;
  return kept && kept.address === connection.address && kept.username === connection.username ? kept : connection;
}

/** Hands over a client for the connection that is kept, and closes its session whatever happens. Without a connection all of aqua is absent. */
export async function withAqua<T>(use: (aqua: AquaClient) => Promise<T>, deadline = Date.now() + readingMs): Promise<T> {
  const aqua = await openKeptAqua(deadline);
  try {
    return await use(aqua);
  } finally {
    await aqua.close();
  }
}

/** A client for the connection that is kept; one that can read nothing while there is none or aqua has refused its log-in. Whoever opens it closes it. */
export async function openKeptAqua(deadline: number): Promise<AquaClient> {
  const logIn = await loadConnection();
  if (!logIn) return absentAqua({ reason: 'aqua-not-connected' });
  if (await refusalOf(logIn)) return absentAqua({ reason: 'aqua-wrong-credentials' });
  return openAqua(logIn, deadline, () => keepRefusal(logIn));
}

function openAqua({ address, username, password }: Connection, deadline: number, onRefused: () => Promise<void>): AquaClient {
  return createAquaClient({ address, username, password, transport: forgeFetchTransport(), deadline, onRefused });
}
