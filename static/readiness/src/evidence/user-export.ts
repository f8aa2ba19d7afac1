/** One user of an export from Atlassian Administration. */
export interface ExportedUser {
  accountId: string;
  address: string;
}

export type UserExport =
  | { ok: true; users: ExportedUser[]; /** Lines without an id or an address. */ leftOut: number }
  | { ok: false; why: 'no-table' | 'no-id-column' | 'no-address-column' };

/** Names that columns of the export have had, without case, white space and punctuation; the first that is there is taken. */
const idColumns = ['userid', 'accountid', 'atlassianaccountid', 'atlassianid', 'aaid', 'id'];
const addressColumns = ['email', 'emailaddress', 'useremail', 'mail'];
const statusColumns = ['userstatus', 'accountstatus', 'status'];

/** Reads the users of a CSV that Atlassian Administration exported, whatever the separator and the order of its columns. Only active accounts: others are nobody's counterpart. */
export function readUserExport(text: string): UserExport {
  const [head = [], ...lines] = csvLines(text);
  if (head.length < 2) return { ok: false, why: 'no-table' };
  const names = head.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const columnOf = (wanted: readonly string[]): number => names.indexOf(wanted.find((name) => names.includes(name)) ?? '');
  const [id, address, status] = [columnOf(idColumns), columnOf(addressColumns), columnOf(statusColumns)];
  if (id < 0) return { ok: false, why: 'no-id-column' };
  if (address < 0) return { ok: false, why: 'no-address-column' };
  const users = lines.flatMap((line): ExportedUser[] => {
    const [accountId, mail, state] = [id, address, status].map((column) => line[column]?.trim() ?? '');
    if (!accountId || !mail?.includes('@') || /inactive|deactivated|suspended|deleted|disabled/i.test(state ?? '')) return [];
    return [{ accountId, address: mail }];
  });
  return { ok: true, users, leftOut: lines.length - users.length };
}

/** The cells of each line that is not empty (RFC 4180), separated by whichever of comma, semicolon and tab the first line has most of. */
function csvLines(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const first = plain.split(/\r?\n/, 1)[0] ?? '';
  const separator = [',', ';', '\t'].reduce((best, one) => (first.split(one).length > first.split(best).length ? one : best));
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    line.push(cell);
    cell = '';
  };
  const endLine = (): void => {
    endCell();
    if (line.some((one) => one.trim() !== '')) lines.push(line);
    line = [];
  };
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (plain.charAt(at + 1) === '"') cell += plain.charAt((at += 1));
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n') endLine();
    else if (character !== '\r') cell += character;
  }
  endLine();
  return lines;
}
