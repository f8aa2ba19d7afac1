import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "The status of the aqua user picked in the plan (`GET api/System/User/{id}`), and aqua's list of log-ins: refusals in the last 30 days that no success followed are a risk, with aqua's reason.",
  cannotSee:
    'Whether the password that SyncConfigurator holds is still right, as long as nobody tries it. Of the list of log-ins only the latest 500 are looked at; where it cannot be read, nothing is said.',
  mend: '1. Activate the user in aqua under Administration → Users. 2. If its licence ended, renew the licence and log in once as the user.',
};
