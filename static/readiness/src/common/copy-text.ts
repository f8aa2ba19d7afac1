/**
 * Puts a text on the clipboard. Where the browser does not let the frame do so, the element that shows the text is selected instead, so that
 * the keyboard can copy it, and the answer is false.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) window.getSelection()?.selectAllChildren(shown);
    return false;
  }
}
