import { kvs } from '@forge/kvs';
import { Unavailable } from '../checklist/model/unavailable';
import { absentAqua } from '../clients/aqua/absent';
import { createAquaClient, type AquaClient } from '../clients/aqua/client';
import { visibleProjects } from '../clients/aqua/operations/projects';
import { signedInAccount } from '../clients/aqua/operations/session';
import { needsConsent, parseAquaAddress, type AquaAddress } from '../clients/aqua/address';
import { forgeFetchTransport } from '../clients/http/forge-fetch';
import type { ConnectionView } from '../contract';
import { RefusedError } from '../problems/refused';

const connectionKey = 'aqua-connection';
const logInKey = 'aqua-log-in';
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
interface StoredLogIn {
  address: string;
  username: string;
  password: string;
}

export interface Connection {
  address: string;
  username: string;
  password: string;
}

/** The connection that is kept, or undefined while there is none. */
async function loadConnection(): Promise<Connection | undefined> {
  return kvs.getSecret<StoredLogIn>(logInKey);
}

export async function connectionView(): Promise<ConnectionView | undefined> {
  const [stored, logIn] = await Promise.all([kvs.get<StoredConnection>(connectionKey), kvs.getSecret<StoredLogIn>(logInKey)]);
  return stored && logIn?.address === stored.address ? { ...stored, username: logIn.username } : undefined;
}

/**
 * Keeps a connection as it is given, without trying it. For the local host, which runs the checklist against an aqua server that may be
 * down; the page's way is `connect`.
 */
export async function keepConnection(connection: Connection, seen: { tenant?: string; projects?: number } = {}): Promise<ConnectionView> {
  const stored: StoredConnection = { address: connection.address, ...seen, checkedAt: new Date().toISOString() };
  const { address, username, password } = connection;
  await kvs.setSecret<StoredLogIn>(logInKey, { address, username, password });
  await kvs.set<StoredConnection>(connectionKey, stored);
  return { ...stored, username };
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

/** Tries address and log-in at aqua and keeps them when they work; refuses where they do not. */
export async function connect(input: Connection): Promise<ConnectionView> {
  const parsed = checkAddress(input.address);
  if (!parsed.ok) throw new RefusedError({ code: 'address-invalid', why: parsed.why });
  const connection = await withStoredPassword({ ...input, address: parsed.address });
  const aqua = openAqua(connection, Date.now() + readingMs);
  try {
    const [session, projects] = [await aqua.ask(signedInAccount), await aqua.ask(visibleProjects)];
    const live = projects.filter((project) => !project.archived).length;
    return await keepConnection(connection, { ...(session.tenantName ? { tenant: session.tenantName } : {}), projects: live });
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
async function withStoredPassword(connection: Connection): Promise<Connection> {
  if (connection.password !== '') return connection;
  const kept = await loadConnection();
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

/** A client for the connection that is kept; one that can read nothing while there is none. Whoever opens it closes it. */
export async function openKeptAqua(deadline: number): Promise<AquaClient> {
  const connection = await loadConnection();
  return connection ? openAqua(connection, deadline) : absentAqua({ reason: 'aqua-not-connected' });
}

function openAqua(connection: Connection, deadline: number): AquaClient {
  return createAquaClient({ ...connection, transport: forgeFetchTransport(), deadline });
}
