import type { Bundle } from './format';

/** A bundle as its file holds it: a fact and a row on a line each, so that people can read and compare it. */
export function bundleText(bundle: Bundle): string {
  const { content, rows, ...head } = bundle;
  const members = [
    ...Object.entries(head).map(([name, value]) => member(name, JSON.stringify(value))),
    member('rows', listed(rows)),
    member('content', contentText(content)),
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}

function contentText(content: unknown): string {
  if (!isObject(content)) return JSON.stringify(content);
  const members = Object.entries(content).map(([name, value]) => {
    const entries = isObject(value) && Object.keys(value).join() === '$map' ? value['$map'] : undefined;
    return member(name, Array.isArray(entries) ? `{"$map":${listed(entries)}}` : JSON.stringify(value));
  });
  return `{\n${members.join(',\n')}\n}`;
}

function member(name: string, text: string): string {
  return `${JSON.stringify(name)}: ${text}`;
}

function listed(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
