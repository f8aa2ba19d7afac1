/** The one of the known words that was most likely meant, or undefined where none is close. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const near = known
    .map((one) => ({ one, steps: distance(wanted, one.toLowerCase()) }))
    .filter(({ steps }) => steps <= Math.max(1, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.steps - b.steps)[0]?.one;
  // Half of a long word is often all that somebody remembers.
  return near ?? (wanted.length < 3 ? undefined : known.find((one) => one.toLowerCase().includes(wanted)));
}

/** How many letters have to be put in, left out, changed or swapped with their neighbour to make one word of the other. */
function distance(from: string, to: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + change,
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, next];
  }
  return last[to.length] ?? 0;
}
