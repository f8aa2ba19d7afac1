/** A table of which the first column stands left and the others right; with `notes`, the last one is text and stands left too. */
export function printTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  { notes = false }: { notes?: boolean } = {},
): void {
  const all = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_title, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const standsLeft = (column: number): boolean => column === 0 || (notes && column === head.length - 1);
  for (const cells of all) {
    const padded = cells.map((cell, column) =>
      standsLeft(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(padded.join('  ').trimEnd());
  }
}

export function printLine(name: string, value: string): void {
  console.log(`${name.padEnd(38)} ${value}`);
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1000 ** 2)} MB`;
