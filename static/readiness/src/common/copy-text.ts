/**
 * Puts a text on the clipboard. A frame that may not use the clipboard copies by the older command, which asks for no permission. Where that
 * fails as well, the element that shows the text is selected, so that the keyboard can copy it, and the answer is false.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (copiedByCommand(text)) return true;
    if (shown) window.getSelection()?.selectAllChildren(shown);
    return false;
  }
}

/** Copies what is selected: the text, in a field that is there for a moment. */
function copiedByCommand(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'hidden';
  field.value = text;
  document.body.append(field);
  field.select();
  // Deprecated in favour of the clipboard's own interface, which is the very thing that this frame was denied.
  const older: { execCommand: (command: string) => boolean } = document;
  const copied = older.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
