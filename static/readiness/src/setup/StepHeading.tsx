import { useLayoutEffect, useRef } from 'react';

/** A step's heading. It takes the focus when the step appears, unless the person is somewhere else on the page around this one. */
export function StepHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
