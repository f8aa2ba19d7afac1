import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const Announce = createContext<(message: string) => void>(() => undefined);

/** Says messages to those who do not see the page change. */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('');
  const announce = useCallback((next: string) => setMessage(next), []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <div className="hidden" role="status" aria-live="polite">
        {message}
      </div>
    </Announce.Provider>
  );
}

export function useAnnounce(): (message: string) => void {
  return useContext(Announce);
}
