import { ProblemError } from '../../local/cli/app';
import { exitStatus } from '../../local/cli/command';
import { explained } from '../../local/cli/explain';
import { UnreachableError } from '../../local/cli/systems';
import { UsageError } from '../../local/cli/usage';
import { PlanFileError } from '../../local/plan-file/read';
import { Unavailable } from '../../src/checklist/model/unavailable';
import { languages } from '../../src/wording/language';
import { result, runOf } from '../report/_run';

const couldNotLook = (reason: string) => ({ code: 'could-not-look', outcome: 'unavailable' as const, args: { reason } });

describe('the exit status', () => {
  const failed = result('users-matched', { outcome: 'failed' });
  const open = result('users-active', { findings: [couldNotLook('jira-forbidden')] });
  const noAqua = result('aqua-reachable', { effect: 'sight', findings: [couldNotLook('aqua-unreachable')] });
  const noJira = result('users-next', { effect: 'risk', findings: [couldNotLook('jira-ip-blocked')] });
  it.each([
    ['ready', 0, [result('users-matched')]],
    ['waived', 0, [{ ...failed, waiver: { check: 'users-matched', by: 'a', at: '', reason: 'r' } }]],
    ['a risk', 0, [result('users-next', { outcome: 'warning', effect: 'risk' })]],
    ['failed', 1, [failed]],
    ['failed, whatever could not be seen', 1, [failed, noAqua, noJira, open]],
    ['undecided', 2, [open]],
    ['aqua out of reach', 69, [noAqua, open]],
    ['Jira out of reach', 69, [noJira]],
  ])('%s: %d', (_name, status, results) => {
    expect(exitStatus(runOf(results))).toBe(status);
  });
});

describe('an error', () => {
  it.each<[string, unknown, number, string | RegExp]>([
    ['wrong usage', new UsageError(({ usage }) => usage.wrong), 64, 'Wrong usage. --help shows what there is.'],
    ['a plan file', new PlanFileError([() => 'p.jsonc:3: wrong']), 64, 'p.jsonc:3: wrong'],
    ['nobody reached', new UnreachableError(() => 'Jira does not answer.'), 69, 'Jira does not answer.'],
    ['a system that does not tell', new Unavailable({ reason: 'aqua-timeout' }), 69, /^aqua took too long to answer\. /],
    ['no administrator', new ProblemError({ code: 'not-an-admin' }), 69, /Administer Jira/],
    ['a call that was refused', new ProblemError({ code: 'conflict' }), 70, /^Somebody else changed this/],
    ['a fault', new TypeError('secret of somebody'), 70, /^This app has a fault: TypeError\s+at /],
    ['no error at all', 'secret of somebody', 70, 'This app has a fault.'],
    ['a name that a terminal would obey', new UsageError(() => 'a\u001b[2J\nb'), 64, 'a␛[2J b'],
  ])('of %s', (_name, error, status, line) => {
    const { lines, status: ended } = explained(error, 'en');
    expect(ended).toBe(status);
    expect(lines).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)]);
    expect(lines.join()).not.toContain('secret');
  });

  it('ends in each language with the same', () => {
    const errors = [
      new UsageError(({ usage }) => usage.wrong),
      new ProblemError({ code: 'conflict' }),
      new TypeError('secret of somebody'),
    ];
    const ended = languages.map((language) => errors.map((error) => explained(error, language)));
    expect(ended.map((some) => some.map(({ status }) => status))).toEqual(languages.map(() => [64, 70, 70]));
    expect(ended.at(-1)?.map(({ lines }) => lines[0])).toEqual([
      'Falsch aufgerufen. Alle Optionen zeigt --help.',
      expect.stringMatching(/^Jemand anders hat /),
      expect.stringMatching(/^In dieser App ist ein Fehler aufgetreten: TypeError\s+at /),
    ]);
  });
});
