import { useEffect, useState, type ReactNode } from 'react';

/** What nobody sees without scrolling: it is drawn once what stands above it is on the screen. `instead` keeps its place until then. */
export function Later({ children, instead }: { children: ReactNode; instead?: ReactNode }) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsTime(true));
    return () => clearTimeout(timer);
  }, []);
  return isTime ? children : instead;
}
