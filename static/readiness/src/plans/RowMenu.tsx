import type { ReactNode } from 'react';
import { useMenu } from '../common/use-menu';
import './row-menu.css';

export interface MenuItem {
  label: string;
  onChoose: () => void;
  /** Sets it apart from those above. */
  apart?: boolean;
}

interface Props {
  /** What the button is called for those who do not see it. */
  label: string;
  items: readonly MenuItem[];
  /** What the button shows. */
  children: ReactNode;
}

/** A button that opens a few actions: arrow keys move, Escape closes and leads back. */
export function RowMenu({ label, items, children }: Props) {
  const { open, toggle, id, root, onKeyDown, close } = useMenu();
  return (
    <div className="row-menu" ref={root}>
      <button
        type="button"
        className="plain-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        {children}
      </button>
      {open && (
        <div role="menu" id={id} aria-label={label} className="row-menu-items" onKeyDown={onKeyDown}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-apart={item.apart}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
