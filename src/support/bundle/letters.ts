/**
 * Letters and digits one by one: what a comparison makes of them, and which others could stand in their place. A unit is a character with the
 * marks that belong to it, so that "é" is one in either of its Unicode forms.
 */

/** Letters, digits and their marks, in a row. */
export const tokens = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const units = /[\p{L}\p{N}]\p{M}*/gu;

export function unitsOf(token: string): string[] {
  return token.match(units) ?? [];
}

/** What comparisons see of a unit: without case and in one Unicode form. Greek has two small sigmas, which capitals do not tell apart. */
export function folded(unit: string): string {
  return unit.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/ς/g, 'σ');
}

/** The ways in which a folded unit can be written. */
const writings: readonly ((folded: string) => string)[] = [
  (unit) => unit,
  (unit) => unit.toUpperCase(),
  (unit) => unit.normalize('NFD'),
  (unit) => unit.toUpperCase().normalize('NFD'),
  (unit) => fullWidth(unit),
  (unit) => fullWidth(unit.toUpperCase()),
];

function fullWidth(unit: string): string {
  return /^[!-~]$/.test(unit) ? String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : unit;
}

/** How a unit is written; undefined where no way is known that another letter could be written in too. */
export function writingOf(unit: string): ((folded: string) => string) | undefined {
  return writings.find((write) => write(folded(unit)) === unit);
}

const latin: readonly string[] = 'abcdefghijklmnopqrstuvwxyz'.match(/./g) ?? [];
const digits: readonly string[] = '0123456789'.match(/./g) ?? [];

/** The folded units that can stand in the place of one; nothing else than itself where that is not known. */
export function alphabetOf(unit: string): readonly string[] {
  if (/^[a-z]$/.test(unit)) return latin;
  if (/^\d$/.test(unit)) return digits;
  const [base = '', ...marks] = unit.normalize('NFD');
  if (marks.length > 0 && latin.includes(base)) {
    const marked = latin.map((letter) => `${letter}${marks.join('')}`.normalize('NFC'));
    return alike(unit, marked);
  }
  const code = unit.codePointAt(0) ?? 0;
  if (String.fromCodePoint(code) !== unit) return [unit];
  const start = code - (code % 64);
  return alike(
    unit,
    Array.from({ length: 64 }, (_none, index) => String.fromCodePoint(start + index)),
  );
}

/** Those of the candidates that are as long, of the same kind, and come out of folding and capitals as this one does. */
function alike(unit: string, candidates: readonly string[]): string[] {
  const kind = kindOf(unit);
  // What becomes of a capital sigma hangs on its neighbours.
  const fitting = candidates.filter((one) => one === unit || (one !== 'σ' && one.length === unit.length && kindOf(one) === kind));
  return fitting.includes(unit) ? fitting : [unit];
}

function kindOf(unit: string): string {
  const category = ['\\p{Ll}', '\\p{Lo}', '\\p{Lm}', '\\p{Nd}'].find((one) => new RegExp(`^${one}`, 'u').test(unit)) ?? 'none';
  const capital = unit.toUpperCase();
  const isStable = folded(unit) === unit && folded(capital) === unit;
  return [category, isStable, capital.length, capital === unit, unit.normalize('NFD').length, capital.normalize('NFD').length].join(' ');
}
