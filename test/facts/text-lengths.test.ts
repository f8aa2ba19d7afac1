import { planWith } from '../support/plan';
import { projectFields, type AquaField } from '../../src/clients/aqua/operations/fields';
import { newestItems } from '../../src/clients/aqua/operations/navigation';
import { fieldSearch, type JiraField } from '../../src/clients/jira/operations/fields';
import { issueSearch } from '../../src/clients/jira/operations/issues';
import { projectByIdOrKey } from '../../src/clients/jira/operations/projects';
import { aquaTextLengths } from '../../src/facts/aqua/text-lengths';
import { lengthOf } from '../../src/facts/jira/text-fields';
import { jiraTextLengths } from '../../src/facts/jira/text-lengths';
import { on, onPages, type JiraAnswer } from '../support/absent-jira';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';

const version: JiraField = {
  id: 'customfield_1',
  name: 'Version',
  type: 'string',
  custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
};
const plan = planWith({
  where: { pairs: [{ jiraIssueTypeId: '10004', aquaItemType: 'Defect', direction: 'both' }] },
  travels: { carries: [], fields: [{ jiraFieldId: version.id, aquaItemType: 'Defect', aquaFieldId: 'Version' }] },
});
const text = (id: string, length: number): AquaField => ({ id, title: id, custom: false, active: true, type: 'String', length });
const aquaWith = (...fields: AquaField[]) => answerTo(projectFields, () => fields);
const common: JiraAnswer[] = [
  browsing(),
  on(fieldSearch, () => [version]),
  on(projectByIdOrKey, () => ({
    id: '10001',
    key: 'SHOP',
    name: 'Shop',
    style: 'classic' as const,
    typeKey: 'software',
    archived: false,
    deleted: false,
    issueTypes: [],
  })),
];

describe('lengths of texts', () => {
  it('are measured where aqua takes less than Jira may hold, on the newest five hundred that have the field', async () => {
    const log: [string, readonly string[], number][] = [];
    const search = onPages(issueSearch, ({ jql, fields }, most) => {
      if (!jql.includes('ORDER BY key')) log.push([jql, fields, most]);
      return {
        items: ['4.1', '4.12.0-release-candidate', null].map((value, index) => ({ id: String(index), fields: { [version.id]: value } })),
        complete: true,
      };
    });
    const reading = await gather(jiraTextLengths, {
      plan,
      jira: [...common, search],
      aqua: aquaAnswering(aquaWith(text('Name', 255), text('Version', 12))),
    });
    expect(reading).toEqual({
      ok: true,
      value: [{ jiraIssueTypeId: '10004', jiraFieldId: version.id, aquaFieldId: 'Version', issues: ['1'] }],
    });
    expect(log).toEqual([['project = 10001 AND issuetype in (10004) AND (cf[1] is not EMPTY) ORDER BY created DESC', [version.id], 500]]);
  });

  it('come with numbers that have decimals, where aqua takes whole ones only', async () => {
    const points: JiraField = { ...version, type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' };
    const search = onPages(issueSearch, () =>
      [3, 0.5, null, 8.0].map((value, index) => ({ id: String(index), fields: { [version.id]: value } })),
    );
    const whole = (fieldMask: string): AquaField => ({ id: 'Version', title: 'V', custom: true, active: true, type: 'Decimal', fieldMask });
    const measured = (mask: string) =>
      gather(jiraTextLengths, {
        plan,
        jira: [...common, on(fieldSearch, () => [points]), search],
        aqua: aquaAnswering(aquaWith(text('Name', 255), whole(mask))),
      });
    expect(await measured('N0')).toEqual({
      ok: true,
      value: [{ jiraIssueTypeId: '10004', jiraFieldId: version.id, aquaFieldId: 'Version', issues: ['1'] }],
    });
    expect(await measured('N2')).toEqual({ ok: true, value: [] });
  });

  it('are not asked for where aqua takes as much', async () => {
    const reading = await gather(jiraTextLengths, {
      plan,
      jira: common,
      aqua: aquaAnswering(aquaWith(text('Name', 255), text('Version', 255))),
    });
    expect(reading).toEqual({ ok: true, value: [] });
  });

  it('are measured in aqua where a name may be longer than a summary, page by page', async () => {
    const asked: number[] = [];
    const items = answerTo(newestItems, ({ startAt, maxResults }) => {
      asked.push(startAt);
      const count = startAt === 0 ? maxResults : 2;
      return { items: Array.from({ length: count }, (_none, at) => new Map([['Name', at === 0 ? 256 : 255]])) };
    });
    const reading = await gather(aquaTextLengths, {
      plan,
      jira: common,
      aqua: aquaAnswering(aquaWith(text('Name', 1000), text('Version', 255)), items),
    });
    expect(reading).toEqual({ ok: true, value: [{ itemType: 'Defect', aquaFieldId: 'Name', jiraFieldId: 'summary', items: 2 }] });
    expect(asked).toEqual([0, 100]);
  });

  it('are measured in aqua where a formatted text goes into paragraphs', async () => {
    const story: JiraField = { ...version, custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' };
    const items = answerTo(newestItems, () => ({ items: [32_767, 32_768].map((length) => new Map([['Version', length]])) }));
    const formatted: AquaField = { id: 'Version', title: 'Version', custom: false, active: true, type: 'Text' };
    const reading = await gather(aquaTextLengths, {
      plan,
      jira: [...common, on(fieldSearch, () => [story])],
      aqua: aquaAnswering(aquaWith(text('Name', 255), formatted), items),
    });
    expect(reading).toEqual({ ok: true, value: [{ itemType: 'Defect', aquaFieldId: 'Version', jiraFieldId: version.id, items: 1 }] });
  });

  it('are measured of descriptions, which travel though no plan names them', async () => {
    const items = answerTo(newestItems, () => ({ items: [12, 32_768].map((length) => new Map([['Description', length]])) }));
    const formatted: AquaField = { id: 'Description', title: 'Description', custom: false, active: true, type: 'Text' };
    const reading = await gather(aquaTextLengths, {
      plan: { ...plan, travels: { carries: [] } },
      jira: common,
      aqua: aquaAnswering(aquaWith(text('Name', 255), formatted), items),
    });
    expect(reading).toEqual({
      ok: true,
      value: [{ itemType: 'Defect', aquaFieldId: 'Description', jiraFieldId: 'description', items: 1 }],
    });
  });

  it.each<[string, unknown, number | undefined]>([
    ['a text', 'abc', 3],
    ['none', null, 0],
    ['an option', { id: '1', value: 'Deutschland' }, 11],
    ['the longest of some labels', ['a', 'bcd'], 3],
    ['no labels', [], 0],
    ['a document', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ab' }, { text: 'c' }] }] }, 3],
    ['a number, which is no text', 5, undefined],
  ])('count %s', (_name, value, length) => {
    expect(lengthOf(value)).toBe(length);
  });
});
