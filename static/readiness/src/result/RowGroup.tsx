import { useId, useState, type ReactNode } from 'react';

/** The id of a group's heading, for links that lead there. */
export function groupHeading(group: string): string {
  return `group-${group}`;
}

interface Props {
  id: string;
  title: string;
  count: number;
  meaning?: string;
  folded?: boolean;
  children: ReactNode;
}

/** Rows under a heading that says what they mean; those that ask for nothing are folded. */
export function RowGroup({ id, title, count, meaning, folded, children }: Props) {
  const [open, setOpen] = useState(!folded);
  const body = useId();
  const named = (
    <>
      {title} {count > 0 && <span className="count">{count}</span>}
    </>
  );
  return (
    <section className="group" aria-labelledby={id}>
      <h2 {...(folded ? {} : { id, tabIndex: -1 })}>
        {folded ? (
          <button id={id} type="button" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
            <span className="chevron" aria-hidden="true" />
            {named}
          </button>
        ) : (
          named
        )}
      </h2>
      {meaning && <p className="subtle meaning">{meaning}</p>}
      <div id={body}>{open && children}</div>
    </section>
  );
}
