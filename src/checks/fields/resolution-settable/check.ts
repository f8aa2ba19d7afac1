import { aquaFields } from '../../../facts/aqua/fields';
import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { aquaResolutionsInUse } from '../../../facts/aqua/values';
import { jiraEditScreens, type EditScreen } from '../../../facts/jira/edit-fields';
import { jiraIssuesByPair } from '../../../facts/jira/issues-by-pair';
import { jiraNamesProof } from '../../../facts/jira/language';
import { pastHurdles } from '../../../facts/jira/passage';
import { jiraProject } from '../../../facts/jira/project';
import { jiraStanding } from '../../../facts/jira/standing';
import { jiraResolutions } from '../../../facts/jira/values';
import { jiraStepScreens, jiraWorkflows, type JiraStep, type JiraWorkflow } from '../../../facts/jira/workflows';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { couldNotLookFinding } from '../../../checklist/engine/run-checks';
import { pairsToJira, workTypesOf } from '../../../checklist/model/scope';
import type { Finding, Ref } from '../../../checklist/model/vocabulary';
import { counterpartsInJira } from '../../values/_counterparts';
import { resolutionFields } from '../../values/_mapped-fields';
import type { MappedField } from '../../values/_values';
import { inScopeOf } from '../_in-scope';

/** Whether a screen has the resolution; undefined where it was not seen. */
type OnScreen = boolean | undefined;

/**
 * Whether the resolution can be set in Jira: on a screen of a step into a Done status, or on the edit screen
 * (docs/platform/jira.md#setting-the-resolution).
 */
export const resolutionSettable = defineCheck({
  id: 'resolution-settable',
  effect: 'items',
  needs: {
    project: jiraProject,
    flows: optional(jiraWorkflows),
    standing: jiraStanding,
    screens: optional(jiraStepScreens),
    editScreens: optional(jiraEditScreens),
    inJira: optional(jiraIssuesByPair),
    inAqua: optional(aquaItemsByPair),
    resolutions: optional(jiraResolutions),
    usedInAqua: optional(aquaResolutionsInUse),
    fields: optional(aquaFields),
    names: jiraNamesProof,
  },
  kinds: {
    teamManaged: kind<{ issueType: Ref }>('failed', { side: 'aqua', mendedBy: [] }),
    nowhere: kind<{ issueType: Ref }>('failed', { side: 'aqua' }),
    /** Every step that could set it leaves it out of the choice. */
    leftOut: kind<{ resolution: Ref; issueType: Ref }>('failed', { side: 'aqua' }),
    unseen: kind<{ issueType: Ref }>('unavailable'),
    someSteps: kind<{ statuses: Ref[]; issueType: Ref }>('warning', { effect: 'risk' }),
    settable: kind<{ issueTypes: Ref[] }>('passed'),
    notCarried: kind('notApplicable'),
  },
  judge: (
    { project, flows, standing, screens, editScreens, resolutions, usedInAqua, fields, names, ...counts },
    { plan, decisions, found },
  ) => {
    const pairs = pairsToJira(plan).filter((pair) => pair.resolutionFieldId !== undefined);
    if (pairs.length === 0) return [found.notCarried({})];
    if (!project.project) return [couldNotLookFinding({ reason: 'jira-not-found' })];
    const teamManaged = project.project.style === 'next-gen';
    const types = workTypesOf(pairs);
    // What could not be read of values is told by the row that maps them.
    const mapped =
      resolutions.ok && usedInAqua.ok && fields.ok
        ? resolutionFields(
            { all: resolutions.value, inJira: { ok: true, value: [] }, inAqua: usedInAqua, fields: fields.value, names },
            { plan, decisions },
          )
        : [];
    const all = types.flatMap((issueTypeId): Finding[] => {
      const issueType: Ref = { ref: 'jiraIssueType', id: issueTypeId };
      const hit = inScopeOf(
        plan,
        pairs.filter((pair) => pair.jiraIssueTypeId === issueTypeId),
        counts,
      );
      if (teamManaged) return [found.teamManaged({ issueType }, ...hit)];
      const onEdit = editScreens.ok ? onEditScreen(editScreens.value.find((one) => one.issueTypeId === issueTypeId)) : undefined;
      if (onEdit) return [];
      const flow = flows.ok ? flows.value.get(issueTypeId) : undefined;
      if (!flow) return [found.unseen({ issueType })];
      // A step that the account may not take is no way for it.
      const steps = stepsIntoDone(flow)
        .filter((step) => pastHurdles(step, standing) !== 'no')
        .map((step) => ({ to: step.to, step, on: onStepScreen(step, screens.ok ? screens.value : new Map<string, readonly string[]>()) }));
      const without = [...new Set(steps.flatMap(({ to, on }) => (on === false ? [to] : [])))];
      if (steps.some(({ on }) => on)) {
        const statuses = without.map((id): Ref => ({ ref: 'jiraStatus', id }));
        const ways = steps.flatMap(({ step, on }) => (on === false ? [] : [step]));
        const brought = itemsByResolution(mapped.filter((field) => field.pairs.some((pair) => pair.jiraIssueTypeId === issueTypeId)));
        const leftOut = [...brought].filter(([id]) => !ways.some((step) => offers(step, id)));
        return findings(
          // What steps leave out can still be chosen on the edit screen, if that has the resolution.
          onEdit === undefined && leftOut.length > 0
            ? found.unseen({ issueType })
            : leftOut.map(([id, items]) => found.leftOut({ resolution: { ref: 'jiraResolution', id }, issueType }, items)),
          statuses.length > 0 && found.someSteps({ statuses, issueType }),
        );
      }
      const seen = onEdit === false && steps.every(({ on }) => on === false);
      return [seen ? found.nowhere({ issueType }, ...hit) : found.unseen({ issueType })];
    });
    return all.length > 0 ? all : [found.settable({ issueTypes: types.map((id): Ref => ({ ref: 'jiraIssueType', id })) })];
  },
});

function stepsIntoDone({ steps, statuses }: JiraWorkflow): JiraStep[] {
  const done = statuses.filter(({ category }) => category === 'DONE').map(({ id }) => id);
  return steps.filter(({ to }) => done.includes(to));
}

/** aqua's items by the resolution that they become, where that is one. */
function itemsByResolution(fields: readonly MappedField[]): Map<string, number> {
  const items = new Map<string, number>();
  for (const field of fields) {
    const counterpartOf = counterpartsInJira(field);
    for (const entry of field.usedInAqua?.entries ?? []) {
      const counterpart = counterpartOf(entry);
      const [only, another] =
        counterpart.state === 'decided' ? counterpart.others : counterpart.state === 'equal' ? [counterpart.other] : [];
      if (only && only.id !== null && !another) items.set(only.id, (items.get(only.id) ?? 0) + entry.items);
    }
  }
  return items;
}

/** Whether a step lets a resolution be chosen (docs/platform/jira.md#resolutions). */
function offers({ properties = {} }: JiraStep, id: string): boolean {
  const listed = (key: string): string[] =>
    (properties[`jira.field.resolution.${key}`] ?? '').split(',').flatMap((one) => one.trim() || []);
  const included = listed('include');
  return (included.length === 0 || included.includes(id)) && !listed('exclude').includes(id);
}

function onStepScreen({ screen }: JiraStep, screens: ReadonlyMap<string, readonly string[]>): OnScreen {
  return screen === undefined ? false : screens.get(screen)?.includes('resolution');
}

function onEditScreen(screen: EditScreen | undefined): OnScreen {
  if (screen?.fields?.some(({ id }) => id === 'resolution')) return true;
  return !screen?.fields || screen.unseen.includes('resolution') ? undefined : false;
}
