import { useState, type ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  count: number;
  meaning?: string;
  tone?: string;
  folded?: boolean;
  children: ReactNode;
}

/** Rows under a heading that says what they mean; those that ask for nothing are folded. */
export function RowGroup({ id, title, count, meaning, tone, folded, children }: Props) {
  const [open, setOpen] = useState(!folded);
  return (
    <section className="group" aria-labelledby={`group-${id}`} data-tone={tone}>
      <h2 id={`group-${id}`}>
        {folded ? (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <span className="chevron" aria-hidden="true" />
            {title} <span className="count">{count}</span>
          </button>
        ) : (
          <>
            {title} <span className="count">{count}</span>
          </>
        )}
      </h2>
      {meaning && <p className="subtle">{meaning}</p>}
      {open && children}
    </section>
  );
}
