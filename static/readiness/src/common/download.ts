import { csvLines, separatorFor } from '../../../../src/report/csv';

/** Offers a text as a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by then, however large it is.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Offers lines as a file that a spreadsheet in the reader's language opens in columns. */
export function downloadSheet(name: string, lines: readonly (readonly string[])[], locale: string): void {
  download(`${name}.csv`, 'text/csv', withMark(csvLines(lines, separatorFor(locale))));
}

/** With the mark by which Excel knows that a file is UTF-8. */
export function withMark(text: string): string {
  return `\uFEFF${text}`;
}
