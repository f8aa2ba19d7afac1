import type { Ref } from '../../contract';
import type { Say } from '../say';
import type { ChecklistWords } from '../words';
import { itemTypes } from './item-types';
import { aquaStep, checkAgain, step } from './links';

export const unusable: Record<'missing' | 'inactive' | 'notADictionary', string> = {
  missing: 'There is no such field any more',
  inactive: 'The field is deactivated',
  notADictionary: 'The field is no list of values',
};

export interface Mapped {
  one: string;
  many: string;
  /** "63 bugs are in “Ready for Retest”". */
  use: (items: string, name: string) => string;
  /** What aqua's project configuration calls the field. */
  field: string;
  why: string;
  looksAt: string;
  cannotSee: string;
  mend: string;
}

/** Words for a field whose values are mapped. */
export function mappedWords({ one, many, use, field, why, looksAt, cannotSee, mend }: Mapped): ChecklistWords['resolutions-mapped'] {
  const quoted = (say: Say, ref: Ref): string => `“${say.name(ref)}”`;
  return {
    name: `Every ${one} in use has a counterpart`,
    why,
    looksAt,
    cannotSee,
    mend,
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
