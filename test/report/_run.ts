import type { CheckResult, Finding, Run } from '../../src/contract';
import { summarise } from '../../src/checklist/engine/verdict';
import { en } from '../../src/wording/en';
import { makeSay, type Say } from '../../src/wording/say';

/** A row that was judged. */
export function result(check: CheckResult['check'], more: Partial<CheckResult> = {}): CheckResult {
  const findings = more.findings ?? [];
  return {
    check,
    section: 'values',
    effect: 'items',
    outcome: findings[0]?.outcome ?? 'passed',
    at: '2026-11-23T10:00:00Z',
    ...more,
    findings,
  };
}

/** A resolution of bugs that aqua lacks. */
export function missingResolution(items: number, value = '10001'): Finding {
  return {
    code: 'missing',
    outcome: 'failed',
    items,
    clause: `resolution = ${value}`,
    args: {
      value: { ref: 'jiraResolution', id: value },
      issueType: { ref: 'jiraIssueType', id: '10004' },
      itemType: 'Defect',
      proposal: { ref: 'aquaEntry', projectId: 71, itemType: 'Defect', fieldId: 'Resolution', id: 8 },
      project: { ref: 'aquaProject', id: 71 },
    },
  };
}

/** A run that ended with these rows. */
export function runOf(results: CheckResult[], more: Partial<Run> = {}): Run {
  return {
    id: 'r',
    plan: 'p',
    planVersion: 1,
    status: 'finished',
    startedAt: '2026-11-23T10:00:00Z',
    finishedAt: '2026-11-23T10:00:02Z',
    startedBy: 'jonas',
    pending: [],
    cost: { jiraRequests: 143, jiraPoints: 1542, aquaRequests: 30, steps: 1, wallMs: 2345 },
    ...summarise(results),
    ...more,
    results,
  };
}

/** Words with names; one that is given takes the place of the resolution's. */
export function saying(resolution = "Won't Do", siteUrl = 'https://nordlicht.atlassian.net'): Say {
  return makeSay({
    words: en,
    names: {
      'jiraResolution:10001': resolution,
      'jiraIssueType:10004': 'Bug',
      'aquaProject:71': 'Webshop Regression',
      'aquaEntry:71:Defect:Resolution:8': 'Abgelehnt',
      'jiraUser:jonas': 'Jonas Ebeling',
    },
    siteUrl,
    aquaAddress: 'https://app.aqua-cloud.io/aquaWebNG',
  });
}
