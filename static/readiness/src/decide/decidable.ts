import type { CheckId, Decision, DecisionKey, Finding, Plan, Ref } from '../../../../src/contract';

/** A value that can be decided on: which one, and on whose side it is. */
export interface Decidable {
  key: DecisionKey;
  side: 'jira' | 'aqua';
  /** The id of a similar value of the other side. */
  proposal?: string | number;
}

const dimensionOf: Partial<Record<CheckId, Decision['dimension']>> = {
  'resolutions-mapped': 'resolution',
  'unresolved-mapped': 'resolution',
  'statuses-mapped': 'status',
  'priorities-mapped': 'priority',
  'sprints-mapped': 'sprint',
  'lists-mapped': 'list',
};

const onJira = ['missing', 'deleted', 'decidedOnGone', 'toBeAdded'];
const onAqua = ['missingInJira', 'decidedOnGoneInJira', 'toBeAddedInJira'];

/** What can be decided of a finding; undefined for all others. */
export function decidableIn(check: CheckId, { code, args }: Finding): Decidable | undefined {
  const dimension = dimensionOf[check];
  const side = onJira.includes(code) ? 'jira' : onAqua.includes(code) ? 'aqua' : undefined;
  if (!dimension || !side) return undefined;
  const field = refIn(args['field']);
  const issueType = refIn(args['issueType']);
  const itemType = args['itemType'];
  const of: DecisionKey = {
    dimension,
    ...(field ? { field: String(field.id) } : {}),
    ...(issueType && (itemType === 'Defect' || itemType === 'Requirement')
      ? { pair: { jiraIssueTypeId: String(issueType.id), aquaItemType: itemType } }
      : {}),
  };
  const proposal = refIn(args['proposal'])?.id;
  const more = proposal === undefined ? {} : { proposal };
  if (check === 'unresolved-mapped') return { key: { ...of, jiraValueId: null }, side, ...more };
  const value = refIn(args[side === 'jira' ? 'value' : 'entry'])?.id;
  if (value === undefined) return undefined;
  return { key: { ...of, ...(side === 'jira' ? { jiraValueId: String(value) } : { aquaEntryId: Number(value) }) }, side, ...more };
}

function refIn(arg: unknown): { id: string | number } | undefined {
  return typeof arg === 'object' && arg !== null && 'id' in arg && (typeof arg.id === 'string' || typeof arg.id === 'number')
    ? { id: arg.id }
    : undefined;
}

const restingOn: Record<Decision['dimension'], readonly CheckId[]> = {
  resolution: ['resolutions-mapped', 'unresolved-mapped'],
  status: ['statuses-mapped', 'status-transitions-possible', 'statuses-editable'],
  priority: ['priorities-mapped'],
  sprint: ['sprints-mapped'],
  list: ['lists-mapped'],
};

/** The rows that rest on decisions of some dimensions. */
export function rowsRestingOn(dimensions: readonly Decision['dimension'][]): CheckId[] {
  return [...new Set(dimensions.flatMap((dimension) => restingOn[dimension]))];
}

/** The dimensions of the decisions that a row rests on. */
export function dimensionsOf(check: CheckId): Decision['dimension'][] {
  const dimension = dimensionOf[check];
  return dimension ? [dimension] : [];
}

const jiraRefs = { resolution: 'jiraResolution', status: 'jiraStatus', priority: 'jiraPriority', sprint: 'jiraSprint' } as const;

/** The things that a decision names, for looking up what they are called. */
export function refsOfDecision(
  { dimension, field = '', pair, jiraValueId, aquaEntryId }: Decision,
  plan: Partial<Plan>,
): { jira?: Ref; aqua?: Ref } {
  const jira: Ref | undefined =
    typeof jiraValueId !== 'string'
      ? undefined
      : dimension === 'list'
        ? { ref: 'jiraOption', fieldId: field, id: jiraValueId }
        : { ref: jiraRefs[dimension], id: jiraValueId };
  const aqua = aquaEntryId === undefined ? undefined : aquaRef();
  return { ...(jira ? { jira } : {}), ...(aqua ? { aqua } : {}) };

  function aquaRef(): Ref | undefined {
    const { where, travels } = plan;
    if (!where || aquaEntryId === undefined) return undefined;
    const projectId = where.aquaProjectId;
    if (dimension === 'sprint') return { ref: 'aquaSprint', projectId, id: aquaEntryId };
    const pairs = where.pairs.filter(
      (one) => !pair || (one.jiraIssueTypeId === pair.jiraIssueTypeId && one.aquaItemType === pair.aquaItemType),
    );
    const [found] = pairs.flatMap(({ aquaItemType: itemType, resolutionFieldId }) => {
      const listed = travels?.fields?.find((one) => one.jiraFieldId === field && one.aquaItemType === itemType)?.aquaFieldId;
      const fieldId = { resolution: resolutionFieldId, status: 'Status', priority: 'Priority', list: listed }[dimension];
      return fieldId === undefined ? [] : [{ itemType, fieldId }];
    });
    return found && { ref: 'aquaEntry', projectId, ...found, id: aquaEntryId };
  }
}
