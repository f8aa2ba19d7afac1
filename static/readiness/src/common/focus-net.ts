/** What can carry the focus of a part of the page that has changed. */
const homes = 'section, form, [data-focus-home]';
const headings = 'h1, h2, h3, legend';

/**
 * Keeps the focus from falling to the body. When what had it is gone, the heading of the nearest part that is left takes it, at last the
 * page's own; what was only disabled for a moment gets it back. Returns what ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: { element: Element; above: Element[] } | undefined;

  const onFocusIn = ({ target }: FocusEvent): void => {
    if (target instanceof Element && root.contains(target)) held = { element: target, above: ancestorsOf(target, root) };
  };
  const onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
    // Somebody who clicks beside it gives the focus away; what is removed or disabled does not.
    setTimeout(() => {
      if (relatedTarget === null && held?.element === target && canHaveFocus(held.element) && document.hasFocus()) held = undefined;
    }, 50);
  };
  const mend = (): void => {
    if (!held || document.activeElement !== document.body || !document.hasFocus()) return;
    const { element, above } = held;
    if (element.isConnected) {
      if (canHaveFocus(element) && element instanceof HTMLElement) element.focus();
      return;
    }
    const home = above.find((one) => one.isConnected && one.matches(homes) && one.querySelector(headings));
    const heading = home?.querySelector(headings) ?? root.querySelector('main h1');
    if (!(heading instanceof HTMLElement)) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus();
  };
  let waiting = 0;
  const soon = (): void => {
    clearTimeout(waiting);
    // What a component gives the focus itself goes first.
    waiting = window.setTimeout(mend, 60);
  };
  const observer = new MutationObserver(soon);
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  root.addEventListener('focusin', onFocusIn);
  root.addEventListener('focusout', onFocusOut);
  return () => {
    clearTimeout(waiting);
    observer.disconnect();
    root.removeEventListener('focusin', onFocusIn);
    root.removeEventListener('focusout', onFocusOut);
  };
}

function canHaveFocus(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled');
}

function ancestorsOf(element: Element, root: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) found.push(at);
  return found;
}
