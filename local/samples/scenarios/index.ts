import type { JiraSite } from '../jira/site';
import type { AquaLogIn, Company, ScenarioName } from '../types';
import { grown } from './large/grown';
import type { SiteSize } from './large/size';
import { nordlichtAqua, tenant } from './nordlicht/aqua';
import { passwords, projectAdministratorName, readerName, withoutLicenceName } from './nordlicht/aqua-users';
import { nordlichtJira, siteUrl } from './nordlicht/jira';
import { webshopPeople } from './nordlicht/people';
import { nordlichtPlan } from './nordlicht/plan';

/** Makes the company of a scenario; the same moment makes the same company. `scale` and `site` are the size of `large` (see `SampleOptions`). */
export function makeCompany(name: ScenarioName, now: Date, scale = 1, site?: SiteSize): Company {
  const state = { now, mended: name !== 'first-setup' };
  const { site: jira, identities } = nordlichtJira(state);
  const aqua = nordlichtAqua(state);
  return {
    ...(name === 'large' ? grown({ jira, aqua }, now, scale, site) : { jira, aqua }),
    interfere: { jira: [], aqua: [] },
    scenario: {
      name,
      company: 'Nordlicht Versand GmbH',
      identities,
      aquaReader: logIn(readerName),
      aquaWithoutLicence: logIn(withoutLicenceName),
      aquaWithoutSystemRights: logIn(projectAdministratorName),
      siteUrl,
      cloudId: jira.cloudId,
      planFile: nordlichtPlan(identities, state, hidingPeople(jira)),
    },
  };
}

/** Account ids of the named people who hide their address. */
function hidingPeople({ accounts }: JiraSite): string[] {
  const hiding = new Set(webshopPeople.filter(({ hidden }) => hidden).map(({ first, last }) => `${first} ${last}`));
  return accounts.filter(({ displayName }) => hiding.has(displayName)).map(({ accountId }) => accountId);
}

function logIn(name: string): AquaLogIn {
  return { username: `${name}@${tenant}`, password: passwords[name] ?? '' };
}
