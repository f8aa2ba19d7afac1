import { report } from '../../src/report/report';
import { missingResolution, result, runOf, saying } from './_run';

const couldNotLook = { code: 'could-not-look', outcome: 'unavailable' as const, args: { reason: 'jira-unreachable' } };

it('says what the plan is called, what the run came to, when, and who made it', () => {
  const impact = { toAqua: { items: 3811, failing: 1320, atLeast: false } };
  const whole = report(runOf([result('resolutions-mapped', { findings: [missingResolution(412)] })], { impact }), saying(), {
    plan: 'SHOP ⇄ Webshop',
  });
  expect(whole).toMatchObject({
    plan: 'SHOP ⇄ Webshop',
    verdict: 'Not ready: 1 problem, 1 already affects existing items',
    impact: ['1,320 of 3,811 work items would not transfer'],
    at: '2026-11-23T10:00:02Z',
  });
  expect(whole.looked).toMatch(/^Looked at on 23 November 2026 .*, by Jonas Ebeling$/);
  expect(whole.cost).toBe(
    '0 of 1 rows passed. 143 requests to Jira (1,542 points) and 30 to aqua in 2.3\u00a0s. Nothing was changed in either system.',
  );
});

it('gives no verdict of a check that did not come to its end', () => {
  const impact = { toAqua: { items: 900, failing: 412, atLeast: true } };
  const results = [result('resolutions-mapped', { findings: [missingResolution(412)] }), result('users-matched')];
  const told = report(runOf(results, { status: 'aborted', impact }), saying());
  expect(told).toMatchObject({ verdict: 'Check not finished: at least 1 problem', impact: [] });
  const passed = report(runOf([result('users-matched')], { status: 'aborted' }), saying());
  expect(passed.verdict).toBe('Check not finished');
  expect(passed.meaning).toBeUndefined();
});

it('puts first what stops everything, then what hits most items, then silent harm; what the same steps mend stands once', () => {
  const whole = report(
    runOf([
      result('jira-configuration-user-time-zone', {
        effect: 'silent',
        outcome: 'failed',
        findings: [{ code: 'answered-no', outcome: 'failed', args: {} }],
      }),
      result('resolutions-mapped', { findings: [missingResolution(12, '10002'), missingResolution(412)] }),
      result('lists-mapped', { findings: [{ code: 'gone', outcome: 'failed', items: 700, args: {} }] }),
      result('aqua-reaches-jira', { effect: 'stops', outcome: 'failed', findings: [{ code: 'answered-no', outcome: 'failed', args: {} }] }),
    ]),
    saying(),
  );
  expect(whole.first.map(({ checks, stopsEverything, items }) => [checks, stopsEverything, items])).toEqual([
    [['aqua-reaches-jira'], true, undefined],
    [['lists-mapped'], false, 700],
    [['resolutions-mapped'], false, 412],
    [['resolutions-mapped'], false, 12],
    [['jira-configuration-user-time-zone'], false, undefined],
  ]);
  const twice = report(runOf([result('resolutions-mapped', { findings: [missingResolution(412), missingResolution(12)] })]), saying());
  expect(twice.first.map(({ text, also }) => [text, also])).toEqual([
    [expect.stringMatching(/^412 bugs /), [expect.stringMatching(/^12 bugs /)]],
  ]);
  expect(twice.groups[0]?.rows[0]?.findings.map(({ remedy, steps }) => [remedy.length > 0, steps.length > 0])).toEqual([
    [true, false],
    [true, true],
  ]);
});

it('leaves out of what to do what was waived, and says who waived it, when, until when and why', () => {
  const waiver = {
    check: 'resolutions-mapped',
    by: 'jonas',
    at: '2026-11-20T08:00:00Z',
    until: '2027-01-31T08:00:00Z',
    reason: 'The old ones stay',
  };
  const whole = report(runOf([result('resolutions-mapped', { findings: [missingResolution(412)], waiver })]), saying());
  expect([whole.verdict, whole.first, whole.owners]).toEqual(['Ready with 1 waiver', [], []]);
  expect(whole.groups[0]?.rows[0]?.settled).toBe('waived by Jonas Ebeling on 20 November 2026, until 31 January 2027: “The old ones stay”');
});

it('says who answered', () => {
  const confirmation = {
    question: 'connection-tested',
    answer: 'yes' as const,
    by: 'jonas',
    at: '2026-11-20T08:00:00Z',
    note: 'seen by me',
  };
  const whole = report(
    runOf([result('aqua-reaches-jira', { effect: 'stops', findings: [couldNotLook], question: 'connection-tested', confirmation })]),
    saying(),
  );
  expect(whole.groups[0]?.rows[0]).toMatchObject({ settled: 'answered yes by Jonas Ebeling on 20 November 2026: “seen by me”' });
  expect(whole.groups[0]?.rows[0]?.question).toBeUndefined();
  expect(whole.cost).toMatch(/^1 of 1 rows passed/);
});

it('asks each question once', () => {
  const asked = { findings: [couldNotLook], question: 'connection-tested' as const };
  const [group] = report(runOf([result('aqua-reaches-jira', asked), result('jira-allowlist', asked)]), saying()).groups;
  expect(group?.rows.map(({ question }) => question?.again)).toEqual([false, true]);
});

it('counts problems by who mends them, the most first, and those that nobody is named for', () => {
  const no = { outcome: 'failed' as const, findings: [{ code: 'answered-no', outcome: 'failed' as const, args: {} }] };
  const whole = report(
    runOf([
      result('users-matched', no),
      result('resolutions-mapped', { findings: [missingResolution(1)] }),
      result('statuses-mapped', { findings: [{ ...missingResolution(1), code: 'missing' }] }),
    ]),
    saying(),
  );
  expect(whole.owners.map(({ name, problems }) => [name, problems])).toEqual([
    ['aqua admin', 2],
    ['Nobody named', 1],
  ]);
});

it('says whose eyes it was seen with where they are not the reader’s', () => {
  const rows = (['user', 'syncUser', 'export'] as const).map((readAs) => result('users-matched', { readAs }));
  const whole = report(runOf(rows), saying());
  expect(whole.groups[0]?.rows.map(({ seen }) => seen)).toEqual([undefined, 'seen as the sync user', 'compared with an export of users']);
  expect(whole.cost).toMatch(/as you, .*1 row as the sync user\./);
});

it('tells rows that are in order by their names', () => {
  const [group] = report(runOf([result('resolutions-mapped'), result('users-matched')]), saying()).groups;
  expect([group?.inShort, group?.folded, group?.rows[0]?.name]).toEqual([
    true,
    'Passed: 2 rows',
    'Every resolution in use has a counterpart',
  ]);
});

it('has no links where the site’s address is not known', () => {
  const [finding] =
    report(runOf([result('resolutions-mapped', { findings: [missingResolution(412)] })]), saying(undefined, '')).groups[0]?.rows[0]
      ?.findings ?? [];
  expect(finding?.link).toBeUndefined();
});

it('holds no control character of a name, in any text', () => {
  const whole = report(
    runOf([result('resolutions-mapped', { findings: [missingResolution(412)] })]),
    saying('A\u001b]8;;x\u0007B\r\nC\u009b1mD\u202eE\u2066F\u200fG'),
  );
  expect(whole.first[0]?.text).toContain('“A␛]8;;x␇B C�1mD�E�FG”');
  expect(JSON.stringify(whole)).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});
