import { useEffect, useState } from 'react';
import { useMeeting } from '../meeting/openMeeting';
import { draftsOf } from '../saving/drafts';
import { createDraftStore } from '../saving/draftStore';

/**
 * Before the gate is shown, what other steps were saving is waited for and the meeting asked for anew if that changed
 * it. `unsaved`: something typed here has not reached the service, and would not be in what goes out.
 */
export function useReadiness(): 'checking' | 'ready' | 'unsaved' {
  const { latest, settled, isOld, reload } = useMeeting();
  const [readiness, setReadiness] = useState<'checking' | 'ready' | 'unsaved'>('checking');
  useEffect(() => {
    const check = async () => {
      await settled();
      if (isOld() === 'old') await reload();
      const drafts = await createDraftStore().under(draftsOf(latest()));
      setReadiness(drafts.size > 0 ? 'unsaved' : 'ready');
    };
    void check();
  }, [latest, settled, isOld, reload]);
  return readiness;
}
