import type { Ref } from '../../contract';
import type { Say } from '../say';
import type { RemedyStep } from '../words';
import { step } from './links';
import { permissionName } from './permissions';

/** A step in Jira's list of workflows. */
export function workflowStep(say: Say, text: string): RemedyStep {
  return step(text, { text: 'Workflows', href: say.jira('/secure/admin/workflows/ListWorkflows.jspa') });
}

/**
 * Whom a rule of a workflow lets through, as an enumeration behind a colon: "Rolle Administrators, Berechtigung „Vorgänge schließen“"; empty
 * where nothing told it.
 */
export function admits(say: Say, { permissions, roles, groups }: { permissions: string[]; roles: Ref[]; groups: Ref[] }): string {
  const parts = [
    ...(roles.length > 0 ? [`${roles.length === 1 ? 'Rolle' : 'Rollen'} ${say.names(roles)}`] : []),
    ...(groups.length > 0 ? [`${groups.length === 1 ? 'Gruppe' : 'Gruppen'} ${say.names(groups)}`] : []),
    ...(permissions.length > 0
      ? [
          `${permissions.length === 1 ? 'Berechtigung' : 'Berechtigungen'} ${say.list(permissions.map((key) => `„${permissionName(key)}“`))}`,
        ]
      : []),
  ];
  return parts.join(' oder ');
}
