import type { CheckResult } from '../../../../src/contract';
import { settledBy } from '../../../../src/report/rows';
import { describeResult, type RowFinding } from '../../../../src/wording/describe';
import type { Say } from '../../../../src/wording/say';

/** What a row came to: its outcome, what was found, and what a person said to it. */
export interface CameTo {
  outcome: string;
  lines: string[];
}

/**
 * What a row came to in two checks. Where what decided is the same in both, all that was found is told, since there the difference is. Undefined
 * where both read alike to the last word: what differs is nothing that a person sees.
 */
export function cameTo(earlier: CheckResult, later: CheckResult, say: Say): readonly [CameTo, CameTo] | undefined {
  const tellings: readonly Telling[] = [decisive, everything, inDetail];
  for (const telling of tellings) {
    const both = [told(earlier, telling, say), told(later, telling, say)] as const;
    if (JSON.stringify(both[0]) !== JSON.stringify(both[1])) return both;
  }
  return undefined;
}

/** Which findings are told, and how. */
type Telling = (findings: readonly RowFinding[], result: CheckResult, say: Say) => string[];

const decisive: Telling = (findings, { outcome }) =>
  findings.filter((finding) => finding.outcome === outcome && outcome !== 'passed').map(sentence);

const everything: Telling = (findings, { outcome }, { words }) =>
  findings.map((finding) =>
    finding.outcome === outcome ? sentence(finding) : `${words.outcomeNames[finding.outcome]}: ${sentence(finding)}`,
  );

const inDetail: Telling = (findings, result, say) =>
  everything(findings, result, say).map((text, index) => {
    const { found, expected } = findings[index] ?? {};
    const { report } = say.words;
    return [text, found && `${report.found}: ${found}`, expected && `${report.expected}: ${expected}`].filter(Boolean).join('. ');
  });

/** That a row could not be looked at says its outcome; why, what was found. */
function sentence({ text, found, finding }: RowFinding): string {
  return finding.code === 'could-not-look' ? (found ?? text) : text;
}

function told(result: CheckResult, telling: Telling, say: Say): CameTo {
  const settled = settledBy(result, say);
  const lines = telling(describeResult(result, say).findings, result, say);
  return { outcome: say.words.outcomeNames[result.outcome], lines: [...new Set([...lines, ...(settled === undefined ? [] : [settled])])] };
}
