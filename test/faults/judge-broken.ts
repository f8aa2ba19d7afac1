import { isDeepStrictEqual } from 'node:util';
import type { CheckResult } from '../../src/contract';
import type { Outcome as RunOutcome } from './broken-run';
import type { Fault } from './fault';
import { kinds, type Kind } from './kinds';

type Finding = CheckResult['findings'][number];
type Outcome = Finding['outcome'];

/** What is wrong with a run under faults, beside the same run without; nothing where all is as it should be. */
export function wrongIn(
  { run, told, meant, forgottenSessions, wrongBySchedule, problems }: RunOutcome,
  usual: RunOutcome,
  faults: readonly Fault[],
  secrets: RegExp,
): string[] {
  const before = new Map(usual.run.results.map((result) => [result.check, result]));
  const rows = run.results.map(({ check }) => check);
  return [
    ...(run.status === 'running' ? [`the run does not end: ${problems.at(-1) ?? 'no problem was told'}`] : []),
    ...(run.status === 'finished' && run.pending.length > 0 ? ['the run is finished and has rows to judge'] : []),
    ...(new Set(rows).size < rows.length ? ['a row is there twice'] : []),
    ...(run.status === 'finished' ? [...before.keys()].filter((check) => !rows.includes(check)).map((check) => `${check} is missing`) : []),
    ...run.results.flatMap((result) => wrongRow(result, before.get(result.check), { faults, meant })),
    ...wrongBySchedule,
    ...forgottenSessions.map((token) => `the session ${token} stays open`),
    ...[...new Set(told.match(secrets))].map((secret) => `"${secret}" was told`),
  ];
}

/** What is wrong with a row beside the same row without faults. */
export function wrongRow(
  now: CheckResult,
  usual: CheckResult | undefined,
  { faults, meant }: { faults: readonly Fault[]; meant: readonly string[] },
): string[] {
  if (!usual) return [`${now.check} was not asked for`];
  if (sameRow(now, usual) || (now.findings.length > 0 && now.findings.every(({ code }) => meant.includes(code)))) return [];
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
function saysLess({ findings }: CheckResult, usual: CheckResult): boolean {
  // What could not be stored in full keeps its outcome.
  const isOpen = (finding: Finding): boolean =>
    finding.outcome === 'unavailable' || finding.code === 'could-not-look' || saysThatItMayBeOtherwise(finding);
  const fewer = (outcome: Outcome): boolean => findings.some(isOpen) && (outcome === 'passed' || outcome === 'warning');
  return findings.every(
    (finding) => isOpen(finding) || usual.findings.some((one) => isPartOf(finding, one, { fewer: fewer(finding.outcome) })),
  );
}

/** Somebody whom aqua would not find, whether there is no such user or a deactivated one. */
function saysThatItMayBeOtherwise({ code, args }: Finding): boolean {
  return code === 'missingInAqua' && args['mayBeDeactivated'] === true;
}

/** What a row may leave out of a finding: how many items it hits, and where they are. */
const counted = ['items', 'inAqua', 'clause', 'side'];

/**
 * Whether a finding says a part of what another says: it may leave out members, and tells of what was seen what it likes: `activitySeen`. Beside
 * what could not be looked at, fewer things may be told that are in order, or at risk.
 */
function isPartOf(part: Finding, whole: Finding, { fewer }: { fewer: boolean }): boolean {
  const { args, ...others } = part;
  const { args: wholeArgs, ...wholeOthers } = whole;
  return isPart(others, { ...wholeOthers }, (name) => counted.includes(name)) && isPart(args, wholeArgs, () => true, fewer);
}

function isPart(part: object, whole: object, mayLack: (name: string) => boolean, fewer = false): boolean {
  const names = new Set([...Object.keys(part), ...Object.keys(whole)]);
  return [...names].every((name) => {
    const [one, other]: unknown[] = [Reflect.get(part, name), Reflect.get(whole, name)];
    if (/Seen$/.test(name) || isDeepStrictEqual(one, other)) return true;
    if (one === undefined) return mayLack(name);
    if (typeof one === 'number' && typeof other === 'number') return fewer && one < other;
    return isRecord(one) && isRecord(other) && isPart(one, other, mayLack, fewer);
  });
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
    if (fault.on === 'queue') return false;
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
