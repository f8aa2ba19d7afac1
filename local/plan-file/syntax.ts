import { printParseErrorCode, type ParseError } from 'jsonc-parser';

/** What can be wrong with JSON, as the parser calls it. */
const syntaxFaults = [
  'InvalidSymbol',
  'InvalidNumberFormat',
  'PropertyNameExpected',
  'ValueExpected',
  'ColonExpected',
  'CommaExpected',
  'CloseBraceExpected',
  'CloseBracketExpected',
  'EndOfFileExpected',
  'InvalidCommentToken',
  'UnexpectedEndOfComment',
  'UnexpectedEndOfString',
  'UnexpectedEndOfNumber',
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'InvalidCharacter',
] as const;
export type SyntaxFault = (typeof syntaxFaults)[number] | 'NotJson';

/** What the parser found first. */
export function syntaxFaultOf(error: ParseError | undefined): SyntaxFault {
  const code = error && printParseErrorCode(error.error);
  return syntaxFaults.find((fault) => fault === code) ?? 'NotJson';
}
