import type { JiraKind } from '../../checks/fields/_field-types';
import type { Ref } from '../../contract';
import type { Say } from '../say';
import type { Remedy, RemedyStep, WordsFor } from '../words';
import { itemTypes } from './item-types';
import { aquaStep, aquaSupport, checkAgain, jiraPermissionSchemes, jiraProjectSettings, step } from './links';
import { permissionName } from './permissions';

/** Where a project's fields and screens are set up. */
function fieldSettings(say: Say, text: string): RemedyStep {
  return step(text, jiraProjectSettings(say));
}

const notYourServer = step('Where you do not run the server yourself, ask aqua to do it.', aquaSupport);

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const megabytes = (bytes: number): string => `${number.format(bytes / 1_048_576)} MB`;

/** "At least 3 work items", for what was looked at in part. */
function itemsSeen(say: Say, items: number, atLeast: boolean): string {
  return atLeast ? `At least ${say.items(items)}` : say.items(items);
}

const things: Record<'description' | 'priority' | 'assignee' | 'reporter' | 'dueDate' | 'sprint' | 'securityLevel' | 'fixVersion', string> =
  {
    description: 'description',
    priority: 'priority',
    assignee: 'assignee',
    reporter: 'reporter',
    dueDate: 'due date',
    sprint: 'sprint',
    securityLevel: 'security level',
    fixVersion: 'fix version',
  };

const fieldScreens = step(
  'In the Jira project’s settings, open the screen that is used for “Create” and compare it with what the plan carries.',
);

function toTheScreen(say: Say, what: string): Remedy {
  return {
    owner: 'jiraAdmin',
    steps: [
      fieldSettings(say, `In the Jira project’s settings, open the screen that is used for “Create” for this work type and add ${what}.`),
      step('Or leave it out of the synchronisation and of the plan.'),
      checkAgain,
    ],
  };
}

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
  sprint: 'a sprint',
  duration: 'a time span',
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

/** What lets the app see aqua's rules as the sync user meets them. */
function giveRole(say: Say, reader: Ref, role: Ref | undefined): RemedyStep[] {
  return role
    ? [
        aquaStep(say, `In aqua, give ${say.name(reader)}, the account this app reads with, the role “${say.name(role)}” in the project.`),
        checkAgain,
      ]
    : [aquaStep(say, 'In aqua, give the sync user its role in the project first.'), checkAgain];
}

/** Words of the section "Fields" but for aqua's own fields JiraID and JiraLink. */
export const otherFieldWords: WordsFor<
  | 'aqua-required-fields-read-only'
  | 'jira-required-fields'
  | 'jira-fields-on-create-screen'
  | 'aqua-mandatory-fields'
  | 'field-types-fit'
  | 'attachments-fit'
> = {
  'aqua-required-fields-read-only': {
    name: 'The sync user can write JiraID and JiraLink',
    why: 'The synchronisation writes these fields into every item. A rule may keep everybody else from changing them, and should, but not the sync user.',
    findings: {
      readOnly: ({ fields, role }, say) => ({
        text: `${say.names(fields)} ${fields.length === 1 ? 'is' : 'are'} read-only for the sync user’s role “${say.name(role)}”, so items cannot be linked`,
        expected: 'Writable for the sync user’s role',
        found: 'Read-only',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              `In aqua, open the project’s configuration → Workflow → Global rules and leave “${say.name(role)}” out of the rule.`,
            ),
            checkAgain,
          ],
        },
      }),
      readOnlyForReader: ({ fields, reader, role }, say) => ({
        text: `${say.names(fields)} ${fields.length === 1 ? 'is' : 'are'} read-only for the account this app reads with; whether for the sync user too cannot be seen`,
        expected: 'Writable for the sync user’s role',
        found: `aqua shows rules as ${say.name(reader)} meets them, who has another role`,
        remedy: { owner: 'aquaAdmin', steps: giveRole(say, reader, role) },
      }),
      otherRole: ({ reader, role }, say) => ({
        text: 'Whether the sync user can write JiraID and JiraLink cannot be seen',
        expected: 'Writable for the sync user’s role',
        found: `aqua shows rules as ${say.name(reader)} meets them, who has another role`,
        remedy: { owner: 'aquaAdmin', steps: giveRole(say, reader, role) },
      }),
      writable: () => ({ text: 'They are writable for the sync user’s role' }),
      noFields: () => ({ text: 'aqua has neither field' }),
    },
    question: {
      ask: 'Can the sync user write JiraID and JiraLink in aqua?',
      look: [step('In aqua, open the project’s configuration → Workflow → Global rules and look for rules on these fields.')],
      yes: 'Yes',
      no: 'No, a rule forbids it',
    },
  },
  'jira-required-fields': {
    name: 'New work items have all the fields that Jira requires',
    why: 'Jira refuses a new work item that lacks a required field. Items that start in aqua then never arrive in Jira.',
    findings: {
      required: ({ field, issueType }, say) => ({
        text: `Jira requires “${say.name(field)}” on ${say.type(issueType)}, and the synchronisation does not fill it in`,
        expected: 'A default value, a field in aqua that fills it, or not required',
        found: 'Required, without a default, not part of the plan',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            fieldSettings(say, `In Jira, give “${say.name(field)}” a default value, or make it optional for this work type.`),
            step('Or let a field of aqua fill it: map the two in SyncConfigurator and add the pair to the plan.'),
            checkAgain,
          ],
        },
      }),
      defaultUnknown: ({ field, issueType }, say) => ({
        text: `Jira requires “${say.name(field)}” on ${say.type(issueType)}; whether it has a default value cannot be seen`,
        expected: 'A default value, a field in aqua that fills it, or not required',
        found: 'Required; Jira shows defaults only to those who may fill the field in',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            fieldSettings(say, `In Jira, look whether “${say.name(field)}” has a default value.`),
            step('Or let somebody who may create work items there and fill in this field check this row again.'),
          ],
        },
      }),
      filled: ({ issueTypes }, say) => ({
        text: `All required fields of new ${say.list(issueTypes.map((type) => say.type(type)))} are filled in or have a default`,
      }),
      notTowardsJira: () => ({ text: 'The plan creates nothing in Jira' }),
    },
    question: {
      ask: 'Can a new work item be created in Jira with only the fields that the synchronisation fills in?',
      look: [
        step(
          'In the Jira project, press “Create”, choose the work type, and look which fields with an asterisk are empty and not part of the plan.',
        ),
      ],
      yes: 'Yes, none is left empty',
      no: 'No',
    },
  },
  'jira-fields-on-create-screen': {
    name: 'What travels to Jira is on the create screen',
    why: 'Jira refuses a new work item that sets a field which its create screen lacks.',
    findings: {
      thingMissing: ({ thing, issueType }, say) => ({
        text: `The ${things[thing]} cannot be set on new ${say.type(issueType)}: the create screen lacks it`,
        expected: 'On the create screen',
        found: 'Not there',
        remedy: toTheScreen(say, `the ${things[thing]}`),
      }),
      fieldMissing: ({ field, issueType }, say) => ({
        text: `“${say.name(field)}” cannot be set on new ${say.type(issueType)}: the create screen lacks it`,
        expected: 'On the create screen',
        found: 'Not there',
        remedy: toTheScreen(say, `“${say.name(field)}”`),
      }),
      outOfSight: ({ thing, issueType, permission }, say) => ({
        text: `Whether the ${things[thing]} is on the create screen of ${say.type(issueType)} cannot be seen`,
        expected: 'On the create screen',
        found: `Jira shows it there only to those who hold ${permissionName(permission)}, and you do not`,
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step(
              `Grant yourself ${permissionName(permission)} for the time of the check, or look at the screen in Jira’s settings.`,
              jiraPermissionSchemes(say),
            ),
            checkAgain,
          ],
        },
      }),
      complete: () => ({ text: 'All that the plan carries is on the create screen' }),
      notTowardsJira: () => ({ text: 'The plan creates nothing in Jira' }),
    },
    question: {
      ask: 'Does the create screen have all fields that travel to Jira?',
      look: [fieldScreens],
      yes: 'Yes, all of them',
      no: 'No',
    },
  },
  'aqua-mandatory-fields': {
    name: 'New aqua items have all the fields that aqua requires',
    why: 'aqua refuses a new item that lacks a required field. Work items that start in Jira then never arrive in aqua.',
    findings: {
      mandatory: ({ field, issueType }, say, items) => ({
        text: `aqua requires “${say.name(field)}”, which the synchronisation does not fill in for ${items > 0 ? say.items(items, issueType) : say.type(issueType)}`,
        expected: 'A default value, a field in Jira that fills it, or not required',
        found: 'Required for the sync user’s role, without a default, not part of the plan',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              `In aqua, open the project’s configuration and give “${say.name(field)}” a default value, or leave the sync user’s role out of the rule that requires it.`,
            ),
            step('Or let a field of Jira fill it: map the two in SyncConfigurator and add the pair to the plan.'),
            checkAgain,
          ],
        },
      }),
      otherRole: ({ reader, role, fields }, say) => ({
        text: 'What aqua requires of the sync user cannot be seen',
        expected: 'The reading account has the sync user’s role in the project',
        found:
          fields.length > 0
            ? `aqua shows rules as ${say.name(reader)} meets them, who has another role; of that role it requires ${say.names(fields)}`
            : `aqua shows rules as ${say.name(reader)} meets them, who has another role; of that role it requires nothing more`,
        remedy: { owner: 'aquaAdmin', steps: giveRole(say, reader, role) },
      }),
      filled: () => ({ text: 'All required fields of new items are filled in or have a default' }),
      notTowardsAqua: () => ({ text: 'The plan creates nothing in aqua' }),
    },
    question: {
      ask: 'Can a new item be created in aqua, in the sync user’s role, with only the fields that the synchronisation fills in?',
      look: [step('In aqua, open the project’s configuration → Workflow → Global rules and look which fields are required for that role.')],
      yes: 'Yes, none is left empty',
      no: 'No',
    },
  },
  'field-types-fit': {
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
            aquaStep(say, 'In aqua, open the project’s configuration → Fields and add or activate it.'),
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
            aquaStep(say, 'In aqua, open the project’s configuration → Workflow → Global rules and see whether a rule makes it read-only.'),
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
            aquaStep(say, `In aqua, open the project’s configuration → Fields and add a field that takes ${jiraKinds[jiraKind]}.`),
            step('Pair it in SyncConfigurator and in the plan instead.'),
            checkAgain,
          ],
        },
      }),
      typeUnknown: ({ jira, aqua, aquaType }, say) => ({
        text: `Whether “${say.name(jira)}” in Jira fits “${say.name(aqua)}” in aqua cannot be told`,
        expected: 'Fields of the same type',
        found: `Jira: a field of another app; aqua: ${aquaTypes[aquaType] ?? aquaType}`,
      }),
      aquaShorter: ({ jira, aqua, jiraLength, aquaLength }, say) => ({
        text: `“${say.name(jira)}” may hold longer texts than “${say.name(aqua)}” in aqua takes`,
        expected: `aqua: ${say.count(jiraLength, 'character', 'characters')}`,
        found: `aqua: ${say.count(aquaLength, 'character', 'characters')}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'In aqua, open the project’s configuration → Fields and lengthen the field.')],
        },
      }),
      jiraShorter: ({ jira, aqua, jiraLength, aquaLength }, say) => ({
        text: `“${say.name(aqua)}” in aqua may hold longer texts than “${say.name(jira)}” takes`,
        expected: `At most ${say.count(jiraLength, 'character', 'characters')}`,
        found: aquaLength === undefined ? 'aqua: without a limit' : `aqua: ${say.count(aquaLength, 'character', 'characters')}`,
        remedy: {
          owner: 'jiraAdmin',
          steps: [step(`Keep texts in aqua below ${jiraLength} characters, or pair a long text field of Jira instead.`)],
        },
      }),
      wholeNumbers: ({ jira, aqua }, say) => ({
        text: `“${say.name(jira)}” may hold decimals, “${say.name(aqua)}” in aqua takes whole numbers only`,
        expected: 'Numbers of the same kind',
        found: 'Jira: with decimals; aqua: without',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, 'In aqua, open the project’s configuration → Fields and allow decimals, or use whole numbers only in Jira.'),
          ],
        },
      }),
      fits: ({ pairs }, say) => ({ text: say.count(pairs, 'pair of fields fits', 'pairs of fields fit') }),
      noPairs: () => ({ text: 'The plan names no pairs of fields' }),
    },
    question: {
      ask: 'Does SyncConfigurator accept each pair of fields?',
      look: [step('In SyncConfigurator, open the mapping of the fields and look for pairs that are marked red or cannot be chosen.')],
      yes: 'Yes',
      no: 'No',
    },
  },
  'attachments-fit': {
    name: 'Attachments fit into the other system',
    why: 'A file that the other system refuses becomes a sync error, and the item stays without it.',
    findings: {
      tooLarge: ({ jiraBytes, aquaBytes, atLeast }, say, items) => ({
        text: `${itemsSeen(say, items, atLeast)} ${items === 1 ? 'has' : 'have'} attachments that are larger than aqua takes`,
        expected: `At most ${megabytes(aquaBytes)} each`,
        found: `Larger ones; Jira takes up to ${megabytes(jiraBytes)}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, `In aqua’s server settings, raise the largest attachment to Jira’s ${megabytes(jiraBytes)}.`),
            notYourServer,
            step('Or take the large files off the work items, or leave attachments out of the synchronisation and of the plan.'),
            checkAgain,
          ],
        },
      }),
      kindRefused: ({ extensions, atLeast }, say, items) => ({
        text: `${itemsSeen(say, items, atLeast)} ${items === 1 ? 'has' : 'have'} attachments of a kind that aqua does not take`,
        expected: 'Kinds of file that aqua’s server settings allow',
        found: say.list(
          extensions.map((extension) => (extension === '' ? 'other kinds of file' : `.${extension}`)),
          8,
        ),
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, 'In aqua’s server settings, add these endings to the allowed ones.'),
            notYourServer,
            step('Or leave attachments out of the synchronisation and of the plan.'),
            checkAgain,
          ],
        },
      }),
      jiraTakesNone: (_args, say) => ({
        text: 'Jira takes no attachments, so none made in aqua arrives',
        expected: 'Attachments allowed',
        found: 'Switched off for the whole site',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step('In Jira’s system settings, allow attachments.', {
              text: 'Attachments',
              href: say.jira('/secure/admin/ViewAttachmentSettings.jspa'),
            }),
            checkAgain,
          ],
        },
      }),
      aquaTakesLess: ({ jiraBytes, aquaBytes, complete }, say) => ({
        text: `Jira takes attachments of up to ${megabytes(jiraBytes)}, aqua only of ${megabytes(aquaBytes)}`,
        expected: 'aqua takes what Jira takes',
        found: complete
          ? 'No work item in scope has a larger one today'
          : 'None of the newest 500 work items with attachments has a larger one',
        remedy: { owner: 'aquaAdmin', steps: [aquaStep(say, 'In aqua’s server settings, raise the largest attachment.'), notYourServer] },
      }),
      aquaTakesFewKinds: ({ complete }, say) => ({
        text: 'aqua takes some kinds of file only, Jira takes every kind',
        expected: 'aqua takes what Jira takes',
        found: complete
          ? 'No work item in scope has another kind today'
          : 'None of the newest 500 work items with attachments has another kind',
        remedy: { owner: 'aquaAdmin', steps: [aquaStep(say, 'In aqua’s server settings, allow every kind of file that people attach.')] },
      }),
      jiraTakesLess: ({ jiraBytes, aquaBytes }, say) => ({
        text: `aqua takes attachments of up to ${megabytes(aquaBytes)}, Jira only of ${megabytes(jiraBytes)}`,
        expected: 'Jira takes what aqua takes',
        found: 'A larger file that is attached in aqua does not arrive in Jira',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step('In Jira’s system settings, raise the largest attachment.', {
              text: 'Attachments',
              href: say.jira('/secure/admin/ViewAttachmentSettings.jspa'),
            }),
          ],
        },
      }),
      fits: ({ jiraBytes, aquaBytes }) => ({ text: `Jira takes up to ${megabytes(jiraBytes)}, aqua up to ${megabytes(aquaBytes)}` }),
      notCarried: () => ({ text: 'The plan does not carry attachments' }),
    },
    question: {
      ask: 'Does aqua take every attachment that the work items have, and Jira every one of aqua’s items?',
      look: [step('Compare the largest attachment in aqua’s server settings with the one in Jira’s system settings → Attachments.')],
      yes: 'Yes',
      no: 'No',
    },
  },
};
