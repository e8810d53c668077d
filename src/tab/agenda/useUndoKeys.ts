import { useEffect, useRef } from 'react';

/** Where a text is written, its own undo is what the keys mean. */
const WRITTEN = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';

/** Ctrl+Z takes the last change back and Ctrl+Y, or Ctrl+Shift+Z, makes it again; with the command key on a Mac. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const acts = useRef({ undo, redo });
  useEffect(() => {
    acts.current = { undo, redo };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.target instanceof Element && event.target.closest(WRITTEN) !== null) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) acts.current.redo();
      else acts.current.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
