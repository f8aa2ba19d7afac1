import type { AquaItemType, Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, Remedy } from '../../../wording/words';
import { itemTypes } from '../../../wording/en/item-types';
import { checkAgain, step } from '../../../wording/en/links';
import type { WordsOf } from '../../../wording/words';
import type { plansDoNotOverlap } from './check';

function items(say: Say, count: number, types: readonly AquaItemType[]): string {
  const [only] = types.length === 1 ? types : [];
  return only ? say.count(count, itemTypes[only].one, itemTypes[only].many) : say.count(count, 'aqua item', 'aqua items');
}

/** By its name where it has one. */
function otherPlan({ plan, other }: { plan: number; other?: Ref }, say: Say): string {
  const name = other && say.known(other);
  if (name !== undefined) return `the plan “${name}”`;
  return plan === 1 ? 'another plan' : `another plan (number ${plan} of the others)`;
}

function keepApart(where: string): Remedy {
  return {
    owner: 'jiraAdmin',
    steps: [step(`Decide which of the two plans transfers these items, and narrow the other one: ${where}.`), checkAgain],
  };
}

const inJira = 'another work type, or a JQL clause under “What goes where”';

const inAqua = 'another item type or folder under “What goes where”';

export const en: WordsOf<typeof plansDoNotOverlap> = {
  name: 'No two plans transfer the same items',
  why: 'An item that two synchronisations transfer is created twice on the other side, and each overwrites what the other wrote. Nothing reports it.',
  findings: {
    sameIssues: ({ issueTypes, ...one }, say, count) => ({
      text: `${say.items(count, issueTypes.length === 1 ? issueTypes[0] : undefined)} would be transferred to aqua by ${otherPlan(one, say)} as well`,
      expected: 'Each work item in the scope of one plan only',
      found: `Both plans transfer ${say.names(issueTypes)} of the same Jira project`,
      remedy: keepApart(inJira),
    }),
    sameItems: ({ itemTypes: types, ...one }, say, count) => ({
      text: `${items(say, count, types)} would be transferred to Jira by ${otherPlan(one, say)} as well`,
      expected: 'Each aqua item in the scope of one plan only',
      found: `Both plans transfer ${say.list(types.map((type) => itemTypes[type].many))} of the same aqua folder`,
      remedy: keepApart(inAqua),
    }),
    couldMeetInJira: ({ issueTypes, ...one }, say) => ({
      text: `${say.names(issueTypes)} of the same Jira project could be transferred to aqua by ${otherPlan(one, say)} as well; no work item is in both scopes today`,
      remedy: keepApart(inJira),
    }),
    couldMeetInAqua: ({ itemTypes: types, ...one }, say) => ({
      text: `${say.list(types.map((type) => itemTypes[type].many))} of the same aqua folder could be transferred to Jira by ${otherPlan(one, say)} as well; the folder has none today`,
      remedy: keepApart(inAqua),
    }),
    notCounted: ({ issueTypes, ...one }, say) => ({
      text: `${say.names(issueTypes)} of the same Jira project are in the scope of ${otherPlan(one, say)} too, and Jira refused to count what both transfer`,
      found: 'A clause of one of the two plans that Jira does not take, such as one that names a field that is gone',
      remedy: {
        owner: 'jiraAdmin',
        steps: [step('Correct the JQL clause under “What goes where” in the plan that Jira refuses.'), checkAgain],
      },
    }),
    passedOn: ({ issueTypes, ...one }, say) => ({
      text: `This plan or ${otherPlan(one, say)} creates ${say.names(issueTypes)} in Jira that are in the scope of the other, which may carry them to aqua once more`,
      remedy: keepApart(inJira),
    }),
    passedOnInAqua: ({ itemTypes: types, ...one }, say) => ({
      text: `This plan or ${otherPlan(one, say)} creates ${say.list(types.map((type) => itemTypes[type].many))} in aqua that are in the scope of the other, which may carry them to Jira once more`,
      remedy: keepApart(inAqua),
    }),
    severalInJira: ({ itemType, issueTypes }, say) => ({
      text: `This plan takes ${itemTypes[itemType].many} of aqua to Jira as ${say.names(issueTypes)}: nothing in it tells which of them a new one becomes, and it may be created as each`,
      expected: 'One pair that takes an item type to Jira',
      found: `Several pairs with ${itemTypes[itemType].many}`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            'Under “What goes where” in the plan, and in SyncConfigurator, let one of these pairs go both ways and the others to aqua only; or plan them apart, each with a folder of its own.',
          ),
          checkAgain,
        ],
      },
    }),
    severalInAqua: ({ issueType, itemTypes: types }, say) => ({
      text: `This plan takes ${say.type(issueType)} to aqua as ${say.list(types.map((type) => itemTypes[type].many))}: nothing in it tells which of them a new one becomes, and it may be created as each`,
      expected: 'One pair that takes a work type to aqua',
      found: `Several pairs with “${say.name(issueType)}”`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            'Under “What goes where” in the plan, and in SyncConfigurator, let one of these pairs go both ways and the others to Jira only; or plan them apart, each with a JQL clause of its own.',
          ),
          checkAgain,
        ],
      },
    }),
    apart: ({ others }, say) => ({ text: `${say.count(others, 'other plan transfers', 'other plans transfer')} other items` }),
    only: () => ({ text: 'There is no other plan' }),
  },
  question: {
    ask: 'Does no other plan transfer the same items?',
    look: [step('Compare the Jira projects, work types and JQL clauses, and the aqua folders and item types, of all plans.')],
    yes: 'No other plan does',
    no: 'Another one does',
  },
};

export const about: AboutWords = {
  looksAt:
    "The other plans of this app. Towards aqua: the same Jira project and work types; Jira is asked how many issues both scopes hold. Towards Jira: the same aqua project and item types, one plan's folder inside the other's; aqua is asked how many items are there. The row fails where both plans hold the same items. Where there are none today, it warns if nothing keeps the plans apart; two JQL clauses that no issue meets together do. It warns as well where one plan creates work items in Jira that are in the scope of the other, and no clause leaves them out, or items in aqua that the other carries on; and, of this plan alone, where several of its pairs take the same items to the other side.",
  cannotSee:
    'Synchronisations that are set up in SyncConfigurator without a plan here. On the command line: plans that are not named by `--plan`.',
  mend: 'Decide which plan transfers the items and narrow the other one, by another work type, a JQL clause, or a folder.',
};
