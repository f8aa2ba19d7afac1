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

type OfJira = { value: Ref; issueType?: Ref | undefined; field?: Ref | undefined };
type OfAqua = { entry: Ref; itemType?: AquaItemType | undefined; field?: Ref | undefined };

type OfResolutions = ChecklistWords['resolutions-mapped'];
/** What rows of all of Jira's fixed fields find. */
type FixedWords = Omit<OfResolutions, 'findings'> & { findings: Omit<OfResolutions['findings'], 'comesBackUnresolved'> };
/** The words of all kinds; a row takes those that it declares. */
export type MappedWords = FixedWords & { findings: Pick<ChecklistWords['lists-mapped']['findings'], 'jiraUnseen'> };

/** A value in use: by how many items, and by what name; names come in quotation marks. */
interface Used {
  items: string;
  /** Whether it is one item, for the verb. */
  single: boolean;
  value: string;
  /** Jira's field, where the row is about several. */
  field: string;
}

export interface Mapped {
  one: string;
  many: string;
  /** "63 bugs are in “Ready for Retest”"; with Jira's field where the row is about several. */
  use: (used: Used) => string;
  /** What aqua's project configuration calls the field. */
  field: string;
  /** How the value is added in aqua, where that is not done in the project's fields. */
  addInAqua?: (project: string, value: string) => string;
  why: string;
}

/** The app does not see SyncConfigurator's mapping: only the decision turns a row. */
export const record = 'then record the decision here';

/** That aqua lacks values which nothing in scope has yet. */
export function lackedLater(say: Say, values: readonly Ref[], issueType: Ref): string {
  const [has, them] = values.length === 1 ? ['has', 'it'] : ['have', 'them'];
  const quoted = values.map((value) => `“${say.name(value)}”`);
  return `${say.list(quoted)} ${has} no counterpart in aqua; no item of type “${say.name(issueType)}” has ${them} today`;
}

/** Words for a field whose values are mapped. */
export function mappedWords({ one, many, use, field, why, ...more }: Mapped): MappedWords {
  const quoted = (say: Say, ref: Ref): string => `“${say.name(ref)}”`;
  const all = (say: Say, refs: readonly Ref[]): string => say.list(refs.map((ref) => quoted(say, ref)));
  const nameOf = (say: Say, ref: Ref | undefined): string => (ref ? quoted(say, ref) : '');
  const ofWhat = (say: Say, count: number, itemType: AquaItemType | undefined, where: 'aqua' | 'both' | undefined): string => {
    if (where === 'aqua') return aquaItems(say, count, itemType);
    if (where === 'both') return `${say.count(count, 'item', 'items')} on both sides`;
    return count > 0 || !itemType ? say.items(count) : itemTypes[itemType].many;
  };
  const aquaItems = (say: Say, count: number, itemType: AquaItemType | undefined): string => {
    const nouns = itemType ? itemTypes[itemType] : { one: 'item', many: 'items' };
    return `${say.count(count, nouns.one, nouns.many)} in aqua`;
  };
  const inJira = (say: Say, count: number, { issueType, value, field: of }: OfJira): string =>
    use({ items: say.items(count, issueType), single: count === 1, value: quoted(say, value), field: nameOf(say, of) });
  const inAqua = (say: Say, count: number, { itemType, entry, field: of }: OfAqua): string =>
    use({ items: aquaItems(say, count, itemType), single: count === 1, value: quoted(say, entry), field: nameOf(say, of) });
  const addInAqua =
    more.addInAqua ??
    ((project: string, value: string): string =>
      `aqua, select ${project}, open the menu ☰ → Project configuration → Template and add the value ${value} to ${field}. The configuration may belong to another project that shares its template.`);
  const apart = (where: string, names: string): Remedy => ({
    owner: where === 'aqua' ? 'aquaAdmin' : 'jiraAdmin',
    steps: [
      step(`In ${where}, rename or delete all but one of ${names}. Or map them one by one in SyncConfigurator, ${record}.`),
      checkAgain,
    ],
  });
  return {
    name: `Every ${one} in use has a counterpart`,
    why,
    findings: {
      missing: ({ proposal, project, ...of }, say, items) => ({
        text: `${inJira(say, items, of)}, which aqua lacks`,
        expected: `An aqua ${noun()} called ${quoted(say, of.value)}, or a decision for another one`,
        found: proposal ? `No such ${noun()}; ${quoted(say, proposal)} is similar` : `No such ${noun()}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            ...(proposal
              ? [step(`If ${quoted(say, proposal)} means the same, map ${quoted(say, of.value)} to it in SyncConfigurator, ${record}.`)]
              : []),
            aquaStep(say, `${proposal ? 'Or, in' : 'In'} ${addInAqua(say.name(project), quoted(say, of.value))}`),
            ...(proposal ? [] : [step(`Or map ${quoted(say, of.value)} to another aqua ${noun()} in SyncConfigurator, ${record}.`)]),
            checkAgain,
          ],
        },
      }),
      missingInJira: ({ issueType, proposal, ...of }, say, items) => ({
        text: `${inAqua(say, items, of)}, which Jira lacks${issueType ? ` for the work type “${say.name(issueType)}”` : ''}`,
        expected: `A Jira ${one} called ${quoted(say, of.entry)}, or a decision for another one`,
        found: proposal ? `No such ${one}; ${quoted(say, proposal)} is similar` : `No such ${one}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            step(
              `In SyncConfigurator, map ${quoted(say, of.entry)} to ${proposal ? `${quoted(say, proposal)}, if it means the same, or to another ${one}` : `a Jira ${one} that means the same`}, ${record}.`,
            ),
            aquaStep(say, `Or, in aqua, give these ${of.itemType ? itemTypes[of.itemType].many : 'items'} another ${noun()}.`),
            checkAgain,
          ],
        },
      }),
      decidedOnGone: (of, say, items) => ({
        text: `${inJira(say, items, of)}; the decision maps it to a ${noun()} that aqua no longer has`,
        expected: `A ${noun()} that can be selected in aqua`,
        found: 'Deleted, or in another field',
        remedy: { owner: 'jiraAdmin', steps: [step(`Map it to another aqua ${noun()} in SyncConfigurator, ${record}.`), checkAgain] },
      }),
      decidedOnGoneInJira: (of, say, items) => ({
        text: `${inAqua(say, items, of)}; the decision maps it to a ${one} that Jira does not offer`,
        expected: `A ${one} that can be selected in Jira`,
        found: 'Deleted, or not offered for this work type',
        remedy: { owner: 'jiraAdmin', steps: [step(`Map it to another Jira ${one} in SyncConfigurator, ${record}.`), checkAgain] },
      }),
      toBeAdded: ({ project, ...of }, say, items) => ({
        text: `${inJira(say, items, of)}, which aqua does not have yet`,
        expected: `An aqua ${noun()} called ${quoted(say, of.value)}`,
        found: 'Somebody decided to add it; it is not there yet',
        remedy: {
          owner: 'aquaAdmin',
          steps: [aquaStep(say, `In ${addInAqua(say.name(project), quoted(say, of.value))}`), checkAgain],
        },
      }),
      toBeAddedInJira: (of, say, items) => ({
        text: `${inAqua(say, items, of)}, which Jira does not have yet`,
        expected: `A Jira ${one} called ${quoted(say, of.entry)}`,
        found: 'Somebody decided to add it; it is not there yet',
        remedy: {
          owner: 'jiraAdmin',
          steps: [
            step(`In Jira, add a ${one} called ${quoted(say, of.entry)}${of.issueType ? ` that ${say.type(of.issueType)} can have` : ''}.`),
            checkAgain,
          ],
        },
      }),
      fieldUnusable: ({ itemType, fieldId, why: reason, where }, say, items) => ({
        text: `The aqua field “${fieldId}” cannot ${where === 'aqua' ? 'hold' : 'take'} the ${one} of ${ofWhat(say, items, itemType, where)}`,
        expected: `An active list field of ${itemType ? itemTypes[itemType].many : 'the project'}`,
        found: unusable[reason],
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            ...(one === 'resolution' ? [step('Pick another field in the plan under “What goes where”.')] : []),
            aquaStep(
              say,
              `${one === 'resolution' ? 'Or, in' : 'In'} aqua, select the project, open the menu ☰ → Project configuration → Template and make it an active list.`,
            ),
            checkAgain,
          ],
        },
      }),
      sameNameInJira: ({ values, entry, issueType }, say, items) => ({
        text: `${say.items(items, issueType)} ${items === 1 ? 'has' : 'have'} one of ${values.length} ${many} that aqua cannot tell apart: ${all(say, values)}`,
        expected: `A name of its own for each ${one}, beyond capital letters and blanks`,
        found: `All of them become ${quoted(say, entry)}, and one of them when the items come back`,
        remedy: apart('Jira', all(say, values)),
      }),
      sameNameInAqua: ({ entries, value, itemType }, say, items) => ({
        text: `${aquaItems(say, items, itemType)} ${items === 1 ? 'has' : 'have'} one of ${entries.length} values that Jira cannot tell apart: ${all(say, entries)}`,
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
          steps: [step(`If the difference matters, map one of them to another aqua ${noun()} in SyncConfigurator, ${record}.`), checkAgain],
        },
      }),
      mergedInAqua: ({ entries, value }, say) => ({
        text: `${all(say, entries)} in aqua become one in Jira: ${quoted(say, value)}`,
        expected: `A Jira ${one} of its own for each value`,
        found: 'The one by your decision, the other by its name: an item that is changed in Jira comes back as the first',
        remedy: {
          owner: 'jiraAdmin',
          steps: [step(`If the difference matters, map one of them to another Jira ${one} in SyncConfigurator, ${record}.`), checkAgain],
        },
      }),
      unidentified: ({ values, itemType }, say, items) => ({
        text: `${say.count(values, one, many)} of ${aquaItems(say, items, itemType)} could not be identified in aqua’s answer`,
      }),
      jiraUnseen: ({ field: of, issueType }, say) => ({
        text: `The values that ${nameOf(say, of) || 'the field'} offers in Jira were not seen, so those of aqua’s items could not be compared`,
        expected: `The values on the screen that creates ${issueType ? say.type(issueType) : 'work items'}`,
        found: 'Not on the screen as you see it, or the screen could not be read',
      }),
      mapped: ({ equal, ambiguous = 0, decided, byWord = 0, created, unused }, say) => {
        const ways = [
          ...(ambiguous > 0 ? [`${say.number(ambiguous)} of a name that several bear`] : []),
          ...(decided > byWord ? [`${say.number(decided - byWord)} by decision`] : []),
          ...(byWord > 0 ? [`${say.number(byWord)} mapped in SyncConfigurator by somebody’s word`] : []),
          ...(created > 0 ? [`${say.number(created)} to be created by SyncConfigurator`] : []),
        ];
        const byName = equal > 0 || ways.length === 0 ? [`${say.number(equal)} of the same name`] : [];
        return { text: `Counterparts: ${say.list([...byName, ...ways])}${unused ? `; ${say.count(unused, one, many)} not in use` : ''}` };
      },
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
