import type { AquaItemType, Ref } from '../../../contract';
import type { Say } from '../../../wording/say';
import type { AboutWords, FindingWords } from '../../../wording/words';
import { itemTypes } from '../../../wording/en/item-types';
import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import { admits, workflowStep } from '../../../wording/en/workflows';
import type { WordsOf } from '../../../wording/words';
import type { statusTransitionsPossible } from './check';

interface Steps {
  steps: { from: Ref; to: Ref }[];
  /** Steps beside those listed. */
  more: number;
  issueType: Ref;
  itemType: AquaItemType;
  /** Whether the items that are counted are aqua's. */
  inAqua?: true;
}

const mostShown = 6;

function countOf({ steps, more }: Pick<Steps, 'steps' | 'more'>): number {
  return steps.length + more;
}

function shown(say: Say, { steps, more }: Pick<Steps, 'steps' | 'more'>): string {
  const names = steps.map(({ from, to }) => `“${say.name(from)}” to “${say.name(to)}”`);
  // Those that the result does not hold count among those that are not shown.
  return say.list([...names, ...Array.from({ length: more }, () => '')], mostShown);
}

/** "44 bugs are in the status that it starts from". */
function standing(say: Say, items: number, args: Steps): string {
  const where = countOf(args) === 1 ? 'the status that it starts from' : 'a status that one of them starts from';
  return `${counted(say, items, args)} ${items === 1 ? 'is' : 'are'} in ${where}`;
}

/** "44 bugs", "5 defects in aqua". */
function counted(say: Say, items: number, { issueType, itemType, inAqua }: Steps): string {
  return inAqua ? `${say.count(items, itemTypes[itemType].one, itemTypes[itemType].many)} in aqua` : say.items(items, issueType);
}

/** "a step", "7 steps". */
function someSteps(args: Pick<Steps, 'steps' | 'more'>): string {
  return countOf(args) === 1 ? 'a step' : `${countOf(args)} steps`;
}

/** "the step “Open” to “Closed”", "7 steps (…)". */
function theSteps(say: Say, args: Pick<Steps, 'steps' | 'more'>): string {
  return countOf(args) === 1 ? `the step ${shown(say, args)}` : `${countOf(args)} steps (${shown(say, args)})`;
}

function jiraLacks(args: Steps, say: Say, items: number): FindingWords {
  const one = countOf(args) === 1;
  const [first] = args.steps;
  return {
    text:
      one && first && !args.inAqua
        ? `${say.items(items, args.issueType)} in “${say.name(first.from)}” cannot follow aqua to “${say.name(first.to)}”: Jira’s workflow has no such step`
        : `${counted(say, items, args)} cannot follow ${one ? `the step ${shown(say, args)}` : `${countOf(args)} steps`} that aqua allows: Jira’s workflow has ${one ? 'no such step' : 'none of them'}`,
    expected: 'For every step that aqua’s users can take, a step in Jira between the same statuses',
    found: `Missing in Jira: ${shown(say, args)}`,
    remedy: {
      owner: 'jiraAdmin',
      steps: [
        workflowStep(
          say,
          `In Jira, edit the workflow of ${say.name(args.issueType)} and add the ${one ? 'step' : 'steps'}: ${shown(say, args)}.`,
        ),
        aquaStep(say, `Or, in aqua, take ${one ? 'it' : 'them'} out in the menu ☰ → Project configuration → Workflow.`),
        checkAgain,
      ],
    },
  };
}

/** What is said of every demand of a validator, however many items lack it. */
function demanded(args: Steps & { fields: Ref[] }, say: Say): Omit<FindingWords, 'text'> {
  const it = args.fields.length === 1 ? 'it' : 'them';
  return {
    expected: 'Validators that demand nothing but what travels',
    found: `${shown(say, args)}: ${say.names(args.fields)} demanded, but not part of the plan`,
    remedy: {
      owner: 'jiraAdmin',
      steps: [
        workflowStep(
          say,
          `In Jira, open the workflow of ${say.name(args.issueType)} and take ${say.names(args.fields)} off the validators of these steps.`,
        ),
        step(
          `Or fill ${it} in: on the items that lack ${it}, and on new ones by a default value or by a field of aqua that the plan pairs with ${it}.`,
        ),
        checkAgain,
      ],
    },
  };
}

export const en: WordsOf<typeof statusTransitionsPossible> = {
  name: 'Steps between statuses on one side are possible on the other',
  why: 'When somebody moves an item to another status, the synchronisation takes the same step on the other side. Where the workflow there has no such step, the item ends in the sync log and stays behind.',
  findings: {
    jiraLacks,
    aquaLacks: (args, say, items) => ({
      text:
        countOf(args) === 1
          ? `aqua’s workflow lacks the step ${shown(say, args)}, which Jira allows: ${standing(say, items, args)}`
          : `aqua’s workflow lacks ${countOf(args)} steps that Jira allows: ${standing(say, items, args)}`,
      expected: 'For every step that Jira’s users can take, a step in aqua between the same statuses',
      found: `Missing in aqua: ${shown(say, args)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select the project, open the menu ☰ → Project configuration → Workflow and add: ${shown(say, args)}. The configuration may belong to another project that shares its template.`,
          ),
          workflowStep(say, 'Or, in Jira, take them out of the workflow.'),
          checkAgain,
        ],
      },
    }),
    jiraRefuses: (args, say, items) => ({
      text: `Jira’s workflow does not let the sync user take ${theSteps(say, args)}; ${standing(say, items, args)}`,
      expected: 'Conditions that the sync user meets',
      found: admits(say, args) ? `The conditions let only others through: ${admits(say, args)}` : 'The conditions let only others through',
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(say, `In Jira, open the workflow of ${say.name(args.issueType)} and look at the conditions of ${shown(say, args)}.`),
          step(
            admits(say, args)
              ? `Add the sync user to those whom the conditions name (${admits(say, args)}), or name the sync user, or a role that it has, in the conditions.`
              : 'Let the sync user through: name it, or a role or group that it is in, in the conditions.',
          ),
          checkAgain,
        ],
      },
    }),
    jiraDemands: (args, say, items) => ({
      text: `${say.items(items, args.issueType)} ${items === 1 ? 'lacks' : 'lack'} ${say.names(args.fields, 3)}, without which Jira refuses ${theSteps(say, args)}`,
      ...demanded(args, say),
    }),
    jiraDemandsOfNew: (args, say, items) => ({
      text: `Jira refuses ${theSteps(say, args)} without ${say.names(args.fields, 3)}, which nothing fills on ${say.count(items, 'item that starts', 'items that start')} in aqua`,
      ...demanded(args, say),
    }),
    newInJira: ({ from, to, issueType, itemType }, say) => ({
      text: `A new ${itemTypes[itemType].one} from aqua cannot reach its first status: Jira begins in “${say.name(from)}” and has no step to “${say.name(to)}”`,
      expected: 'Jira begins in the same status, or a step leads there',
      found: `No step from “${say.name(from)}” to “${say.name(to)}”`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(say, `In Jira, add the step “${say.name(from)}” to “${say.name(to)}” to the workflow of ${say.name(issueType)}.`),
          checkAgain,
        ],
      },
    }),
    newInAqua: ({ from, to, issueType }, say) => ({
      text: `A new ${say.name(issueType)} from Jira cannot reach its first status: aqua begins in “${say.name(from)}” and has no step to “${say.name(to)}”`,
      expected: 'aqua begins in the same status, or a step leads there',
      found: `No step from “${say.name(from)}” to “${say.name(to)}”`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select the project, open the menu ☰ → Project configuration → Workflow and add the step “${say.name(from)}” to “${say.name(to)}”.`,
          ),
          checkAgain,
        ],
      },
    }),
    jiraDemandsUnseen: (args, say) => ({
      text: `Jira demands ${say.names(args.fields, 3)} on ${someSteps(args)} that aqua’s users can take; it could not be counted how many items lack ${args.fields.length === 1 ? 'it' : 'them'}`,
      ...demanded(args, say),
    }),
    workflowUnknown: ({ issueType }, say) => ({ text: `Jira did not tell the workflow of ${say.name(issueType)}` }),
    jiraConditions: (args, say) => ({
      text: `Jira reports conditions or validators on ${someSteps(args)} that aqua’s users can take; whether the sync user meets them shows only when it tries`,
      expected: 'Conditions and validators that the sync user meets',
      found: shown(say, args),
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira, open the workflow of ${say.name(args.issueType)} and make sure that conditions and validators of these steps let the sync user through.`,
          ),
        ],
      },
    }),
    jiraAsksFor: (args, say) => ({
      text: `Jira asks for ${say.names(args.fields, 3)} on ${someSteps(args)} that aqua’s users can take, and the plan does not carry ${args.fields.length === 1 ? 'it' : 'them'}: where a work item lacks ${args.fields.length === 1 ? 'it' : 'them'}, Jira refuses the step`,
      expected: 'Screens of steps that ask for nothing but what travels',
      found: `${shown(say, args)}: ${say.names(args.fields)}`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `Take ${say.names(args.fields)} off the screens of these steps in the workflow of ${say.name(args.issueType)}, or make ${args.fields.length === 1 ? 'the field' : 'the fields'} optional.`,
          ),
          step('Or carry it: in the plan under “What travels”, pair it with a field of aqua.'),
          checkAgain,
        ],
      },
    }),
    jiraDemandsUnused: (args, say) => ({
      text: `Jira demands ${say.names(args.fields, 3)} on ${someSteps(args)} that aqua’s users can take, and the plan does not carry ${args.fields.length === 1 ? 'it' : 'them'}; no item in scope lacks ${args.fields.length === 1 ? 'it' : 'them'} there today`,
      ...demanded(args, say),
    }),
    jiraRefusesUnused: (args, say) => ({
      text: `Jira’s workflow does not let the sync user take ${someSteps(args)} that aqua allows; nothing in scope is in such a status today`,
      expected: 'Conditions that the sync user meets',
      found: admits(say, args) ? `${shown(say, args)}: only for ${admits(say, args)}` : shown(say, args),
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          workflowStep(
            say,
            `In Jira, open the workflow of ${say.name(args.issueType)} and let the sync user through the conditions of ${shown(say, args)}.`,
          ),
        ],
      },
    }),
    jiraLacksUnused: (args, say) => ({
      text: `Jira’s workflow lacks ${someSteps(args)} that aqua allows; nothing in scope is in such a status today`,
      expected: 'The same steps on both sides',
      found: `Missing in Jira: ${shown(say, args)}`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [workflowStep(say, `Add to the workflow of ${say.name(args.issueType)}: ${shown(say, args)}.`)],
      },
    }),
    aquaLacksUnused: (args, say) => ({
      text: `aqua’s workflow lacks ${someSteps(args)} that Jira allows; nothing in scope is in such a status today`,
      expected: 'The same steps on both sides',
      found: `Missing in aqua: ${shown(say, args)}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, `In aqua, select the project, open the menu ☰ → Project configuration → Workflow and add: ${shown(say, args)}.`),
        ],
      },
    }),
    possible: ({ steps }, say) => ({ text: `${say.count(steps, 'step', 'steps')} can be followed on the other side` }),
    nothingToFollow: () => ({ text: 'There is no step between mapped statuses that the other side would have to follow' }),
  },
  question: {
    ask: 'Can every step between statuses that people take on one side be taken on the other?',
    look: [
      step(
        'In Jira’s settings, open the workflows of the planned work types; in aqua, select the project and open the menu ☰ → Project configuration → Workflow.',
      ),
      step('Compare which status can follow which.'),
    ],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt: `For each pair and direction: the steps between statuses that users can take on one side, and whether the other side's workflow has a step between the same statuses. Statuses are the same by equal name or by decision. Jira's workflow is read for each planned work type, aqua's for each item type; where aqua uses none, Jira's own steps are looked at. Conditions are read as the tree that they are, all or any of them: those that name permissions, roles, groups or accounts are compared with what the sync user holds, and so are validators of permissions. A step that lets only others through is refused. A validator that demands a field counts only where the field does not travel: then the items that lack it are counted, and the items that start in aqua unless the field has a default value. A screen on the way that asks for a field that Jira requires and that does not travel is a risk. Also: whether a new item can reach its first status on the other side.
 What is missing or refused fails where items in scope are in the status from which the step leads, or where items of aqua become that status; elsewhere it is a risk.`,
  cannotSee:
    'Which roles may take a step in aqua: its interface tells only which steps there are. What validators and conditions of apps, of earlier statuses, of other fields, or of reporter and assignee make of a real item: that is told as a risk, and only the transition itself shows it. Several steps at once between two runs of the synchronisation, and how SyncConfigurator brings a new item to a status of aqua that is several steps away from the one in which Jira begins.',
  mend: 'Add the step to the workflow that lacks it, or take it out of the other one. Where a condition refuses it: give the sync user what the condition names. Where a validator demands a field: fill it, carry it, or take it off the validator.',
};
