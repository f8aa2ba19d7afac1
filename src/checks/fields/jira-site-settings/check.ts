import { aquaItemsByPair } from '../../../facts/aqua/items-by-pair';
import { aquaPeople } from '../../../facts/aqua/people';
import { jiraSiteSettings } from '../../../facts/jira/site-settings';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';
import { optional } from '../../../checklist/engine/define-fact';
import { pairsToJira } from '../../../checklist/model/scope';
import { travels } from '../../_carried';
import { startedInAqua } from '../../_started';

export const jiraSiteSettingsAllow = defineCheck({
  id: 'jira-site-settings',
  effect: 'items',
  needs: { settings: jiraSiteSettings, people: optional(aquaPeople), inAqua: optional(aquaItemsByPair) },
  kinds: {
    linkingOff: kind('failed', { side: 'aqua' }),
    unassignedRefused: kind('warning', { effect: 'risk' }),
    allowed: kind('passed'),
    notTowardsJira: kind('notApplicable'),
  },
  judge: ({ settings, people, inAqua }, { plan, found }) => {
    if (!settings) return [found.notTowardsJira({})];
    const nobody = people.ok ? people.value.nobody : 0;
    const withLinks = pairsToJira(plan).filter((pair) => travels(plan, pair, 'links'));
    const all = findings(
      withLinks.length > 0 && settings.linking === false && found.linkingOff({}, startedInAqua(inAqua, withLinks)),
      nobody > 0 && settings.unassigned === false && found.unassignedRefused({}, nobody),
    );
    return all.length > 0 ? all : [found.allowed({})];
  },
});
