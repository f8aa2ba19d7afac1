import { createJiraClient } from '../clients/jira/client';
import { forgeJiraTransport } from '../clients/jira/forge-jira';
import { serverInfo } from '../clients/jira/operations/site';
import { connectionView } from '../connection/connection';
import type { Overview } from '../contract';
import { loadPlan, onlyPlan, viewOf, wholePlan } from '../plans/plans';
import { latestRun, runView } from '../runs/runs';
import { addressEvidenceView, countingFor, loadAddressEvidence } from '../self-check/kept-address-evidence';

/** Time for asking Jira while somebody waits. */
const readingMs = 14_000;

/** Everything the page shows first. */
export async function readOverview(): Promise<Overview> {
  const jira = createJiraClient({ transport: forgeJiraTransport('user'), deadline: Date.now() + readingMs });
  const [connection, plan, run, evidence, site] = await Promise.all([
    connectionView(),
    loadPlan(onlyPlan),
    latestRun(onlyPlan),
    loadAddressEvidence(onlyPlan),
    jira.ask(serverInfo),
  ]);
  const whole = wholePlan(plan.draft);
  const counted = whole ? countingFor(whole, evidence, new Date()) : [];
  return {
    ...(connection ? { connection } : {}),
    plan: viewOf(plan),
    ...(run ? { run: runView(run, plan.answers, new Date()) } : {}),
    ...(counted.length > 0 ? { addressEvidence: counted.map(addressEvidenceView) } : {}),
    siteUrl: site.baseUrl,
  };
}
