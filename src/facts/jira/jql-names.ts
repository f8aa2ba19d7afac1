/** Fields that JQL calls by another name than their id. */
const namesInJql: Readonly<Record<string, string>> = {
  assignee: 'assignee',
  attachment: 'attachments',
  components: 'component',
  description: 'description',
  duedate: 'due',
  environment: 'environment',
  fixVersions: 'fixVersion',
  labels: 'labels',
  parent: 'parent',
  priority: 'priority',
  reporter: 'reporter',
  resolution: 'resolution',
  security: 'level',
  summary: 'summary',
  timeestimate: 'remainingEstimate',
  timeoriginalestimate: 'originalEstimate',
  timespent: 'timeSpent',
  versions: 'affectedVersion',
};

/** A field's name in JQL, in no language: custom fields by their number. Undefined for fields that JQL cannot ask for emptiness. */
export function nameInJql(fieldId: string): string | undefined {
  const custom = /^customfield_(\d+)$/.exec(fieldId);
  return custom ? `cf[${custom[1] ?? ''}]` : namesInJql[fieldId];
}

/**
 * The condition that finds items which lack a field on every one of some ways, each of which asks for all of its fields; undefined where JQL
 * cannot tell.
 */
export function lacksOnEach(ways: readonly (readonly string[])[]): string | undefined {
  const conditions = ways.map((fields) => {
    const empty = fields.map((id) => nameInJql(id)).map((field) => field && `${field} is EMPTY`);
    if (empty.some((one) => one === undefined)) return undefined;
    return empty.length === 1 ? empty[0] : `(${empty.join(' OR ')})`;
  });
  if (conditions.some((one) => one === undefined)) return undefined;
  return [...new Set(conditions)].join(' AND ');
}
