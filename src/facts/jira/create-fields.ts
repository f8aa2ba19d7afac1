import { defineFact, optional, readingOf, type Reading } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { fieldPairsOf } from '../../checklist/matching/carried';
import type { FieldPair } from '../../checklist/model/plan';
import { pairsToAqua, pairsToJira, workTypesOf } from '../../checklist/model/scope';
import { createFields, projectFields, type JiraCreateField } from '../../clients/jira/operations/fields';
import { jiraFieldsListed } from './fields-listed';
import { unseenBy } from './permissions-to-set';
import { jiraReader, jiraScopeVisible, readerWrites } from './reader';

/** What the reading account may set when it creates and edits issues; nothing where nothing travels to Jira. */
export const jiraReaderWrites = defineFact({
  id: readerWrites,
  needs: { reader: jiraReader },
  gather: async (_sources, { reader }): Promise<string[]> => reader.writes,
});

/** The create screen of an issue type that aqua's items become. */
export interface CreateScreen {
  issueTypeId: string;
  fields: JiraCreateField[];
  /** Fields of the screen that Jira may have left out, because the reader may not set them: names of `permissionsToSet`. */
  unseen: string[];
}

/** The fields of each create screen, asked for at once: whether the reader may see them is judged by what it may do. */
const jiraCreateFields = defineFact({
  id: 'jira.createFields',
  gather: ({ jira, plan }): Promise<{ issueTypeId: string; fields: Reading<JiraCreateField[]> }[]> =>
    Promise.all(
      workTypesOf(pairsToJira(plan)).map(async (issueTypeId) => {
        const page = await readingOf(jira.pages(createFields, { projectId: plan.where.jiraProjectId, issueTypeId }));
        return { issueTypeId, fields: page.ok ? { ok: true, value: page.value.items } : page };
      }),
    ),
});

/**
 * The fields of the create screens of issue types that travel to aqua only, for what they tell of carried fields: of those that Jira's list
 * leaves out, as it may those of a team-managed project, and what can be chosen in lists of several choices. A screen that the reader is not
 * shown tells nothing.
 */
export const jiraScreensToAqua = defineFact({
  id: 'jira.screensToAqua',
  needs: { listed: jiraFieldsListed },
  gather: async ({ jira, plan }, { listed }): Promise<{ issueTypeId: string; fields: JiraCreateField[] }[]> => {
    const isOpen = ({ jiraFieldId }: FieldPair): boolean => {
      const field = listed.find(({ id }) => id === jiraFieldId);
      return !field || field.type === 'array';
    };
    const toJira = pairsToJira(plan).map(({ jiraIssueTypeId }) => jiraIssueTypeId);
    const types = pairsToAqua(plan)
      .filter((pair) => !toJira.includes(pair.jiraIssueTypeId) && fieldPairsOf(plan, pair).some(isOpen))
      .map(({ jiraIssueTypeId }) => jiraIssueTypeId);
    const screens = await Promise.all(
      [...new Set(types)].map(async (issueTypeId) => {
        const page = await readingOf(jira.pages(createFields, { projectId: plan.where.jiraProjectId, issueTypeId }));
        return page.ok ? [{ issueTypeId, fields: page.value.items }] : [];
      }),
    );
    return screens.flat();
  },
});

/**
 * The create screens of the issue types that aqua's items become, as the reader meets them. Unavailable to a reader who may not create
 * issues in the project: Jira shows it nothing (docs/platform/jira.md#create-screens).
 */
export const jiraCreateScreens = defineFact({
  id: 'jira.createScreens',
  needs: { visible: optional(jiraScopeVisible), rights: optional(jiraReaderWrites), read: jiraCreateFields },
  gather: async (_sources, { visible, rights, read }): Promise<CreateScreen[]> => {
    if (read.length === 0) return [];
    if (!visible.ok) throw new Unavailable(visible.why);
    if (!rights.ok) throw new Unavailable(rights.why);
    if (!rights.value.includes('CREATE_ISSUES')) throw new Unavailable({ reason: 'jira-cannot-create' });
    const unseen = unseenBy(rights.value);
    return read.map(({ issueTypeId, fields }) => {
      if (!fields.ok) throw new Unavailable(fields.why);
      // A screen always has a summary; a list without anything is how Jira says that the reader may not create such issues.
      if (fields.value.length === 0) throw new Unavailable({ reason: 'jira-cannot-create' });
      return { issueTypeId, fields: fields.value, unseen };
    });
  },
});

/** A field that Jira demands of new issues. */
export interface RequiredField {
  id: string;
  /** The key of a custom field's type; absent where it is not told. */
  custom?: string;
  /** Undefined where only the create screen would tell. */
  hasDefault: boolean | undefined;
}

/**
 * What Jira demands of new issues of each type that aqua's items become: from the create screen, and from the project's list of fields what
 * that screen does not show to the reader. The list is experimental; a site may lack it.
 */
export const jiraRequiredFields = defineFact({
  id: 'jira.requiredFields',
  needs: { screens: optional(jiraCreateScreens) },
  gather: async ({ jira, plan }, { screens }): Promise<{ issueTypeId: string; fields: RequiredField[] }[]> => {
    const types = workTypesOf(pairsToJira(plan));
    return Promise.all(
      types.map(async (issueTypeId) => {
        const screen = screens.ok ? screens.value.find((one) => one.issueTypeId === issueTypeId) : undefined;
        const onScreen: RequiredField[] = (screen?.fields ?? [])
          .filter((field) => field.required)
          .map(({ id, custom, hasDefault }) => ({ id, hasDefault, ...(custom ? { custom } : {}) }));
        if (screen && screen.unseen.length === 0) return { issueTypeId, fields: onScreen };
        const listed = await readingOf(jira.pages(projectFields, { projectId: plan.where.jiraProjectId, issueTypeId }));
        if (!screen && !listed.ok) throw new Unavailable(screens.ok ? { reason: 'jira-cannot-create' } : screens.why);
        const others = (listed.ok ? listed.value.items : [])
          .filter(({ isRequired }) => isRequired)
          .map(({ fieldId }) => fieldId)
          .filter((id) => (!screen || screen.unseen.includes(id)) && !screen?.fields.some((field) => field.id === id));
        return { issueTypeId, fields: [...onScreen, ...others.map((id): RequiredField => ({ id, hasDefault: undefined }))] };
      }),
    );
  },
});
