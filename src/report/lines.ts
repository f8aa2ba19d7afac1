/** Lines as text that a spreadsheet, a mail or a ticket takes: cells parted by tabs. */
export function linesAsText(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}
