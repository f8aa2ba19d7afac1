/** What ends a line somewhere, and tabs: within a name they are a blank. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Marks that only help a bidirectional text along; nothing is lost without them. */
const marks = /[\u061c\u200e\u200f]/g;
/** Controls of C0 and C1, and what turns the direction of all that follows. */
// eslint cannot know that these are meant: they are what must not get through.
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text that does nothing but be read, wherever it is shown: names come from people, and a terminal obeys what a name may hold (ESC, OSC,
 * CR, BEL). Each such character is shown by a stand-in of one column.
 */
export function printable(text: string): string {
  return text.replace(breaks, ' ').replace(marks, '').replace(controls, standIn);
}

/** The picture of a control character where Unicode has one. */
function standIn(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
}
