import * as v from 'valibot';
import { listOf, object } from '../../clients/http/answer-schema';
import type { JiraField } from '../../clients/jira/operations/fields';

/** Characters that Jira takes: in the summary and in texts of one line, and in paragraphs (docs/platform/jira.md#fields). */
export const shortText = 255;
export const longText = 32_767;

const paragraphs = ['description', 'environment'];

/** The longest text that people can enter; undefined where the field holds no text of their own. */
export function longestText({ id, custom }: JiraField): number | undefined {
  const type = custom?.split(':').pop();
  if (id === 'summary' || type === 'textfield' || type === 'gh-epic-label') return shortText;
  return type === 'textarea' || (custom === undefined && paragraphs.includes(id)) ? longText : undefined;
}

/** Whether values of the field become a text in aqua, so that their length matters. */
export function becomesText(field: JiraField): boolean {
  const type = field.custom?.split(':').pop();
  return longestText(field) !== undefined || field.id === 'labels' || ['url', 'select', 'radiobuttons', 'labels'].includes(type ?? '');
}

/** Whether values of the field are numbers, such as points of sprints. */
export function holdsNumbers({ custom }: JiraField): boolean {
  return ['float', 'jsw-story-points'].includes(custom?.split(':').pop() ?? '');
}

/** Whether a number has decimals; undefined where the value is no number, and not empty either. */
export function hasDecimals(raw: unknown): boolean | undefined {
  if (raw === undefined || raw === null) return false;
  return typeof raw === 'number' ? !Number.isInteger(raw) : undefined;
}

/** What a field holds as text: a bare string, a document of paragraphs, an option, or labels. */
interface RichText {
  text?: string | undefined;
  content?: RichText[] | undefined;
}
const richText: v.GenericSchema<unknown, RichText> = v.lazy(() =>
  object({ text: v.optional(v.string()), content: v.optional(listOf(richText)) }),
);
const value = v.nullish(v.union([v.string(), object({ value: v.string() }), v.array(v.string()), richText]));

/**
 * How many characters a value has at least, undefined where this app does not understand it. Marks and breaks of a formatted text are not
 * counted, and of several labels the longest: how aqua writes those is not documented.
 */
export function lengthOf(raw: unknown): number | undefined {
  const read = v.safeParse(value, raw);
  if (!read.success) return undefined;
  const data = read.output;
  if (typeof data === 'string') return data.length;
  if (Array.isArray(data)) return Math.max(0, ...data.map(({ length }) => length));
  if (!data) return 0;
  return 'value' in data ? data.value.length : charactersIn(data);
}

function charactersIn({ text = '', content = [] }: RichText): number {
  return content.reduce((sum, part) => sum + charactersIn(part), text.length);
}
