import { aquaAttachmentLimits } from '../../../facts/aqua/attachment-limits';
import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { jiraAttachmentSettings, jiraAttachmentsInScope, type AttachmentsInScope } from '../../../facts/jira/attachments';
import { optional, type Reading } from '../../../checklist/engine/define-fact';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { clauseIn, pairsToAqua, pairsToJira } from '../../../checklist/model/scope';
import type { Finding } from '../../../checklist/model/vocabulary';
import { startedInAqua } from '../../_started';

type Limits = { jiraBytes: number; aquaBytes: number };

export const attachmentsFit = defineCheck({
  id: 'attachments-fit',
  effect: 'items',
  needs: {
    jiraTakes: optional(jiraAttachmentSettings),
    aquaTakes: optional(aquaAttachmentLimits),
    inScope: optional(jiraAttachmentsInScope),
    inAqua: optional(aquaItemsByPair),
  },
  kinds: {
    tooLarge: kind<Limits & { atLeast: boolean }>('failed'),
    kindRefused: kind<{ extensions: string[]; atLeast: boolean }>('failed'),
    jiraTakesNone: kind('failed', { side: 'aqua' }),
    aquaTakesLess: kind<Limits & { complete: boolean }>('warning', { effect: 'risk' }),
    aquaTakesFewKinds: kind<{ complete: boolean }>('warning', { effect: 'risk' }),
    jiraTakesLess: kind<Limits>('warning', { effect: 'risk' }),
    fits: kind<Limits>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: ({ jiraTakes, aquaTakes, inScope, inAqua }, { plan, found }) => {
    if (!plan.travels.carries.includes('attachments')) return [found.notCarried({})];
    const toJira = pairsToJira(plan).length > 0;
    // Jira alone tells that it takes none.
    const takesNone =
      toJira && jiraTakes.ok && !jiraTakes.value.enabled && found.jiraTakesNone({}, startedInAqua(inAqua, pairsToJira(plan)));
    if (!jiraTakes.ok || !aquaTakes.ok) return findings(takesNone, reasonsOf(jiraTakes, aquaTakes));
    const limits = { jiraBytes: jiraTakes.value.largestBytes, aquaBytes: aquaTakes.value.largestBytes };
    const { enabled } = jiraTakes.value;
    const toAqua = pairsToAqua(plan).length > 0;
    if (toAqua && !inScope.ok) return findings(takesNone, couldNotLookFinding(inScope.why));
    const seen = toAqua && inScope.ok ? inScope.value : undefined;
    const all = findings(
      seen && ofSizes(seen),
      seen && ofKinds(seen, aquaTakes.value.extensions.length > 0),
      takesNone,
      toJira && enabled && limits.aquaBytes > limits.jiraBytes && found.jiraTakesLess(limits),
    );
    return all.length > 0 ? all : [found.fits(limits)];

    function hit(issues: readonly string[]): [items: number, clause: string] {
      return [issues.length, clauseIn(plan, pairsToAqua(plan), `id in (${issues.join(', ')})`)];
    }

    function ofSizes({ tooLarge, complete }: AttachmentsInScope): Finding | false {
      if (tooLarge.length > 0) return found.tooLarge({ ...limits, atLeast: !complete }, ...hit(tooLarge));
      return limits.jiraBytes > limits.aquaBytes && found.aquaTakesLess({ ...limits, complete });
    }

    function ofKinds({ refused, extensions, complete }: AttachmentsInScope, aquaRefusesSome: boolean): Finding | false {
      if (refused.length > 0) return found.kindRefused({ extensions, atLeast: !complete }, ...hit(refused));
      return aquaRefusesSome && found.aquaTakesFewKinds({ complete });
    }
  },
});

/** Why something could not be read, each reason once. */
function reasonsOf(...readings: Reading<unknown>[]): Finding[] {
  const reasons = findings(...readings.map((reading) => !reading.ok && couldNotLookFinding(reading.why)));
  return [...new Map(reasons.map((finding) => [JSON.stringify(finding.args), finding])).values()];
}
