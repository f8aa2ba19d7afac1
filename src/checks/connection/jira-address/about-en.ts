import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "The site's own address and the one at Atlassian's gateway; SyncConfigurator needs one of the two. Once somebody has said which kind of token is used, the row names the right one. It also names a custom domain of the site, since that is not the address to enter. The answer to the question whether “Test Connection” says “Success!” and lists the project settles the row.",
  cannotSee: "The address that was entered: aqua's interface does not tell how synchronisations are set up.",
  mend: "Enter the address that the row tells, without a path. For a token with scopes, or of a service account: the gateway's address, which is `https://api.atlassian.com/ex/jira/` and the site's cloud id.",
};
