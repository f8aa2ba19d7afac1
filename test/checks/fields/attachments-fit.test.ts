import { attachmentsFit } from '../../../src/checks/fields/attachments-fit/check';
import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { Pair } from '../../../src/checklist/model/plan';
import type { AquaAttachmentLimits } from '../../../src/clients/aqua/operations/system';
import type { AttachmentsInScope } from '../../../src/facts/jira/attachments';
import { plan, planWith } from '../../support/plan';
import { read, testCheck, unread } from '../../support/test-check';
import { bugs } from './_builders';

const scope = 'project = 10001 AND issuetype in (10004, 10002)';
const megabyte = 1_048_576;
type Jira = { enabled: boolean; largestBytes: number };
const jira = (megabytes: number, enabled = true): Reading<Jira> => read({ enabled, largestBytes: megabytes * megabyte });
const aqua = (megabytes: number, ...extensions: string[]): Reading<AquaAttachmentLimits> =>
  read({ largestBytes: megabytes * megabyte, extensions });
const seen = (more: Partial<AttachmentsInScope> = {}): Reading<AttachmentsInScope | undefined> =>
  read({ tooLarge: [], refused: [], extensions: [], complete: true, ...more });
const issues = (count: number): string[] => Array.from({ length: count }, (_none, index) => String(20001 + index));
const settled = read<AttachmentsInScope | undefined>(undefined);
const direction = (one: 'toAqua' | 'toJira'): typeof plan =>
  planWith({ where: { pairs: plan.where.pairs.map((pair) => ({ ...pair, direction: one })) } });

type Started = Reading<{ pair: Pair; items: number }[]>;
const inAqua: Started = read([{ pair: bugs, items: 63 }]);

testCheck<{
  jiraTakes: Reading<Jira>;
  aquaTakes: Reading<AquaAttachmentLimits>;
  inScope: Reading<AttachmentsInScope | undefined>;
  inAqua: Started;
}>(attachmentsFit, [
  {
    name: 'passes where the limits agree',
    facts: { jiraTakes: jira(100), aquaTakes: aqua(100), inScope: settled, inAqua },
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { jiraBytes: 100 * megabyte, aquaBytes: 100 * megabyte } }] },
  },
  {
    name: 'fails on proof, with the number of items',
    facts: { jiraTakes: jira(100), aquaTakes: aqua(10), inScope: seen({ tooLarge: issues(14) }), inAqua },
    expect: {
      outcome: 'failed',
      found: [{ code: 'tooLarge', args: { jiraBytes: 100 * megabyte, aquaBytes: 10 * megabyte, atLeast: false }, items: 14 }],
      effect: 'items',
    },
  },
  {
    name: 'says "at least" where not all were looked at',
    facts: { jiraTakes: jira(100), aquaTakes: aqua(10), inScope: seen({ tooLarge: issues(3), complete: false }), inAqua },
    expect: {
      outcome: 'failed',
      found: [
        {
          code: 'tooLarge',
          args: { jiraBytes: 100 * megabyte, aquaBytes: 10 * megabyte, atLeast: true },
          items: 3,
          clause: `${scope} AND id in (20001, 20002, 20003)`,
        },
      ],
    },
  },
  {
    name: 'only warns where the limits differ and nothing in scope meets them',
    facts: { jiraTakes: jira(100), aquaTakes: aqua(10), inScope: seen(), inAqua },
    expect: {
      outcome: 'warning',
      found: [{ code: 'aquaTakesLess', args: { jiraBytes: 100 * megabyte, aquaBytes: 10 * megabyte, complete: true } }],
      effect: 'risk',
    },
  },
  {
    name: 'fails for kinds of file that aqua does not take',
    facts: { jiraTakes: jira(10), aquaTakes: aqua(10, 'png'), inScope: seen({ refused: issues(2), extensions: ['', 'exe'] }), inAqua },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'kindRefused', args: { extensions: ['', 'exe'], atLeast: false }, items: 2, clause: `${scope} AND id in (20001, 20002)` },
      ],
      effect: 'items',
    },
  },
  {
    name: 'only warns of kinds of file that nothing in scope has',
    facts: { jiraTakes: jira(10), aquaTakes: aqua(10, 'png'), inScope: seen({ complete: false }), inAqua },
    expect: { outcome: 'warning', found: [{ code: 'aquaTakesFewKinds', args: { complete: false } }] },
  },
  {
    name: 'fails where Jira takes none and attachments travel there, with what starts in aqua',
    facts: { jiraTakes: jira(10, false), aquaTakes: aqua(10), inScope: settled, inAqua },
    expect: { outcome: 'failed', found: [{ code: 'jiraTakesNone', args: {}, items: 63, side: 'aqua' }] },
  },
  {
    name: 'does not mind that where they travel to aqua only',
    facts: { jiraTakes: jira(10, false), aquaTakes: aqua(10), inScope: settled, inAqua },
    plan: direction('toAqua'),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { jiraBytes: 10 * megabyte, aquaBytes: 10 * megabyte } }] },
  },
  {
    name: 'warns where Jira takes less than aqua and they travel to Jira',
    facts: { jiraTakes: jira(10), aquaTakes: aqua(100), inScope: settled, inAqua },
    plan: direction('toJira'),
    expect: {
      outcome: 'warning',
      found: [{ code: 'jiraTakesLess', args: { jiraBytes: 10 * megabyte, aquaBytes: 100 * megabyte } }],
      effect: 'risk',
    },
  },
  {
    name: 'does not mind a smaller aqua where they travel to Jira only',
    facts: { jiraTakes: jira(100), aquaTakes: aqua(10), inScope: settled, inAqua },
    plan: direction('toJira'),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { jiraBytes: 100 * megabyte, aquaBytes: 10 * megabyte } }] },
  },
  {
    name: 'does not apply where the plan carries none',
    facts: { jiraTakes: unread({ reason: 'jira-fault' }), aquaTakes: aqua(10), inScope: settled, inAqua },
    plan: planWith({ travels: { carries: ['comments'] } }),
    expect: { outcome: 'notApplicable', found: [{ code: 'notCarried', args: {} }] },
  },
  {
    name: 'could not look at a limit',
    facts: { jiraTakes: jira(100), aquaTakes: unread({ reason: 'aqua-not-permitted' }), inScope: settled, inAqua },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'aqua-not-permitted' } }] },
  },
  {
    name: 'fails where Jira takes none, though aqua does not tell its limit',
    facts: { jiraTakes: jira(10, false), aquaTakes: unread({ reason: 'aqua-not-permitted' }), inScope: settled, inAqua },
    expect: {
      outcome: 'failed',
      found: [
        { code: 'jiraTakesNone', args: {}, items: 63 },
        { code: 'could-not-look', args: { reason: 'aqua-not-permitted' } },
      ],
    },
  },
  {
    name: 'could not look at the items',
    facts: { jiraTakes: jira(100), aquaTakes: aqua(10), inScope: unread({ reason: 'jira-project-hidden' }), inAqua },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'jira-project-hidden' } }] },
  },
  {
    name: 'does not speak of Jira’s limit where it takes none at all',
    facts: { jiraTakes: jira(10, false), aquaTakes: aqua(100), inScope: settled, inAqua },
    plan: direction('toJira'),
    // The pairs of this plan are others than those that were counted.
    expect: { outcome: 'failed', found: [{ code: 'jiraTakesNone', args: {} }] },
  },
  {
    name: 'says "at least" of kinds of file too',
    facts: {
      jiraTakes: jira(10),
      aquaTakes: aqua(10, 'png'),
      inScope: seen({ refused: issues(2), extensions: ['exe'], complete: false }),
      inAqua,
    },
    expect: { outcome: 'failed', found: [{ code: 'kindRefused', args: { extensions: ['exe'], atLeast: true }, items: 2 }] },
  },
  {
    name: 'needs no look at Jira’s items where they travel to Jira only',
    facts: { jiraTakes: jira(10), aquaTakes: aqua(10), inScope: unread({ reason: 'jira-project-hidden' }), inAqua },
    plan: direction('toJira'),
    expect: { outcome: 'passed', found: [{ code: 'fits', args: { jiraBytes: 10 * megabyte, aquaBytes: 10 * megabyte } }] },
  },
  {
    name: 'names a reason once that keeps both limits from being read',
    facts: { jiraTakes: unread({ reason: 'out-of-time' }), aquaTakes: unread({ reason: 'out-of-time' }), inScope: settled, inAqua },
    expect: { outcome: 'unavailable', found: [{ code: 'could-not-look', args: { reason: 'out-of-time' } }] },
  },
]);
