import { inputFaults } from '../../../src/wording/en/input-faults';
import type { Expected, PlanFault } from '../../plan-file/fault';
import type { SyntaxFault } from '../../plan-file/syntax';

const expected: Record<Expected, string> = {
  text: 'a text in quotation marks',
  number: 'a number',
  yesOrNo: 'true or false',
  list: 'a list in square brackets',
  object: 'an object in braces',
  nameOrId: 'a name in quotation marks or an id',
};

const syntax: Record<SyntaxFault, string> = {
  InvalidSymbol: 'invalid symbol',
  InvalidNumberFormat: 'invalid number format',
  PropertyNameExpected: 'property name expected',
  ValueExpected: 'value expected',
  ColonExpected: 'colon expected',
  CommaExpected: 'comma expected',
  CloseBraceExpected: 'close brace expected',
  CloseBracketExpected: 'close bracket expected',
  EndOfFileExpected: 'end of file expected',
  InvalidCommentToken: 'invalid comment token',
  UnexpectedEndOfComment: 'unexpected end of comment',
  UnexpectedEndOfString: 'unexpected end of string',
  UnexpectedEndOfNumber: 'unexpected end of number',
  InvalidUnicode: 'invalid unicode',
  InvalidEscapeCharacter: 'invalid escape character',
  InvalidCharacter: 'invalid character',
  NotJson: 'this is no JSON',
};

/** What is wrong with a member, behind its name. */
function fault(found: PlanFault): string {
  switch (found.kind) {
    case 'unknownMembers':
      return `there is no ${found.names.map((name) => `"${name}"`).join(', ')} here`;
    case 'missing':
      return 'is missing';
    case 'empty':
      return 'must not be empty';
    case 'noneOf':
      return `has to be one of ${found.allowed.join(', ')}`;
    case 'wrongType':
      return `has to be ${expected[found.expected]}`;
    case 'notPositive':
      return 'has to be a whole number above 0';
    case 'tooLong':
      return `must not have more than ${found.most} characters`;
    case 'tooMany':
      return `must not have more than ${found.most} entries`;
    case 'unfit':
      return 'cannot be used like this';
    case 'notADate':
      return 'has to be a date such as 2026-12-31';
    default:
      return inputFaults[found.kind];
  }
}

/** What is said of a plan file. */
export const planFile = {
  unreadable: (file: string) => `${file}: there is no such file, or it cannot be read. --example-plan prints one to begin with.`,
  empty: (file: string) => `${file}: the file is empty. --example-plan prints one to begin with.`,
  syntax,
  fault,
  noneOfThese: (member: string, wanted: string, known: readonly string[], more: number) =>
    `${member}: there is no "${wanted}". There is: ${known.length === 0 ? 'nothing' : known.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  several: (member: string, wanted: string, ids: readonly string[]) =>
    `${member}: more than one is called "${wanted}". Enter the id: ${ids.join(' or ')}.`,
  noAccount: (member: string, address: string) =>
    `${member}: Jira shows no account with the address ${address}. Enter the account id: it stands at the end of the address of the person's profile page.`,
  noProject: (member: string, wanted: string) =>
    `${member}: Jira shows you no project "${wanted}". Enter its key, such as SHOP, or its id; you need “Browse spaces” in it.`,
  noWorkType: (member: string, project: string, wanted: string, known: string) =>
    `${member}: ${project} has no work type "${wanted}". There is: ${known}.`,
  noSubject: (member: string, named: string) =>
    `${member}: neither Jira nor aqua knows "${named}". Enter an account id, an address, an aqua user name or a value’s name.`,
  untoldByAqua: (member: string, wanted: string) => `${member}: aqua did not tell what "${wanted}" is; the rows that need it stay open.`,
};
