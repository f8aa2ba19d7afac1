import { accountNamed, issueTypeOf, jiraProject, workflowOf } from '../../local/samples/alterations';
import { allOf, anyOf, appCondition, appValidator, fieldsRequired, onlyFor, permissionRequired } from '../../local/samples/jira/rules';
import { shippedNames } from '../../local/samples/jira/shipped-names';
import { altered, running, ask, count, keysOf } from './altered-jira';
import { z } from 'zod';
import { askJira, type Who } from './ask';
import type { Company } from '../../local/samples';

const english = { 'Accept-Language': 'en-US', 'X-Force-Accept-Language': 'true' };

describe('workflows', () => {
  const rule = z.object({ ruleKey: z.string(), parameters: z.record(z.string(), z.string()) });
  const group = z.object({ operation: z.string(), conditions: z.array(rule), conditionGroups: z.array(z.unknown()) });
  const answerSchema = z.object({
    workflows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        statuses: z.array(z.object({ properties: z.record(z.string(), z.string()) })),
        transitions: z.array(
          z.object({
            name: z.string(),
            type: z.string(),
            conditions: group.optional(),
            validators: z.array(rule),
            transitionScreen: rule.optional(),
          }),
        ),
      }),
    ),
  });
  const workflows = async (...typeIds: string[]) =>
    (await ask('workflows', { body: { projectAndIssueTypes: typeIds.map((issueTypeId) => ({ projectId: '10042', issueTypeId })) } })).as(
      answerSchema,
    ).workflows;

  test('answer trees of conditions, validators also of the create step, properties and screens', async () => {
    await altered(({ jira }) => {
      const bugs = workflowOf(jira, 'SHOP', 'Bug');
      const [begin] = bugs.transitions;
      if (!begin) throw new Error('no step');
      begin.conditions = anyOf([onlyFor({ roleIds: [10_002], groupIds: ['g'] })], [allOf([onlyFor({ accountIds: ['x'] }), appCondition])]);
      begin.validators = [fieldsRequired('components', 'duedate'), permissionRequired('CLOSE_ISSUES'), appValidator];
      begin.screen = { id: 77, name: 'Beginnen', fields: ['resolution'] };
      bugs.creationValidators = [fieldsRequired('components')];
      bugs.statusProperties = { '10002': { 'jira.issue.editable': 'false', 'jira.permission.comment.denied': '' } };
    });
    const [bugs] = await workflows('10004');
    const [creation, begin] = bugs?.transitions ?? [];
    expect([creation?.type, creation?.validators]).toEqual([
      'INITIAL',
      [
        expect.objectContaining({
          ruleKey: 'system:validate-field-value',
          parameters: expect.objectContaining({ fieldsRequired: 'components' }),
        }),
      ],
    ]);
    expect(begin?.conditions).toMatchObject({
      operation: 'ANY',
      conditions: [{ ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '10002', groupIds: 'g' } }],
      conditionGroups: [{ operation: 'ALL', conditionGroups: [], conditions: [{}, { ruleKey: 'forge:expression-condition' }] }],
    });
    expect(begin?.validators.map(({ ruleKey }) => ruleKey)).toEqual([
      'system:validate-field-value',
      'system:check-permission-validator',
      'forge:expression-validator',
    ]);
    expect(begin?.transitionScreen?.parameters).toEqual({ screenId: '77' });
    expect(bugs?.statuses.map(({ properties }) => properties)).toContainEqual({
      'jira.issue.editable': 'false',
      'jira.permission.comment.denied': '',
    });
    expect((await ask('screens/77/tabs/77/fields')).as(z.array(z.object({ id: z.string() })))).toEqual([{ id: 'resolution' }]);
  });

  test('are several in a project, and one that several types share comes once', async () => {
    await altered(({ jira }) => void workflowOf(jira, 'SHOP', 'Story'));
    const found = await workflows('10004', '10001', '10002', '10003');
    expect(found.map(({ name }) => name).sort()).toEqual(['Software workflow for SHOP', 'Story of SHOP', 'Webshop Bugs']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  test('what is altered in one company is not in the next', async () => {
    await altered(
      ({ jira }) => void issueTypeOf(jira, 'SHOP', 'Bug').statuses.push({ id: '99', name: 'In-Review', category: 'indeterminate' }),
    );
    expect((await ask('project/SHOP/statuses')).text).toContain('In-Review');
    await running().close();
    await altered(() => undefined);
    expect((await ask('project/SHOP/statuses')).text).not.toContain('In-Review');
  });
});

describe('edit screens', () => {
  const meta = z.object({ fields: z.record(z.string(), z.unknown()) });
  const fields = async (as: Who, key: string, query = '') =>
    Object.keys((await ask(`issue/${key}/editmeta${query}`, { as })).as(meta).fields);
  const firstBug = async (status: string) => (await keysOf(`project = SHOP AND issuetype = Bug AND status = "${status}"`))[0] ?? '';

  test('show what the caller may edit, a field that was put on, and one that was taken off to nobody', async () => {
    await altered(({ jira }) => {
      const was = jira.editScreen;
      const resolution = jira.fields.filter(({ id }) => id === 'resolution');
      jira.editScreen = (project, type) => [...was(project, type).filter(({ id }) => id !== 'duedate'), ...resolution];
    });
    const key = await firstBug('In Review');
    const seen = await fields('syncUser', key);
    expect(seen).toEqual(expect.arrayContaining(['summary', 'resolution', 'assignee', 'reporter', 'customfield_10108']));
    expect(seen).not.toContain('duedate');
    expect(await fields('member', key)).toEqual([]);
    expect((await askJira(running(), `issue/${key}/editmeta?overrideEditableFlag=true`, { as: 'admin' })).status).toBe(403);
    expect((await askJira(running(), 'issue/NONE-1/editmeta', { as: 'admin' })).status).toBe(404);
  });

  test('obey the properties of the status', async () => {
    await altered(({ jira }) => {
      const { accountId: syncUser } = accountNamed(jira, 'aqua Sync');
      workflowOf(jira, 'SHOP', 'Bug').statusProperties = {
        '10002': { 'jira.issue.editable': 'false' },
        '10031': { 'jira.permission.edit.group': 'nobody' },
        '10001': { 'jira.permission.edit.user': syncUser, 'jira.permission.edit.group': 'nobody' },
      };
    });
    expect(await fields('syncUser', await firstBug('Done'))).toEqual([]);
    expect(await fields('syncUser', await firstBug('Rejected'))).toEqual([]);
    expect(await fields('syncUser', await firstBug('In Review'))).toContain('summary');
  });

  test('hold no resolution in a team-managed project', async () => {
    await altered(({ jira }) => {
      jiraProject(jira, 'LAGER').roles['Member']?.groups.push('jira-administrators');
    });
    const [key = ''] = await keysOf('project = LAGER');
    const seen = await fields('admin', key);
    expect(seen).toContain('summary');
    expect(seen).not.toContain('resolution');
  });
});

describe('names', () => {
  const named = z.array(z.object({ name: z.string() }));
  const readInJapanese = ({ jira }: Company): void => {
    jira.translations = { ja_JP: shippedNames.ja_JP };
    for (const account of jira.accounts) account.locale = 'ja_JP';
  };
  const everything = async (headers: Record<string, string> = {}): Promise<string> =>
    (
      await Promise.all(
        [
          'project/SHOP/statuses',
          'priority',
          'resolution',
          'issuetype/project?projectId=10042',
          'field/search?id=customfield_10020&id=summary',
          'issue/createmeta/10042/issuetypes/10004?maxResults=200',
        ].map((path) => ask(path, { headers })),
      )
    )
      .map(({ text }) => text)
      .join();

  test('come in the reader’s language, and in English by the two headers together', async () => {
    await altered(readInJapanese);
    const translated = await everything();
    for (const name of ['進行中', '最高', '対応しない', 'バグ', 'スプリント', '要約']) expect(translated).toContain(name);
    expect(await everything({ 'Accept-Language': 'en-US' })).toBe(translated);
    const forced = await everything(english);
    for (const name of ['In Progress', 'Highest', "Won't Do", 'Bug', 'Sprint', 'Summary']) expect(forced).toContain(`"${name}"`);
    expect(forced).not.toMatch(/[一-龠ぁ-んァ-ン]/);
    expect(await count('status = 進行中')).toBe(await count('status = "In Progress"'));
    expect(await count('スプリント = "Sprint 42"')).toBe(await count('sprint = "Sprint 42"'));
  });

  test('stay translated on a site that does not heed the headers', async () => {
    await altered((company) => {
      readInJapanese(company);
      company.jira.ignoresForcedLanguage = true;
      company.jira.tellsUntranslatedNames = true;
    });
    const answer = await ask('priority', { headers: english });
    expect(answer.as(named).map(({ name }) => name)).toContain('最高');
    expect((await ask('project/SHOP/statuses')).text).toContain('"untranslatedName":"In Progress"');
  });
});
