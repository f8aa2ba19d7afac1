import Button from '@atlaskit/button/new';
import { useMenu } from './use-menu';
import './menu.css';

export interface MenuItem {
  label: string;
  onSelect: () => void;
}

interface Props {
  label: string;
  items: readonly MenuItem[];
  isDisabled?: boolean;
}

/** A button that opens a list of things to do; the arrows lead through it, Escape closes it. */
export function Menu({ label, items, isDisabled = false }: Props) {
  const { open, toggle, id, root, onKeyDown, close } = useMenu();
  return (
    <div className="menu" ref={root}>
      <Button aria-haspopup="menu" aria-expanded={open} aria-controls={open ? id : undefined} isDisabled={isDisabled} onClick={toggle}>
        {label} <span className="caret" aria-hidden="true" />
      </Button>
      {open && (
        <ul id={id} role="menu" aria-label={label} onKeyDown={onKeyDown}>
          {items.map((item) => (
            <li key={item.label} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  item.onSelect();
                }}
              >
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
