import { aquaProject, aquaSession, aquaSystemPermissions } from '../../../facts/aqua/system';
import { defineCheck, kind } from '../../../checklist/engine/define-check';

/** Rights that the reading account needs for the checks of users, roles and fields (docs/platform/aqua.md#rights-of-the-reading-account). */
const systemRights = ['CanManageAnyUsers'] as const;
const projectRights = ['CanManageProjectUsers', 'CanConfigureProject'] as const;

export const aquaAccountRights = defineCheck({
  id: 'aqua-account-rights',
  effect: 'sight',
  needs: { session: aquaSession, system: aquaSystemPermissions, project: aquaProject },
  kinds: {
    lacking: kind<{ rights: string[] }>('unavailable'),
    projectNotVisible: kind<{ projectId: number }>('unavailable'),
    sufficient: kind('passed'),
    serverAdministrator: kind('passed'),
  },
  judge: ({ session, system, project }, { plan, found }) => {
    if (!project) return [found.projectNotVisible({ projectId: plan.where.aquaProjectId })];
    if (session.serverAdministrator) return [found.serverAdministrator({})];
    const lacking = [
      ...systemRights.filter((right) => refused(system[right])),
      ...projectRights.filter((right) => refused(project.permissions[right])),
    ];
    return [lacking.length > 0 ? found.lacking({ rights: lacking }) : found.sufficient({})];
  },
});

/** A right that aqua did not mention is not known to be missing. */
function refused(answer: string | undefined): boolean {
  return answer === 'Denied' || answer === 'NotLicensed';
}
