import { aquaProject, aquaSession, aquaSystemPermissions } from '../../../facts/aqua/system';
import { defineCheck, findings, kind } from '../../../checklist/engine/define-check';

/** Rights that the reading account needs for the checks of users, roles and fields (docs/platform/aqua.md#rights-of-the-reading-account). */
const systemRights = ['CanManageAnyUsers'] as const;
const projectRights = ['CanManageProjectUsers', 'CanConfigureProject'] as const;

export const aquaAccountRights = defineCheck({
  id: 'aqua-account-rights',
  effect: 'sight',
  needs: { session: aquaSession, system: aquaSystemPermissions, project: aquaProject },
  kinds: {
    lacking: kind<{ rights: string[] }>('unavailable'),
    notTold: kind<{ rights: string[] }>('unavailable'),
    projectNotVisible: kind<{ projectId: number }>('unavailable'),
    sufficient: kind('passed'),
    serverAdministrator: kind('passed'),
  },
  judge: ({ session, system, project }, { plan, found }) => {
    if (!project) return [found.projectNotVisible({ projectId: plan.where.aquaProjectId })];
    if (session.serverAdministrator) return [found.serverAdministrator({})];
    const rights = [
      ...systemRights.map((right) => ({ right, answer: system[right] })),
      ...projectRights.map((right) => ({ right, answer: project.permissions[right] })),
    ];
    // A right that aqua did not mention is neither there nor missing.
    const notTold = rights.flatMap(({ right, answer }) => (answer === undefined ? [right] : []));
    const lacking = rights.flatMap(({ right, answer }) => (answer === 'Denied' || answer === 'NotLicensed' ? [right] : []));
    return findings(
      lacking.length > 0 && found.lacking({ rights: lacking }),
      notTold.length > 0 && found.notTold({ rights: notTold }),
      lacking.length + notTold.length === 0 && found.sufficient({}),
    );
  },
});
