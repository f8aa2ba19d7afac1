import { useEffect, useState, type ReactNode } from 'react';

/** What nobody sees without scrolling: it is drawn once what stands above it is on the screen. */
export function Later({ children }: { children: ReactNode }) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsTime(true));
    return () => clearTimeout(timer);
  }, []);
  return isTime && children;
}
