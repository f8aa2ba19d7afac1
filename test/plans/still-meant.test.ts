import type { Answers, PlanDraft } from '../../src/checklist/model/plan';
import { stillMeant } from '../../src/plans/still-meant';
import { plan, planWith } from '../support/plan';

const at = '2026-11-23T10:00:00Z';
const questions = ['jira-sync-user-permissions', 'connection-tested', 'account-settings', 'jira-sync-user-time-zone', 'hidden-addresses'];
const answers: Answers = {
  confirmations: questions.map((question) => ({ question, answer: 'yes', by: 'acc', at })),
  decisions: [{ dimension: 'resolution', jiraValueId: '10100', aquaEntryId: 12 }],
  waivers: [{ check: 'users-matched', by: 'acc', at, reason: 'they leave in December' }],
};
const zoned = (aquaTimeZone: string): PlanDraft => planWith({ configurator: { aquaTimeZone } });

it('leaves out waivers of what accounts lacked that the plan names no more', () => {
  const rows = [
    'jira-configuration-user-active',
    'jira-sync-user-permissions',
    'jira-sync-user-email',
    'aqua-sync-user-email',
    'users-matched',
  ];
  const waived: Answers = { ...answers, waivers: rows.map((check) => ({ check, by: 'acc', at, reason: 'later' })) };
  const left = (who: Partial<NonNullable<PlanDraft['who']>>): string[] =>
    stillMeant(waived, plan, planWith({ who })).waivers.map(({ check }) => check);
  expect(left({})).toEqual(rows);
  expect(left({ configurationUser: 'another' })).toEqual(rows.slice(1));
  expect(left({ syncUser: 'another' })).toEqual([rows[0], ...rows.slice(3)]);
  expect(left({ aquaSyncUserId: 901 })).toEqual([rows[0], rows[1], rows[4]]);
});

describe('what people said of a plan', () => {
  it.each<[string, PlanDraft, PlanDraft, { questions: string[]; decisions: number; waivers: number }]>([
    ['stays where the same is planned', plan, plan, { questions, decisions: 1, waivers: 1 }],
    ['stays where other things travel', plan, planWith({ travels: { carries: [] } }), { questions, decisions: 1, waivers: 1 }],
    [
      'stays with another folder and other accounts: it holds whom it was given for',
      plan,
      planWith({ where: { aquaFolderId: 9 }, who: { configurationUser: 'another' } }),
      { questions, decisions: 1, waivers: 1 },
    ],
    ['stays where the projects are named first', {}, plan, { questions, decisions: 1, waivers: 1 }],
    ['is about another Jira project', plan, planWith({ where: { jiraProjectId: '999' } }), { questions: [], decisions: 1, waivers: 0 }],
    [
      'is about another aqua project and its values',
      plan,
      planWith({ where: { aquaProjectId: 9 } }),
      { questions: [], decisions: 0, waivers: 0 },
    ],
    [
      'says nothing of another time zone of the aqua server',
      zoned('Europe/Berlin'),
      zoned('America/New_York'),
      { questions: ['jira-sync-user-permissions', 'connection-tested', 'hidden-addresses'], decisions: 1, waivers: 1 },
    ],
    [
      'says nothing of permissions that are needed since',
      planWith({ travels: { carries: [] } }),
      planWith({ travels: { carries: ['links'] } }),
      { questions: questions.slice(1), decisions: 1, waivers: 1 },
    ],
  ])('%s', (_name, before, after, expected) => {
    const { confirmations, decisions, waivers } = stillMeant(answers, before, after);
    expect({ questions: confirmations.map(({ question }) => question), decisions: decisions.length, waivers: waivers.length }).toEqual(
      expected,
    );
  });
});
