import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'The licences of the aqua system (`GET api/System/License`). A licence counts when its name or code contains "Jira … Sync", or when it is the one picked in the plan, and when it has at least one named or floating seat.',
  cannotSee:
    "The vendor does not publish the licence's code. A licence of quite another name is only found when it is picked. Whether a seat is free is another row's business: a seat that the sync user itself takes is fine.",
  mend: '1. Pick the licence in the plan under _Who_ if it bears another name. 2. Otherwise ask aqua for it (support@aqua-cloud.io); it is delivered on request.',
};
