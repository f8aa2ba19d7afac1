import { createJiraClient } from '../clients/jira/client';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import { serverInfo } from '../clients/jira/operations/site';
import { connectionView } from '../connection/connection';
import type { Overview } from '../contract';
import { loadPlan, onlyPlan, viewOf } from '../plans/plans';
import { latestRun, runView } from '../runs/runs';

/** Time for asking Jira while somebody waits. */
const readingMs = 14_000;

/** Everything the page shows first. */
export async function readOverview(): Promise<Overview> {
  const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline: Date.now() + readingMs });
  const [connection, plan, run, site] = await Promise.all([
    connectionView(),
    loadPlan(onlyPlan),
    latestRun(onlyPlan),
    jira.ask(serverInfo),
  ]);
  return {
    ...(connection ? { connection } : {}),
    plan: viewOf(plan),
    ...(run ? { run: runView(run, plan.answers, new Date()) } : {}),
    siteUrl: site.baseUrl,
  };
}
