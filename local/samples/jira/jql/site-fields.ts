import { isAccount, isList, valueIn } from '../show-value';
import type { FieldValue, SiteField } from '../model/fields';
import type { Issue } from '../model/issue';
import type { Account } from '../model/people';
import type { Named } from '../model/project';
import { accountField, byNameOrId, finder, same, valueField, type JqlContext, type JqlField } from './field';

/** Names of queries that are not those of their fields. */
const aliases: Readonly<Record<string, string>> = { component: 'components', fixversion: 'fixVersions', due: 'duedate' };

/**
 * A field of the site by its id, as `cf[10112]`, or by its name in English or the asker's language; undefined where there is none. The field
 * that holds sprints is told as such.
 */
export function siteFieldNamed(name: string, context: JqlContext): JqlField | 'sprint' | undefined {
  const { site, nameOf } = context;
  const wanted = aliases[name.toLowerCase()] ?? name.replace(/^cf\[(\d+)\]$/i, 'customfield_$1');
  const field =
    site.fields.find(({ id }) => same(wanted)(id)) ??
    site.fields.find((one) => same(wanted)(one.name) || (nameOf !== undefined && same(wanted)(nameOf('field', one.name))));
  if (!field) return undefined;
  return field.id === site.sprintField ? 'sprint' : fieldOf(field, name, context);
}

function fieldOf(field: SiteField, name: string, context: JqlContext): JqlField {
  const { options = [], type, items } = field;
  const valueOf = (issue: Issue): FieldValue => valueIn(context.site.values, field, issue);
  switch (type) {
    case 'string':
      return { kind: 'text', valueOf: (issue) => textOf(valueOf(issue)) };
    case 'number':
      return { kind: 'number', valueOf: (issue) => numberOf(valueOf(issue)) };
    case 'date':
    case 'datetime':
      return { kind: 'date', valueOf: (issue) => momentOf(valueOf(issue)) };
    case 'user':
      return accountField(name, (issue) => accountOf(valueOf(issue)), context);
    case 'array':
      if (items === 'string') return { kind: 'labels', valuesOf: (issue) => textsOf(valueOf(issue)) };
      return {
        kind: 'many',
        valuesOf: (issue) => listOf(valueOf(issue)),
        identify: finder(
          (text) => byNameOrId(options, text),
          (text) => `The option '${text}' for field '${name}' does not exist.`,
        ),
      };
    default:
      return valueField(
        name,
        (issue) => optionOf(valueOf(issue)),
        (text) => byNameOrId(options, text),
      );
  }
}

function textOf(value: FieldValue): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: FieldValue): number | null {
  return typeof value === 'number' ? value : null;
}

function momentOf(value: FieldValue): number | null {
  return typeof value === 'string' ? Date.parse(value) : null;
}

function accountOf(value: FieldValue): Account | null {
  return isAccount(value) ? value : null;
}

function listOf(value: FieldValue): readonly unknown[] {
  return isList(value) ? value : [];
}

function textsOf(value: FieldValue): string[] {
  return listOf(value).filter((one) => typeof one === 'string');
}

function optionOf(value: FieldValue): Named | null {
  return typeof value === 'object' && value !== null && 'id' in value ? value : null;
}
