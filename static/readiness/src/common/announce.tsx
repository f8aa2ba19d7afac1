import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const Announce = createContext<(message: string) => void>(() => undefined);

/** Says messages to those who do not see the page change; the same message twice is said twice. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', times: 0 });
  const announce = useCallback((message: string) => setSaid(({ times }) => ({ message, times: times + 1 })), []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <div className="hidden" role="status" aria-live="polite">
        <span key={said.times}>{said.message}</span>
      </div>
    </Announce.Provider>
  );
}

export function useAnnounce(): (message: string) => void {
  return useContext(Announce);
}
