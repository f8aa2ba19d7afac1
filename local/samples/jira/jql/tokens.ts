import { JqlError } from './error';

export type Token =
  | { kind: 'word'; text: string }
  /** In quotation marks: never a keyword. */
  | { kind: 'quoted'; text: string }
  | { kind: 'symbol'; text: '(' | ')' | ',' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '!~' | '&' | '|' | '!' };

const symbols = ['!=', '!~', '<=', '>=', '&&', '||', '(', ')', ',', '=', '<', '>', '~', '&', '|', '!'] as const;
const doubled: Record<string, '&' | '|'> = { '&&': '&', '||': '|' };
/** Whatever is neither blank nor a sign of the language; account ids and dates such as -7d are words. */
const word = /[^\s()",'=!<>~&|]+/y;

export function tokensOf(jql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < jql.length) {
    const character = jql.charAt(at);
    if (/\s/.test(character)) {
      at += 1;
      continue;
    }
    if (character === '"' || character === "'") {
      const { text, end } = quotedAt(jql, at);
      tokens.push({ kind: 'quoted', text });
      at = end;
      continue;
    }
    const symbol = symbols.find((one) => jql.startsWith(one, at));
    if (symbol) {
      tokens.push({ kind: 'symbol', text: symbol === '&&' || symbol === '||' ? (doubled[symbol] ?? '&') : symbol });
      at += symbol.length;
      continue;
    }
    word.lastIndex = at;
    const text = word.exec(jql)?.[0] ?? '';
    tokens.push({ kind: 'word', text });
    at += text.length;
  }
  return tokens;
}

/** The string that begins here, its escapes resolved. */
function quotedAt(jql: string, start: number): { text: string; end: number } {
  const mark = jql.charAt(start);
  let text = '';
  for (let at = start + 1; at < jql.length; at += 1) {
    const character = jql.charAt(at);
    if (character === mark) return { text, end: at + 1 };
    if (character === '\\') {
      at += 1;
      text += escapes[jql.charAt(at)] ?? jql.charAt(at);
    } else text += character;
  }
  throw new JqlError(`Error in the JQL Query: The quoted string '${jql.slice(start + 1)}' has not been completed.`);
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r' };
