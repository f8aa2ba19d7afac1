import type { AquaItemType, Ref } from '../../contract';
import type { Say } from '../say';
import type { ChecklistWords, FindingWords, WordsFor } from '../words';
import { itemTypes } from './item-types';
import { aquaStep, checkAgain, step } from './links';

const unusable: Record<'missing' | 'inactive' | 'notADictionary', string> = {
  missing: 'There is no such field any more',
  inactive: 'The field is deactivated',
  notADictionary: 'The field is no list of values',
};

function fieldUnusable(
  { itemType, fieldId, why }: { itemType: AquaItemType; fieldId: string; why: keyof typeof unusable },
  say: Say,
  items: number,
): FindingWords {
  return {
    text: `The aqua field “${fieldId}” cannot take the resolution of ${items > 0 ? say.items(items) : itemTypes[itemType].many}`,
    expected: `An active list field of ${itemTypes[itemType].many}`,
    found: unusable[why],
    remedy: {
      owner: 'aquaAdmin',
      steps: [
        step('Pick another field in the plan under “What goes where”.'),
        aquaStep(say, 'Or, in aqua, open the project’s configuration → Fields and activate it.'),
        checkAgain,
      ],
    },
  };
}

export const fieldWords: WordsFor<'aqua-required-fields'> = {
  'aqua-required-fields': {
    name: 'aqua has the fields that the synchronisation writes',
    why: 'In JiraID aqua keeps the key of the Jira work item that an item belongs to. Without it, or where the key does not fit, items cannot be linked and are not synchronised.',
    findings: {
      jiraIdMissing: ({ itemType }, say) => ({
        text: `aqua’s ${itemTypes[itemType].many} have no field JiraID, so none of them can be synchronised`,
        expected: 'A custom text field JiraID',
        found: 'No such field',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              `In aqua, open the project’s configuration → Fields and add a custom text field JiraID to ${itemTypes[itemType].many}.`,
            ),
            checkAgain,
          ],
        },
      }),
      jiraIdInactive: ({ itemType }, say) => ({
        text: `The field JiraID of aqua’s ${itemTypes[itemType].many} is deactivated, so none of them can be synchronised`,
        expected: 'Active',
        found: 'Deactivated',
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'In aqua, open the project’s configuration → Fields and activate JiraID.'), checkAgain],
        },
      }),
      jiraIdNotText: ({ itemType, type }, say) => ({
        text: `The field JiraID of aqua’s ${itemTypes[itemType].many} is no text field, so it cannot hold a key`,
        expected: 'A text field',
        found: type,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, 'In aqua, open the project’s configuration → Fields, replace JiraID by a custom text field of the same name.'),
            checkAgain,
          ],
        },
      }),
      jiraIdTooShort: ({ itemType, length, key }, say) => ({
        text: `JiraID of aqua’s ${itemTypes[itemType].many} holds ${say.count(length, 'character', 'characters')}; ${key} has ${key.length}`,
        expected: `At least ${key.length} characters, better 255`,
        found: say.count(length, 'character', 'characters'),
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              'In aqua, open the project’s configuration → Fields and lengthen JiraID. The configuration may belong to another project that shares its template.',
            ),
            checkAgain,
          ],
        },
      }),
      jiraIdLengthUnknown: ({ itemType }) => ({
        text: `aqua does not tell how many characters JiraID of ${itemTypes[itemType].many} holds`,
      }),
      jiraLinkMissing: ({ itemType }, say) => ({
        text: `aqua’s ${itemTypes[itemType].many} have no field JiraLink; the way to Jira in one click is missing`,
        expected: 'A custom text field JiraLink',
        found: 'No such field',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              `In aqua, open the project’s configuration → Fields and add a custom text field JiraLink to ${itemTypes[itemType].many}.`,
            ),
          ],
        },
      }),
      complete: ({ itemTypes: types, length }, say) => ({
        text: `JiraID is there for ${say.list(types.map((type) => itemTypes[type].many))}${length === undefined ? '' : ` and holds ${say.count(length, 'character', 'characters')}`}`,
      }),
    },
    question: {
      ask: 'Do the synchronised item types have an active text field JiraID that is long enough for the project’s keys?',
      look: [step('In aqua, open the project’s configuration → Fields and look at JiraID of each item type.')],
      yes: 'Yes',
      no: 'No',
    },
  },
};

interface Mapped {
  one: string;
  many: string;
  /** "63 bugs are in “Ready for Retest”". */
  use: (items: string, name: string) => string;
  /** What aqua's project configuration calls the field. */
  field: string;
  why: string;
}

/** Words for a field whose values are mapped. */
function mappedWords({ one, many, use, field, why }: Mapped): ChecklistWords['resolutions-mapped'] {
  const quoted = (say: Say, ref: Ref): string => `“${say.name(ref)}”`;
  return {
    name: `Every ${one} in use has a counterpart`,
    why,
    findings: {
      missing: ({ value, issueType, proposal, project }, say, items) => ({
        text: `${use(say.items(items, issueType), quoted(say, value))}, which aqua lacks`,
        expected: `An aqua value called ${quoted(say, value)}, or a decision for another one`,
        found: proposal ? `No such value; ${quoted(say, proposal)} is similar` : 'No such value',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            ...(proposal
              ? [
                  step(
                    `Decide whether ${quoted(say, proposal)} means the same; if so, map ${quoted(say, value)} to it in SyncConfigurator.`,
                  ),
                ]
              : []),
            aquaStep(
              say,
              `${proposal ? 'Or, in' : 'In'} aqua, open the configuration of ${say.name(project)} → Fields and add the value ${quoted(say, value)} to ${field}. The configuration may belong to another project that shares its template.`,
            ),
            checkAgain,
          ],
        },
      }),
      missingInJira: ({ entry, issueType, itemType, proposal }, say, items) => ({
        text: `${use(say.count(items, itemTypes[itemType].one, itemTypes[itemType].many), quoted(say, entry))} in aqua, which Jira lacks for ${say.name(issueType)}`,
        expected: `A Jira ${one} called ${quoted(say, entry)}, or a decision for another one`,
        found: proposal ? `No such ${one}; ${quoted(say, proposal)} is similar` : `No such ${one}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            step(
              `In SyncConfigurator, map ${quoted(say, entry)} to ${proposal ? `${quoted(say, proposal)}, if it means the same, or to another ${one}` : `a Jira ${one} that means the same`}.`,
            ),
            aquaStep(say, `Or, in aqua, give these ${itemTypes[itemType].many} another value.`),
            checkAgain,
          ],
        },
      }),
      decidedOnGone: ({ value, issueType }, say, items) => ({
        text: `${use(say.items(items, issueType), quoted(say, value))}, which was decided to become a value that aqua no longer has`,
        expected: 'A value that can be selected in aqua',
        found: 'Deleted, or in another field',
        remedy: { owner: 'jiraAdmin', steps: [step('Decide anew which aqua value it becomes.'), checkAgain] },
      }),
      fieldUnusable: ({ itemType, fieldId, why: reason }, say, items) => ({
        text: `The aqua field “${fieldId}” cannot take the ${one} of ${items > 0 ? say.items(items) : itemTypes[itemType].many}`,
        expected: `An active list field of ${itemTypes[itemType].many}`,
        found: unusable[reason],
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            ...(one === 'resolution' ? [step('Pick another field in the plan under “What goes where”.')] : []),
            aquaStep(
              say,
              `${one === 'resolution' ? 'Or, in' : 'In'} aqua, open the project’s configuration → Fields and make it an active list.`,
            ),
            checkAgain,
          ],
        },
      }),
      unidentified: ({ values, itemType }, say, items) => ({
        text: `${say.count(values, one, many)} of ${say.count(items, itemTypes[itemType].one, itemTypes[itemType].many)} could not be told from aqua’s answer`,
      }),
      reachable: ({ values, issueType, project }, say) => ({
        text: `${say.list(values.map((value) => quoted(say, value)))} ${values.length === 1 ? 'has' : 'have'} no counterpart in aqua; no item of type “${say.name(issueType)}” has ${values.length === 1 ? 'it' : 'them'} today`,
        expected: `A counterpart for every ${one} that a work item can come to`,
        found: 'None yet',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              `In aqua, open the configuration of ${say.name(project)} → Fields and add ${values.length === 1 ? 'it' : 'them'} to ${field}, before the first work item comes there.`,
            ),
            step('Then map them in SyncConfigurator.'),
          ],
        },
      }),
      mapped: ({ equal, decided, created, unused }, say) => ({
        text: say.list([
          `${equal} of the ${many} in use ${equal === 1 ? 'has' : 'have'} an equal name`,
          ...(decided > 0 ? [`${decided} decided`] : []),
          ...(created > 0 ? [`${created} to be created by SyncConfigurator`] : []),
          ...(unused ? [`${unused} unused`] : []),
        ]),
      }),
      notCarried: () => ({ text: `The plan carries no ${one}` }),
    },
    question: {
      ask: `Does every ${one} in use have a counterpart on the other side?`,
      look: [step(`In SyncConfigurator, open the mapping of the field values and look for ${many} without a counterpart.`)],
      yes: 'Yes',
      no: 'No',
    },
  };
}

export const valueWords: WordsFor<
  'resolutions-mapped' | 'statuses-mapped' | 'priorities-mapped' | 'unresolved-mapped' | 'resolution-named-unresolved'
> = {
  'resolutions-mapped': mappedWords({
    one: 'resolution',
    many: 'resolutions',
    use: (items, name) => `${items.replace(/^([\d,.]+) /, '$1 resolved ')} use ${name}`,
    field: 'the field that takes the resolution',
    why: 'SyncConfigurator maps values of equal names when a synchronisation is created. A work item whose resolution has no counterpart is not transferred.',
  }),
  'statuses-mapped': mappedWords({
    one: 'status',
    many: 'statuses',
    use: (items, name) => `${items} are in ${name}`,
    field: 'Status',
    why: 'SyncConfigurator maps statuses of equal names when a synchronisation is created, and never by itself afterwards. An item in a status without a counterpart is not transferred.',
  }),
  'priorities-mapped': mappedWords({
    one: 'priority',
    many: 'priorities',
    use: (items, name) => `${items} have the priority ${name}`,
    field: 'Priority',
    why: 'SyncConfigurator maps priorities of equal names when a synchronisation is created. An item whose priority has no counterpart is not transferred.',
  }),
  'unresolved-mapped': {
    name: 'Work items without a resolution have a value in aqua',
    why: 'In Jira an open work item has no resolution at all; aqua needs a value of its own for that, for example “Unresolved”. Without it no open item can be transferred.',
    findings: {
      missing: ({ issueType, project }, say, items) => ({
        text: `${say.items(items, issueType)} have no resolution, and aqua has no value for that`,
        expected: 'A value such as “Unresolved”',
        found: 'No such value',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(
              say,
              `In aqua, open the configuration of ${say.name(project)} → Fields, add the value “Unresolved” to the field that takes the resolution.`,
            ),
            step('In SyncConfigurator, map Jira’s empty resolution to it.'),
            checkAgain,
          ],
        },
      }),
      deleted: ({ issueType, entry, project }, say, items) => ({
        text: `${say.items(items, issueType)} have no resolution, and aqua’s value for that, “${say.name(entry)}”, was deleted`,
        expected: `“${say.name(entry)}” as a value that can be selected`,
        found: 'Deleted: it only shows on old items',
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            aquaStep(say, `In aqua, open the configuration of ${say.name(project)} → Fields and restore or add “${say.name(entry)}”.`),
            step('In SyncConfigurator, map Jira’s empty resolution to it.'),
            checkAgain,
          ],
        },
      }),
      missingUnused: (_args, say) => ({
        text: 'aqua has no value for work items without a resolution; none in scope is open today',
        expected: 'A value such as “Unresolved”',
        found: 'No such value',
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, 'In aqua, add the value “Unresolved” to the field that takes the resolution.'), checkAgain],
        },
      }),
      fieldUnusable,
      mapped: ({ entry }, say) => ({ text: `“${say.name(entry)}” stands for it` }),
      notCarried: () => ({ text: 'The plan does not carry the resolution to aqua' }),
    },
    question: {
      ask: 'Does aqua have a value for work items without a resolution?',
      look: [step('In aqua, open the project’s configuration → Fields and look at the values of the field that takes the resolution.')],
      yes: 'Yes',
      no: 'No',
    },
  },
  'resolution-named-unresolved': {
    name: 'No resolution in Jira is called “Unresolved”',
    why: 'In Jira, any resolution means that a work item is resolved. Whoever picks one called “Unresolved” resolves the item, and aqua shows it as open.',
    findings: {
      named: ({ resolution }, say) => ({
        text: `Jira has a resolution called “${say.name(resolution)}”: whoever picks it resolves the work item`,
        expected: 'No such resolution: an open work item has none',
        found: `“${say.name(resolution)}”`,
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step('In Jira’s settings, rename or delete the resolution; Jira asks what its work items get instead.', {
              text: 'Resolutions',
              href: say.jira('/secure/admin/ViewResolutions.jspa'),
            }),
            checkAgain,
          ],
        },
      }),
      none: () => ({ text: 'None is called so' }),
    },
    question: {
      ask: 'Is there no resolution called “Unresolved” in Jira?',
      look: [step('In Jira’s settings, look at the list of resolutions.')],
      yes: 'There is none',
      no: 'There is one',
    },
  },
};
