import { applyAnswers, summarise } from '../../../src/checklist/engine/verdict';
import { keyOfNameless } from '../../../src/checklist/model/subjects';
import type { Answers, Confirmation } from '../../../src/checklist/model/plan';
import type { Args, Finding, Outcome, Ref } from '../../../src/checklist/model/vocabulary';
import type { CheckResult } from '../../../src/contract';

const now = new Date('2026-11-23T10:00:00Z');
const person = (id: string): Ref => ({ ref: 'jiraUser', id });
const [ada, ben, cem] = ['ada', 'ben', 'cem'].map(person);
const project: Ref = { ref: 'jiraProject', id: '10001' };

const found = (args: Args, more: Partial<Finding> = {}): Finding => ({ code: 'hidden', outcome: 'unavailable', args, ...more });
const people = (...users: (Ref | undefined)[]): Args => ({ users: users.flatMap((user) => user ?? []), of: 27 });
const row = (...findings: Finding[]): CheckResult => ({
  check: 'users-matched',
  section: 'users',
  effect: 'items',
  outcome: 'unavailable',
  findings,
  at: now.toISOString(),
  question: 'hidden-addresses',
});
const said = (answer: 'yes' | 'no', more: Pick<Confirmation, 'subjects' | 'differs'> = {}): Answers => ({
  confirmations: [{ question: 'hidden-addresses', answer, by: 'acc', at: now.toISOString(), ...more }],
  decisions: [],
  waivers: [],
});
const seen: Finding = { code: 'matched', outcome: 'passed', args: {} };

interface Expected {
  outcome: Outcome;
  /** Whether the answer settles the row. */
  answered: boolean;
  findings: Finding[];
  verdict: string;
}

describe('an answer that was given for some', () => {
  it.each<[string, CheckResult, Answers, Expected]>([
    [
      'settles a row in which there are no others',
      row(found(people(ada, ben), { items: 7 }), seen),
      said('yes', { subjects: ['jiraUser:ada', 'jiraUser:ben', 'jiraUser:gone'] }),
      { outcome: 'unavailable', answered: true, findings: [found(people(ada, ben), { items: 7 }), seen], verdict: 'ready' },
    ],
    [
      'leaves whoever came later open, alone, and does not say how many items are theirs',
      row(found(people(ada, ben), { items: 7, clause: 'reporter in (ada, ben)' }), seen),
      said('yes', { subjects: ['jiraUser:ada'] }),
      { outcome: 'unavailable', answered: false, findings: [found(people(ben)), seen], verdict: 'undecided' },
    ],
    [
      'knows somebody in a pair of the two systems by either',
      row(found({ people: [{ jira: person('ada'), aqua: { ref: 'aquaUser', id: 7 } }, { jira: person('ben') }] })),
      said('yes', { subjects: ['aquaUser:7'] }),
      { outcome: 'unavailable', answered: false, findings: [found({ people: [{ jira: person('ben') }] })], verdict: 'undecided' },
    ],
    [
      'says nothing of another account where a row is about one',
      row(found({ user: person('ben'), project })),
      said('yes', { subjects: ['jiraUser:ada', 'jiraProject:10001'] }),
      { outcome: 'unavailable', answered: false, findings: [found({ user: person('ben'), project })], verdict: 'undecided' },
    ],
    [
      'needs no word about the project that a row is about as well',
      row(found({ user: person('ada'), project })),
      said('yes', { subjects: ['jiraUser:ada'] }),
      { outcome: 'unavailable', answered: true, findings: [found({ user: person('ada'), project })], verdict: 'ready' },
    ],
    [
      'leaves open what is about another account, though it names the same things',
      row(found({ user: person('ben'), ...people(ada) })),
      said('yes', { subjects: ['jiraUser:ada', 'jiraUser:cem'] }),
      {
        outcome: 'unavailable',
        answered: false,
        findings: [found({ user: person('ben'), ...people(ada) })],
        verdict: 'undecided',
      },
    ],
    [
      'settles things beside an account that it was given for, too',
      row(found({ user: person('ben'), project, ...people(ada) })),
      said('yes', { subjects: ['jiraUser:ada', 'jiraUser:ben'] }),
      {
        outcome: 'unavailable',
        answered: true,
        findings: [found({ user: person('ben'), project, ...people(ada) })],
        verdict: 'ready',
      },
    ],
    [
      'says nothing where nothing could be looked at later',
      row(found({ reason: 'jira-busy' }, { code: 'could-not-look' })),
      said('yes', { subjects: ['jiraUser:ada'] }),
      {
        outcome: 'unavailable',
        answered: false,
        findings: [found({ reason: 'jira-busy' }, { code: 'could-not-look' })],
        verdict: 'undecided',
      },
    ],
    [
      'says nothing of what names nobody and came later',
      row(found(people(ada)), found({ people: 3 }, { code: 'aquaUnidentified' })),
      said('yes', { subjects: ['jiraUser:ada'] }),
      { outcome: 'unavailable', answered: false, findings: [found({ people: 3 }, { code: 'aquaUnidentified' })], verdict: 'undecided' },
    ],
    [
      'settles it where it was given for that as well',
      row(found(people(ada)), found({ people: 3 }, { code: 'aquaUnidentified' })),
      said('yes', { subjects: ['jiraUser:ada', 'users-matched/aquaUnidentified'] }),
      {
        outcome: 'unavailable',
        answered: true,
        findings: [found(people(ada)), found({ people: 3 }, { code: 'aquaUnidentified' })],
        verdict: 'ready',
      },
    ],
    [
      'says nothing of it where it was given for the like of another row',
      row(found({ people: 3 }, { code: 'aquaUnidentified' })),
      said('yes', { subjects: ['users-active/aquaUnidentified'] }),
      { outcome: 'unavailable', answered: false, findings: [found({ people: 3 }, { code: 'aquaUnidentified' })], verdict: 'undecided' },
    ],
    [
      'settles what could not be looked at where it was given beside what names nobody',
      row(found({ reason: 'jira-busy' }, { code: 'could-not-look' })),
      said('yes', { subjects: ['users-active/aquaUnidentified'] }),
      { outcome: 'unavailable', answered: true, findings: [found({ reason: 'jira-busy' }, { code: 'could-not-look' })], verdict: 'ready' },
    ],
    [
      'settles what could not be looked at where it was given for that',
      row(found({ reason: 'jira-busy' }, { code: 'could-not-look' })),
      said('yes', { subjects: [] }),
      { outcome: 'unavailable', answered: true, findings: [found({ reason: 'jira-busy' }, { code: 'could-not-look' })], verdict: 'ready' },
    ],
    [
      'settles all where it names none',
      row(found(people(ada, ben))),
      said('yes'),
      { outcome: 'unavailable', answered: true, findings: [found(people(ada, ben))], verdict: 'ready' },
    ],
    [
      'is unconfirmed where only questions are left',
      row(found(people(ada)), found(people(ben), { outcome: 'unconfirmed' })),
      said('yes', { subjects: ['jiraUser:ada'] }),
      { outcome: 'unconfirmed', answered: false, findings: [found(people(ben), { outcome: 'unconfirmed' })], verdict: 'undecided' },
    ],
    [
      'fails, as a no, for what differs alone',
      row(found(people(ada, ben, cem), { items: 7 }), seen),
      said('no', { subjects: ['jiraUser:ada', 'jiraUser:ben', 'jiraUser:cem'], differs: ['jiraUser:ben'] }),
      {
        outcome: 'failed',
        answered: true,
        findings: [{ code: 'answered-no', outcome: 'failed', args: { differs: [person('ben')] } }, seen],
        verdict: 'notReady',
      },
    ],
    [
      'fails with the items where all of them differ',
      row(found(people(ada), { items: 7, clause: 'reporter = ada' })),
      said('no', { subjects: ['jiraUser:ada'], differs: ['jiraUser:ada'] }),
      {
        outcome: 'failed',
        answered: true,
        findings: [{ code: 'answered-no', outcome: 'failed', args: { differs: [person('ada')] }, items: 7, clause: 'reporter = ada' }],
        verdict: 'notReady',
      },
    ],
    [
      'fails for what differs and leaves open who came later',
      row(found(people(ada, ben, cem))),
      said('no', { subjects: ['jiraUser:ada', 'jiraUser:ben'], differs: ['jiraUser:ben'] }),
      {
        outcome: 'failed',
        answered: true,
        findings: [{ code: 'answered-no', outcome: 'failed', args: { differs: [person('ben')] } }, found(people(cem))],
        verdict: 'notReady',
      },
    ],
    [
      'fails for what differs in this very row',
      row(found(people(ada, ben))),
      said('no', { subjects: ['jiraUser:ada', 'jiraUser:ben'], differs: ['users-matched/jiraUser:ben'] }),
      {
        outcome: 'failed',
        answered: true,
        findings: [{ code: 'answered-no', outcome: 'failed', args: { differs: [person('ben')] } }],
        verdict: 'notReady',
      },
    ],
    [
      'is a yes where the same thing differs in another row only',
      row(found(people(ada))),
      said('no', { subjects: ['jiraUser:ada'], differs: ['users-active/jiraUser:ada'] }),
      { outcome: 'unavailable', answered: true, findings: [found(people(ada))], verdict: 'ready' },
    ],
    [
      'is a yes for a row that has nothing of what differs',
      row(found(people(ada))),
      said('no', { subjects: ['jiraUser:ada', 'jiraUser:ben'], differs: ['jiraUser:ben'] }),
      { outcome: 'unavailable', answered: true, findings: [found(people(ada))], verdict: 'ready' },
    ],
    [
      'fails, as a no without a name, for all that it was given for',
      row(found(people(ada, ben))),
      said('no', { subjects: ['jiraUser:ada'] }),
      {
        outcome: 'failed',
        answered: true,
        findings: [{ code: 'answered-no', outcome: 'failed', args: { differs: [person('ada')] } }, found(people(ben))],
        verdict: 'notReady',
      },
    ],
    [
      'does not touch what was found to fail',
      { ...row(found(people(ada)), found(people(ben), { outcome: 'failed' })), outcome: 'failed' },
      said('yes', { subjects: ['jiraUser:ada'] }),
      {
        outcome: 'failed',
        answered: false,
        findings: [found(people(ada)), found(people(ben), { outcome: 'failed' })],
        verdict: 'notReady',
      },
    ],
  ])('%s', (_name, before, answers, expected) => {
    const [after] = applyAnswers([before], answers, now);
    expect(after && { outcome: after.outcome, answered: after.confirmation !== undefined, findings: after.findings }).toEqual({
      outcome: expected.outcome,
      answered: expected.answered,
      findings: expected.findings,
    });
    expect(after && summarise([after]).verdict).toBe(expected.verdict);
  });
});

describe('an answer to what names no thing', () => {
  const unknown = (permission: string, outcome: Outcome = 'unavailable'): Finding => ({
    code: 'unknownKey',
    outcome,
    args: { permission },
  });
  const keyOf = (finding: Finding): string => keyOfNameless('users-matched', finding) ?? '';
  const answered = (finding: Finding, subjects: string[]): boolean => {
    const [after] = applyAnswers([{ ...row(finding), outcome: finding.outcome }], said('yes', { subjects }), now);
    return after?.confirmation !== undefined;
  };

  it('settles what it was given for', () => {
    expect(answered(unknown('MODIFY_REPORTER'), [keyOf(unknown('MODIFY_REPORTER'))])).toBe(true);
  });
  it('does not settle what could not be looked at by another code', () => {
    expect(answered(unknown('SET_ISSUE_SECURITY'), [keyOf(unknown('MODIFY_REPORTER'))])).toBe(false);
  });
  it('settles what a person was asked, whatever is told beside it', () => {
    expect(answered(unknown('B', 'unconfirmed'), [keyOf(unknown('A', 'unconfirmed'))])).toBe(true);
  });
  it('settles all of a kind where an older version kept it', () => {
    expect(answered(unknown('SET_ISSUE_SECURITY'), ['users-matched/unknownKey'])).toBe(true);
  });
});
