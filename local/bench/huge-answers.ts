import type { Page, Route } from 'playwright-core';
import type { CheckResult, Finding, Overview, PeopleInScope, PlanList, Ref, Reply } from '../../src/contract';

/** As much as the page has to stay quick with. */
export const hugeSize = { people: 2_000, findings: 600, plans: 200 };

/** Rows whose findings are repeated: one finding a value, as where little is mapped yet. */
const repeated = new Map<string, number>([
  ['resolutions-mapped', 150],
  ['statuses-mapped', 300],
  ['sprints-mapped', 150],
]);

/**
 * Makes the backend's answers huge on their way to the page: more people, findings and plans than a sample company has, so that nobody has
 * to look at all of them first.
 */
export async function hugeAnswers(page: Page): Promise<void> {
  await page.route('**/__forge/bridge', async (route) => {
    const { command, payload } = route.request().postDataJSON() as { command: string; payload?: Asked };
    if (command === 'fetchProduct' && payload?.restPath?.includes('/user/bulk')) return answerPeople(route, payload.restPath);
    switch (command === 'invoke' ? payload?.functionKey : undefined) {
      case 'overview':
        return enlarge(
          route,
          (overview: Overview) => overview.run && { ...overview, run: { ...overview.run, results: overview.run.results.map(hugeResult) } },
        );
      case 'people':
        return enlarge(route, (read: PeopleInScope) => ({ ...read, people: hugePeople(read.people) }));
      case 'plans':
        return enlarge(route, (list: PlanList) => ({ ...list, plans: hugePlans(list.plans) }));
      default:
        return route.continue();
    }
  });
}

interface Asked {
  functionKey?: string;
  restPath?: string;
}

async function enlarge<T>(route: Route, larger: (value: T) => T | undefined): Promise<void> {
  const response = await route.fetch();
  const { result } = (await response.json()) as { result: Reply<T> };
  const value = result.ok ? larger(result.value) : undefined;
  await route.fulfill(value === undefined ? { response } : { response, json: { result: { ok: true, value } } });
}

function hugeResult(result: CheckResult): CheckResult {
  if (result.check === 'users-have-email') return { ...result, findings: result.findings.map(ofManyPeople) };
  const wanted = repeated.get(result.check);
  const [first] = result.findings;
  if (wanted === undefined || !first) return result;
  return { ...result, findings: Array.from({ length: wanted }, (_none, at) => ofAnotherValue(first, at)) };
}

/** The same of a value of its own, which is mended by itself. */
function ofAnotherValue(finding: Finding, at: number): Finding {
  const { value } = finding.args as { value: Ref };
  return { ...finding, args: { ...finding.args, value: { ...value, id: String(70_000 + at) } }, mendedAs: String(at) };
}

/** The same of very many people, whom the question about them names one by one. */
function ofManyPeople(finding: Finding): Finding {
  const users = Array.from({ length: hugeSize.people }, (_none, at): Ref => ({ ref: 'jiraUser', id: `huge:${at}` }));
  return { ...finding, args: { ...finding.args, users } };
}

function hugePeople(people: PeopleInScope['people']): PeopleInScope['people'] {
  return Array.from({ length: hugeSize.people }, (_none, at) => ({
    ...people[at % people.length],
    accountId: `huge:${at}`,
    state: people[at % people.length]?.state ?? 'matched',
  }));
}

function hugePlans(plans: PlanList['plans']): PlanList['plans'] {
  const [first] = plans;
  return first ? Array.from({ length: hugeSize.plans }, (_none, at) => ({ ...first, id: `plan-${at + 1}`, name: `Plan ${at + 1}` })) : [];
}

async function answerPeople(route: Route, restPath: string): Promise<void> {
  const ids = new URLSearchParams(restPath.split('?')[1]).getAll('accountId');
  const values = ids.map((accountId) => ({
    accountId,
    displayName: `Somebody ${accountId}`,
    emailAddress: `${accountId.replace(':', '.')}@nordlicht.example`,
  }));
  // As the bridge hands on what Jira answered.
  await route.fulfill({
    json: { result: { body: JSON.stringify({ values }), headers: { 'content-type': 'application/json' }, status: 200, statusText: 'OK' } },
  });
}
