import { useLayoutEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

interface OpenedMenu {
  open: boolean;
  toggle: () => void;
  /** Of the list of things to do. */
  id: string;
  /** Around the button, which comes first in it, and the list. */
  root: RefObject<HTMLDivElement>;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Closes the list and leads back to the button. */
  close: () => void;
}

/** A list of things to do that a button opens: the arrows lead through it, Escape and a press elsewhere close it. */
export function useMenu(): OpenedMenu {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (!open) return undefined;
    entries(root.current)[0]?.focus();
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') return setOpen(false);
    if (event.key === 'Escape') {
      event.stopPropagation();
      return close();
    }
    const all = entries(root.current);
    const at = all.findIndex((one) => one === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };
  return { open, toggle: () => setOpen(!open), id, root, onKeyDown, close };
}

function entries(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
