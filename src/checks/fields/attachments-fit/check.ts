import { aquaAttachmentLimits } from '../../../facts/aqua/attachment-limits';
import { jiraAttachmentSettings, jiraAttachmentsInScope } from '../../../facts/jira/attachments';
import { optional, type Reading } from '../../../checklist/engine/define-fact';
import { defineCheck, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import type { Finding } from '../../../checklist/model/vocabulary';

type Limits = { jiraBytes: number; aquaBytes: number };

export const attachmentsFit = defineCheck({
  id: 'attachments-fit',
  effect: 'items',
  needs: { jiraTakes: optional(jiraAttachmentSettings), aquaTakes: optional(aquaAttachmentLimits), inScope: optional(jiraAttachmentsInScope) },
  kinds: {
    tooLarge: kind<Limits & { atLeast: boolean }>('failed'),
    kindRefused: kind<{ extensions: string[]; atLeast: boolean }>('failed'),
    jiraTakesNone: kind('failed'),
    aquaTakesLess: kind<Limits & { complete: boolean }>('warning', { effect: 'risk' }),
    aquaTakesFewKinds: kind<{ complete: boolean }>('warning', { effect: 'risk' }),
    jiraTakesLess: kind<Limits>('warning', { effect: 'risk' }),
    fits: kind<Limits>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ jiraTakes, aquaTakes, inScope }, { plan, found }) => {
    if (!plan.travels.carries.includes('attachments')) return [found.notCarried({})];
    if (!jiraTakes.ok || !aquaTakes.ok) return unseen(jiraTakes, aquaTakes);
    const limits = { jiraBytes: jiraTakes.value.largestBytes, aquaBytes: aquaTakes.value.largestBytes };
    const findings: Finding[] = [];
    if (pairsToAqua(plan).length > 0) {
      if (!inScope.ok) return [couldNotLookFinding(inScope.why)];
      const seen = inScope.value;
      if (seen) {
        const atLeast = !seen.complete;
        if (seen.tooLarge > 0) findings.push(found.tooLarge({ ...limits, atLeast }, seen.tooLarge));
        else if (limits.jiraBytes > limits.aquaBytes) findings.push(found.aquaTakesLess({ ...limits, complete: seen.complete }));
        if (seen.refused > 0) findings.push(found.kindRefused({ extensions: seen.extensions, atLeast }, seen.refused));
        else if (aquaTakes.value.extensions.length > 0) findings.push(found.aquaTakesFewKinds({ complete: seen.complete }));
      }
    }
    if (pairsToJira(plan).length > 0) {
      if (!jiraTakes.value.enabled) findings.push(found.jiraTakesNone({}));
      else if (limits.aquaBytes > limits.jiraBytes) findings.push(found.jiraTakesLess(limits));
    }
    return findings.length > 0 ? findings : [found.fits(limits)];
  },
});

/** Each reason once. */
function unseen(...readings: Reading<unknown>[]): Finding[] {
  const findings = readings.flatMap((reading) => (reading.ok ? [] : [couldNotLookFinding(reading.why)]));
  return [...new Map(findings.map((finding) => [JSON.stringify(finding.args), finding])).values()];
}
