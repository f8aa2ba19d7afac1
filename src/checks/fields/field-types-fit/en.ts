import type { JiraKind } from '../_field-types';
import { itemTypes } from '../../../wording/en/item-types';
import { aquaStep, checkAgain, step } from '../../../wording/en/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { fieldTypesFit } from './check';

const jiraKinds: Record<JiraKind, string> = {
  text: 'a short text',
  longText: 'a long text',
  url: 'a web address',
  labels: 'labels',
  link: 'a linked work item',
  option: 'one choice of a list',
  options: 'several choices of a list',
  number: 'a number',
  date: 'a date',
  user: 'a person',
  users: 'several people',
  people: 'people',
  sprint: 'a sprint',
  duration: 'a time span',
};

/** What Jira's fields take of all texts. */
const onlyTakes: Partial<Record<JiraKind, string>> = {
  labels: 'takes only labels without blanks',
  option: 'takes only the values of its list',
  url: 'takes only web addresses',
  link: 'takes only the keys of work items',
};

/** aqua's types as its configuration shows them; others are shown as its API calls them. */
const aquaTypes: Readonly<Record<string, string>> = {
  String: 'a text',
  Text: 'a long text',
  Dictionary: 'a list with one choice',
  DictionaryMultiChoice: 'a list with several choices',
  DateTime: 'a date',
  Decimal: 'a number',
  User: 'a user',
  UserMultiChoice: 'several users',
  Sprint: 'a sprint',
  TimeSpan: 'a time span',
};

export const en: WordsOf<typeof fieldTypesFit> = {
  name: 'The fields of each pair fit each other',
  why: 'SyncConfigurator refuses fields whose types differ, and a value that does not fit becomes a sync error.',
  findings: {
    jiraFieldMissing: ({ jira }, say) => ({
      text: `Jira has no field “${say.name(jira)}” any more, which the plan carries`,
      expected: 'A field of this id',
      found: 'Deleted, or in the bin',
      remedy: {
        owner: 'jiraAdmin',
        steps: [step('Restore the field in Jira, or take the pair out of SyncConfigurator and the plan.'), checkAgain],
      },
    }),
    jiraFieldUnseen: ({ jira }, say) => ({
      text: `Jira’s list of fields does not show “${say.name(jira)}”, so it cannot be compared`,
      expected: 'A field of this id',
      found: 'Not listed; fields of a team-managed project may be left out',
    }),
    aquaFieldMissing: ({ aqua, itemType, inactive }, say) => ({
      text: `aqua’s ${itemTypes[itemType].many} have no active field “${say.name(aqua)}”, which the plan carries`,
      expected: 'An active field',
      found: inactive ? 'Deactivated' : 'No such field',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, select the project, open the menu ☰ → Project configuration → Template and add or activate it.'),
          step('Or take the pair out of SyncConfigurator and the plan.'),
          checkAgain,
        ],
      },
    }),
    aquaReadOnly: ({ jira, aqua }, say) => ({
      text: `“${say.name(aqua)}” is read-only in aqua, so “${say.name(jira)}” cannot be written there`,
      expected: 'Writable for the sync user’s role',
      found: 'Read-only',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua, select the project, open the menu ☰ → Project configuration → Workflow → Global rules and see whether a rule makes it read-only.',
          ),
          step('aqua’s own fields, such as the owner, are never written: take such a pair out of SyncConfigurator and the plan.'),
          checkAgain,
        ],
      },
    }),
    usedTwice: ({ aqua, itemType }, say) => ({
      text: `The aqua field “${say.name(aqua)}” of ${itemTypes[itemType].many} is used for two Jira fields`,
      expected: 'One Jira field for each aqua field',
      found: 'Two; SyncConfigurator marks them red',
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('Choose another aqua field for one of them, in SyncConfigurator and in the plan.'), checkAgain],
      },
    }),
    typesDiffer: ({ jira, aqua, jiraKind, aquaType }, say) => ({
      text: `“${say.name(jira)}” in Jira and “${say.name(aqua)}” in aqua cannot be paired: their types differ`,
      expected: `An aqua field that takes ${jiraKinds[jiraKind]}`,
      found: `aqua: ${aquaTypes[aquaType] ?? aquaType}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            `In aqua, select the project, open the menu ☰ → Project configuration → Template and add a field that takes ${jiraKinds[jiraKind]}.`,
          ),
          step('Pair it in SyncConfigurator and in the plan instead.'),
          checkAgain,
        ],
      },
    }),
    typeUnknown: ({ jira, aqua, aquaType }, say) => ({
      text: `It cannot be told whether “${say.name(jira)}” in Jira fits “${say.name(aqua)}” in aqua`,
      expected: 'Fields of the same type',
      found: `Jira: a field of another app; aqua: ${aquaTypes[aquaType] ?? aquaType}`,
    }),
    lengthUnknown: ({ jira, aqua }, say) => ({
      text: `aqua does not tell how many characters “${say.name(aqua)}” holds, so it cannot be told whether “${say.name(jira)}” fits`,
      expected: 'A length',
      found: 'None',
    }),
    aquaTooShort: ({ jira, aqua, aquaLength }, say, items) => ({
      text: `At least ${say.items(items)} ${items === 1 ? 'has' : 'have'} a longer “${say.name(jira)}” than “${say.name(aqua)}” in aqua takes`,
      expected: `At most ${say.count(aquaLength, 'character', 'characters')}`,
      found: 'Longer texts, among the newest 500 items in scope',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, select the project, open the menu ☰ → Project configuration → Template and lengthen the field.'),
          checkAgain,
        ],
      },
    }),
    jiraTooShort: ({ jira, aqua, jiraLength, itemType }, say, items) => ({
      text: `At least ${say.count(items, itemTypes[itemType].one, itemTypes[itemType].many)} ${items === 1 ? 'has' : 'have'} a longer “${say.name(aqua)}” than “${say.name(jira)}” in Jira takes`,
      expected: `At most ${say.count(jiraLength, 'character', 'characters')}`,
      found: 'Longer texts, among the newest 500 items in aqua',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, shorten these texts, and the field in the menu ☰ → Project configuration → Template.'),
          checkAgain,
        ],
      },
    }),
    textIntoJira: ({ jira, aqua, jiraKind }, say) => ({
      text: `“${say.name(aqua)}” in aqua takes any text, “${say.name(jira)}” in Jira ${onlyTakes[jiraKind] ?? 'does not'}`,
      expected: 'Texts that Jira takes',
      found: 'aqua: any text',
      remedy: {
        owner: 'aquaAdmin',
        steps: [step('Let testers enter only what Jira takes, or let the pair travel to aqua only.')],
      },
    }),
    aquaShorter: ({ jira, aqua, jiraLength, aquaLength }, say) => ({
      text: `“${say.name(jira)}” may hold longer texts than “${say.name(aqua)}” in aqua takes`,
      expected: `aqua: at least ${say.count(jiraLength, 'character', 'characters')}`,
      found: `aqua: ${say.count(aquaLength, 'character', 'characters')}`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [aquaStep(say, 'In aqua, select the project, open the menu ☰ → Project configuration → Template and lengthen the field.')],
      },
    }),
    jiraShorter: ({ jira, aqua, jiraLength, aquaLength }, say) => ({
      text: `“${say.name(aqua)}” in aqua may hold longer texts than “${say.name(jira)}” takes`,
      expected: `At most ${say.count(jiraLength, 'character', 'characters')}`,
      found: aquaLength === undefined ? 'aqua: without a limit' : `aqua: ${say.count(aquaLength, 'character', 'characters')}`,
      remedy: {
        owner: 'jiraAdmin',
        steps: [
          step(
            `Keep texts in aqua at ${say.count(jiraLength, 'character', 'characters')} or fewer, or pair a long text field of Jira instead.`,
          ),
        ],
      },
    }),
    aquaTakesWholeNumbers: ({ jira, aqua }, say, items) => ({
      text: `${say.items(items)} ${items === 1 ? 'has' : 'have'} a number with decimals in “${say.name(jira)}”, which “${say.name(aqua)}” in aqua does not take`,
      expected: 'Numbers of the same kind',
      found: 'Jira: with decimals; aqua: whole numbers only',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(say, 'In aqua, open the project’s configuration → Fields and allow decimals, or use whole numbers only in Jira.'),
          checkAgain,
        ],
      },
    }),
    wholeNumbers: ({ jira, aqua }, say) => ({
      text: `“${say.name(jira)}” may hold decimals, “${say.name(aqua)}” in aqua takes whole numbers only`,
      expected: 'Numbers of the same kind',
      found: 'Jira: with decimals; aqua: without',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          aquaStep(
            say,
            'In aqua, select the project, open the menu ☰ → Project configuration → Template and allow decimals, or use whole numbers only in Jira.',
          ),
        ],
      },
    }),
    fits: ({ pairs }, say) => ({ text: say.count(pairs, 'pair of fields fits', 'pairs of fields fit') }),
    nameFits: () => ({ text: 'The plan names no pairs of fields; Jira’s summary fits aqua’s name' }),
    noPairs: () => ({ text: 'The plan names no pairs of fields' }),
  },
  question: {
    ask: 'Does SyncConfigurator accept each pair of fields?',
    look: [step('In SyncConfigurator, open the mapping of the fields and look for pairs that are marked red or cannot be chosen.')],
    yes: 'Yes',
    no: 'No',
  },
};

export const about: AboutWords = {
  looksAt:
    "The plan's pairs of a Jira field and an aqua field: both exist, aqua's is active, used once and, towards aqua, not read-only for the sync user's role as far as the reading account has it; and their types fit. Fields of the same type do, and these special pairs: a Jira user and an aqua dictionary; labels, a linked work item, a single choice, a text or an address and an aqua string; a sprint and a dictionary. Then how long a text each side allows, the summary and the description included: where one side takes less, the newest 500 items in scope are measured, and only the lengths are kept. Whether aqua's number has decimals, and whether aqua's text may hold what Jira's field does not take.",
  cannotSee:
    "Fields of other apps. Fields that SyncConfigurator pairs by itself because they have the same name. The special pairs need aqua 24.88 or newer; the app does not look at aqua's version.",
  mend: 'Choose another field, change the type of the aqua field by adding a new one, or lengthen it in the menu ☰ → Project configuration → Template.',
};
