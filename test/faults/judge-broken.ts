import type { CheckResult } from '../../src/contract';
import type { Outcome } from './broken-run';
import type { Fault } from './fault';
import { kinds, type Kind } from './kinds';

/** What is wrong with a run under faults, beside the same run without; nothing where all is as it should be. */
export function wrongIn(
  { run, told, forgottenSessions, problems }: Outcome,
  usual: Outcome,
  faults: readonly Fault[],
  secrets: readonly string[],
): string[] {
  const before = new Map(usual.run.results.map((result) => [result.check, result]));
  const rows = run.results.map(({ check }) => check);
  return [
    ...(run.status === 'running' ? [`the run does not end: ${problems.at(-1) ?? 'no problem was told'}`] : []),
    ...(run.status === 'finished' && run.pending.length > 0 ? ['the run is finished and has rows to judge'] : []),
    ...(new Set(rows).size < rows.length ? ['a row is there twice'] : []),
    ...(run.status === 'finished' ? [...before.keys()].filter((check) => !rows.includes(check)).map((check) => `${check} is missing`) : []),
    ...run.results.flatMap((result) => wrongRow(result, before.get(result.check), faults)),
    ...forgottenSessions.map((token) => `the session ${token} stays open`),
    ...secrets.filter((secret) => told.includes(secret)).map((secret) => `"${secret}" was told`),
  ];
}

function wrongRow(now: CheckResult, usual: CheckResult | undefined, faults: readonly Fault[]): string[] {
  if (!usual) return [`${now.check} was not asked for`];
  if (sameRow(now, usual)) return [];
  const tellsOther = faults.some(({ kind }) => isSystemKind(kind) && kindOf(kind).tellsOther === true);
  const claims = now.outcome === 'passed' || now.outcome === 'failed' || now.outcome === 'notApplicable';
  const honest = now.outcome === 'unavailable' || (now.outcome === usual.outcome && saysLess(now, usual));
  const elsewhere = tellsOther && (!claims || now.outcome === usual.outcome);
  if (!honest && !elsewhere) return [`${now.check} ${usual.outcome} → ${now.outcome}: ${codes(usual)} → ${codes(now)}`];
  const known = reasonsIn(usual);
  const untrue = reasonsIn(now).filter((reason) => !known.includes(reason) && !isTrue(reason, faults));
  return untrue.map((reason) => `${now.check} says ${reason}`);
}

/** Whether a row says no more than it would have, but for what it could not look at. */
function saysLess(now: CheckResult, usual: CheckResult): boolean {
  const known = new Set(usual.findings.flatMap((finding) => [asSaid(finding), asSaid(uncounted(finding))]));
  return now.findings.every((finding) => finding.code === 'could-not-look' || known.has(asSaid(finding)));
}

/** The same where nobody could count what it hits. */
function uncounted(finding: CheckResult['findings'][number]): object {
  return { ...finding, items: undefined, inAqua: undefined, clause: undefined, side: undefined };
}

/** What a finding says, but for what it tells of having been seen: `activitySeen`. */
function asSaid(finding: object): string {
  return JSON.stringify(finding, (name, value: unknown) => (/Seen$/.test(name) ? undefined : value));
}

function sameRow(one: CheckResult, other: CheckResult): boolean {
  return one.outcome === other.outcome && JSON.stringify(one.findings) === JSON.stringify(other.findings);
}

function codes({ findings }: CheckResult): string {
  return (
    findings
      .map(
        ({ code, items, args }) =>
          `${code}${items === undefined ? '' : `:${items}`}${typeof args['reason'] === 'string' ? `(${args['reason']})` : ''}`,
      )
      .join(' ') || 'nothing'
  );
}

function reasonsIn({ findings }: CheckResult): string[] {
  return findings.flatMap(({ args }) => (typeof args['reason'] === 'string' ? [args['reason']] : []));
}

function isTrue(reason: string, faults: readonly Fault[]): boolean {
  return faults.some((fault) => {
    if (fault.on === 'process' || fault.on === 'store')
      return reason === 'out-of-time' || (fault.on === 'store' && (reason === 'app-fault' || reason === 'too-much-found'));
    const { reasons, tellsOther } = kindOf(fault.kind);
    if (reasons[fault.on].some((one) => one === reason)) return true;
    return tellsOther === true && reason !== 'app-fault' && !reason.startsWith(fault.on === 'jira' ? 'aqua-' : 'jira-');
  });
}

function isSystemKind(kind: Fault['kind']): kind is keyof typeof kinds {
  return kind in kinds;
}

function kindOf(kind: keyof typeof kinds): Kind {
  return kinds[kind];
}
