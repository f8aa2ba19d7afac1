import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { aquaPeople } from '../../../facts/aqua/people';
import { jiraProject } from '../../../facts/jira/project';
import { jiraSiteSettings } from '../../../facts/jira/site-settings';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { pairsToJira } from '../../../checklist/model/scope';
import type { Ref } from '../../../checklist/model/vocabulary';
import { travels } from '../../_carried';
import { startedInAqua } from '../../_started';

export const jiraSiteSettingsAllow = defineCheck({
  id: 'jira-site-settings',
  effect: 'items',
  needs: {
    settings: jiraSiteSettings,
    project: optional(jiraProject),
    people: optional(aquaPeople),
    inAqua: optional(aquaItemsByPair),
  },
  kinds: {
    linkingOff: kind('failed', { side: 'aqua' }),
    /** Nobody may be left out, and whom Jira would take instead is deactivated. */
    nobodyToAssign: kind<{ lead: Ref }>('failed', { side: 'aqua' }),
    /** The same where work items may have nobody: what Jira does then is not told. */
    leadGone: kind<{ lead: Ref }>('warning', { effect: 'risk' }),
    unassignedRefused: kind('warning', { effect: 'risk' }),
    /** In a service project: its customers read what is not marked as internal. */
    customersRead: kind('warning', { effect: 'risk' }),
    allowed: kind('passed'),
    notTowardsJira: kind('notApplicable'),
  },
  judge: ({ settings, project: read, people, inAqua }, { plan, found }) => {
    if (!settings) return [found.notTowardsJira({})];
    const project = read.ok ? read.value.project : undefined;
    const withLinks = pairsToJira(plan).filter((pair) => travels(plan, pair, 'links'));
    // New items bring nobody where the plan does not carry who works on them.
    const ofNobody = plan.travels.carries.includes('assignee')
      ? people.ok && people.value.nobody
      : startedInAqua(
          inAqua,
          pairsToJira(plan).filter((pair) => !travels(plan, pair, 'assignee')),
        );
    const nobody = ofNobody || 0;
    const lead: Ref | undefined =
      project?.leadInactive && project.leadAccountId !== undefined ? { ref: 'jiraUser', id: project.leadAccountId } : undefined;
    const refused = settings.unassigned === false;
    // What starts in aqua is no request of a customer; what started in Jira may be.
    const requests = project?.typeKey === 'service_desk' ? plan.where.pairs.filter(({ direction }) => direction === 'both') : [];
    const all = findings(
      withLinks.length > 0 && settings.linking === false && found.linkingOff({}, startedInAqua(inAqua, withLinks)),
      nobody > 0 && lead && refused && found.nobodyToAssign({ lead }, nobody),
      nobody > 0 && lead && !refused && project?.assignsLead && found.leadGone({ lead }, nobody),
      nobody > 0 && !lead && refused && plan.travels.carries.includes('assignee') && found.unassignedRefused({}, nobody),
      requests.some((pair) => travels(plan, pair, 'comments')) && found.customersRead({}),
    );
    return all.length > 0 ? all : [found.allowed({})];
  },
});
