import { Unavailable } from '../../src/checklist/model/unavailable';
import { createJiraClient, type JiraClient } from '../../src/clients/jira/client';
import { serve, stillClock, type Answer, type Seen, type TestServer } from './http-server';

/** Jira clients over servers of a test's own, which are closed after each test. */
export function clientsOfTest(): {
  clientOf: (
    answer: (request: Seen) => Answer,
    options?: { deadline?: number; clock?: ReturnType<typeof stillClock> },
  ) => Promise<JiraClient>;
  /** What the latest server was asked. */
  seen: () => Seen[];
  close: () => Promise<void>;
} {
  let servers: TestServer[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
  };
  afterEach(async () => {
    await close();
    servers = [];
  });
  return {
    clientOf: async (answer, { deadline = 60_000, clock = stillClock() } = {}) => {
      const server = await serve(answer);
      servers.push(server);
      return createJiraClient({ transport: server.transport, deadline, clock });
    },
    seen: () => servers[servers.length - 1]?.seen ?? [],
    close,
  };
}

/** Why a call failed, as JSON. */
export async function reasonOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'answered',
    (error: unknown) => (error instanceof Unavailable ? JSON.stringify(error.why) : String(error)),
  );
}
