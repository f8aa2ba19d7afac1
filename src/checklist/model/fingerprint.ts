/** FNV-1a over 32 bits: no secret, only a sign of change. */
export function fingerprint(text: string): string {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}
