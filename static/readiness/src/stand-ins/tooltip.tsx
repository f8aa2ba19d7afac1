import type { ReactNode } from 'react';

type Trigger = (props: Record<string, never>) => ReactNode;

/** Stands for the components' tooltips: a notice could have a button with one, and none of this page has. The real one brings layers of its own. */
function NoTooltip({ children }: { children: ReactNode | Trigger }): ReactNode {
  return typeof children === 'function' ? children({}) : children;
}

export { NoTooltip as default };
