/**
 * The words of the checklist, as types. Results are stored in these shapes, so a change here is a change of stored documents:
 * ids and codes only, never a person's name, address, time zone or language.
 */

/** The sections of aqua's manual, in its order. */
export const sections = [
  'licence',
  'configurator',
  'aqua-sync-user',
  'jira-configuration-user',
  'jira-sync-user',
  'connection',
  'users',
  'fields',
  'values',
] as const;
export type Section = (typeof sections)[number];

/** What it means for the synchronisation when a check fails. `sight` concerns only what this app can see. From worst to least. */
export const effects = ['stops', 'items', 'silent', 'risk', 'advice', 'sight'] as const;
export type Effect = (typeof effects)[number];

/** What a check came to. `unavailable` is "could not look": neither failed nor passed. */
export const outcomes = ['failed', 'unavailable', 'unconfirmed', 'warning', 'advice', 'passed', 'notApplicable'] as const;
export type Outcome = (typeof outcomes)[number];

/** Whose eyes read a fact. */
export type Eyes = 'user' | 'app' | 'syncUser' | 'configurationUser' | 'export';

/**
 * Which account showed a thing with its own eyes, and when (ISO 8601). Findings that rest on it carry it as their argument `seen`, and the
 * result then names these eyes in place of the reader's.
 */
export type Seen = { by: 'configurationUser' | 'syncUser' | 'export'; at: string };

/**
 * Something in one of the two systems or of this app, by its id. The page looks its name up when it is shown; nothing stored carries the name.
 * Entries of aqua's dictionaries are unique within a project, item type and field.
 */
export type Ref =
  /** A plan of this app, by its own id. */
  | { ref: 'plan'; id: string }
  | { ref: 'jiraUser'; id: string }
  | { ref: 'jiraProject'; id: string }
  | { ref: 'jiraIssueType'; id: string }
  | { ref: 'jiraResolution'; id: string }
  | { ref: 'jiraStatus'; id: string }
  | { ref: 'jiraPriority'; id: string }
  | { ref: 'jiraField'; id: string }
  | { ref: 'jiraSecurityLevel'; id: string }
  | { ref: 'jiraProjectRole'; id: string }
  | { ref: 'jiraPermissionScheme'; id: string }
  | { ref: 'jiraGroup'; id: string }
  | { ref: 'jiraBoard'; id: string }
  | { ref: 'jiraSprint'; id: string }
  | { ref: 'jiraOption'; fieldId: string; id: string }
  | { ref: 'aquaUser'; id: number }
  | { ref: 'aquaProject'; id: number }
  | { ref: 'aquaRole'; id: number }
  | { ref: 'aquaSprint'; projectId: number; id: number }
  | { ref: 'aquaField'; projectId: number; itemType: AquaItemType; id: string }
  | { ref: 'aquaEntry'; projectId: number; itemType: AquaItemType; fieldId: string; id: number };

/** The item types that aqua can synchronise; test cases cannot be (docs/platform/aqua.md#item-types). */
export const aquaItemTypes = ['Defect', 'Requirement'] as const;
export type AquaItemType = (typeof aquaItemTypes)[number];

/** An argument of a finding: plain JSON. */
export type Arg = string | number | boolean | Ref | readonly Arg[] | { readonly [name: string]: Arg | undefined };
export type Args = { readonly [name: string]: Arg | undefined };

/** Where the items of a finding are: in Jira, on their way to aqua, or in aqua, where those start that come to Jira. */
export type Side = 'jira' | 'aqua';

/** What a check found: a code and its arguments. Words come from `wording/` when it is shown. */
export interface Finding {
  readonly code: string;
  /** What this finding by itself makes of the check; the check comes to the worst of them. */
  readonly outcome: Outcome;
  readonly args: Args;
  /** How many in-scope items the finding hits. Absent where it does not hit single items. */
  readonly items?: number;
  /** JQL that finds those of them that are in Jira; what counts them is also the link to them. Absent where they are in aqua, or it is too long. */
  readonly clause?: string;
  /** Where they are, as far as the check knows it and the clause does not say it. */
  readonly side?: Side;
  /** How many of them are in aqua; only where they are on both sides. */
  readonly inAqua?: number;
  /** Findings of a row are mended at once where this is the same. Absent: where they have the same code and are about the same. */
  readonly mendedAs?: string;
  /** That it fails by silent harm, whatever else fails in its row: its items are transferred. */
  readonly effect?: 'silent';
}
