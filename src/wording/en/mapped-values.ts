import type { AquaItemType, Ref } from '../../contract';
import type { Say } from '../say';
import type { ChecklistWords, Remedy } from '../words';
import { itemTypes } from './item-types';
import { aquaStep, checkAgain, step } from './links';

export const unusable: Record<'missing' | 'inactive' | 'notADictionary', string> = {
  missing: 'There is no such field any more',
  inactive: 'The field is deactivated',
  notADictionary: 'The field is no list of values',
};

type FixedWords = ChecklistWords['resolutions-mapped'];
/** The words of all kinds; a row takes those that it declares. */
export type MappedWords = FixedWords & { findings: Pick<ChecklistWords['lists-mapped']['findings'], 'jiraUnseen'> };

export interface Mapped {
  one: string;
  many: string;
  /** "63 bugs are in “Ready for Retest”"; with Jira's field where the row is about several. */
  use: (items: string, name: string, field: string) => string;
  /** What aqua's project configuration calls the field. */
  field: string;
  /** How the value is added in aqua, where that is not done in the project's fields. */
  addInAqua?: (project: string, value: string) => string;
  why: string;
  looksAt: string;
  cannotSee: string;
  mend: string;
}

/** Words for a field whose values are mapped. */
export function mappedWords({ one, many, use, field, why, looksAt, cannotSee, mend, ...more }: Mapped): MappedWords {
  const quoted = (say: Say, ref: Ref): string => `“${say.name(ref)}”`;
  const all = (say: Say, refs: readonly Ref[]): string => say.list(refs.map((ref) => quoted(say, ref)));
  const nameOf = (say: Say, ref: Ref | undefined): string => (ref ? quoted(say, ref) : '');
  const aquaItems = (say: Say, count: number, itemType: AquaItemType | undefined): string => {
    const nouns = itemType ? itemTypes[itemType] : { one: 'aqua item', many: 'aqua items' };
    return say.count(count, nouns.one, nouns.many);
  };
  const addInAqua =
    more.addInAqua ??
    ((project: string, value: string): string =>
      `aqua, open the configuration of ${project} → Fields and add the value ${value} to ${field}. The configuration may belong to another project that shares its template.`);
  const apart = (where: string, names: string): Remedy => ({
    owner: where === 'aqua' ? 'aquaAdmin' : 'jiraAdmin',
    steps: [
      step(`In ${where}, rename or delete all of ${names} but one, or decide in SyncConfigurator which of them is meant.`),
      checkAgain,
    ],
  });
  return {
    name: `Every ${one} in use has a counterpart`,
    why,
    looksAt,
    cannotSee,
    mend,
    findings: {
      missing: ({ value, issueType, proposal, project, field: of }, say, items) => ({
        text: `${use(say.items(items, issueType), quoted(say, value), nameOf(say, of))}, which aqua lacks`,
        expected: `An aqua ${noun()} called ${quoted(say, value)}, or a decision for another one`,
        found: proposal ? `No such ${noun()}; ${quoted(say, proposal)} is similar` : `No such ${noun()}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            ...(proposal
              ? [
                  step(
                    `Decide whether ${quoted(say, proposal)} means the same. If so, map ${quoted(say, value)} to it in SyncConfigurator, and keep the decision here: this app cannot see the mapping.`,
                  ),
                ]
              : []),
            aquaStep(say, `${proposal ? 'Or, in' : 'In'} ${addInAqua(say.name(project), quoted(say, value))}`),
            checkAgain,
          ],
        },
      }),
      missingInJira: ({ entry, issueType, itemType, proposal, field: of }, say, items) => ({
        text: `${use(aquaItems(say, items, itemType), quoted(say, entry), nameOf(say, of))} in aqua, which Jira lacks${issueType ? ` for ${say.name(issueType)}` : ''}`,
        expected: `A Jira ${one} called ${quoted(say, entry)}, or a decision for another one`,
        found: proposal ? `No such ${one}; ${quoted(say, proposal)} is similar` : `No such ${one}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            step(
              `In SyncConfigurator, map ${quoted(say, entry)} to ${proposal ? `${quoted(say, proposal)}, if it means the same, or to another ${one}` : `a Jira ${one} that means the same`}, and keep the decision here: this app cannot see the mapping.`,
            ),
            aquaStep(say, `Or, in aqua, give these ${itemType ? itemTypes[itemType].many : 'items'} another ${noun()}.`),
            checkAgain,
          ],
        },
      }),
      decidedOnGone: ({ value, issueType, field: of }, say, items) => ({
        text: `${use(say.items(items, issueType), quoted(say, value), nameOf(say, of))}, which was decided to become a ${noun()} that aqua no longer has`,
        expected: `A ${noun()} that can be selected in aqua`,
        found: 'Deleted, or in another field',
        remedy: { owner: 'jiraAdmin', steps: [step(`Decide anew which aqua ${noun()} it becomes.`), checkAgain] },
      }),
      decidedOnGoneInJira: ({ entry, itemType, field: of }, say, items) => ({
        text: `${use(aquaItems(say, items, itemType), quoted(say, entry), nameOf(say, of))} in aqua, which was decided to become a ${one} that Jira does not offer`,
        expected: `A ${one} that can be selected in Jira`,
        found: 'Deleted, or not offered for this work type',
        remedy: { owner: 'jiraAdmin', steps: [step(`Decide anew which Jira ${one} it becomes.`), checkAgain] },
      }),
      toBeAdded: ({ value, issueType, project, field: of }, say, items) => ({
        text: `${use(say.items(items, issueType), quoted(say, value), nameOf(say, of))}, which aqua does not have yet`,
        expected: `An aqua ${noun()} called ${quoted(say, value)}`,
        found: 'It was decided to add it; it is not there yet',
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, `In ${addInAqua(say.name(project), quoted(say, value))}`), checkAgain],
        },
      }),
      toBeAddedInJira: ({ entry, issueType, itemType, field: of }, say, items) => ({
        text: `${use(aquaItems(say, items, itemType), quoted(say, entry), nameOf(say, of))} in aqua, which Jira does not have yet`,
        expected: `A Jira ${one} called ${quoted(say, entry)}`,
        found: 'It was decided to add it; it is not there yet',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step(`In Jira, add a ${one} called ${quoted(say, entry)}${issueType ? ` that ${say.type(issueType)} can have` : ''}.`),
            checkAgain,
          ],
        },
      }),
      fieldUnusable: ({ itemType, fieldId, why: reason }, say, items) => ({
        text: `The aqua field “${fieldId}” cannot take the ${one} of ${items > 0 || !itemType ? say.items(items) : itemTypes[itemType].many}`,
        expected: `An active list field of ${itemType ? itemTypes[itemType].many : 'the project'}`,
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
      sameNameInJira: ({ values, entry, issueType }, say, items) => ({
        text: `${say.items(items, issueType)} have one of ${values.length} ${many} that aqua cannot tell apart: ${all(say, values)}`,
        expected: `A name of its own for each ${one}, beyond capital letters and blanks`,
        found: `All of them become ${quoted(say, entry)}, and one of them when the items come back`,
        remedy: apart('Jira', all(say, values)),
      }),
      sameNameInAqua: ({ entries, value, itemType }, say, items) => ({
        text: `${aquaItems(say, items, itemType)} have one of ${entries.length} values that Jira cannot tell apart: ${all(say, entries)}`,
        expected: 'A name of its own for each value, beyond capital letters and blanks',
        found: `All of them become ${quoted(say, value)}, and one of them when the items come back`,
        remedy: apart('aqua', all(say, entries)),
      }),
      sameNameInJiraUnused: ({ values, entry }, say) => ({
        text: `Jira has ${values.length} ${many} that aqua cannot tell apart: ${all(say, values)}`,
        expected: `A name of its own for each ${one}, beyond capital letters and blanks`,
        found: `All of them would become ${quoted(say, entry)}`,
        remedy: apart('Jira', all(say, values)),
      }),
      sameNameInAquaUnused: ({ entries, value }, say) => ({
        text: `aqua has ${entries.length} values that Jira cannot tell apart, and all can be chosen: ${all(say, entries)}`,
        expected: 'A name of its own for each value, beyond capital letters and blanks',
        found: `Which of them ${quoted(say, value)} becomes is a matter of chance`,
        remedy: apart('aqua', all(say, entries)),
      }),
      merged: ({ values, none, entry }, say) => ({
        text: `${say.list([...values.map((value) => quoted(say, value)), ...(none ? [`no ${one}`] : [])])} become one in aqua: ${quoted(say, entry)}`,
        expected: `A ${noun()} of its own for each ${one}`,
        found: 'By your decision they are one in aqua: an item that is changed there comes back as one of them',
        remedy: {
          owner: 'jiraAdmin',
          steps: [step(`If the difference matters, decide on another aqua ${noun()} for one of them.`), checkAgain],
        },
      }),
      unidentified: ({ values, itemType }, say, items) => ({
        text: `${say.count(values, one, many)} of ${aquaItems(say, items, itemType)} could not be told from aqua’s answer`,
      }),
      jiraUnseen: ({ field: of, issueType }, say) => ({
        text: `Which values ${nameOf(say, of) || 'the field'} offers in Jira was not seen, so those of aqua’s items could not be compared`,
        expected: `The values on the screen that creates ${issueType ? say.type(issueType) : 'work items'}`,
        found: 'Not on the screen as you see it, or the screen could not be read',
      }),
      mapped: ({ equal, decided, byWord = 0, created, unused }, say) => ({
        text: say.list([
          `${equal} of the ${many} in use ${equal === 1 ? 'has' : 'have'} an equal name`,
          ...(decided > 0
            ? [
                `${decided} decided${byWord > 0 ? ` (${byWord === decided ? '' : `${byWord} of them `}mapped in SyncConfigurator by your word)` : ''}`,
              ]
            : []),
          ...(created > 0 ? [`${created} to be created by SyncConfigurator`] : []),
          ...(unused ? [`${unused} unused`] : []),
        ]),
      }),
      nothingInUse: () => ({ text: `No item in scope has a ${one}` }),
      notCarried: () => ({ text: `The plan carries no ${one}` }),
    },
    question: {
      ask: `Does every ${one} in use have a counterpart on the other side?`,
      look: [step(`In SyncConfigurator, open the mapping of the field values and look for ${many} without a counterpart.`)],
      yes: 'Yes',
      no: 'No',
    },
  };

  /** What aqua calls its side of it. */
  function noun(): string {
    return one === 'sprint' ? 'sprint' : 'value';
  }
}
