import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    'For each such person the user with the same address on the other side, after trimming and folding case. Users of the aqua project count; Jira is searched for aqua people who are on no issue in scope, by their address and then by what stands before the @: somebody whose address differs in the domain only is reported as that, if exactly one person on each side has it. Where the search was not seen to find hidden addresses, accounts of the same name are looked for as well: one that hides its address may be the one. Apps, portal customers and closed accounts have no counterpart; where the plan names a user who stands in for them, they are only a risk.',
  cannotSee:
    "People who hide their address, unless the sync user's own token is at hand and sees it. Deactivated Jira accounts are not found by a search, only seen on work items. Who wrote comments and attached files. Everybody who is on no item in scope is left alone: 900 employees whom aqua does not know are no finding.",
  mend: '1. Add the person to the aqua project, or correct the address in aqua. 2. People whose addresses differ only in the domain are listed together: change the domain in aqua. 3. Whoever has no active account in Jira: activate it, invite the person, or reassign the items. 4. Work items of apps and closed accounts: give them to a person.',
};
