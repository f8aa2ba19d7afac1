/** Workflows as a site keeps them (docs/platform/jira.md#workflows). `rules.ts` makes the rules that Jira and apps offer. */

export type CategoryKey = 'new' | 'indeterminate' | 'done';

export interface Status {
  id: string;
  name: string;
  category: CategoryKey;
  projectId?: string;
}

/** A rule of a transition (docs/platform/jira.md#transition-rules). */
export interface Rule {
  ruleKey: string;
  parameters: Record<string, string>;
}

/** Rules and groups of rules of which all, or any, have to hold. */
export interface ConditionGroup {
  operation: 'ALL' | 'ANY';
  rules: readonly Rule[];
  groups?: readonly ConditionGroup[];
}

/** A transition between statuses; without `from` it starts from any. */
export interface Transition {
  name: string;
  from?: readonly Status[];
  to: Status;
  conditions?: ConditionGroup;
  validators?: readonly Rule[];
  /** The screen that asks for fields on the way. */
  screen?: Screen;
  /** For example `{ 'jira.field.resolution.exclude': '10003' }`. */
  properties?: Readonly<Record<string, string>>;
}

export interface Screen {
  id: number;
  name: string;
  /** Ids of its fields; all on one tab. */
  fields: readonly string[];
}

export interface Workflow {
  name: string;
  initial: Status;
  /** Validators of the step that creates an item. */
  creationValidators?: readonly Rule[];
  transitions: Transition[];
  /** Properties of statuses by their ids, for example `{ '10002': { 'jira.issue.editable': 'false' } }`. */
  statusProperties?: Record<string, Readonly<Record<string, string>>>;
}
