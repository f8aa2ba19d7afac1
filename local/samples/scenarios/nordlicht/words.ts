/** Names of a table, separated by commas, so that long lists stay short to read. */
export function names(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
