import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const AnnouncerContext = createContext<(sentence: string) => void>(() => undefined);

/** One place that says aloud what only the eye would see: a line moved, a choice kept. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', times: 0 });
  const announce = useCallback((sentence: string) => setSaid((before) => ({ sentence, times: before.times + 1 })), []);
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div className="unseen" role="status" aria-live="polite">
        {/* A new element each time: the same sentence twice is said twice. */}
        <span key={said.times}>{said.sentence}</span>
      </div>
    </AnnouncerContext.Provider>
  );
}

export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnouncerContext);
}
