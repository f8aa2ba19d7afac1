import { inspect } from 'node:util';

/** What is known of where the output goes. */
export interface Terminal {
  /** Columns of a line. */
  width: number;
  colour: boolean;
}

/** Where nothing tells how wide a line is. */
const usualWidth = 100;
/** Narrower than this nothing can be read. */
const leastWidth = 40;

/** What stream and environment tell: `COLUMNS` before the terminal's own width, `FORCE_COLOR` before `NO_COLOR` as in Node itself. */
export function terminalOf(stream: { isTTY?: boolean; columns?: number }, environment: NodeJS.ProcessEnv): Terminal {
  const named = Number(environment['COLUMNS']);
  const width = Number.isInteger(named) && named > 0 ? named : (stream.columns ?? usualWidth);
  return { width: Math.max(leastWidth, width), colour: wantsColour(stream, environment) };
}

function wantsColour({ isTTY }: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return !['0', 'false'].includes(forced);
  return isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}

export type Style = 'bold' | 'red' | 'yellow' | 'green' | 'cyan' | 'magenta' | 'gray';

/** A text in a style, or as it is where there is no colour. */
export function styled({ colour }: Terminal, style: Style, text: string): string {
  const codes = inspect.colors[style];
  return colour && codes ? `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m` : text;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Letters that take two columns: emoji, and those of Chinese, Japanese and Korean. */
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])|\ufe0f/u;

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  // Most text is plain, and counting it letter by letter takes its time.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return [...graphemes.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0);
}

/** A text in lines of at most `width` columns. A word that is longer than a line is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => cut(one, width))) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function cut(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (columnsOf(piece) + columnsOf(segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
